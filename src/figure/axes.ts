import { invalidScale } from "../errors.ts";
import {
  isKeywords,
  nameArguments,
  type Reader,
  readBoolean,
  readNumber,
  readText,
} from "../options.ts";
import type { Data, HeightData } from "../series/data.ts";
import { type Line, toLines } from "../series/pair.ts";
import { type AxisTicks, type ScaleName, scaleNames } from "../ticker/types.ts";
import { type Artist, Artists } from "./artists.ts";
import type { AxesState, Box } from "./axes-state.ts";
import { Axis, type AxisName, type Interval, type SharedView } from "./axis.ts";
import { checkFormulas } from "./formulas.ts";
import { frameOf, layoutLegendIn } from "./layout.ts";
import {
  type Legend,
  type LegendOptions,
  type LegendRequest,
  makeLegend,
  readLegendLabels,
  readLegendOptions,
} from "./legend.ts";
import type { LegendPlace } from "./legend-loc.ts";
import { type Limits, type RequestedLimits, readLimits } from "./limits.ts";
import {
  type Line2D,
  type LineOptions,
  type LineRequest,
  readLineRequest,
  type Span,
} from "./line2d.ts";
import { type PathCollection, readScatterRequest, type ScatterOptions } from "./path-collection.ts";
import { type RcParams, rcSnapshot } from "./rc-params.ts";
import { readDataPoint, readTextProps, type TextProps } from "./text-artist.ts";

/** What an axes needs of its figure. */
export interface AxesHost {
  /** Records what was odd about a picture that could be drawn all the same. */
  warn(message: string): void;
}

/** A legend as it is drawn. */
export interface DrawnLegend {
  /** The place that was taken. */
  readonly loc: LegendPlace;
  /** The names, formulas in them typeset. */
  readonly labels: readonly string[];
  /** The frame, `[x0, y0, x1, y1]` in points from the lower left corner of the axes box. */
  readonly bbox: readonly [number, number, number, number];
}

/**
 * One coordinate system with what is drawn in it, with matplotlib's verbs and getters.
 * Lengths are points, y counts upwards.
 * @example
 * const { axes } = subplots(1, 2);
 * axes[0].plot([1, 2, 3], [1, 4, 9], "o-", { label: "squares" });
 * axes[0].legend();
 */
export class Axes implements AxesState {
  /** The horizontal axis, its view shared with other subplots or its own. */
  readonly xaxis: Axis;
  /** The vertical axis. */
  readonly yaxis: Axis;
  readonly #host: AxesHost;
  #box: Box;
  #rc: Readonly<RcParams> = rcSnapshot();
  #artists: Artists;
  #legend: Legend | null = null;
  #title = "";

  /** Made by `figure`, `subplots` and `gca`. */
  constructor(host: AxesHost, box: Box, views: { readonly x: SharedView; readonly y: SharedView }) {
    this.#host = host;
    this.#box = box;
    this.xaxis = new Axis("x", views.x);
    this.yaxis = new Axis("y", views.y);
    this.#artists = new Artists({ x: this.xaxis, y: this.yaxis }, this.#rc);
    this.cla();
  }

  /** The settings the axes was made or cleared with. */
  get rc(): Readonly<RcParams> {
    return this.#rc;
  }

  /** Clears the axes: no artists, no labels, linear scales, limits chosen from the data. */
  cla(): void {
    this.#rc = rcSnapshot();
    this.#artists = new Artists({ x: this.xaxis, y: this.yaxis }, this.#rc);
    this.#legend = null;
    this.#title = "";
    const grid = this.#rc["axes.grid"];
    this.xaxis.clear({ grid, margin: this.#rc["axes.xmargin"] });
    this.yaxis.clear({ grid, margin: this.#rc["axes.ymargin"] });
  }

  /**
   * Draws a line, or one per column of 2-D data. Without `x` the positions are 0, 1, 2, …; `y` may be a
   * function of x. A NaN or an infinity leaves a gap; no data at all draws nothing.
   * @param fmt matplotlib's format string of color, marker and line style, such as `"m--"`.
   * @returns The lines drawn.
   * @throws PlotError when data, format or a keyword cannot be read; nothing is drawn then.
   * @example axes.plot(x, [0, 1, 4], "o-", { label: "squares", markersize: 4 });
   */
  plot(x: Data, y: HeightData, fmt?: string, options?: LineOptions): Line2D[];
  plot(x: Data, y: HeightData, options: LineOptions): Line2D[];
  plot(y: Data, fmt?: string, options?: LineOptions): Line2D[];
  plot(y: Data, options: LineOptions): Line2D[];
  plot(first: unknown, ...rest: unknown[]): Line2D[] {
    const fn = "Axes.plot";
    const second = typeof rest[0] === "string" || isKeywords(rest[0]) ? undefined : rest.shift();
    const fmt = isKeywords(rest[0]) ? undefined : rest.shift();
    const format = fmt === undefined || fmt === null ? null : readText(`${fn}: fmt`, fmt);
    const lines = toLines(fn, first, second);
    return this.addLines(lines, readLineRequest(fn, format, rest[0] ?? {}, this.#rc));
  }

  /** Draws lines of one style that were read before. @internal */
  addLines(lines: readonly Line[], request: LineRequest): Line2D[] {
    const drawn = lines.map((line) => this.#artists.addLine(line, request));
    this.#outdate("x", "y");
    return drawn;
  }

  /**
   * Draws a marker at each point. A point with a NaN or an infinity is left out.
   * @throws PlotError when data or a keyword cannot be read; nothing is drawn then.
   * @example axes.scatter(x, y, { s: 9, color: "tab:red", label: "samples" });
   */
  scatter(x: Data, y: HeightData, options: ScatterOptions = {}): PathCollection {
    const fn = "Axes.scatter";
    const data = joined(toLines(fn, x, y));
    const request = readScatterRequest(fn, options, data.x.length, this.#rc);
    const points = this.#artists.addScatter(data, request);
    this.#outdate("x", "y");
    return points;
  }

  /**
   * Draws a vertical line at `x`, from the bottom of the axes to the top or between two fractions of its height.
   * @example axes.axvline(0, { color: "purple", linestyle: "--" });
   */
  axvline(x?: number, ymin?: number, ymax?: number, options?: LineOptions): Line2D;
  axvline(x: number, options: LineOptions): Line2D;
  axvline(...args: unknown[]): Line2D {
    return this.#addSpan("Axes.axvline", "y", ["x", "ymin", "ymax"], args);
  }

  /** Draws a horizontal line at `y`, as {@link Axes.axvline} does a vertical one. */
  axhline(y?: number, xmin?: number, xmax?: number, options?: LineOptions): Line2D;
  axhline(y: number, options: LineOptions): Line2D;
  axhline(...args: unknown[]): Line2D {
    return this.#addSpan("Axes.axhline", "x", ["y", "xmin", "xmax"], args);
  }

  #addSpan(fn: string, span: Span, names: readonly string[], args: readonly unknown[]): Line2D {
    const given = nameArguments(fn, names, args);
    const [at = 0, start = 0, end = 1] = names.map((name) => {
      const { [name]: value } = given;
      delete given[name];
      return value === undefined || value === null
        ? undefined
        : readNumber()(`${fn}: ${name}`, value);
    });
    const request = readLineRequest(fn, null, given, this.#rc);
    const across = span === "y" ? "x" : "y";
    const view = across === "x" ? this.getXlim() : this.getYlim();
    const line = this.#artists.addSpan(at, [start, end], span, request);
    if (at < Math.min(...view) || at > Math.max(...view)) this.#outdate(across);
    return line;
  }

  /**
   * Writes a text at a place in data units. It is not cut off at the edge of the axes.
   * @example axes.text(1, 2.5, "minimum", { ha: "center", fontsize: "small" });
   */
  text(x: number, y: number, text: string, options: TextProps = {}): void {
    const fn = "Axes.text";
    const at = readDataPoint(`${fn}: x, y`, [x, y]);
    const words = readText(`${fn}: text`, text);
    const props = readTextProps(fn, options, this.#rc);
    this.#checkFormulas(fn, words);
    this.#artists.addText({ kind: "text", text: words, at, xy: null, arrow: false, ...props });
  }

  /**
   * Writes a text about a point, both places in data units, with an arrow from the text to the point
   * when the text has a place of its own. A text about a point outside the axes is not drawn.
   * @example axes.annotate("vanishing gradient", [4, 1], [2, 0]);
   */
  annotate(
    text: string,
    xy: readonly [number, number],
    xytext?: readonly [number, number] | null,
    options: TextProps = {},
  ): void {
    const fn = "Axes.annotate";
    const words = readText(`${fn}: text`, text);
    const point = readDataPoint(`${fn}: xy`, xy);
    const at = readDataPoint(`${fn}: xytext`, xytext ?? point);
    const arrow = xytext !== undefined && xytext !== null;
    const props = readTextProps(fn, options, this.#rc);
    this.#checkFormulas(fn, words);
    this.#artists.addText({ kind: "text", text: words, at, xy: point, arrow, ...props });
  }

  #checkFormulas(fn: string, text: string): void {
    checkFormulas(text, (message) => this.warn(`${fn}: ${message}`));
  }

  #outdate(...names: readonly AxisName[]): void {
    for (const name of names) this[`${name}axis`].view.stale = true;
  }

  /** Names the horizontal axis; null or `""` takes the name away. */
  setXlabel(label: string | null): void {
    this.xaxis.label = readLabel("Axes.setXlabel: label", label);
    this.#checkFormulas("Axes.setXlabel", this.xaxis.label);
  }

  /** Names the vertical axis; null or `""` takes the name away. */
  setYlabel(label: string | null): void {
    this.yaxis.label = readLabel("Axes.setYlabel: label", label);
    this.#checkFormulas("Axes.setYlabel", this.yaxis.label);
  }

  /** Sets the title above the axes; null or `""` takes it away. */
  setTitle(title: string | null): void {
    this.#title = readLabel("Axes.setTitle: title", title);
    this.#checkFormulas("Axes.setTitle", this.#title);
  }

  /** The name of the horizontal axis, `""` for none. */
  getXlabel(): string {
    return this.xaxis.label;
  }

  /** The name of the vertical axis, `""` for none. */
  getYlabel(): string {
    return this.yaxis.label;
  }

  /** The title above the axes, `""` for none. */
  getTitle(): string {
    return this.#title;
  }

  /** Sets the horizontal scale: `"linear"`, `"log"`, `"symlog"` (linear from −2 to 2) or `"logit"`. */
  setXscale(scale: ScaleName): void {
    this.#setScale(this.xaxis, readScale("Axes.setXscale: scale", scale));
  }

  /** Sets the vertical scale: `"linear"`, `"log"`, `"symlog"` (linear from −2 to 2) or `"logit"`. */
  setYscale(scale: ScaleName): void {
    this.#setScale(this.yaxis, readScale("Axes.setYscale: scale", scale));
  }

  /** The name of the horizontal scale. */
  getXscale(): ScaleName {
    return this.xaxis.view.scale.name;
  }

  /** The name of the vertical scale. */
  getYscale(): ScaleName {
    return this.yaxis.view.scale.name;
  }

  /**
   * Sets the horizontal view limits, reversed if the first is larger. A side given as null, or left out,
   * keeps its value. The limits no longer follow the data then, not even when both sides are left out.
   * Equal limits are widened, and on a log axis limits that are not positive ignored, with a warning.
   * @returns The limits in force.
   * @example axes.setXlim(0, 10); axes.setXlim([null, 10]);
   */
  setXlim(left?: number | null | Limits, right?: number | null): Interval {
    return this.limit("Axes.setXlim", this.xaxis, readLimits("Axes.setXlim: limits", left, right));
  }

  /** Sets the vertical view limits, as {@link Axes.setXlim} does the horizontal ones. */
  setYlim(bottom?: number | null | Limits, top?: number | null): Interval {
    return this.limit("Axes.setYlim", this.yaxis, readLimits("Axes.setYlim: limits", bottom, top));
  }

  /** The horizontal view limits, the first one left: `[10, 0]` when reversed. */
  getXlim(): Interval {
    this.#settle();
    return this.xaxis.view.limits;
  }

  /** The vertical view limits, the first one at the bottom. */
  getYlim(): Interval {
    this.#settle();
    return this.yaxis.view.limits;
  }

  /** Draws grid lines at the major ticks or takes them away; without an argument, the other of the two. */
  grid(visible?: boolean): void {
    const shown =
      visible === undefined ? !this.xaxis.grid : readBoolean("Axes.grid: visible", visible);
    this.xaxis.grid = shown;
    this.yaxis.grid = shown;
  }

  /**
   * Adds a legend, in place of an earlier one.
   * @param labels One name per line in the order of drawing; without them the lines' own labels serve.
   * @example axes.legend(["train", "test"], { loc: "upper right" });
   */
  legend(labels?: readonly (string | number)[] | null, options?: LegendOptions): void;
  legend(options: LegendOptions): void;
  legend(
    first?: readonly (string | number)[] | LegendOptions | null,
    second: LegendOptions = {},
  ): void {
    const fn = "Axes.legend";
    const [labels, options] = isKeywords(first) ? [null, first] : [first ?? null, second];
    const names = labels === null ? null : readLegendLabels(`${fn}: labels`, labels);
    this.addLegend(fn, names, readLegendOptions(fn, options));
  }

  /** Adds a legend whose names and options were read before. @internal */
  addLegend(fn: string, labels: readonly string[] | null, request: LegendRequest = {}): void {
    const warn = (message: string) => this.warn(`${fn}: ${message}`);
    this.#legend = makeLegend(this.#artists.handles, labels, request, this.#rc, warn);
  }

  /** The legend as it is drawn, or null. */
  getLegend(): DrawnLegend | null {
    this.#settle();
    const legend = layoutLegendIn(this);
    if (legend === null) return null;
    const { box, spot } = legend;
    const labels = box.rows.map((row) => row.text.text);
    return { loc: spot.loc, labels, bbox: frameOf(box, spot) };
  }

  /** The legend as asked for, or null. @internal */
  get legendRequest(): Legend | null {
    return this.#legend;
  }

  /** The lines in the order they were drawn. */
  getLines(): Line2D[] {
    return this.#artists.lines;
  }

  /** Everything drawn, in the order it came. @internal */
  get artists(): readonly Artist[] {
    return this.#artists.all;
  }

  /** The axes box in the figure, in points. */
  getPosition(): Box {
    return this.#box;
  }

  /** Moves the axes to another box. @internal */
  place(box: Box): void {
    this.#box = box;
  }

  /** Major tick locations inside the view, in data units. */
  getXticks(): number[] {
    return [...this.ticks("x").major];
  }

  /** Major tick locations of the vertical axis. */
  getYticks(): number[] {
    return [...this.ticks("y").major];
  }

  /** Texts of the major ticks; minus is U+2212, exponents are superscripts, `""` means no text. */
  getXticklabels(): string[] {
    return [...this.ticks("x").labels];
  }

  /** Texts of the major ticks of the vertical axis. */
  getYticklabels(): string[] {
    return [...this.ticks("y").labels];
  }

  /** Minor tick locations inside the view; only log and logit axes have any. */
  getXminorticks(): number[] {
    return [...this.ticks("x").minor];
  }

  /** Minor tick locations of the vertical axis. */
  getYminorticks(): number[] {
    return [...this.ticks("y").minor];
  }

  /** Texts of the minor ticks, `""` where none is drawn. */
  getXminorticklabels(): string[] {
    return [...this.ticks("x").minorLabels];
  }

  /** Texts of the minor ticks of the vertical axis. */
  getYminorticklabels(): string[] {
    return [...this.ticks("y").minorLabels];
  }

  /** What stands at the end of the axis, such as `1e6`, or `""`. */
  getXoffset(): string {
    return this.ticks("x").offsetText;
  }

  /** What stands above the vertical axis, such as `1e6`, or `""`. */
  getYoffset(): string {
    return this.ticks("y").offsetText;
  }

  /** The ticks of one axis with their texts. @internal */
  ticks(name: AxisName): AxisTicks {
    this.#settle();
    const axis = name === "x" ? this.xaxis : this.yaxis;
    const { width, height } = this.#box;
    return axis.ticks(name === "x" ? width : height, this.#rc);
  }

  /** Sets limits that were read before. @internal */
  limit(fn: string, axis: Axis, limits: RequestedLimits): Interval {
    this.#settle();
    axis.setLimits(limits, (message) => this.warn(`${fn}: ${message}`));
    return axis.view.limits;
  }

  /** Records on the figure what was odd. @internal */
  warn(message: string): void {
    this.#host.warn(message);
  }

  /** Chooses limits that wait to be chosen; asking for one axis settles both, as in matplotlib. */
  #settle(): void {
    for (const axis of [this.xaxis, this.yaxis]) {
      if (!axis.view.stale) continue;
      axis.view.stale = false;
      axis.autoscale((message) => this.warn(message));
    }
  }

  #setScale(axis: Axis, scale: ScaleName): void {
    if (!axis.setScale(scale) || !axis.view.autoscaleOn) return;
    this.#settle();
    axis.autoscale((message) => this.warn(message));
  }
}

function readLabel(where: string, label: unknown): string {
  return label === null || label === undefined ? "" : readText(where, label);
}

/** Reads the name of a scale. */
export const readScale: Reader<ScaleName> = (where, value) => {
  const name = scaleNames.find((known) => known === value);
  if (name === undefined) throw invalidScale(where, value, scaleNames);
  return name;
};

/** One list of points from all columns of 2-D data. */
function joined(lines: readonly Line[]): Line {
  const join = (name: "x" | "y") => Float64Array.from(lines.flatMap((line) => [...line[name]]));
  return lines.length === 1 && lines[0] !== undefined ? lines[0] : { x: join("x"), y: join("y") };
}
