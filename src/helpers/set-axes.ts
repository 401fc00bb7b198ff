import { Axes } from "../axes/axes.ts";
import { readLegendLabels } from "../axes/legend.ts";
import { type Limits, readLimitPair } from "../axes/limits.ts";
import { readScale } from "../axes/scale-name.ts";
import { invalidArgument } from "../errors.ts";
import { isInstance, nameArguments, type Reader, readOptions, readText } from "../options.ts";
import type { ScaleName } from "../ticker/scale.ts";

/** What `setAxes` takes, and what `plot` hands on to it. */
export interface AxesSettings {
  /** Name of the horizontal axis. @default none */
  xlabel?: string | null;
  /** Name of the vertical axis. @default none */
  ylabel?: string | null;
  /** Horizontal view limits, reversed if the first is larger; null for a side the data decide. @default the data's */
  xlim?: Limits | null;
  /** Vertical view limits. @default the data's */
  ylim?: Limits | null;
  /** `"linear"`, `"log"`, `"symlog"` or `"logit"`. @default "linear" in `plot`; unchanged in `setAxes` */
  xscale?: ScaleName | null;
  /** `"linear"`, `"log"`, `"symlog"` or `"logit"`. @default "linear" in `plot`; unchanged in `setAxes` */
  yscale?: ScaleName | null;
  /** One name per series; an empty list draws no legend. @default none */
  legend?: readonly (string | number)[] | null;
}

/** Reads {@link AxesSettings}, for `setAxes` and `plot` alike. */
export const settingsReaders = {
  xlabel: readText,
  ylabel: readText,
  xlim: readLimitPair,
  ylim: readLimitPair,
  xscale: readScale,
  yscale: readScale,
  legend: readLegendLabels,
} satisfies Record<keyof AxesSettings, Reader<unknown>>;

const settingNames = ["xlabel", "ylabel", "xlim", "ylim", "xscale", "yscale", "legend"];

/** Reads an argument that is an axes. */
export const readAxes: Reader<Axes> = (where, value) => {
  if (isInstance(value, Axes)) return value;
  throw invalidArgument(where, "an Axes, such as subplots(1, 2).axes[0]", value);
};

/**
 * Labels an axes, sets its scales, limits and legend, and draws its grid, in the book's order.
 * Limits left out are the ones in force now; in any case they do not follow later data any more.
 * @throws PlotError when an argument cannot be read; the axes is as it was then
 * @example setAxes(gca(), "epoch", "loss", null, [1e-3, 1], "linear", "log", ["train", "test"]);
 */
export function setAxes(
  axes: Axes,
  xlabel?: string | null,
  ylabel?: string | null,
  xlim?: Limits | null,
  ylim?: Limits | null,
  xscale?: ScaleName | null,
  yscale?: ScaleName | null,
  legend?: readonly (string | number)[] | null,
): void;
export function setAxes(axes: Axes, settings: AxesSettings): void;
export function setAxes(axes: Axes, ...rest: [string | null, AxesSettings]): void;
export function setAxes(axes: Axes, ...rest: unknown[]): void {
  const fn = "setAxes";
  const target = readAxes(`${fn}: axes`, axes);
  const settings = readOptions(
    fn,
    nameArguments(fn, settingNames, rest, ["axes"]),
    settingsReaders,
  );
  applySettings(fn, target, settings);
}

/** Settings once read. */
export type ReadSettings = ReturnType<typeof readOptions<typeof settingsReaders>>;

/** Does to an axes what settings say; nothing in it can fail. */
export function applySettings(fn: string, axes: Axes, settings: ReadSettings): void {
  const { xlabel = "", ylabel = "", xscale, yscale, xlim, ylim, legend = [] } = settings;
  axes.setXlabel(xlabel);
  axes.setYlabel(ylabel);
  if (xscale !== undefined) axes.setXscale(xscale);
  if (yscale !== undefined) axes.setYscale(yscale);
  axes.limit(fn, axes.xaxis, xlim ?? [null, null]);
  axes.limit(fn, axes.yaxis, ylim ?? [null, null]);
  if (legend.length > 0) axes.addLegend(fn, legend);
  axes.grid(true);
}
