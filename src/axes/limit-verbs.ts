import { inUnits } from "../data/in-units.ts";
import { invalidArgument } from "../errors.ts";
import {
  orNull,
  type Reader,
  readArgument,
  readBoolean,
  readCall,
  readLater,
  readNoArguments,
  readOneOf,
} from "../options.ts";
import type { AxisName, Interval } from "../space/axes-space.ts";
import type { AxesView } from "./axes-view.ts";
import type { LimitsEffect } from "./axis-limits.ts";
import { marginsTwice, tightIgnored } from "./errors.ts";
import {
  type LimitPosition,
  type Limits,
  type LimitsInUnits,
  readLimits,
  readNamedLimits,
} from "./limits.ts";

/** What setting limits does besides. */
export interface LimitsOptions {
  /** Whether axes that share the limits get them too. @default true */
  emit?: boolean;
  /** Whether the limits follow the data from now on; null leaves that as it is. @default false */
  auto?: boolean | null;
}

/** What `Axes.setXlim` takes by name. */
export interface XlimOptions extends LimitsOptions {
  /** The first limit. @default kept */
  left?: LimitPosition | LimitsInUnits;
  /** The second limit. @default kept */
  right?: LimitPosition;
  /** Another name of `left`. */
  xmin?: LimitPosition;
  /** Another name of `right`. */
  xmax?: LimitPosition;
}

/** What `Axes.setYlim` takes by name. */
export interface YlimOptions extends LimitsOptions {
  /** The first limit. @default kept */
  bottom?: LimitPosition | LimitsInUnits;
  /** The second limit. @default kept */
  top?: LimitPosition;
  /** Another name of `bottom`. */
  ymin?: LimitPosition;
  /** Another name of `top`. */
  ymax?: LimitPosition;
}

/** What `Axes.margins` takes by name. */
export interface MarginOptions {
  /** Room left and right. @default kept */
  x?: number;
  /** Room below and above. @default kept */
  y?: number;
  /** Whether limits have nothing beyond the margins; null leaves that as it is. @default true */
  tight?: boolean | null;
}

/** Which axes a call is about. */
export type WhichAxis = "both" | "x" | "y";

/** What `Axes.autoscale` takes by name. */
export interface AutoscaleOptions {
  /** Whether limits follow the data; null leaves that as it is. @default true */
  enable?: boolean | null;
  /** Whose limits. @default "both" */
  axis?: WhichAxis;
  /** Whether margins become 0. @default null */
  tight?: boolean | null;
}

/** What sets limits, or lets them follow the data. */
export interface LimitVerbs {
  /**
   * Sets the horizontal view limits, reversed if the first is larger. A side given as null, or left out,
   * keeps its value. The limits no longer follow the data then, not even when both sides are left out.
   * Equal limits are widened, and on a log axis limits that are not positive ignored, with a warning.
   * @returns The limits set; {@link Axes.getXlim} tells those drawn, which an aspect may change.
   * @throws PlotError `invalid-limits` for NaN, infinities, and a side given twice
   * @example axes.setXlim(0, 10); axes.setXlim([null, 10]); axes.setXlim({ right: 10 });
   * axes.setXlim(new Date("2024-03-01"), new Date("2024-04-01"));
   */
  setXlim(left?: LimitPosition, right?: LimitPosition, options?: XlimOptions): Interval;
  setXlim(limits: LimitsInUnits, options?: XlimOptions): Interval;
  setXlim(options: XlimOptions): Interval;

  /** Sets the vertical view limits, as {@link Axes.setXlim} does the horizontal ones. */
  setYlim(bottom?: LimitPosition, top?: LimitPosition, options?: YlimOptions): Interval;
  setYlim(limits: LimitsInUnits, options?: YlimOptions): Interval;
  setYlim(options: YlimOptions): Interval;

  /**
   * Sets the smaller and the larger horizontal limit; a reversed axis stays reversed, and whether limits
   * follow the data stays as it is. null, or a side left out, keeps a side.
   * @example axes.invertXaxis(); axes.setXbound(0, 10); // getXlim() is [10, 0]
   */
  setXbound(lower?: number | null, upper?: number | null): void;
  setXbound(bounds: Limits): void;
  setXbound(options: { lower?: number | null | Limits; upper?: number | null }): void;

  /** Sets the smaller and the larger vertical limit, as {@link Axes.setXbound} does. */
  setYbound(lower?: number | null, upper?: number | null): void;
  setYbound(bounds: Limits): void;
  setYbound(options: { lower?: number | null | Limits; upper?: number | null }): void;

  /** The horizontal limits as they are drawn, the smaller one first. */
  getXbound(): Interval;

  /** The vertical limits as they are drawn, the smaller one first. */
  getYbound(): Interval;

  /** Turns the horizontal axis round; limits that follow the data go on doing so. */
  invertXaxis(): void;

  /** Turns the vertical axis round; limits that follow the data go on doing so. */
  invertYaxis(): void;

  /** Whether values fall from left to right. */
  xaxisInverted(): boolean;

  /** Whether values fall from bottom to top. */
  yaxisInverted(): boolean;

  /**
   * Sets the room that limits chosen from the data leave on either side, as a fraction of the data's
   * extent on the page: one number for both axes or one each, also by name. Below 0 it cuts into the data.
   * @returns Without margins, those in force: `[x, y]`.
   * @throws PlotError for a margin of -0.5 or less, and for margins in order and by name
   * @example axes.margins(0.1); axes.margins(0, 0.2); axes.margins({ y: 0 });
   */
  margins(): [x: number, y: number];
  margins(x: number, y: number, options?: { tight?: boolean | null }): void;
  margins(both: number, options?: { tight?: boolean | null }): void;
  margins(options: MarginOptions): void;

  /** Sets the room left and right of the data, see {@link Axes.margins}. */
  setXmargin(m: number): void;

  /** Sets the room below and above the data, see {@link Axes.margins}. */
  setYmargin(m: number): void;

  /**
   * Lets limits follow the data again, or no longer.
   * @param enable null leaves that as it is, and has limits chosen anew where they do. @default true
   * @param axis @default "both"
   * @param tight true makes the margins 0; false and null change nothing. @default null
   * @example axes.setXlim(0, 1); axes.autoscale(true, "x");
   */
  autoscale(enable?: boolean | null, axis?: WhichAxis, tight?: boolean | null): void;
  autoscale(options: AutoscaleOptions): void;

  /**
   * Chooses limits from the data at once, where they follow them; a reversed axis stays reversed.
   * @param tight null leaves it as it was said before. @default null
   * @param scalex Whether it is done for the horizontal axis. @default true
   * @param scaley Whether it is done for the vertical axis. @default true
   */
  autoscaleView(tight?: boolean | null, scalex?: boolean, scaley?: boolean): void;
  autoscaleView(options: { tight?: boolean | null; scalex?: boolean; scaley?: boolean }): void;

  /**
   * Finds anew what the data reach, from the artists there are. Points of `scatter` are passed over, as
   * all collections are in matplotlib. Limits change when they are chosen next.
   * @param visibleOnly Whether hidden artists do not count. @default false
   * @example axes.relim(); axes.autoscaleView();
   */
  relim(visibleOnly?: boolean): void;
  relim(options: { visibleOnly?: boolean }): void;

  /** Sets whether limits of both axes follow the data, when they are chosen next. */
  setAutoscaleOn(b: boolean): void;

  /** Sets whether the horizontal limits follow the data, when they are chosen next. */
  setAutoscalexOn(b: boolean): void;

  /** Sets whether the vertical limits follow the data, when they are chosen next. */
  setAutoscaleyOn(b: boolean): void;

  /** Whether the limits of both axes follow the data. */
  getAutoscaleOn(): boolean;

  /** Whether the horizontal limits follow the data. */
  getAutoscalexOn(): boolean;

  /** Whether the vertical limits follow the data. */
  getAutoscaleyOn(): boolean;
}

const effectReaders = { emit: readBoolean, auto: orNull(readBoolean) };
const xlimReaders = {
  left: readLater,
  right: readLater,
  xmin: readLater,
  xmax: readLater,
  ...effectReaders,
};
const ylimReaders = {
  bottom: readLater,
  top: readLater,
  ymin: readLater,
  ymax: readLater,
  ...effectReaders,
};
const boundReaders = { lower: readLater, upper: readLater };

export const readMargin: Reader<number> = (where, value) => {
  if (typeof value === "number" && Number.isFinite(value) && value > -0.5) return value;
  throw invalidArgument(where, "a finite number above -0.5", value);
};
const tightReader = { tight: orNull(readBoolean) };
const marginReaders = { x: readMargin, y: readMargin, ...tightReader };
const orderedMarginReaders = { xmargin: readMargin, ymargin: readMargin, ...marginReaders };
const autoscaleReaders = {
  enable: orNull(readBoolean),
  axis: readOneOf(["both", "x", "y"]),
  ...tightReader,
};
const relimReaders = { visibleOnly: readBoolean };
const autoscaleViewReaders = { ...tightReader, scalex: readBoolean, scaley: readBoolean };

export const limitVerbs = {
  setXlim(this: AxesView, ...args: unknown[]): Interval {
    const fn = "Axes.setXlim";
    const {
      emit = true,
      auto = false,
      ...sides
    } = readCall(fn, ["left", "right"], xlimReaders, args);
    return setAxisLimits(this, fn, "x", sides, { emit, auto });
  },

  setYlim(this: AxesView, ...args: unknown[]): Interval {
    const fn = "Axes.setYlim";
    const {
      emit = true,
      auto = false,
      ...sides
    } = readCall(fn, ["bottom", "top"], ylimReaders, args);
    return setAxisLimits(this, fn, "y", sides, { emit, auto });
  },

  setXbound(this: AxesView, ...args: unknown[]): void {
    setBound(this, "Axes.setXbound", "x", args);
  },

  setYbound(this: AxesView, ...args: unknown[]): void {
    setBound(this, "Axes.setYbound", "y", args);
  },

  getXbound(this: AxesView): Interval {
    return ascending(this.getXlim());
  },

  getYbound(this: AxesView): Interval {
    return ascending(this.getYlim());
  },

  invertXaxis(this: AxesView, ...args: unknown[]): void {
    invert(this, "Axes.invertXaxis", "x", args);
  },

  invertYaxis(this: AxesView, ...args: unknown[]): void {
    invert(this, "Axes.invertYaxis", "y", args);
  },

  xaxisInverted(this: AxesView): boolean {
    this.settle();
    return this.xaxis.isInverted;
  },

  yaxisInverted(this: AxesView): boolean {
    this.settle();
    return this.yaxis.isInverted;
  },

  margins(this: AxesView, ...args: unknown[]): [number, number] | undefined {
    const { x, y, tight = true } = readMargins(args);
    if (x === undefined && y === undefined) {
      if (tight !== true) this.warn(`Axes.margins: ${tightIgnored(tight)}`);
      return [this.xaxis.margin, this.yaxis.margin];
    }
    this.tight = tight ?? this.tight;
    if (x !== undefined) setMargin(this, "x", x);
    if (y !== undefined) setMargin(this, "y", y);
    return undefined;
  },

  setXmargin(this: AxesView, ...args: unknown[]): void {
    setMargin(this, "x", readArgument("Axes.setXmargin", "m", readMargin, args));
  },

  setYmargin(this: AxesView, ...args: unknown[]): void {
    setMargin(this, "y", readArgument("Axes.setYmargin", "m", readMargin, args));
  },

  autoscale(this: AxesView, ...args: unknown[]): void {
    const order = ["enable", "axis", "tight"] as const;
    const given = readCall("Axes.autoscale", order, autoscaleReaders, args);
    const { enable = true, axis = "both", tight = null } = given;
    for (const name of ["x", "y"] as const) {
      // matplotlib: without a choice both axes are scaled, whatever `axis` says.
      if (enable !== null && axis !== "both" && axis !== name) continue;
      const own = this[`${name}axis`];
      own.autoscaleOn = enable ?? own.autoscaleOn;
      if (enable !== false) requestAutoscale(this, name, tight);
    }
  },

  autoscaleView(this: AxesView, ...args: unknown[]): void {
    const order = ["tight", "scalex", "scaley"] as const;
    const given = readCall("Axes.autoscaleView", order, autoscaleViewReaders, args);
    const { tight = null, scalex = true, scaley = true } = given;
    this.tight = tight ?? this.tight;
    this.chooseLimits({ x: scalex, y: scaley });
  },

  relim(this: AxesView, ...args: unknown[]): void {
    const { visibleOnly = false } = readCall("Axes.relim", ["visibleOnly"], relimReaders, args);
    this.measureAgain(visibleOnly);
  },

  setAutoscaleOn(this: AxesView, ...args: unknown[]): void {
    const follows = readArgument("Axes.setAutoscaleOn", "b", readBoolean, args);
    this.xaxis.autoscaleOn = follows;
    this.yaxis.autoscaleOn = follows;
  },

  setAutoscalexOn(this: AxesView, ...args: unknown[]): void {
    this.xaxis.autoscaleOn = readArgument("Axes.setAutoscalexOn", "b", readBoolean, args);
  },

  setAutoscaleyOn(this: AxesView, ...args: unknown[]): void {
    this.yaxis.autoscaleOn = readArgument("Axes.setAutoscaleyOn", "b", readBoolean, args);
  },

  getAutoscaleOn(this: AxesView): boolean {
    return this.xaxis.autoscaleOn && this.yaxis.autoscaleOn;
  },

  getAutoscalexOn(this: AxesView): boolean {
    return this.xaxis.autoscaleOn;
  },

  getAutoscaleyOn(this: AxesView): boolean {
    return this.yaxis.autoscaleOn;
  },
};

const sideNames = {
  x: [
    ["left", "right"],
    ["xmin", "xmax"],
  ],
  y: [
    ["bottom", "top"],
    ["ymin", "ymax"],
  ],
} as const;

function setAxisLimits(
  axes: AxesView,
  fn: string,
  name: AxisName,
  sides: Readonly<Record<string, unknown>>,
  effect: LimitsEffect,
): Interval {
  const positions = axes.positions(fn);
  const numbers = Object.entries(sides).map(([side, limit]) => [
    side,
    inUnits(positions, name, side, limit),
  ]);
  const [usual, other] = sideNames[name];
  const limits = readNamedLimits(fn, Object.fromEntries(numbers), usual, other);
  axes.takeUnits(positions);
  return axes.limit(fn, axes[`${name}axis`], limits, effect);
}

function setBound(axes: AxesView, fn: string, name: AxisName, args: readonly unknown[]): void {
  const { lower, upper } = readCall(fn, ["lower", "upper"], boundReaders, args);
  const [low, high] = readLimits(`${fn}: bounds`, lower, upper);
  axes.settle();
  const axis = axes[`${name}axis`];
  const bounds = [low ?? axis.bound[0], high ?? axis.bound[1]].sort((a, b) => a - b);
  const [first = 0, second = 1] = axis.isInverted ? bounds.reverse() : bounds;
  axes.limit(fn, axis, [first, second], { auto: null });
}

function invert(axes: AxesView, fn: string, name: AxisName, args: readonly unknown[]): void {
  readNoArguments(fn, args);
  axes.settle();
  const axis = axes[`${name}axis`];
  const [first, second] = axis.limits;
  axes.limit(fn, axis, [second, first], { auto: null });
}

function readMargins(args: readonly unknown[]) {
  const order = ["xmargin", "ymargin"] as const;
  const { xmargin, ymargin, ...named } = readCall(
    "Axes.margins",
    order,
    orderedMarginReaders,
    args,
  );
  if (xmargin === undefined) return named;
  if (named.x !== undefined || named.y !== undefined) throw marginsTwice();
  return { ...named, x: xmargin, y: ymargin ?? xmargin };
}

function setMargin(axes: AxesView, name: AxisName, margin: number): void {
  const axis = axes[`${name}axis`];
  axis.margin = margin;
  axis.view.stale = true;
}

/** Has limits chosen from the data when they are next needed. */
function requestAutoscale(axes: AxesView, name: AxisName, tight: boolean | null): void {
  const axis = axes[`${name}axis`];
  if (tight) axis.margin = 0;
  axis.view.stale = true;
  axes.tight = tight ?? axes.tight;
}

function ascending([first, second]: Interval): Interval {
  return first < second ? [first, second] : [second, first];
}
