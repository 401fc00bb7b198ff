import type { Pair } from "../../src/data/pair.ts";
import { toSeries } from "../../src/data/pair.ts";
import { PlotError } from "../../src/errors.ts";

/** Heights of each line of each series, as plain arrays. */
export function heights(pairs: readonly Pair[]): number[][][] {
  return pairs.map(({ lines }) => lines.map(({ y }) => [...y]));
}

/** Positions and heights of each line of each series, as plain arrays. */
export function points(pairs: readonly Pair[]): [number[], number[]][][] {
  return pairs.map(({ lines }) => lines.map(({ x, y }) => [[...x], [...y]]));
}

/** What `plot(data)` would draw: the heights of its series. */
export function drawn(data: unknown): number[][][] {
  return heights(toSeries("plot", data));
}

/** The PlotError a wrong call throws. */
export function failure(call: () => unknown): PlotError {
  try {
    call();
  } catch (error) {
    if (error instanceof PlotError) return error;
    throw error;
  }
  throw new Error("the call went through");
}
