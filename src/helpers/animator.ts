import { type LineRequest, lineRequest } from "../artists/line/line2d.ts";
import type { Axes } from "../axes/axes.ts";
import type { Limits } from "../axes/limits.ts";
import { checkFigsize, rcSnapshot } from "../config/rc-params.ts";
import { GrowingLine } from "../data/growing-line.ts";
import type { Figure } from "../figure/figure.ts";
import { subplots } from "../figure/pyplot.ts";
import { readCells } from "../layout/gridspec.ts";
import { type EitherSpelling, nameArguments, readNoMore, readOptions } from "../options.ts";
import type { LiveCurve } from "../render/live.ts";
import type { ScaleName } from "../ticker/scale.ts";
import { moreSeriesThanBefore, noPoint, unpairedPoints } from "./errors.ts";
import { type LiveOptions, LiveView, liveReaders } from "./live.ts";
import { bookFmts, type PlotOptions, readFmts } from "./plot.ts";
import { applySettings, type ReadSettings, settingsReaders } from "./set-axes.ts";
import { bookFigsize } from "./set-figsize.ts";

/** What `Animator` takes by name; each has the book's meaning and default. */
export interface AnimatorOptions extends Omit<PlotOptions, "Y" | "axes">, LiveOptions {
  /** Rows of the grid of axes. @default 1 */
  nrows?: number | null;
  /** Columns of the grid of axes. @default 1 */
  ncols?: number | null;
}

/** One number of a point; null and undefined leave the point out, NaN is a gap. */
export type PointNumber = number | null | undefined;

const argumentNames = [
  "xlabel",
  "ylabel",
  "legend",
  "xlim",
  "ylim",
  "xscale",
  "yscale",
  "fmts",
  "nrows",
  "ncols",
  "figsize",
];

const attributeReaders = { ...settingsReaders, fmts: readFmts };
const attributeNames = [
  "xlabel",
  "ylabel",
  "legend",
  "xlim",
  "ylim",
  "xscale",
  "yscale",
  "fmts",
] as const satisfies readonly (keyof typeof attributeReaders)[];
const readers = {
  ...attributeReaders,
  ...liveReaders,
  nrows: readCells,
  ncols: readCells,
  figsize: checkFigsize,
};

/** What an Animator draws with, once read. */
interface ReadAttributes {
  readonly formats: readonly LineRequest[];
  readonly settings: ReadSettings;
}

/**
 * The book's figure of curves that grow while a program runs: each `add` draws them anew in the first axes, with their
 * names, limits, scales and legend. The figure is the current one, and is shown while it grows, see {@link LiveOptions}; settings
 * may also be assigned later, and hold from the next `add` on.
 * @example
 * const animator = new Animator({ xlabel: "epoch", legend: ["train", "test"], save: "output/training.svg" });
 * for (let epoch = 1; epoch <= 10; epoch++) animator.add(epoch, [1 / epoch, 2 / epoch]);
 */
export class Animator {
  /** Name of the horizontal axis. */
  xlabel: string | null;
  /** Name of the vertical axis. */
  ylabel: string | null;
  /** One name per series; without any there is no legend. */
  legend: readonly (string | number)[] | null;
  /** Horizontal view limits; null for the data's. */
  xlim: Limits | null;
  /** Vertical view limits; null for the data's. */
  ylim: Limits | null;
  /** The horizontal scale. */
  xscale: ScaleName;
  /** The vertical scale. */
  yscale: ScaleName;
  /** One format string per series; with more series they repeat. */
  fmts: readonly string[];
  /** Whether the figure is shown and its file written while it grows. */
  display: boolean;
  /** The figure. */
  readonly figure: Figure;
  /** Its axes, row by row; the curves are in the first. */
  readonly axes: readonly Axes[];
  /** The positions of all points, a list for each series; empty before the first `add`. */
  get X(): number[][] {
    return this.#curves.map(({ line }) => Array.from(line.x));
  }
  /** The heights of all points. */
  get Y(): number[][] {
    return this.#curves.map(({ line }) => Array.from(line.y));
  }
  #curves: readonly GrowingLine[] = [];
  /** The attributes that were read last, and what they come to. */
  #given: readonly unknown[] = [];
  #attributes: ReadAttributes | null = null;
  readonly #live: LiveView;

  /** @throws PlotError when an argument cannot be read; no figure is made then */
  constructor(
    xlabel?: string | null,
    ylabel?: string | null,
    legend?: readonly (string | number)[] | null,
    xlim?: Limits | null,
    ylim?: Limits | null,
    xscale?: ScaleName | null,
    yscale?: ScaleName | null,
    fmts?: readonly string[] | null,
    nrows?: number | null,
    ncols?: number | null,
    figsize?: readonly [number, number] | null,
  );
  constructor(options: EitherSpelling<AnimatorOptions>);
  constructor(xlabel: string | null, options: EitherSpelling<AnimatorOptions>);
  constructor(
    xlabel: string | null,
    ylabel: string | null,
    options: EitherSpelling<AnimatorOptions>,
  );
  constructor(
    xlabel: string | null,
    ylabel: string | null,
    legend: readonly (string | number)[] | null,
    options: EitherSpelling<AnimatorOptions>,
  );
  constructor(...args: unknown[]) {
    const fn = "Animator";
    const read = readOptions(fn, nameArguments(fn, argumentNames, args), readers);
    const { nrows = 1, ncols = 1, figsize = bookFigsize } = read;
    this.xlabel = read.xlabel ?? null;
    this.ylabel = read.ylabel ?? null;
    this.legend = read.legend ?? null;
    this.xlim = read.xlim ?? null;
    this.ylim = read.ylim ?? null;
    this.xscale = read.xscale ?? "linear";
    this.yscale = read.yscale ?? "linear";
    this.fmts = read.fmts ?? bookFmts;
    this.display = read.display ?? true;
    this.#readAttributes(fn);
    this.figure = subplots(nrows, ncols, { figsize });
    this.axes = this.figure.axes;
    this.#live = this.#newView(read.save ?? null);
  }

  #newView(file: string | null): LiveView {
    const animator = this;
    return new LiveView({
      fn: "Animator.add",
      figure: this.figure,
      file,
      get display() {
        return animator.display;
      },
      get xlabel() {
        return animator.xlabel ?? "";
      },
      get curves() {
        return animator.#namedCurves();
      },
    });
  }

  #namedCurves(): LiveCurve[] {
    return this.#curves.map(({ line }, at) => ({ ...line, name: String(this.legend?.[at] ?? "") }));
  }

  /** Reads the attributes if one of them is another than before. */
  #readAttributes(fn: string): ReadAttributes {
    const given = attributeNames.map((name) => this[name]);
    const isSame = given.every((value, at) => value === this.#given[at]);
    if (isSame && this.#attributes !== null) return this.#attributes;
    const named = Object.fromEntries(attributeNames.map((name) => [name, this[name]]));
    const { fmts = bookFmts, ...settings } = readOptions(fn, named, attributeReaders);
    const { xscale = "linear", yscale = "linear" } = settings;
    const rc = rcSnapshot();
    const formats = fmts.map((fmt, at) => lineRequest(fn, fmt, {}, rc, `fmts[${at}]`));
    this.#given = given;
    this.#attributes = { formats, settings: { ...settings, xscale, yscale } };
    return this.#attributes;
  }

  /** The figure, as the book names it. */
  get fig(): Figure {
    return this.figure;
  }

  /**
   * Adds a point to each series, and draws. A point of which a number is null is left out.
   * @param x The position of all points, or one for each.
   * @param y The height of each point, or a number for a single series.
   * @throws PlotError for what is no number, lists that differ in length, and more series than before; nothing is added then
   */
  add(x: PointNumber | readonly PointNumber[], y: PointNumber | readonly PointNumber[]): void;
  add(x: unknown, y: unknown, ...more: unknown[]): void {
    const fn = "Animator.add";
    readNoMore(fn, ["x", "y"], more);
    const heights = readPointNumbers(`${fn}: y`, y) ?? [readPointNumber(`${fn}: y`, y)];
    const positions =
      readPointNumbers(`${fn}: x`, x) ?? heights.map(() => readPointNumber(`${fn}: x`, x));
    if (positions.length !== heights.length) {
      throw unpairedPoints(fn, positions.length, heights.length);
    }
    const series = this.#curves.length;
    if (series > 0 && heights.length > series) {
      throw moreSeriesThanBefore(fn, heights.length, series);
    }
    const attributes = this.#readAttributes(fn);
    this.#keep(positions, heights);
    this.#draw(fn, attributes);
    this.#live.grown(positions.findLast((position) => position !== null) ?? Number.NaN);
  }

  #keep(positions: readonly (number | null)[], heights: readonly (number | null)[]): void {
    if (this.#curves.length === 0) this.#curves = heights.map(() => new GrowingLine());
    heights.forEach((height, series) => {
      const position = positions[series] ?? null;
      if (position !== null && height !== null) this.#curves[series]?.push(position, height);
    });
  }

  #draw(fn: string, { formats, settings }: ReadAttributes): void {
    const [axes] = this.axes;
    if (axes === undefined) return;
    axes.cla();
    this.#curves.forEach(({ line }, series) => {
      axes.addLines([line], formats[series % formats.length] as LineRequest);
    });
    applySettings(fn, axes, settings);
  }
}

function readPointNumbers(where: string, value: unknown): (number | null)[] | null {
  if (!Array.isArray(value) && !ArrayBuffer.isView(value)) return null;
  return Array.from(value as ArrayLike<unknown>, (item, at) =>
    readPointNumber(`${where}[${at}]`, item),
  );
}

function readPointNumber(where: string, value: unknown): number | null {
  if (value === null || value === undefined) return null;
  if (typeof value !== "number") throw noPoint(where, value);
  return value;
}
