/**
 * Turns the X and Y of a call into lines of numbers, paired as in the book's `plot` (many series) and matplotlib's
 * `Axes.plot` (one).
 */

import type { ArgumentPath } from "./argument-path.ts";
import { type SeriesColumns, toColumns } from "./columns.ts";
import {
  countMismatch,
  functionAsX,
  functionWithoutX,
  lengthMismatch,
  widthMismatch,
} from "./errors.ts";
import { sampleFunction } from "./sample.ts";
import { type Slot, toSlot, toSlots } from "./slots.ts";
import { countFromZero } from "./vector.ts";

/** Positions and heights of one line, of equal length. Lines over the same x share its array. */
export interface Line {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The lines of one series: one, or one per column of a 2-D series; they are drawn with one format. */
export interface Pair {
  readonly lines: readonly Line[];
}

/** The names of the two arguments in messages. */
export interface DataNames {
  readonly x: string;
  readonly y: string;
}

interface Positions extends SeriesColumns {
  readonly path: ArgumentPath;
}

const defaultNames: DataNames = { x: "x", y: "y" };

/**
 * Turns X and Y into one pair per series. X alone holds the heights, over 0, 1, 2, …; one x serves many y; an empty x
 * stands for 0, 1, 2, … too. Nothing at all (`[]`) is one empty line. Throws when counts of series, lengths or columns
 * do not match, and on everything that is not a number.
 * @param fn the public function, for messages
 * @param Y `undefined` when left out; `null` is an error like in any other argument
 * @example toSeries("plot", [0, 1, 2], [[1, 4, 9], (x: number) => 2 * x]).length; // 2
 */
export function toSeries(
  fn: string,
  X: unknown,
  Y?: unknown,
  names: DataNames = defaultNames,
): Pair[] {
  const xs = toSlots({ fn, name: names.x }, X);
  if (Y === undefined) return xs.map((heights) => ({ lines: linesOver(undefined, heights) }));
  const ys = toSlots({ fn, name: names.y }, Y);
  if (xs.length !== 1 && xs.length !== ys.length) {
    throw countMismatch(fn, names.x, xs.length, names.y, ys.length);
  }
  const positions = xs.map(toPositions);
  return ys.map((y, index) => {
    const x = positions[positions.length === 1 ? 0 : index];
    const isLeftOut = x?.length === 0 && y.form.type !== "function";
    return { lines: linesOver(isLeftOut ? undefined : x, y) };
  });
}

/**
 * Turns the x and y of one series into lines, as matplotlib's `Axes.plot` does: each has one axis, or two with one line
 * per column; y alone goes over 0, 1, 2, …; y may be a function of x. An empty x goes with an empty y only. Throws as
 * `toSeries` does.
 * @example toLines("Axes.plot", [0, 1], [[1, 2], [3, 4]]).map((line) => [...line.y]); // [[1, 3], [2, 4]]
 */
export function toLines(
  fn: string,
  x: unknown,
  y?: unknown,
  names: DataNames = defaultNames,
): Line[] {
  const first = toSlot({ fn, name: names.x }, x);
  if (y === undefined) return linesOver(undefined, first);
  return linesOver(toPositions(first), toSlot({ fn, name: names.y }, y));
}

function toPositions({ path, form }: Slot): Positions {
  if (form.type === "function") throw functionAsX(path);
  return { path, ...toColumns(path, form) };
}

/** The lines of a series over its positions, or over 0, 1, 2, … when it has none. */
function linesOver(x: Positions | undefined, { path, form }: Slot): Line[] {
  if (form.type === "function") {
    if (x === undefined) throw functionWithoutX(path);
    return x.columns.map((positions) => ({
      x: positions,
      y: sampleFunction(path, form.f, positions),
    }));
  }
  const y = toColumns(path, form);
  if (x === undefined) return pairColumns([countFromZero(y.length)], y.columns);
  if (x.length !== y.length) throw lengthMismatch(x.path, x.length, path, y.length);
  const widths = [x.columns.length, y.columns.length] as const;
  if (Math.min(...widths) > 1 && widths[0] !== widths[1]) {
    throw widthMismatch(x.path, widths[0], path, widths[1]);
  }
  return pairColumns(x.columns, y.columns);
}

/** Pairs columns of x with columns of y; a single column is paired with each of the others. */
function pairColumns(xs: readonly Float64Array[], ys: readonly Float64Array[]): Line[] {
  const [oneX, oneY] = [xs, ys].map((columns) => (columns.length === 1 ? columns[0] : undefined));
  const longer = xs.length > ys.length ? xs : ys;
  return longer.flatMap((_, column) => {
    const x = oneX ?? xs[column];
    const y = oneY ?? ys[column];
    return x === undefined || y === undefined ? [] : [{ x, y }];
  });
}
