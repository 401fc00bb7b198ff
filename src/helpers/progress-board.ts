import { type Line2D, readLineRequest } from "../artists/line/line2d.ts";
import type { Axes } from "../axes/axes.ts";
import { makeLegend } from "../axes/legend.ts";
import type { Limits } from "../axes/limits.ts";
import { checkFigsize } from "../config/rc-params.ts";
import { GrowingLine } from "../data/growing-line.ts";
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
import type { FileLocation } from "../render/file-location.ts";
import type { LiveCurve } from "../render/live.ts";
import { toLineStyle } from "../style/dashes.ts";
import { readColor } from "../style/read-color.ts";
import type { ScaleName } from "../ticker/scale.ts";
import { noXlabel } from "./errors.ts";
import { LiveView, liveReaders } from "./live.ts";
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
  /** Whether anything is drawn, shown or written; points are kept in any case. @default true */
  display?: boolean | null;
  /** A file that holds its state: it is written anew at most five times a second, and holds the last one in the end. @default none */
  save?: FileLocation | null;
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

const attributeReaders = {
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
const readers = { ...attributeReaders, ...liveReaders };

const drawReaders = {
  x: readNumber(),
  y: readNumber(),
  label: readText,
  everyN: readCount(1, 1e9),
};

type ReadBoardSettings = ReturnType<typeof readOptions<typeof attributeReaders>>;

/** Points of a curve that wait to become one, by their sums. */
interface WaitingPoints {
  readonly count: number;
  readonly x: number;
  readonly y: number;
}

const noPoints: WaitingPoints = { count: 0, x: 0, y: 0 };

/** So many points, the lines of earlier calls keep in all. */
const mostHiddenPoints = 100_000;

/**
 * The book's board on which curves grow while a program runs: `draw` takes one point, and every n-th time draws the mean of
 * the last n. All settings can also be assigned later; they are read when something is drawn. The figure is shown while it grows,
 * as that of an {@link Animator} is.
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
  readonly #waiting = new Map<string, WaitingPoints>();
  readonly #curves = new Map<string, GrowingLine>();
  #lines: readonly Line2D[] = [];
  readonly #hiddenLines: Line2D[] = [];
  #hiddenPoints = 0;
  readonly #file: string | null;
  #live: LiveView | null = null;

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
  constructor(
    xlabel: string | null,
    ylabel: string | null,
    options: EitherSpelling<ProgressBoardOptions>,
  );
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
    this.#file = read.save ?? null;
  }

  /** The figure drawn in; null before anything is drawn. */
  get figure(): Figure | null {
    return this.fig;
  }

  /**
   * Takes a point of a curve. With the n-th since the last time, all curves are drawn with the mean of those n as a new point.
   * The lines of earlier calls stay in the axes, as in the book, but hidden; the earliest go when they have 100,000 points in all.
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
    const before = this.#waiting.get(label) ?? noPoints;
    const points = { count: before.count + 1, x: before.x + x, y: before.y + y };
    const isPoint = points.count === everyN;
    const settings = isPoint && this.display ? this.#readSettings(fn) : null;
    const curve = this.#curveOf(label);
    this.#waiting.set(label, isPoint ? noPoints : points);
    if (isPoint) this.#addPoint(label, curve, points);
    if (settings !== null) this.#draw(fn, settings);
    if (settings !== null) this.#liveView().grown(points.x / points.count);
  }

  #curveOf(label: string): GrowingLine {
    const curve = this.#curves.get(label) ?? new GrowingLine();
    if (!this.#curves.has(label)) defineCurve(this.data, label);
    this.#curves.set(label, curve);
    return curve;
  }

  #addPoint(label: string, curve: GrowingLine, { count, x, y }: WaitingPoints): void {
    this.data[label]?.push({ x: x / count, y: y / count });
    curve.push(x / count, y / count);
  }

  #liveView(): LiveView {
    const board = this;
    this.#live ??= new LiveView({
      fn: "ProgressBoard.draw",
      file: this.#file,
      get figure() {
        return board.fig as Figure;
      },
      get display() {
        return board.display;
      },
      get xlabel() {
        return board.xlabel ?? "";
      },
      get curves() {
        return board.#namedCurves();
      },
    });
    return this.#live;
  }

  #namedCurves(): LiveCurve[] {
    return Array.from(this.#curves, ([name, { line }]) => ({ ...line, name }));
  }

  #readSettings(fn: string): ReadBoardSettings {
    const settings = Object.fromEntries(
      argumentNames.map((name) => [name, Reflect.get(this, name)]),
    );
    const read = readOptions(fn, settings, attributeReaders);
    if (read.xlabel === undefined || read.xlabel === "") throw noXlabel(fn);
    return read;
  }

  #draw(fn: string, settings: ReadBoardSettings): void {
    const { axes = this.#currentAxes(), xlim, ylim, xlabel = "", ylabel = "" } = settings;
    this.fig ??= figureOf(axes);
    for (const line of this.#lines) this.#hide(line);
    this.#lines = Array.from(this.#curves.values()).flatMap((curve, at) =>
      this.#drawCurve(fn, axes, curve, at),
    );
    if (xlim !== undefined) axes.limit(fn, axes.xaxis, xlim);
    if (ylim !== undefined) axes.limit(fn, axes.yaxis, ylim);
    axes.setXlabel(xlabel);
    axes.setYlabel(ylabel);
    axes.setXscale(settings.xscale ?? "linear");
    axes.setYscale(settings.yscale ?? "linear");
    const warn = (message: string) => axes.warn(`${fn}: ${message}`);
    const parent = { fn, artists: this.#lines, isOfFigure: false, rc: axes.rcNow, warn };
    axes.setLegend(makeLegend({ labels: Array.from(this.#curves.keys()) }, parent));
  }

  #currentAxes(): Axes {
    this.fig ??= figure({ figsize: this.figsize });
    return this.fig.gca();
  }

  #hide(line: Line2D): void {
    line.visible = false;
    this.#hiddenLines.push(line);
    this.#hiddenPoints += line.xdata.length;
    while (this.#hiddenPoints > mostHiddenPoints) {
      const first = this.#hiddenLines.shift();
      this.#hiddenPoints -= first?.xdata.length ?? 0;
      if (first?.axes) first.remove();
    }
  }

  #drawCurve(fn: string, axes: Axes, { line }: GrowingLine, at: number): Line2D[] {
    const style = {
      linestyle: this.ls[at % this.ls.length],
      color: this.colors[at % this.colors.length],
    };
    return axes.addLines([line], readLineRequest(fn, null, style, axes.rcNow));
  }
}

/** Adds a curve by a name that may be any, also that of what all objects have. */
function defineCurve(data: Record<string, BoardPoint[]>, label: string): void {
  Object.defineProperty(data, label, { value: [], enumerable: true, configurable: true });
}
