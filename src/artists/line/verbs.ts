import type { Position, PositionData, PositionHeights } from "../../data/data.ts";
import type { Line } from "../../data/pair.ts";
import { isKeywords, nameArguments, readNumber } from "../../options.ts";
import type { AxisName } from "../../space/axes-space.ts";
import { readScaleOptions, type ScaleOptions } from "../../ticker/scale.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { usualLineColor } from "../usual-colors.ts";
import {
  Line2D,
  type LineOptions,
  type LineRequest,
  readLineRequest,
  type SpannedAxis,
} from "./line2d.ts";
import { readPlot } from "./read-plot.ts";

/** How log axes are scaled. */
export type LogOptions = Pick<ScaleOptions, "base" | "subs" | "nonpositive">;

/** What draws lines. */
export interface LineVerbs {
  /**
   * Draws a line, or one per column of 2-D data. Without `x` the positions are 0, 1, 2, …; `y` may be a
   * function of x. A NaN or an infinity leaves a gap; no data at all draws nothing. Strings are categories, numbered in the order
   * in which the axis first meets them; `Date` and `Temporal` are dates, in UTC where they have no zone.
   * @param fmt matplotlib's format string of color, marker and line style, such as `"m--"`.
   * @returns The lines drawn.
   * @throws PlotError when data, format or a keyword cannot be read; nothing is drawn then.
   * @example axes.plot(x, [0, 1, 4], "o-", { label: "squares", markersize: 4 });
   * @example axes.plot(x, f, "b-", x, g, "r--", { drawstyle: "steps-post" });
   */
  plot(x: PositionData, y: PositionHeights, fmt?: string, options?: LineOptions): Line2D[];
  plot(x: PositionData, y: PositionHeights, options: LineOptions): Line2D[];
  plot(y: PositionData, fmt?: string, options?: LineOptions): Line2D[];
  plot(y: PositionData, options: LineOptions): Line2D[];
  plot(...series: (PositionData | PositionHeights | string | LineOptions)[]): Line2D[];

  /**
   * Draws a line as {@link Axes.plot} does, on two log axes. `base`, `subs` and `nonpositive` go to both scales.
   * @example axes.loglog([1, 10, 100], [1, 100, 10000], "o-");
   */
  loglog(
    x: PositionData,
    y: PositionHeights,
    fmt?: string,
    options?: LineOptions & LogOptions,
  ): Line2D[];
  loglog(x: PositionData, y: PositionHeights, options: LineOptions & LogOptions): Line2D[];
  loglog(y: PositionData, fmt?: string, options?: LineOptions & LogOptions): Line2D[];
  loglog(y: PositionData, options: LineOptions & LogOptions): Line2D[];

  /** Draws a line as {@link Axes.plot} does, with a log axis from left to right. */
  semilogx(
    x: PositionData,
    y: PositionHeights,
    fmt?: string,
    options?: LineOptions & LogOptions,
  ): Line2D[];
  semilogx(x: PositionData, y: PositionHeights, options: LineOptions & LogOptions): Line2D[];
  semilogx(y: PositionData, fmt?: string, options?: LineOptions & LogOptions): Line2D[];
  semilogx(y: PositionData, options: LineOptions & LogOptions): Line2D[];

  /** Draws a line as {@link Axes.plot} does, with a log axis upwards. */
  semilogy(
    x: PositionData,
    y: PositionHeights,
    fmt?: string,
    options?: LineOptions & LogOptions,
  ): Line2D[];
  semilogy(x: PositionData, y: PositionHeights, options: LineOptions & LogOptions): Line2D[];
  semilogy(y: PositionData, fmt?: string, options?: LineOptions & LogOptions): Line2D[];
  semilogy(y: PositionData, options: LineOptions & LogOptions): Line2D[];

  /** Draws lines of one style that were read before. @internal */
  addLines(lines: readonly Line[], request: LineRequest): Line2D[];

  /**
   * Draws a vertical line at `x`, from the bottom of the axes to the top or between two fractions of its height.
   * @example axes.axvline(0, { color: "purple", linestyle: "--" });
   */
  axvline(x?: Position, ymin?: number, ymax?: number, options?: LineOptions): Line2D;
  axvline(x: Position, options: LineOptions): Line2D;
  axvline(options: LineOptions & { x?: Position; ymin?: number; ymax?: number }): Line2D;

  /** Draws a horizontal line at `y`, as {@link Axes.axvline} does a vertical one. */
  axhline(y?: Position, xmin?: number, xmax?: number, options?: LineOptions): Line2D;
  axhline(y: Position, options: LineOptions): Line2D;
  axhline(options: LineOptions & { y?: Position; xmin?: number; xmax?: number }): Line2D;
}

export const lineVerbs = {
  plot(this: DrawingAxes & LineVerbs, ...args: unknown[]): Line2D[] {
    const { groups, positions } = readPlot("Axes.plot", args, this);
    this.takeUnits(positions);
    return groups.flatMap(({ lines, request }) => this.addLines(lines, request));
  },

  loglog(this: DrawingAxes & LineVerbs, ...args: unknown[]): Line2D[] {
    return plotLog(this, "Axes.loglog", ["x", "y"], args);
  },

  semilogx(this: DrawingAxes & LineVerbs, ...args: unknown[]): Line2D[] {
    return plotLog(this, "Axes.semilogx", ["x"], args);
  },

  semilogy(this: DrawingAxes & LineVerbs, ...args: unknown[]): Line2D[] {
    return plotLog(this, "Axes.semilogy", ["y"], args);
  },

  addLines(this: DrawingAxes, lines: readonly Line[], request: LineRequest): Line2D[] {
    return lines.map((data) => {
      const color = request.color ?? this.nextColor("lines");
      const line = new Line2D(data, request, { color, label: this.childLabel }, this.rcNow);
      return this.addArtist(line, ["x", "y"]);
    });
  },

  axvline(this: DrawingAxes, ...args: unknown[]): Line2D {
    return addSpanLine(this, "Axes.axvline", "y", ["x", "ymin", "ymax"], args);
  },

  axhline(this: DrawingAxes, ...args: unknown[]): Line2D {
    return addSpanLine(this, "Axes.axhline", "x", ["y", "xmin", "xmax"], args);
  },
};

const logOptions = ["base", "subs", "nonpositive"] as const;

/** Draws lines on axes of which some become log axes; nothing changes when an argument cannot be read. */
function plotLog(
  axes: DrawingAxes & LineVerbs,
  fn: string,
  names: readonly AxisName[],
  args: readonly unknown[],
): Line2D[] {
  const last = args.at(-1);
  const options: Record<string, unknown> = isKeywords(last) ? { ...last } : {};
  const scale: Record<string, unknown> = {};
  for (const name of logOptions) {
    if (options[name] !== undefined) scale[name] = options[name];
    delete options[name];
  }
  const ordered = isKeywords(last) ? args.slice(0, -1) : args;
  const read = readScaleOptions(fn, "log", scale);
  const { groups, positions } = readPlot(fn, [...ordered, options], axes);
  for (const name of names) axes.useScale(name, "log", read, fn);
  axes.takeUnits(positions);
  return groups.flatMap(({ lines, request }) => axes.addLines(lines, request));
}

/** Adds a line across the axes, from one fraction of its width or height to another. */
function addSpanLine(
  axes: DrawingAxes,
  fn: string,
  span: SpannedAxis,
  names: readonly string[],
  args: readonly unknown[],
): Line2D {
  const given = nameArguments(fn, names, args);
  const across = span === "y" ? "x" : "y";
  const positions = axes.positions(fn);
  const [at = 0, start = 0, end = 1] = names.map((name) => {
    const { [name]: value } = given;
    delete given[name];
    if (value === undefined || value === null) return undefined;
    const number = name === across ? positions.value(across, name, value) : value;
    return readNumber()(`${fn}: ${name}`, number);
  });
  const request = readLineRequest(fn, null, given, axes.rcNow);
  const view = axes.viewLimits(across);
  axes.takeUnits(positions);
  // Data that categories took away leave their limits, unless the line is outside of them.
  axes.viewLimits(across);
  // As in matplotlib, whatever the cycle has come to.
  const color = request.color ?? usualLineColor(axes.rcNow);
  const own = { color, label: axes.childLabel, span };
  const line = new Line2D(spanData(at, [start, end], span), request, own, axes.rcNow);
  const isOutside = at < Math.min(...view) || at > Math.max(...view);
  return axes.addArtist(line, isOutside ? [across] : []);
}

function spanData(at: number, ends: readonly [number, number], span: SpannedAxis): Line {
  const along = Float64Array.from(ends);
  const across = Float64Array.of(at, at);
  return span === "y" ? { x: across, y: along } : { x: along, y: across };
}
