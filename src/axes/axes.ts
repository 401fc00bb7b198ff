import {
  type Line2D,
  type LineOptions,
  type LineRequest,
  readLineRequest,
  type Span,
} from "../artists/line/line2d.ts";
import {
  type PathCollection,
  readScatterRequest,
  type ScatterOptions,
} from "../artists/scatter/path-collection.ts";
import { readDataPoint, readTextProps, type TextProps } from "../artists/text/text-artist.ts";
import type { Data, HeightData } from "../data/data.ts";
import { type Line, toLines } from "../data/pair.ts";
import { isKeywords, nameArguments, readBoolean, readNumber, readText } from "../options.ts";
import { AxesView } from "./axes-view.ts";
import {
  type LegendOptions,
  type LegendRequest,
  makeLegend,
  readLegendLabels,
  readLegendOptions,
} from "./legend.ts";

/**
 * One coordinate system with what is drawn in it, with matplotlib's verbs and getters.
 * Lengths are points, y counts upwards.
 * @example
 * const { axes } = subplots(1, 2);
 * axes[0].plot([1, 2, 3], [1, 4, 9], "o-", { label: "squares" });
 * axes[0].legend();
 */
export class Axes extends AxesView {
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
    return this.addLines(lines, readLineRequest(fn, format, rest[0] ?? {}, this.rc));
  }

  /** Draws lines of one style that were read before. @internal */
  addLines(lines: readonly Line[], request: LineRequest): Line2D[] {
    const drawn = lines.map((line) => this.drawing.addLine(line, request));
    this.outdate("x", "y");
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
    const request = readScatterRequest(fn, options, data.x.length, this.rc);
    const points = this.drawing.addScatter(data, request);
    this.outdate("x", "y");
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
    const request = readLineRequest(fn, null, given, this.rc);
    const across = span === "y" ? "x" : "y";
    const view = across === "x" ? this.getXlim() : this.getYlim();
    const line = this.drawing.addSpan(at, [start, end], span, request);
    if (at < Math.min(...view) || at > Math.max(...view)) this.outdate(across);
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
    const props = readTextProps(fn, options, this.rc);
    this.checkFormulas(fn, words);
    this.drawing.addText({ kind: "text", text: words, at, xy: null, arrow: false, ...props });
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
    const props = readTextProps(fn, options, this.rc);
    this.checkFormulas(fn, words);
    this.drawing.addText({ kind: "text", text: words, at, xy: point, arrow, ...props });
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
    this.legendRequest = makeLegend(this.drawing.handles, labels, request, this.rc, warn);
  }
}

/** One list of points from all columns of 2-D data. */
function joined(lines: readonly Line[]): Line {
  const join = (name: "x" | "y") => Float64Array.from(lines.flatMap((line) => [...line[name]]));
  return lines.length === 1 && lines[0] !== undefined ? lines[0] : { x: join("x"), y: join("y") };
}
