import type { Bbox } from "../../src/text/bbox.ts";

/** What differs, in words: empty where nothing does, so that comparisons can be strung together. */
export type Differences = readonly string[];

/** Compares texts, counts, names: anything JSON can tell apart. */
export function same(what: string, ours: unknown, theirs: unknown): Differences {
  const [got, expected] = [JSON.stringify(ours), JSON.stringify(theirs)];
  return got === expected ? [] : [`${what} ${short(got)}, not ${short(expected)}`];
}

/** Compares numbers, one by one, each to within `bound`. */
export function near(
  what: string,
  ours: readonly number[],
  theirs: readonly number[],
  bound: number | ((value: number) => number),
): Differences {
  const within = typeof bound === "number" ? () => bound : bound;
  const agrees =
    ours.length === theirs.length &&
    ours.every((value, index) => {
      const other = theirs[index] ?? Number.NaN;
      return Object.is(value, other) || Math.abs(value - other) <= within(other);
    });
  return agrees ? [] : [`${what} ${short(list(ours))}, not ${short(list(theirs))}`];
}

/** Compares locations on an axis: to 1e-9 of its span, and of each number where the scale is not linear. */
export function nearOnAxis(
  what: string,
  ours: readonly number[],
  theirs: readonly number[],
  view: readonly [number, number],
  scale: string,
): Differences {
  const span = Math.abs(view[1] - view[0]);
  return near(what, ours, theirs, (value) =>
    scale === "linear" ? 1e-9 * span : 1e-9 * Math.min(span, Math.abs(value)),
  );
}

/** Compares boxes, either of which may be missing. */
export function nearBox(
  what: string,
  ours: Bbox | null,
  theirs: Bbox | null,
  bound: number,
): Differences {
  if (ours === null || theirs === null) return same(what, ours, theirs);
  return near(what, ours, theirs, bound);
}

function list(values: readonly number[]): string {
  return `[${values.join(", ")}]`;
}

function short(text: string | undefined): string {
  return text === undefined || text.length <= 160 ? `${text}` : `${text.slice(0, 160)}…`;
}

/** Data of a truth file: JSON has no NaN and no infinities, so they are written as texts. */
export function toNumbers<Data>(data: Data): Data {
  if (Array.isArray(data)) return data.map(toNumbers) as Data;
  return (typeof data === "string" ? Number(data) : data) as Data;
}
