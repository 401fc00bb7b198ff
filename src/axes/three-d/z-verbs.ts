import {
  type EitherSpelling,
  isKeywords,
  orNull,
  readArgument,
  readBoolean,
  readCall,
  readLater,
  readNoArguments,
} from "../../options.ts";
import type { Interval } from "../../space/axes-space.ts";
import { type AxisLabelOptions, setLabel } from "../label-verbs.ts";
import { type LimitsOptions, readMargin } from "../limit-verbs.ts";
import { type Limits, readLimits, readNamedLimits } from "../limits.ts";
import type { TickLabelOptions } from "../tick-label-options.ts";
import { onlyLinear, standsInTheMiddle } from "./errors.ts";
import type { SpaceAxes } from "./space-axes.ts";

/** What `Axes3D.setZlim` takes by name. */
export interface ZlimOptions extends LimitsOptions {
  /** The first limit. @default kept */
  bottom?: number | null | Limits;
  /** The second limit. @default kept */
  top?: number | null;
  /** Another name of `bottom`. */
  zmin?: number | null;
  /** Another name of `top`. */
  zmax?: number | null;
}

/** What sets the third axis, as verbs of the same kind set the other two. */
export interface ZVerbs {
  /**
   * Names the third axis; null or `""` takes the name away. A name of more than four letters is turned along its axis.
   * @example axes.setZlabel("loss", { labelpad: 8 });
   */
  setZlabel(
    label: string | null,
    options?: EitherSpelling<Omit<AxisLabelOptions<"center">, "loc">>,
  ): void;
  /** The name of the third axis, `""` for none. */
  getZlabel(): string;
  /**
   * Sets the limits of the third axis, reversed if the first is larger; a side given as null, or left out, keeps its value. They
   * no longer follow the data then.
   * @returns The limits set.
   * @throws PlotError `invalid-limits` for NaN, infinities, and a side given twice
   * @example axes.setZlim(0, 10); axes.setZlim([null, 10]); axes.setZlim({ top: 10 });
   */
  setZlim(bottom?: number | null, top?: number | null, options?: ZlimOptions): Interval;
  setZlim(limits: Limits, options?: ZlimOptions): Interval;
  setZlim(options: ZlimOptions): Interval;
  /** The limits of the third axis, the first one below. */
  getZlim(): Interval;
  /** Sets the smaller and the larger limit of the third axis; a reversed axis stays reversed. null keeps a side. */
  setZbound(lower?: number | null, upper?: number | null): void;
  setZbound(bounds: Limits): void;
  /** The limits of the third axis, the smaller one first. */
  getZbound(): Interval;
  /** Turns the third axis round; limits that follow the data go on doing so. */
  invertZaxis(): void;
  /** Whether values fall from bottom to top. */
  zaxisInverted(): boolean;
  /**
   * Puts ticks of the third axis at these places, and widens the view to hold them all; `[]` takes all ticks away.
   * @throws PlotError when there are more or fewer labels than ticks, or text options without labels
   * @example axes.setZticks([0, 1], ["low", "high"]);
   */
  setZticks(
    ticks: readonly number[],
    labels?: readonly string[] | null,
    options?: TickLabelOptions,
  ): void;
  /** Writes these texts at the ticks of the third axis: set the ticks first. */
  setZticklabels(labels: readonly string[], options?: TickLabelOptions): void;
  /** Major tick locations of the third axis inside the view. */
  getZticks(): number[];
  /** Texts of the major ticks of the third axis. */
  getZticklabels(): string[];
  /** What stands at the end of the third axis, such as `1e6`, or `""`. */
  getZoffset(): string;
  /** Sets the room below and above the data, as a fraction of their extent. @throws PlotError for -0.5 or less */
  setZmargin(m: number): void;
  /** Sets whether the limits of all three axes follow the data, when they are chosen next. */
  setAutoscaleOn(b: boolean): void;
  /** Whether the limits of all three axes follow the data. */
  getAutoscaleOn(): boolean;
  /** Sets whether the limits of the third axis follow the data, when they are chosen next. */
  setAutoscalezOn(b: boolean): void;
  /** Whether the limits of the third axis follow the data. */
  getAutoscalezOn(): boolean;
  /** Takes `"linear"`, the one scale of the third axis. @throws PlotError for any other */
  setZscale(scale: "linear"): void;
  /** The name of the third scale. */
  getZscale(): "linear";
}

export const zVerbs = {
  setZlabel(this: SpaceAxes, ...args: unknown[]): void {
    const fn = "Axes3D.setZlabel";
    const [, options] = args;
    if (isKeywords(options) && "loc" in options) throw standsInTheMiddle(fn);
    setLabel(this, fn, this.zaxis, args);
  },

  getZlabel(this: SpaceAxes, ...args: unknown[]): string {
    readNoArguments("Axes3D.getZlabel", args);
    return this.zaxis.label;
  },

  setZlim(this: SpaceAxes, ...args: unknown[]): Interval {
    const fn = "Axes3D.setZlim";
    const order = ["bottom", "top"] as const;
    const { emit = true, auto = false, ...sides } = readCall(fn, order, zlimReaders(), args);
    const limits = readNamedLimits(fn, sides, order, ["zmin", "zmax"]);
    return this.limit(fn, this.zaxis, limits, { emit, auto });
  },

  getZlim(this: SpaceAxes, ...args: unknown[]): Interval {
    readNoArguments("Axes3D.getZlim", args);
    this.settle();
    return this.zaxis.limits;
  },

  setZbound(this: SpaceAxes, ...args: unknown[]): void {
    const fn = "Axes3D.setZbound";
    const readers = { lower: readLater, upper: readLater };
    const { lower, upper } = readCall(fn, ["lower", "upper"], readers, args);
    const [low, high] = readLimits(`${fn}: bounds`, lower, upper);
    const [first, second] = this.getZbound();
    const bounds = [low ?? first, high ?? second].sort((a, b) => a - b);
    const [from = 0, to = 1] = this.zaxis.isInverted ? bounds.reverse() : bounds;
    this.limit(fn, this.zaxis, [from, to], { auto: null });
  },

  getZbound(this: SpaceAxes, ...args: unknown[]): Interval {
    readNoArguments("Axes3D.getZbound", args);
    this.settle();
    return this.zaxis.bound;
  },

  invertZaxis(this: SpaceAxes, ...args: unknown[]): void {
    const fn = "Axes3D.invertZaxis";
    readNoArguments(fn, args);
    const [first, second] = this.getZlim();
    this.limit(fn, this.zaxis, [second, first], { auto: null });
  },

  zaxisInverted(this: SpaceAxes, ...args: unknown[]): boolean {
    readNoArguments("Axes3D.zaxisInverted", args);
    this.settle();
    return this.zaxis.isInverted;
  },

  setZticks(this: SpaceAxes, ...args: unknown[]): void {
    this.zaxis.placeTicks("Axes3D.setZticks", args);
  },

  setZticklabels(this: SpaceAxes, ...args: unknown[]): void {
    this.zaxis.labelTicks("Axes3D.setZticklabels", args);
  },

  getZticks(this: SpaceAxes, ...args: unknown[]): number[] {
    readNoArguments("Axes3D.getZticks", args);
    return [...this.ticksAlong("z").major];
  },

  getZticklabels(this: SpaceAxes, ...args: unknown[]): string[] {
    readNoArguments("Axes3D.getZticklabels", args);
    return [...this.ticksAlong("z").labels];
  },

  getZoffset(this: SpaceAxes, ...args: unknown[]): string {
    readNoArguments("Axes3D.getZoffset", args);
    return this.ticksAlong("z").offsetText;
  },

  setZmargin(this: SpaceAxes, ...args: unknown[]): void {
    this.zaxis.margin = readArgument("Axes3D.setZmargin", "m", readMargin, args);
    this.zaxis.view.stale = true;
  },

  setAutoscaleOn(this: SpaceAxes, ...args: unknown[]): void {
    const follows = readArgument("Axes3D.setAutoscaleOn", "b", readBoolean, args);
    for (const axis of [this.xaxis, this.yaxis, this.zaxis]) axis.autoscaleOn = follows;
  },

  getAutoscaleOn(this: SpaceAxes, ...args: unknown[]): boolean {
    readNoArguments("Axes3D.getAutoscaleOn", args);
    return [this.xaxis, this.yaxis, this.zaxis].every((axis) => axis.autoscaleOn);
  },

  setAutoscalezOn(this: SpaceAxes, ...args: unknown[]): void {
    this.zaxis.autoscaleOn = readArgument("Axes3D.setAutoscalezOn", "b", readBoolean, args);
  },

  getAutoscalezOn(this: SpaceAxes, ...args: unknown[]): boolean {
    readNoArguments("Axes3D.getAutoscalezOn", args);
    return this.zaxis.autoscaleOn;
  },

  setZscale(this: SpaceAxes, ...args: unknown[]): void {
    const fn = "Axes3D.setZscale";
    readArgument(fn, "scale", (_, scale) => requireLinear(fn, scale), args);
  },

  getZscale(this: SpaceAxes, ...args: unknown[]): "linear" {
    readNoArguments("Axes3D.getZscale", args);
    return "linear";
  },
};

function zlimReaders() {
  return {
    bottom: readLater,
    top: readLater,
    zmin: readLater,
    zmax: readLater,
    emit: readBoolean,
    auto: orNull(readBoolean),
  };
}

/** Refuses every scale but the linear one. */
export function requireLinear(fn: string, scale: unknown): "linear" {
  if (scale !== "linear") throw onlyLinear(fn, scale);
  return scale;
}
