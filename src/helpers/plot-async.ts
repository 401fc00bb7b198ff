import type { Axes } from "../axes/axes.ts";
import type { Limits } from "../axes/limits.ts";
import type { FlowingData, FlowingHeights } from "../data/data.ts";
import { toFlowingSeries } from "../data/flow-series.ts";
import type { Figure } from "../figure/figure.ts";
import { makeScale, type ScaleName } from "../ticker/scale.ts";
import { drawSeries, type PlotOptions, readPlotRequest } from "./plot.ts";

/** What `plotAsync` takes by name: what `plot` takes, where heights may flow in. */
export interface PlotAsyncOptions extends Omit<PlotOptions, "Y"> {
  /** Heights, if they are not the second argument. @default none: X holds the heights */
  Y?: FlowingHeights | null;
}

/**
 * Draws one line per series, as {@link plot} does, where a series may also flow in: a generator, a stream, or any other
 * iterable, async or not, of numbers or of chunks of numbers. It is read once, chunk by chunk, and reduced as it flows,
 * so that it may be longer than memory.
 *
 * X flows along with all of Y, and each function in Y is evaluated as it does; without Y, or without X for it, positions
 * are 0, 1, 2, …. A list of series is an array. Up to 65,536 points a line is kept whole, and the figure is the one that
 * `plot` draws. Beyond, x has to go one way, and the line keeps its extremes in thousands of stretches of x: the picture
 * is the same, the limits are exact, and `getLines` gives what was kept. A line whose x goes to and fro from the
 * beginning is kept whole up to 4,194,304 points.
 * @returns The figure, when all has been read.
 * @throws PlotError what {@link plot} throws, and `invalid-data` or `length-mismatch` for what flows in wrongly; what
 * was opened is closed, and nothing is drawn then
 * @example
 * async function* losses() { for await (const rows of file) yield Float64Array.from(rows); }
 * (await plotAsync(losses(), { xlabel: "step", ylabel: "loss", yscale: "log" })).save("output/loss.svg");
 */
export function plotAsync(
  X: FlowingData,
  Y?: FlowingHeights | null,
  xlabel?: string | null,
  ylabel?: string | null,
  legend?: readonly (string | number)[] | null,
  xlim?: Limits | null,
  ylim?: Limits | null,
  xscale?: ScaleName | null,
  yscale?: ScaleName | null,
  fmts?: readonly string[] | null,
  figsize?: readonly [number, number] | null,
  axes?: Axes | null,
): Promise<Figure>;
export function plotAsync(X: FlowingData, options: PlotAsyncOptions): Promise<Figure>;
export function plotAsync(
  X: FlowingData,
  Y: FlowingHeights | null,
  options: PlotAsyncOptions,
): Promise<Figure>;
export function plotAsync(
  X: FlowingData,
  Y: FlowingHeights | null,
  xlabel: string | null,
  options: PlotAsyncOptions,
): Promise<Figure>;
export function plotAsync(
  X: FlowingData,
  Y: FlowingHeights | null,
  xlabel: string | null,
  ylabel: string | null,
  options: PlotAsyncOptions,
): Promise<Figure>;
export async function plotAsync(X: unknown, ...rest: unknown[]): Promise<Figure> {
  const fn = "plotAsync";
  const request = readPlotRequest(fn, rest);
  const { Y, xscale = "linear" } = request.options;
  const { transform } = makeScale(xscale);
  return drawSeries(request, await toFlowingSeries(fn, X, Y, transform));
}
