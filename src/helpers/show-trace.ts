import type { FunctionOfX, SeriesInput } from "../data/data.ts";
import { type Line, toRaveled } from "../data/pair.ts";
import { arange } from "../data/ranges.ts";
import { sampleFunction } from "../data/sample.ts";
import { invalidArgument } from "../errors.ts";
import type { Figure } from "../figure/figure.ts";
import { readCall, readLater } from "../options.ts";
import { drawSeries, readPlotRequest } from "./plot.ts";

const readers = { results: readLater, f: readLater };

/** As far as a curve in steps of 0.01 has a number of points that can be drawn. */
const farthestTrace = 1e5;

/**
 * Draws the way of an optimization in one dimension, as the book does: `f` in steps of 0.01, as far to both sides of 0 as the
 * results lead, and the results as points on it.
 * @param results The positions, in their order; finite, up to 10⁵ on either side of 0.
 * @param f A function of one number. A value that is NaN leaves a gap.
 * @returns The figure, which is new.
 * @throws PlotError when an argument cannot be read, or `f` fails or gives no number; no figure is made then
 * @example showTrace([10, 8, 6.4, 5.12], (x) => x ** 2);
 */
export function showTrace(results: SeriesInput, f: FunctionOfX): Figure;
export function showTrace(...args: unknown[]): Figure {
  const fn = "showTrace";
  const read = readCall(fn, ["results", "f"], readers, args);
  const results = readResults(fn, read.results);
  const { f } = read;
  if (typeof f !== "function") throw invalidArgument(`${fn}: f`, "a function of x", f);
  const request = readPlotRequest(fn, [{ xlabel: "x", ylabel: "f(x)", fmts: ["-", "-o"] }]);
  const path = { fn, name: "f" };
  const curveAt = (x: Float64Array): Line => ({
    x,
    y: sampleFunction(path, f as FunctionOfX, x),
  });
  const reach = results.reduce((far, result) => Math.max(far, Math.abs(result)), 0);
  const lines = [Float64Array.from(arange(-reach, reach, 0.01)), results].map(curveAt);
  return drawSeries(
    request,
    lines.map((line) => ({ lines: [line] })),
  );
}

function readResults(fn: string, value: unknown): Float64Array {
  const where = `${fn}: results`;
  const right = `a list of finite numbers from −${farthestTrace} to ${farthestTrace}`;
  if (typeof value !== "object" || value === null) throw invalidArgument(where, right, value);
  const results = toRaveled(fn, value, "results");
  const isGood = results.length > 0 && results.every((each) => Math.abs(each) <= farthestTrace);
  if (!isGood) throw invalidArgument(where, right, value);
  return results;
}
