import { expect, test } from "vitest";
import type { Figure } from "../../src/index.ts";
import { drawPair, type Place, similarity } from "./compare.ts";
import { writeSideBySide } from "./failed.ts";

/** A picture to compare with matplotlib's SVG of the same name. */
export interface Subject {
  readonly name: string;
  readonly draw: () => Figure;
  readonly place: Place;
  /** Why it may look less alike than others, and how much at least. */
  readonly departure?: Departure | undefined;
}

export interface Departure {
  readonly reason: string;
  readonly atLeast: number;
}

/** How alike every picture, and half of them, have to be at least. */
const bounds = { each: 0.98, median: 0.999 };

interface Result {
  readonly name: string;
  /** 0 where there is no picture to compare. */
  readonly alike: number;
  readonly departure: Departure | undefined;
  readonly error?: unknown;
}

/**
 * Compares our picture of every subject with matplotlib's, and prints how alike they are.
 * @param atLeast How alike half of them have to be at least.
 */
export function pictures(
  of: string,
  subjects: () => readonly Subject[],
  atLeast = bounds.median,
): void {
  test(`every picture of ${of} looks like matplotlib's`, { timeout: 60_000 }, () => {
    const results = subjects()
      .map(comparePictures)
      .sort((a, b) => a.alike - b.alike);
    const median = results[results.length >> 1]?.alike ?? 0;
    process.stdout.write(`${summary(of, results, median)}\n`);
    expect(results.flatMap(faults).join("\n")).toBe("");
    expect(median).toBeGreaterThanOrEqual(atLeast);
  });
}

function comparePictures({ name, draw, place, departure }: Subject): Result {
  try {
    const pair = drawPair(name, draw(), place);
    const alike = similarity(pair);
    if (alike < bounds.each) writeSideBySide(name, pair);
    return { name, alike, departure };
  } catch (error) {
    return { name, alike: 0, departure, error };
  }
}

function summary(of: string, results: readonly Result[], median: number): string {
  const [least] = results;
  const agreed = results.filter(({ alike }) => alike >= bounds.each).length;
  const departed = results.filter(({ departure }) => departure !== undefined).length;
  const note = departed > 0 ? ` (${departed} listed departures)` : "";
  const share = `${agreed}/${results.length}${note}`;
  return `picture ${of} ${share}, median ${median.toFixed(4)}, least ${least && describe(least)}`;
}

function faults(result: Result): string[] {
  const { alike, departure } = result;
  if (alike < (departure?.atLeast ?? bounds.each)) return [describe(result)];
  const isAlike = departure !== undefined && alike >= bounds.each;
  return isAlike ? [`${describe(result)} is alike, though it is listed as a departure`] : [];
}

function describe({ name, alike, error }: Result): string {
  return error === undefined ? `${alike.toFixed(4)} (${name})` : `${name}: ${error}`;
}
