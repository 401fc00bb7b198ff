import type { Position } from "../data/data.ts";
import { invalidArgument } from "../errors.ts";
import type { TickLevel, TickStyle } from "../layout/tick-style.ts";
import {
  isPlainObject,
  nameArguments,
  readBoolean,
  readLength,
  readNoArguments,
  readNoMore,
  readNumber,
  readOptions,
  withLongNames,
} from "../options.ts";
import type { AxisName } from "../space/axes-space.ts";
import { type LineStyleLike, toLineStyle } from "../style/dashes.ts";
import { readColor } from "../style/read-color.ts";
import type { AxesView } from "./axes-view.ts";
import { type FormatOptions, formatTicks, limitTicks } from "./axis-ticks.ts";
import type { TickLabelOptions } from "./tick-label-options.ts";
import { changeTicks, readGridColor, readTickChanges, type TickParams } from "./tick-params.ts";
import { readAxisNames, readLevels } from "./tick-targets.ts";

/** How grid lines are drawn, and which. */
export interface GridOptions {
  /** At which ticks. @default "major" */
  which?: TickLevel | "both";
  /** Which axis. @default "both" */
  axis?: AxisName | "both";
  /** Any matplotlib color; also `c`. @default rcParams["grid.color"] */
  color?: string;
  /** The same as `color`. @default that of `color` */
  c?: string;
  /** Also `ls`. @default rcParams["grid.linestyle"], "-" */
  linestyle?: LineStyleLike;
  /** The same as `linestyle`. @default that of `linestyle` */
  ls?: LineStyleLike;
  /** Points; also `lw`. @default rcParams["grid.linewidth"], 0.8 */
  linewidth?: number;
  /** The same as `linewidth`. @default that of `linewidth` */
  lw?: number;
  /** Opacity from 0 to 1. @default rcParams["grid.alpha"], 1 */
  alpha?: number;
}

/** What `locatorParams` takes: which axis, and what the locator there takes, such as `nbins`. */
export interface LocatorParams {
  /** Which axis is meant. @default "both" */
  axis?: AxisName | "both";
  /** Whether limits end at the data when they are chosen anew. @default as before */
  tight?: boolean;
  /** The most intervals between ticks. @default as before */
  nbins?: number | "auto";
  /** Any other setting of the locator, by its name. @default as before */
  [name: string]: unknown;
}

/** What decides about ticks, their labels and grid lines. */
export interface TickVerbs {
  /**
   * Puts ticks of the horizontal axis at these places, and widens the view to hold them all. Without labels they are
   * written as numbers; `[]` takes all ticks away.
   * @throws PlotError when there are more or fewer labels than ticks, or text options without labels
   * @example axes.setXticks([0, 1, 2], ["zero", "one", "two"], { rotation: 45 });
   */
  setXticks(
    ticks: readonly Position[],
    labels?: readonly string[] | null,
    options?: TickLabelOptions,
  ): void;
  setXticks(ticks: readonly Position[], options: Pick<TickLabelOptions, "minor">): void;
  /** Puts ticks of the vertical axis at these places, as {@link Axes.setXticks} does. */
  setYticks(
    ticks: readonly Position[],
    labels?: readonly string[] | null,
    options?: TickLabelOptions,
  ): void;
  setYticks(ticks: readonly Position[], options: Pick<TickLabelOptions, "minor">): void;
  /**
   * Writes these texts at the ticks of the horizontal axis: set the ticks first.
   * @example axes.setXticklabels(["low", "high"], { fontsize: "small" });
   */
  setXticklabels(labels: readonly string[], options?: TickLabelOptions): void;
  /** Writes these texts at the ticks of the vertical axis. */
  setYticklabels(labels: readonly string[], options?: TickLabelOptions): void;
  /**
   * Changes the look of ticks, tick labels and grid lines.
   * @throws PlotError for a parameter nobody knows or that does not fit; nothing is changed then
   * @example axes.tickParams({ axis: "x", direction: "in", labelsize: "small", rotation: 45 });
   */
  tickParams(params?: TickParams): void;
  /** The same for one axis: `axes.tickParams("x", { length: 5 })`. */
  tickParams(axis: AxisName | "both", params?: TickParams): void;
  /** Draws minor ticks: halves, quarters or fifths between major ones on a linear axis. */
  minorticksOn(): void;
  /** Takes minor ticks away. */
  minorticksOff(): void;
  /**
   * Changes what decides how many ticks there are.
   * @throws PlotError for what the locator there does not take
   * @example axes.locatorParams({ axis: "y", nbins: 4 });
   */
  locatorParams(params?: LocatorParams): void;
  /** The same for one axis: `axes.locatorParams("y", { nbins: 4 })`. */
  locatorParams(axis: AxisName | "both", params?: LocatorParams): void;
  /**
   * Changes how the numbers of linear axes are written.
   * @throws PlotError when ticks are not written by a `ScalarFormatter`
   * @example axes.ticklabelFormat({ style: "sci", scilimits: [0, 0] });
   */
  ticklabelFormat(options?: FormatOptions): void;
  /**
   * Draws grid lines or takes them away; without an argument, the other of the two. Line options draw them.
   * @example axes.grid(true, "both", "y", { linestyle: ":", alpha: 0.5 });
   */
  grid(
    visible?: boolean | null,
    which?: TickLevel | "both",
    axis?: AxisName | "both",
    options?: GridOptions,
  ): void;
  grid(options: GridOptions): void;
  grid(visible: boolean | null, options: GridOptions): void;
  grid(visible: boolean | null, which: TickLevel | "both", options: GridOptions): void;
  /**
   * Draws ticks and grid lines below everything (true), below lines (`"line"`), or above all (false).
   * @default rcParams["axes.axisbelow"], "line"
   */
  setAxisbelow(below: boolean | "line"): void;
  /** Whether ticks and grid lines are drawn below everything, below lines, or above all. */
  getAxisbelow(): boolean | "line";
  /**
   * Colors the background of the axes: any matplotlib color.
   * @example axes.setFacecolor("0.9");
   */
  setFacecolor(color: string): void;
  /** The color of the background, `#rrggbb` or `#rrggbbaa`. */
  getFacecolor(): string;
}

export const tickVerbs = {
  setXticks(this: AxesView, ...args: unknown[]): void {
    this.xaxis.placeTicks("Axes.setXticks", args);
  },

  setYticks(this: AxesView, ...args: unknown[]): void {
    this.yaxis.placeTicks("Axes.setYticks", args);
  },

  setXticklabels(this: AxesView, ...args: unknown[]): void {
    this.xaxis.labelTicks("Axes.setXticklabels", args);
  },

  setYticklabels(this: AxesView, ...args: unknown[]): void {
    this.yaxis.labelTicks("Axes.setYticklabels", args);
  },

  tickParams(this: AxesView, ...args: unknown[]): void {
    const fn = "Axes.tickParams";
    const given = nameArguments(fn, ["axis"], args, [], isPlainObject);
    for (const change of readTickChanges(fn, given, this.rc, ["x", "y"])) {
      changeTicks(this[`${change.name}axis`], change);
    }
  },

  minorticksOn(this: AxesView, ...args: unknown[]): void {
    readNoArguments("Axes.minorticksOn", args);
    for (const axis of [this.xaxis, this.yaxis]) axis.minorticksOn();
  },

  minorticksOff(this: AxesView, ...args: unknown[]): void {
    readNoArguments("Axes.minorticksOff", args);
    for (const axis of [this.xaxis, this.yaxis]) axis.minorticksOff();
  },

  locatorParams(this: AxesView, ...args: unknown[]): void {
    const axes = { x: this.xaxis, y: this.yaxis };
    this.tight = limitTicks("Axes.locatorParams", axes, args, readAxisNames) ?? this.tight;
  },

  ticklabelFormat(this: AxesView, options: unknown = {}, ...more: unknown[]): void {
    const fn = "Axes.ticklabelFormat";
    readNoMore(fn, ["options"], more);
    formatTicks(fn, { x: this.xaxis, y: this.yaxis }, options, readAxisNames);
  },

  grid(this: AxesView, ...args: unknown[]): void {
    const fn = "Axes.grid";
    const { visible, which, axis, ...line } = nameArguments(fn, ["visible", "which", "axis"], args);
    const shown = readVisible(`${fn}: visible`, visible);
    const levels = which === undefined ? (["major"] as const) : readLevels(`${fn}: which`, which);
    const names = axis === undefined ? bothAxes : readAxisNames(`${fn}: axis`, axis);
    const style = readGridLine(fn, line, this.rc["axes.prop_cycle"]);
    const isStyled = Object.keys(style).length > 0;
    if (shown === false && isStyled) this.warn(`${fn}: ${gridShownAnyway}`);
    for (const name of names) {
      for (const level of levels) {
        const target = this[`${name}axis`];
        const gridOn = isStyled || (shown ?? !target.tickStyle(level).gridOn);
        target.setTickStyle([level], { ...style, gridOn });
      }
    }
  },

  setAxisbelow(this: AxesView, below: unknown, ...more: unknown[]): void {
    const fn = "Axes.setAxisbelow";
    readNoMore(fn, ["below"], more);
    this.axisbelow = readBelow(`${fn}: below`, below);
  },

  getAxisbelow(this: AxesView): boolean | "line" {
    return this.axisbelow;
  },

  setFacecolor(this: AxesView, color: unknown, ...more: unknown[]): void {
    const fn = "Axes.setFacecolor";
    readNoMore(fn, ["color"], more);
    this.facecolor = readColor(this.rc["axes.prop_cycle"])(`${fn}: color`, color);
  },

  getFacecolor(this: AxesView): string {
    return this.facecolor;
  },
};

function readBelow(where: string, below: unknown): boolean | "line" {
  if (typeof below === "boolean" || below === "line") return below;
  throw invalidArgument(where, 'true, false or "line"', below);
}

const bothAxes: readonly AxisName[] = ["x", "y"];

const gridShownAnyway =
  "visible is false, but line options are given, so the grid is drawn. Leave one of the two out";

function readVisible(where: string, visible: unknown): boolean | null {
  return visible === undefined || visible === null ? null : readBoolean(where, visible);
}

const lineNames = { c: "color", ls: "linestyle", lw: "linewidth" } as const;

function readGridLine(fn: string, options: unknown, cycle: readonly string[]): Partial<TickStyle> {
  const given = readOptions(fn, withLongNames(fn, options, lineNames), {
    color: (where: string, value: unknown) => readGridColor(cycle)(where, value),
    linestyle: (where: string, value: unknown) => toLineStyle(value, where),
    linewidth: readLength,
    alpha: readNumber(0, 1),
  });
  const { color, linestyle, linewidth, alpha } = given;
  return {
    ...(color === undefined ? {} : { gridColor: color }),
    ...(linestyle === undefined ? {} : { gridLinestyle: linestyle }),
    ...(linewidth === undefined ? {} : { gridLinewidth: linewidth }),
    ...(alpha === undefined ? {} : { gridAlpha: alpha }),
  };
}
