/**
 * Turns the X and Y of a call into lines of numbers, paired as in the book's `plot` (many series) and matplotlib's
 * `Axes.plot` (one).
 */

import type { ArgumentPath } from "./argument-path.ts";
import { type SeriesColumns, toColumns, type VectorReader } from "./columns.ts";
import type { FunctionOfX } from "./data.ts";
import {
  countMismatch,
  functionAsX,
  functionWithoutX,
  lengthMismatch,
  widthMismatch,
} from "./errors.ts";
import { whileReading } from "./form.ts";
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

/** How the values of a plain series become numbers. @default only numbers are */
export interface DataReaders {
  readonly x?: VectorReader;
  readonly y?: VectorReader;
}

interface SeriesPositions extends SeriesColumns {
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
  readers: DataReaders = {},
): Pair[] {
  return whileReading({ fn, name: "data" }, () => pairSeries(fn, X, Y, names, readers));
}

function pairSeries(
  fn: string,
  X: unknown,
  Y: unknown,
  names: DataNames,
  readers: DataReaders,
): Pair[] {
  const xs = toSlots({ fn, name: names.x }, X);
  if (Y === undefined)
    return xs.map((heights) => ({ lines: linesOver(undefined, heights, readers) }));
  const ys = toSlots({ fn, name: names.y }, Y);
  if (xs.length !== 1 && xs.length !== ys.length) {
    throw countMismatch(fn, names.x, xs.length, names.y, ys.length);
  }
  const positions = xs.map((x) => toPositions(x, readers));
  return ys.map((y, index) => {
    const x = positions[positions.length === 1 ? 0 : index];
    const isLeftOut = x?.length === 0 && y.form.type !== "function";
    return { lines: linesOver(isLeftOut ? undefined : x, y, readers) };
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
  readers: DataReaders = {},
): Line[] {
  return whileReading({ fn, name: "data" }, () => pairColumnsOf(fn, x, y, names, readers));
}

function pairColumnsOf(
  fn: string,
  x: unknown,
  y: unknown,
  names: DataNames,
  readers: DataReaders,
): Line[] {
  const first = toSlot({ fn, name: names.x }, x);
  if (y === undefined) return linesOver(undefined, first, readers);
  const positions = toPositions(first, readers);
  return linesOver(positions, toSlot({ fn, name: names.y }, y), readers);
}

/**
 * Turns x and y into points, as matplotlib's `Axes.scatter` does: data with two axes are read row by row, and both need as
 * many values, in whatever shapes. y may be a function of x. Throws as `toSeries` does.
 * @example toPoints("Axes.scatter", [[1, 2], [3, 4]], [5, 6, 7, 8]).x; // 1, 2, 3, 4
 */
export function toPoints(fn: string, x: unknown, y: unknown, readers: DataReaders = {}): Line {
  const positions = toRaveled(fn, x, "x", readers.x);
  const path = { fn, name: "y" };
  if (typeof y === "function") {
    return { x: positions, y: sampleFunction(path, y as FunctionOfX, positions) };
  }
  const heights = toRaveled(fn, y, "y", readers.y);
  if (positions.length === heights.length) return { x: positions, y: heights };
  throw lengthMismatch({ fn, name: "x" }, positions.length, path, heights.length);
}

/** All values of data with one axis or two, row by row. Throws as `toSeries` does. */
export function toRaveled(
  fn: string,
  data: unknown,
  name: string,
  reader?: VectorReader,
): Float64Array {
  return whileReading({ fn, name }, () => {
    const slot = toSlot({ fn, name }, data);
    const { columns, length } = toPositions(slot, reader === undefined ? {} : { x: reader });
    const [first] = columns;
    if (columns.length === 1 && first !== undefined) return first;
    const width = columns.length;
    return Float64Array.from({ length: length * width }, (_, index) => {
      return columns[index % width]?.[Math.floor(index / width)] ?? Number.NaN;
    });
  });
}

function toPositions({ path, form }: Slot, readers: DataReaders): SeriesPositions {
  if (form.type === "function") throw functionAsX(path);
  return { path, ...toColumns(path, form, readers.x) };
}

/** The lines of a series over its positions, or over 0, 1, 2, … when it has none. */
function linesOver(
  x: SeriesPositions | undefined,
  { path, form }: Slot,
  readers: DataReaders,
): Line[] {
  if (form.type === "function") {
    if (x === undefined) throw functionWithoutX(path);
    return x.columns.map((positions) => ({
      x: positions,
      y: sampleFunction(path, form.f, positions),
    }));
  }
  const y = toColumns(path, form, readers.y);
  // A table without columns may have very many rows all the same.
  if (y.columns.length === 0) return [];
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
