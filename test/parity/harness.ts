import { expect, test } from "vitest";
import { readTruth } from "../truth.ts";
import { type Departure, departures } from "./departures.ts";

/** What every case of a truth file has: its name there, and in most files what was asked. */
export interface Named {
  readonly id?: string;
  readonly name?: string;
  readonly in?: object;
}

/** What a case needs that the library does not have yet, such as `Axes.secondaryXaxis`. */
export class NotYet extends Error {}

/** How the cases of a truth file are compared. */
export interface Comparison<One> {
  /** Says in words what differs between ours and matplotlib's; the first matters most. */
  readonly differences: (one: One) => readonly string[];
  /** Why a case says nothing, or null if it counts. @default every case counts */
  readonly skip?: (one: One) => string | null;
  /**
   * For a file the library is still being built for: how many cases have to agree. What keeps the others
   * is printed. @default all of them but for the departures
   */
  readonly atLeast?: number;
}

/**
 * Compares every case of a truth file, prints the share that agrees, and fails on each case that does
 * not agree and is not among the departures, as well as on each departure that agrees after all.
 */
export function parity<One extends Named>(file: string, comparison: Comparison<One>): void {
  test(`every case of ${file}.json agrees with matplotlib but for the listed departures`, () => {
    const { differences, skip = () => null, atLeast } = comparison;
    const cases = readTruth<One>(file);
    const counted = cases.filter((one) => skip(one) === null);
    const results = counted.map((one): Result => {
      return { one, name: nameOf(one), ...compare(one, differences) };
    });
    const known = departures.filter((departure) => departure.file === file);
    process.stdout.write(`${summary(file, results, cases.map(skip), known)}\n`);
    if (atLeast === undefined) return expect(faults(results, known).join("\n")).toBe("");
    process.stdout.write(`${remaining(results).join("\n")}\n`);
    expect(agreeing(results)).toBeGreaterThanOrEqual(atLeast);
  });
}

interface Result {
  readonly one: Named;
  readonly name: string;
  /** The first difference, or "" if the case agrees. */
  readonly first: string;
  /** What the library does not have yet, if that is why the case does not agree. */
  readonly missing?: string;
}

function nameOf({ id, name = "a case without a name" }: Named): string {
  return id ?? name;
}

function compare<One>(one: One, differences: Comparison<One>["differences"]) {
  try {
    return { first: differences(one)[0] ?? "" };
  } catch (error) {
    if (!(error instanceof Error)) return { first: `throws ${error}` };
    if (!(error instanceof NotYet)) return { first: `throws: ${error.message}` };
    return { first: `not yet: ${error.message}`, missing: error.message };
  }
}

function agreeing(results: readonly Result[]): number {
  return results.filter(({ first }) => first === "").length;
}

/** The cases that do not agree, one a line; those that wait for the same thing share one. */
function remaining(results: readonly Result[]): string[] {
  const missing = results.flatMap((result) => result.missing ?? []);
  const waiting = [...new Set(missing)].map(
    (what) => `  not yet: ${what} (${missing.filter((other) => other === what).length})`,
  );
  const differing = results
    .filter((result) => result.first !== "" && result.missing === undefined)
    .map(({ name, first }) => `  ${name}: ${first}`);
  return [...waiting, ...differing];
}

/** A line such as `parity book-plot 111/115 (4 departures)`. */
function summary(
  file: string,
  results: readonly Result[],
  skipped: readonly (string | null)[],
  known: readonly Departure[],
): string {
  const agreed = agreeing(results);
  const departed = results.filter((result) => known.some((it) => lists(it, result))).length;
  const reasons = skipped.filter((reason) => reason !== null);
  const notes = [...new Set(reasons)].map(
    (reason) => `${reasons.filter((other) => other === reason).length} skipped: ${reason}`,
  );
  if (departed > 0) notes.unshift(`${departed} listed departures`);
  return `parity ${file} ${agreed}/${results.length}${notes.length > 0 ? ` (${notes.join("; ")})` : ""}`;
}

function faults(results: readonly Result[], known: readonly Departure[]): string[] {
  const wrong = results.flatMap((result) => {
    const { name, first } = result;
    const isListed = known.some((departure) => lists(departure, result));
    if (isListed) return first === "" ? [`${name} agrees, though departures.ts lists it`] : [];
    return first === "" ? [] : [`${name}: ${first}`];
  });
  const miscounted = known.flatMap((departure) => {
    const found = results.filter((result) => lists(departure, result)).length;
    const expected = "names" in departure ? departure.names.length : departure.count;
    return found === expected
      ? []
      : [`"${departure.reason}" is about ${found} cases, not ${expected}`];
  });
  return [...wrong, ...miscounted];
}

function lists(departure: Departure, { one, name }: Result): boolean {
  return "names" in departure ? departure.names.includes(name) : departure.matches({ ...one.in });
}
