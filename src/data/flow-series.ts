/** X and Y of which some flow in, to lines; the others are paired as ever. */

import type { FunctionOfX } from "./data.ts";
import {
  countMismatch,
  endsEarly,
  functionAsX,
  functionWithoutX,
  inside,
  type Place,
} from "./errors.ts";
import { isFlow, type Source, sourceOf } from "./flow.ts";
import { isScalar } from "./form.ts";
import { LineReducer } from "./line-reducer.ts";
import { type Line, type Pair, toSeries } from "./pair.ts";
import { sample } from "./sample.ts";
import { countFromZero } from "./vector.ts";

/** One series as it came. */
interface Given {
  readonly place: Place;
  readonly series: unknown;
}

/**
 * Brings X and Y to one pair per series, as `toSeries` does, where a series may also flow in: an iterable, async or not,
 * of numbers or of chunks of numbers. What flows in is read once, in step, and reduced as it comes.
 * @param placeX From x to the scale that will show it.
 * @throws PlotError as `toSeries` does, and when one of what flows in ends early, turns back late, or throws
 */
export async function toFlowingSeries(
  fn: string,
  X: unknown,
  Y: unknown,
  placeX: (x: number) => number,
): Promise<Pair[]> {
  const xs = listOf({ fn, name: "x" }, X);
  const ys = Y === undefined ? xs : listOf({ fn, name: "y" }, Y);
  if (![...xs, ...ys].some(({ series }) => isFlow(series))) return toSeries(fn, X, Y);
  if (Y === undefined)
    return flowEach(
      ys.map((y) => ({ x: null, ys: [y] })),
      placeX,
    );
  if (xs.length !== 1 && xs.length !== ys.length) {
    throw countMismatch(fn, "x", xs.length, "y", ys.length);
  }
  const groups =
    xs.length === 1
      ? [{ x: xs[0] ?? null, ys }]
      : ys.map((y, index) => ({ x: xs[index] ?? null, ys: [y] }));
  return flowEach(groups, placeX);
}

/** One series, or the series of a list. */
function listOf(place: Place, data: unknown): Given[] {
  const isList = Array.isArray(data) && data.length > 0 && !isScalar(data[0]);
  if (!isList) return [{ place, series: data }];
  return data.map((series, index) => ({ place: inside(place, index), series }));
}

/** Positions, and the heights that are read along with them. */
interface Group {
  readonly x: Given | null;
  readonly ys: readonly Given[];
}

async function flowEach(groups: readonly Group[], placeX: (x: number) => number): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const group of groups) {
    const lines = await flow(group, placeX);
    pairs.push(...lines.map((line) => ({ lines: [line] })));
  }
  return pairs;
}

/** Reads a group to its end; whatever happens, what was opened is closed. */
async function flow({ x, ys }: Group, placeX: (x: number) => number): Promise<Line[]> {
  if (typeof x?.series === "function") throw functionAsX(x.place);
  const without = ys.find(({ series }) => x === null && typeof series === "function");
  if (without !== undefined) throw functionWithoutX(without.place);
  const opened: Source[] = [];
  const open = ({ place, series }: Given) => {
    const source = sourceOf(place, series);
    opened.push(source);
    return new Cursor(source);
  };
  try {
    const positions = x === null ? null : open(x);
    const heights = ys.map((y) =>
      typeof y.series === "function" ? { place: y.place, f: y.series as FunctionOfX } : open(y),
    );
    const reducers = ys.map((y) => new LineReducer(x?.place ?? y.place, placeX));
    await flowInStep(positions, heights, reducers);
    return reducers.map((reducer) => reducer.finish());
  } finally {
    await Promise.all(opened.map((source) => source.close()));
  }
}

/** A function, to be evaluated at the positions. */
interface Formula {
  readonly place: Place;
  readonly f: FunctionOfX;
}

async function flowInStep(
  positions: Cursor | null,
  heights: readonly (Cursor | Formula)[],
  reducers: readonly LineReducer[],
): Promise<void> {
  const cursors = [positions, ...heights].filter((each) => each instanceof Cursor);
  for (let count = 0; ; ) {
    for (const cursor of cursors) await cursor.fill();
    const length = Math.min(...cursors.map((cursor) => cursor.left));
    if (length === 0) {
      const ended = cursors.find((cursor) => cursor.left === 0);
      const other = cursors.find((cursor) => cursor.left > 0);
      if (ended !== undefined && other !== undefined)
        throw endsEarly(ended.place, count, other.place);
      return;
    }
    const start = count;
    const x = positions?.take(length) ?? countFromZero(length).map((index) => index + start);
    for (const [index, y] of heights.entries()) {
      reducers[index]?.push(x, y instanceof Cursor ? y.take(length) : sample(y.place, y.f, x));
    }
    count += length;
  }
}

/** Where a source is read. */
class Cursor {
  readonly #source: Source;
  #chunk: Float64Array = new Float64Array();
  #at = 0;

  constructor(source: Source) {
    this.#source = source;
  }

  get place(): Place {
    return this.#source.place;
  }

  /** How many values are at hand; none at the end. */
  get left(): number {
    return this.#chunk.length - this.#at;
  }

  /** Sees to it that there are values at hand, unless it is at the end. */
  async fill(): Promise<void> {
    if (this.left > 0) return;
    this.#chunk = (await this.#source.read()) ?? new Float64Array();
    this.#at = 0;
  }

  take(length: number): Float64Array {
    this.#at += length;
    return this.#chunk.subarray(this.#at - length, this.#at);
  }
}
