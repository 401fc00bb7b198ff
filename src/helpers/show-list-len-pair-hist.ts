import { makeHist } from "../artists/hist/make-hist.ts";
import { readLegendLabels } from "../axes/legend.ts";
import { type ArgumentPath, inside } from "../data/argument-path.ts";
import { whileReading } from "../data/form.ts";
import type { Figure } from "../figure/figure.ts";
import { figure } from "../figure/pyplot.ts";
import { type EitherSpelling, readCall, readLater, readText } from "../options.ts";
import { noLength } from "./errors.ts";
import { partsOf } from "./parts-of.ts";
import { bookFigsize, useFigsize } from "./set-figsize.ts";

/** Whatever has a length: a list, a typed array, a text; of an array or a tensor, that of its first axis. */
export type HasLength =
  | { readonly length: number }
  | { readonly shape: ArrayLike<number> }
  | string;

/** What `showListLenPairHist` takes, by name. */
export interface PairHistOptions {
  /** The names of the two lists. @default no legend */
  legend?: readonly (string | number)[] | null;
  /** Name of the horizontal axis. @default none */
  xlabel?: string | null;
  /** Name of the vertical axis. @default none */
  ylabel?: string | null;
  /** The items whose lengths are counted first. @default must be given */
  xlist?: ArrayLike<HasLength>;
  /** The items whose lengths are counted beside them, in hatched bars. @default must be given */
  ylist?: ArrayLike<HasLength>;
}

const argumentNames = ["legend", "xlabel", "ylabel", "xlist", "ylist"] as const;

const readers = {
  legend: readLegendLabels,
  xlabel: readText,
  ylabel: readText,
  xlist: readLater,
  ylist: readLater,
};

/**
 * Draws how long the items of two lists are, such as sentences in two languages: a histogram with bars side by side, those of
 * the second list hatched, on a new figure. Sets `rcParams["figure.figsize"]` like `setFigsize`.
 * @returns The figure.
 * @throws PlotError when an argument cannot be read or an item has no length; no figure is made then
 * @example showListLenPairHist(["source", "target"], "# tokens per sequence", "count", source, target);
 */
export function showListLenPairHist(
  legend: readonly (string | number)[] | null,
  xlabel: string | null,
  ylabel: string | null,
  xlist: ArrayLike<HasLength>,
  ylist: ArrayLike<HasLength>,
): Figure;
export function showListLenPairHist(options: EitherSpelling<PairHistOptions>): Figure;
export function showListLenPairHist(...args: unknown[]): Figure {
  const fn = "showListLenPairHist";
  const read = readCall(fn, argumentNames, readers, args);
  const lengths = (["xlist", "ylist"] as const).map((name) => lengthsOf({ fn, name }, read[name]));
  const { legend = [], xlabel = "", ylabel = "" } = read;
  useFigsize(bookFigsize);
  const page = figure();
  const axes = page.addSubplot();
  makeHist(axes, [lengths], fn, [null, "/"]);
  axes.setXlabel(xlabel);
  axes.setYlabel(ylabel);
  if (legend.length > 0) axes.addLegend(fn, legend);
  return page;
}

function lengthsOf(path: ArgumentPath, value: unknown): number[] {
  return whileReading(path, () =>
    partsOf(path, value, "a list of lists").map((item, index) =>
      itemLength(inside(path, index), item),
    ),
  );
}

function itemLength(path: ArgumentPath, item: unknown): number {
  const { length, shape } = Object(item) as { length?: unknown; shape?: ArrayLike<unknown> };
  const first = shape === undefined || shape === null ? length : shape[0];
  const isLength = typeof first === "number" && Number.isInteger(first) && first >= 0;
  if (!isLength || typeof item === "function") throw noLength(path, item);
  return first;
}
