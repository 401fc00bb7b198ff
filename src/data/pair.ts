/**
 * Loose X and Y to lines of numbers, paired as the book's `plot` (many series) and matplotlib's `Axes.plot` (one) do.
 */

import { type Columns, toColumns } from "./columns.ts";
import {
  countMismatch,
  functionAsX,
  functionWithoutX,
  lengthMismatch,
  type Place,
  widthMismatch,
} from "./errors.ts";
import { sample } from "./sample.ts";
import { type Slot, toSlot, toSlots } from "./slots.ts";
import { countFromZero } from "./vector.ts";

/** Positions and heights of one line, equally many. Lines that came with one x share its array. */
export interface Line {
  readonly x: Float64Array;
  readonly y: Float64Array;
}

/** The lines of one series: one, or one per column of a 2-D series; they are drawn with one format. */
export interface Pair {
  readonly lines: readonly Line[];
}

/** What messages call the two arguments. */
export interface DataNames {
  readonly x: string;
  readonly y: string;
}

interface Positions extends Columns {
  readonly place: Place;
}

const defaultNames: DataNames = { x: "x", y: "y" };

/**
 * Brings X and Y to one pair per series. X alone holds the heights, over 0, 1, 2, …; one x serves many y; an empty x
 * stands for 0, 1, 2, … too. Nothing at all (`[]`) is one empty line. Throws when counts of series, lengths or columns
 * do not pair, and on whatever is no number.
 * @param fn the public function, for messages
 * @param Y `undefined` when left out; `null` is an error like in any other place
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
 * Brings the x and y of one series to lines, as matplotlib's `Axes.plot` does: each has one axis, or two with one line
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

function toPositions({ place, form }: Slot): Positions {
  if (form.type === "function") throw functionAsX(place);
  return { place, ...toColumns(place, form) };
}

/** Lines of a series over its positions, or over 0, 1, 2, … when it has none. */
function linesOver(x: Positions | undefined, { place, form }: Slot): Line[] {
  if (form.type === "function") {
    if (x === undefined) throw functionWithoutX(place);
    return x.columns.map((positions) => ({ x: positions, y: sample(place, form.f, positions) }));
  }
  const y = toColumns(place, form);
  if (x === undefined) return pairColumns([countFromZero(y.length)], y.columns);
  if (x.length !== y.length) throw lengthMismatch(x.place, x.length, place, y.length);
  const widths = [x.columns.length, y.columns.length] as const;
  if (Math.min(...widths) > 1 && widths[0] !== widths[1]) {
    throw widthMismatch(x.place, widths[0], place, widths[1]);
  }
  return pairColumns(x.columns, y.columns);
}

/** Pairs column with column; a single column serves all of the other side. */
function pairColumns(xs: readonly Float64Array[], ys: readonly Float64Array[]): Line[] {
  const [oneX, oneY] = [xs, ys].map((columns) => (columns.length === 1 ? columns[0] : undefined));
  const longer = xs.length > ys.length ? xs : ys;
  return longer.flatMap((_, column) => {
    const x = oneX ?? xs[column];
    const y = oneY ?? ys[column];
    return x === undefined || y === undefined ? [] : [{ x, y }];
  });
}
