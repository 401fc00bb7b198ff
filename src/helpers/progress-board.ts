import { type Line2D, readLineRequest } from "../artists/line/line2d.ts";
import type { Axes } from "../axes/axes.ts";
import { makeLegend } from "../axes/legend.ts";
import type { Limits } from "../axes/limits.ts";
import { checkFigsize } from "../config/rc-params.ts";
import { invalidArgument } from "../errors.ts";
import { Figure, figureOf } from "../figure/figure.ts";
import { figure } from "../figure/pyplot.ts";
import {
  type EitherSpelling,
  nameArguments,
  type Reader,
  readBoolean,
  readCall,
  readCount,
  readNumber,
  readOptions,
  readText,
} from "../options.ts";
import { toLineStyle } from "../style/dashes.ts";
import { readColor } from "../style/read-color.ts";
import type { ScaleName } from "../ticker/scale.ts";
import { noXlabel } from "./errors.ts";
import { readAxes, settingsReaders } from "./set-axes.ts";
import { bookFigsize } from "./set-figsize.ts";

/** What `ProgressBoard` takes by name; each may also be set later, and has the book's meaning and default. */
export interface ProgressBoardOptions {
  /** Name of the horizontal axis; without one nothing is drawn. @default none */
  xlabel?: string | null;
  /** Name of the vertical axis. @default none */
  ylabel?: string | null;
  /** Horizontal view limits. @default the data's */
  xlim?: Limits | null;
  /** Vertical view limits. @default the data's */
  ylim?: Limits | null;
  /** The horizontal scale. @default "linear" */
  xscale?: ScaleName | null;
  /** The vertical scale. @default "linear" */
  yscale?: ScaleName | null;
  /** Line styles of the curves; with more curves they repeat. @default ["-", "--", "-.", ":"] */
  ls?: readonly string[] | null;
  /** Colors of the curves; with more curves they repeat. @default ["C0", "C1", "C2", "C3"] */
  colors?: readonly string[] | null;
  /** The figure to draw in. @default a new one at the first curve */
  fig?: Figure | null;
  /** The axes to draw in. @default the current ones of the figure */
  axes?: Axes | null;
  /** Width and height of a new figure in inches. @default [3.5, 2.5] */
  figsize?: readonly [number, number] | null;
  /** Whether anything is drawn; points are kept in any case. @default true */
  display?: boolean | null;
}

/** A point of a curve. */
export interface BoardPoint {
  readonly x: number;
  readonly y: number;
}

const argumentNames = [
  "xlabel",
  "ylabel",
  "xlim",
  "ylim",
  "xscale",
  "yscale",
  "ls",
  "colors",
  "fig",
  "axes",
  "figsize",
  "display",
];

const readFigure: Reader<Figure> = (where, value) => {
  if (value instanceof Figure) return value;
  throw invalidArgument(where, "a Figure, as figure() returns it", value);
};

/** Lists of which each item can be read, and is kept as it came. */
function readEach(right: string, read: Reader<unknown>): Reader<readonly string[]> {
  return (where, value) => {
    if (!Array.isArray(value) || value.length === 0) throw invalidArgument(where, right, value);
    for (const [at, item] of value.entries()) read(`${where}[${at}]`, item);
    return value;
  };
}

const readers = {
  xlabel: readText,
  ylabel: readText,
  xlim: settingsReaders.xlim,
  ylim: settingsReaders.ylim,
  xscale: settingsReaders.xscale,
  yscale: settingsReaders.yscale,
  ls: readEach('a list of line styles, such as ["-", ":"]', (where, style) =>
    toLineStyle(style, where),
  ),
  colors: readEach('a list of colors, such as ["C0", "red"]', readColor()),
  fig: readFigure,
  axes: readAxes,
  figsize: checkFigsize,
  display: readBoolean,
};

const drawReaders = {
  x: readNumber(),
  y: readNumber(),
  label: readText,
  everyN: readCount(1, 1e9),
};

type ReadBoardSettings = ReturnType<typeof readOptions<typeof readers>>;

/**
 * The book's board on which curves grow while a program runs: `draw` takes one point, and every n-th time draws the mean of
 * the last n. All settings can also be assigned later; they are read when something is drawn.
 * @example
 * const board = new ProgressBoard("x");
 * for (const x of arange(0, 10, 0.1)) {
 *   board.draw(x, Math.sin(x), "sin", 2);
 *   board.draw(x, Math.cos(x), "cos", 10);
 * }
 * board.figure?.save("output/waves.svg");
 */
export class ProgressBoard {
  /** Name of the horizontal axis. */
  xlabel: string | null;
  /** Name of the vertical axis. */
  ylabel: string | null;
  /** Horizontal view limits; null for the data's. */
  xlim: Limits | null;
  /** Vertical view limits; null for the data's. */
  ylim: Limits | null;
  /** The horizontal scale. */
  xscale: ScaleName;
  /** The vertical scale. */
  yscale: ScaleName;
  /** Line styles of the curves. */
  ls: readonly string[];
  /** Colors of the curves. */
  colors: readonly string[];
  /** The figure drawn in; null before anything is drawn. */
  fig: Figure | null;
  /** The axes to draw in; null for the current ones of the figure. */
  axes: Axes | null;
  /** Width and height of a new figure in inches. */
  figsize: readonly [number, number];
  /** Whether anything is drawn. */
  display: boolean;
  /** The points drawn, by the names of the curves. */
  readonly data: Record<string, BoardPoint[]> = {};
  readonly #waiting = new Map<string, BoardPoint[]>();
  #lines: readonly Line2D[] = [];

  /** @throws PlotError when an argument cannot be read */
  constructor(
    xlabel?: string | null,
    ylabel?: string | null,
    xlim?: Limits | null,
    ylim?: Limits | null,
    xscale?: ScaleName | null,
    yscale?: ScaleName | null,
    ls?: readonly string[] | null,
    colors?: readonly string[] | null,
    fig?: Figure | null,
    axes?: Axes | null,
    figsize?: readonly [number, number] | null,
    display?: boolean | null,
  );
  constructor(options: EitherSpelling<ProgressBoardOptions>);
  constructor(xlabel: string | null, options: EitherSpelling<ProgressBoardOptions>);
  constructor(...args: unknown[]) {
    const fn = "ProgressBoard";
    const read = readOptions(fn, nameArguments(fn, argumentNames, args), readers);
    this.xlabel = read.xlabel ?? null;
    this.ylabel = read.ylabel ?? null;
    this.xlim = read.xlim ?? null;
    this.ylim = read.ylim ?? null;
    this.xscale = read.xscale ?? "linear";
    this.yscale = read.yscale ?? "linear";
    this.ls = read.ls ?? ["-", "--", "-.", ":"];
    this.colors = read.colors ?? ["C0", "C1", "C2", "C3"];
    this.fig = read.fig ?? null;
    this.axes = read.axes ?? null;
    this.figsize = read.figsize ?? bookFigsize;
    this.display = read.display ?? true;
  }

  /** The figure drawn in; null before anything is drawn. */
  get figure(): Figure | null {
    return this.fig;
  }

  /**
   * Takes a point of a curve. With the n-th since the last time, all curves are drawn with the mean of those n as a new point.
   * The lines of
   * earlier calls stay in the axes, as in the book, but hidden.
   * @param label The name of the curve.
   * @param everyN How many points make one; also `every_n`. @default 1
   * @throws PlotError when an argument or a setting cannot be read, or xlabel is needed and not set; nothing is kept then
   */
  draw(x: number, y: number, label: string, everyN?: number): void;
  draw(x: number, y: number, label: string, options: { everyN?: number; every_n?: number }): void;
  draw(...args: unknown[]): void {
    const fn = "ProgressBoard.draw";
    const given = readCall(fn, ["x", "y", "label", "everyN"], drawReaders, args);
    const { everyN = 1 } = given;
    const x = given.x ?? drawReaders.x(`${fn}: x`, given.x);
    const y = given.y ?? drawReaders.y(`${fn}: y`, given.y);
    const label = given.label ?? drawReaders.label(`${fn}: label`, given.label);
    const points = [...(this.#waiting.get(label) ?? []), { x, y }];
    const isDrawn = points.length === everyN && this.display;
    const settings = isDrawn ? this.#readSettings(fn) : null;
    if (!Object.hasOwn(this.data, label)) addCurve(this.data, label);
    this.#waiting.set(label, points.length === everyN ? [] : points);
    if (points.length === everyN) this.data[label]?.push(meanOf(points));
    if (settings !== null) this.#draw(fn, settings);
  }

  #readSettings(fn: string): ReadBoardSettings {
    const settings = Object.fromEntries(
      argumentNames.map((name) => [name, Reflect.get(this, name)]),
    );
    const read = readOptions(fn, settings, readers);
    if (read.xlabel === undefined || read.xlabel === "") throw noXlabel(fn);
    return read;
  }

  #draw(fn: string, settings: ReadBoardSettings): void {
    const { axes = this.#currentAxes(), xlim, ylim, xlabel = "", ylabel = "" } = settings;
    this.fig ??= figureOf(axes);
    for (const line of this.#lines) line.visible = false;
    this.#lines = Object.values(this.data).flatMap((points, curve) =>
      this.#drawCurve(fn, axes, points, curve),
    );
    if (xlim !== undefined) axes.limit(fn, axes.xaxis, xlim);
    if (ylim !== undefined) axes.limit(fn, axes.yaxis, ylim);
    axes.setXlabel(xlabel);
    axes.setYlabel(ylabel);
    axes.setXscale(settings.xscale ?? "linear");
    axes.setYscale(settings.yscale ?? "linear");
    const warn = (message: string) => axes.warn(`${fn}: ${message}`);
    const parent = { fn, artists: this.#lines, isOfFigure: false, rc: axes.rc, warn };
    axes.setLegend(makeLegend({ labels: Object.keys(this.data) }, parent));
  }

  #currentAxes(): Axes {
    this.fig ??= figure({ figsize: this.figsize });
    return this.fig.gca();
  }

  #drawCurve(fn: string, axes: Axes, points: readonly BoardPoint[], curve: number): Line2D[] {
    const style = {
      linestyle: this.ls[curve % this.ls.length],
      color: this.colors[curve % this.colors.length],
    };
    const data = {
      x: Float64Array.from(points, ({ x }) => x),
      y: Float64Array.from(points, ({ y }) => y),
    };
    return axes.addLines([data], readLineRequest(fn, null, style, axes.rc));
  }
}

/** Adds a curve by a name that may be any, also that of what all objects have. */
function addCurve(data: Record<string, BoardPoint[]>, label: string): void {
  Object.defineProperty(data, label, { value: [], enumerable: true, configurable: true });
}

function meanOf(points: readonly BoardPoint[]): BoardPoint {
  const mean = (name: "x" | "y") =>
    points.reduce((sum, point) => sum + point[name], 0) / points.length;
  return { x: mean("x"), y: mean("y") };
}
