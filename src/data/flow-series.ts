/** Turns X and Y into lines where some series are streams. */

import { PlotError } from "../errors.ts";
import { type ArgumentPath, inside } from "./argument-path.ts";
import type { FunctionOfX } from "./data.ts";
import {
  countMismatch,
  endsEarly,
  functionAsX,
  functionWithoutX,
  unreadableData,
} from "./errors.ts";
import { type ChunkSource, chunkSource, isFlow } from "./flow.ts";
import { isScalar } from "./form.ts";
import { LineReducer } from "./line-reducer.ts";
import { type Line, type Pair, toSeries } from "./pair.ts";
import { sampleFunction } from "./sample.ts";
import { countFromZero } from "./vector.ts";

/** One series as it was passed. */
interface Given {
  readonly path: ArgumentPath;
  readonly series: unknown;
}

/**
 * Turns X and Y into one pair per series, as `toSeries` does, where a series may also be a stream: an iterable, async or
 * not, of numbers or of chunks of numbers. Streams are read once, x and y in step, and reduced while they are read.
 * @param placeX Maps x to the scale that will show it.
 * @throws PlotError as `toSeries` does, and when a stream ends early, turns back late, or throws
 */
export async function toFlowingSeries(
  fn: string,
  X: unknown,
  Y: unknown,
  placeX: (x: number) => number,
): Promise<Pair[]> {
  try {
    return await flowSeries(fn, X, Y, placeX);
  } catch (error) {
    throw error instanceof PlotError ? error : unreadableData({ fn, name: "data" }, error);
  }
}

async function flowSeries(
  fn: string,
  X: unknown,
  Y: unknown,
  placeX: (x: number) => number,
): Promise<Pair[]> {
  const xs = seriesOf({ fn, name: "x" }, X);
  const ys = Y === undefined ? xs : seriesOf({ fn, name: "y" }, Y);
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
function seriesOf(path: ArgumentPath, data: unknown): Given[] {
  const isList = Array.isArray(data) && data.length > 0 && !isScalar(data[0]);
  if (!isList) return [{ path, series: data }];
  return data.map((series, index) => ({ path: inside(path, index), series }));
}

/** Positions, and the heights that are read in step with them. */
interface StreamGroup {
  readonly x: Given | null;
  readonly ys: readonly Given[];
}

async function flowEach(
  groups: readonly StreamGroup[],
  placeX: (x: number) => number,
): Promise<Pair[]> {
  const pairs: Pair[] = [];
  for (const group of groups) {
    const lines = await flow(group, placeX);
    pairs.push(...lines.map((line) => ({ lines: [line] })));
  }
  return pairs;
}

/** Reads a group to its end, and closes all its streams in any case. */
async function flow({ x, ys }: StreamGroup, placeX: (x: number) => number): Promise<Line[]> {
  if (typeof x?.series === "function") throw functionAsX(x.path);
  const without = ys.find(({ series }) => x === null && typeof series === "function");
  if (without !== undefined) throw functionWithoutX(without.path);
  const opened: ChunkSource[] = [];
  const open = ({ path, series }: Given) => {
    const source = chunkSource(path, series);
    opened.push(source);
    return new Cursor(source);
  };
  try {
    const positions = x === null ? null : open(x);
    const heights = ys.map((y) =>
      typeof y.series === "function" ? { path: y.path, f: y.series as FunctionOfX } : open(y),
    );
    const reducers = ys.map((y) => new LineReducer(x?.path ?? y.path, placeX));
    await flowInStep(positions, heights, reducers);
    return reducers.map((reducer) => reducer.finish());
  } finally {
    await Promise.all(opened.map((source) => source.close()));
  }
}

/** A function that is evaluated at the positions. */
interface FunctionSource {
  readonly path: ArgumentPath;
  readonly f: FunctionOfX;
}

async function flowInStep(
  positions: Cursor | null,
  heights: readonly (Cursor | FunctionSource)[],
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
        throw endsEarly(ended.path, count, other.path);
      return;
    }
    const start = count;
    const x = positions?.take(length) ?? countFromZero(length).map((index) => index + start);
    for (const [index, y] of heights.entries()) {
      reducers[index]?.push(
        x,
        y instanceof Cursor ? y.take(length) : sampleFunction(y.path, y.f, x),
      );
    }
    count += length;
  }
}

/** The chunk of a source that is being read, and how far. */
class Cursor {
  readonly #source: ChunkSource;
  #chunk: Float64Array = new Float64Array();
  #at = 0;

  constructor(source: ChunkSource) {
    this.#source = source;
  }

  get path(): ArgumentPath {
    return this.#source.path;
  }

  /** How many values are left of the chunk; 0 at the end of the source. */
  get left(): number {
    return this.#chunk.length - this.#at;
  }

  /** Reads the next chunk if none is left of this one. */
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
