import type { RcParams } from "../config/rc-params.ts";
import type { TickLevel } from "../layout/tick-style.ts";
import { nameArguments, readBoolean } from "../options.ts";
import type { AxisName, AxisSpace, Interval } from "../space/axes-space.ts";
import { autoscale, type DataLimits, forcesAutoscale } from "../ticker/autoscale.ts";
import { axisTicks } from "../ticker/axis-ticks.ts";
import type { LabelFunction } from "../ticker/formatters/func.ts";
import { readFormatter } from "../ticker/formatters/read-formatter.ts";
import { setLimits } from "../ticker/limits.ts";
import { FixedLocator } from "../ticker/locators/fixed.ts";
import { minorLocatorFor } from "../ticker/locators/minor-locator.ts";
import { NullLocator } from "../ticker/locators/null.ts";
import { readLocator } from "../ticker/locators/read-locator.ts";
import { type AxisTicks, makeScale, type Scale, type ScaleName } from "../ticker/scale.ts";
import type { Formatter, Locator, ScaleOptions } from "../ticker/types.ts";
import { AxisDecoration } from "./axis-decoration.ts";
import { limitsWarning, noPositiveData, optionsWithoutLabels } from "./errors.ts";
import type { RequestedLimits } from "./limits.ts";
import {
  readTickLabelOptions,
  readTicks,
  readTickTexts,
  type TickLabelOptions,
} from "./tick-label-options.ts";
import { readTickChanges, type TickChange, type TickParams } from "./tick-params.ts";
import { formatterOf, type TickerParts, Tickers } from "./tickers.ts";

type Warn = (message: string) => void;

/** A formatter, or what stands for one. */
export type FormatterLike = Formatter | LabelFunction | string;

const noData: DataLimits = {
  min: Number.POSITIVE_INFINITY,
  max: Number.NEGATIVE_INFINITY,
  minpos: Number.POSITIVE_INFINITY,
};

/**
 * What the axes that share an axis have in common: scale and view limits. Limits are chosen from the
 * data only when they are asked for, as in matplotlib, so they follow the scale in force then.
 */
export class SharedView {
  scale: Scale = makeScale("linear");
  limits: Interval = [0, 1];
  autoscaleOn = true;
  /** Whether something was drawn since the limits were chosen. */
  stale = false;
  /** What places and writes the ticks. */
  readonly tickers = new Tickers();
  readonly #members: Axis[] = [];

  join(axis: Axis): void {
    this.#members.push(axis);
  }

  /** Lets an axis go on with a view of its own, which is as this one is now. */
  without(axis: Axis): SharedView {
    this.#members.splice(this.#members.indexOf(axis), 1);
    const own = new SharedView();
    own.join(axis);
    return Object.assign(own, this);
  }

  /** Whether an axis is the one that the others follow: it resets the view when its axes are cleared. */
  isLedBy(axis: Axis): boolean {
    return this.#members[0] === axis;
  }

  /** Length in points of the axis that the others follow: they all have the ticks that suit this one. */
  get length(): number {
    return this.#members[0]?.length() ?? 0;
  }

  reset(): void {
    this.scale = makeScale("linear");
    this.limits = [0, 1];
    this.autoscaleOn = true;
    this.stale = false;
    this.tickers.reset();
  }

  /** The limits of all data drawn on the axes that share this view. */
  get data(): DataLimits {
    return this.#members.map((axis) => axis.data).reduce(mergeLimits, noData);
  }

  /** Widens the limits to hold these values; limits set by hand or chosen from the data may leave them out again. */
  hold(values: readonly number[]): void {
    const [first, second] = this.limits;
    const low = Math.min(first, second, ...values);
    const high = Math.max(first, second, ...values);
    this.limits = first <= second ? [low, high] : [high, low];
  }

  /** Chooses limits from the data unless they were set by hand. */
  autoscale(margin: number, warn: Warn): void {
    const { data } = this;
    const isUntouched = this.limits[0] === 0 && this.limits[1] === 1;
    if (!this.autoscaleOn || (data.min > data.max && !isUntouched)) return;
    if (this.scale.name === "log" && data.max <= 0 && data.min <= data.max) warn(noPositiveData());
    const inverted = this.limits[0] > this.limits[1];
    const sticky = this.#members.flatMap((axis) => axis.sticky);
    this.limits = autoscale(this.scale, data, { margin, plotted: true, sticky, inverted });
  }
}

/** What an axis needs of its axes. */
export interface AxisHost {
  /** Chooses limits that wait to be chosen. */
  settle(): void;
  /** Tells how long the axis is now, in points. */
  length(): number;
}

/** One axis of one axes: the view it shares, its own data limits, and how it is decorated. */
export class Axis extends AxisDecoration {
  view: SharedView;
  /** Tells how long the axis is now, in points. */
  readonly length: () => number;
  data = noData;
  /** Values the margin does not cross. */
  sticky: readonly number[] = [];
  margin = 0;

  readonly #settle: () => void;

  /** Made with its axes. */
  constructor(name: AxisName, view: SharedView, rc: Readonly<RcParams>, host: AxisHost) {
    super(name, rc);
    this.view = view;
    this.length = host.length;
    this.#settle = host.settle;
    view.join(this);
    this.clear(rc);
  }

  /** Starts anew. */
  clear(rc: Readonly<RcParams>): void {
    this.clearDecoration(rc);
    this.data = noData;
    this.sticky = [];
    this.margin = rc[`axes.${this.name}margin`];
    if (this.view.isLedBy(this)) this.view.reset();
    if (rc[`${this.name}tick.minor.visible`]) this.minorticksOn();
  }

  /** Parts from the others that share the view. @internal */
  unshare(): void {
    this.view = this.view.without(this);
  }

  include(data: DataLimits, sticky: readonly number[] = []): void {
    this.data = mergeLimits(this.data, data);
    if (sticky.length > 0) this.sticky = [...this.sticky, ...sticky];
  }

  /** Chooses limits from the data unless they were set by hand. */
  autoscale(warn: Warn): void {
    this.view.autoscale(this.margin, warn);
  }

  /** What decides where values stand along the axis. */
  get space(): AxisSpace {
    const { scale, limits } = this.view;
    return { scale, limits };
  }

  /** The ticks in the limits in force. @internal */
  ticks(warn: Warn): AxisTicks {
    const { scale, limits, data, tickers } = this.view;
    const { major, minor } = tickers.own;
    const hasData = data.min <= data.max;
    return axisTicks({
      scale,
      view: limits,
      length: this.view.length,
      fontSize: this.tickStyle("major").labelsize,
      axis: this.name,
      minpos: data.minpos,
      ...(hasData ? { data: [data.min, data.max] } : {}),
      locators: { major: major.locator, minor: minor.locator },
      formatters: { major: major.formatter, minor: minor.formatter },
      warn,
    });
  }

  /** The locator and the formatter in force. @internal */
  tickers(level: TickLevel): TickerParts {
    return this.view.tickers.of(level, this.view.scale);
  }

  /** Sets a locator, a formatter, or both. @internal */
  setTickers(level: TickLevel, parts: Partial<TickerParts>): void {
    this.view.tickers.set(level, parts);
  }

  /**
   * Decides where the axis has ticks; axes that share it have them as well.
   * @example axes.xaxis.setMajorLocator(new MultipleLocator(0.5));
   */
  setMajorLocator(locator: Locator): void {
    this.setTickers("major", { locator: readLocator("Axis.setMajorLocator: locator", locator) });
  }

  /** Decides where the axis has minor ticks. */
  setMinorLocator(locator: Locator): void {
    this.setTickers("minor", { locator: readLocator("Axis.setMinorLocator: locator", locator) });
  }

  /**
   * Decides how ticks are written: a formatter, a function of a tick and its number, or a text for `StrMethodFormatter`.
   * @example axes.yaxis.setMajorFormatter((y) => `${100 * y} %`);
   */
  setMajorFormatter(formatter: FormatterLike): void {
    const where = "Axis.setMajorFormatter: formatter";
    this.setTickers("major", { formatter: readFormatter(where, formatter) });
  }

  /** Decides how minor ticks are written; they have no labels else, but on log and logit axes. */
  setMinorFormatter(formatter: FormatterLike): void {
    const where = "Axis.setMinorFormatter: formatter";
    this.setTickers("minor", { formatter: readFormatter(where, formatter) });
  }

  /** Where the axis has ticks. */
  getMajorLocator(): Locator {
    return this.tickers("major").locator;
  }

  /** Where the axis has minor ticks. */
  getMinorLocator(): Locator {
    return this.tickers("minor").locator;
  }

  /** How ticks are written. */
  getMajorFormatter(): Formatter {
    return this.tickers("major").formatter;
  }

  /** How minor ticks are written. */
  getMinorFormatter(): Formatter {
    return this.tickers("minor").formatter;
  }

  /** Draws minor ticks. */
  minorticksOn(): void {
    this.setTickers("minor", { locator: minorLocatorFor(this.view.scale) });
  }

  /** Takes minor ticks away. */
  minorticksOff(): void {
    this.setTickers("minor", { locator: new NullLocator() });
  }

  /** Puts ticks at these places, as `Axes.setXticks` does. */
  setTicks(
    ticks: readonly number[],
    labels?: readonly string[] | null,
    options?: TickLabelOptions,
  ): void;
  setTicks(...args: unknown[]): void {
    this.placeTicks("Axis.setTicks", args);
  }

  /** Writes these texts at the ticks, as `Axes.setXticklabels` does. */
  setTicklabels(labels: readonly string[], options?: TickLabelOptions): void;
  setTicklabels(...args: unknown[]): void {
    this.labelTicks("Axis.setTicklabels", args);
  }

  /** Changes the look of ticks, tick labels and grid lines, as `Axes.tickParams` does. */
  setTickParams(params: Omit<TickParams, "axis">): void {
    const fn = "Axis.setTickParams";
    for (const change of readTickChanges(fn, params, this.rc, [this.name]))
      this.changeTicks(change);
  }

  /** Shows or hides the axis: its ticks, labels, grid lines and name. */
  setVisible(visible: boolean): void {
    this.visible = readBoolean("Axis.setVisible: visible", visible);
  }

  /** @internal */
  changeTicks({ levels, reset, style }: TickChange): void {
    if (reset) this.resetTickStyle(levels);
    this.setTickStyle(levels, style);
  }

  /** @internal */
  placeTicks(fn: string, args: readonly unknown[]): void {
    const { ticks, labels, ...options } = nameArguments(fn, ["ticks", "labels"], args);
    const locator = new FixedLocator(readTicks(`${fn}: ticks`, ticks));
    const { minor, style } = readTickLabelOptions(fn, options, this.rc);
    const level = minor ? "minor" : "major";
    const isLabelled = labels !== undefined && labels !== null;
    const given = Object.keys(style);
    if (!isLabelled && given.length > 0) throw optionsWithoutLabels(fn, given);
    const { formatter } = this.tickers(level);
    const parts = { locator, formatter };
    const written = isLabelled
      ? { locator, formatter: formatterOf(fn, readTickTexts(`${fn}: labels`, labels), parts) }
      : { locator };
    this.#settle();
    this.view.hold(locator.locs);
    this.setTickers(level, written);
    if (isLabelled) this.setTickStyle([level], style);
  }

  /** @internal */
  labelTicks(fn: string, args: readonly unknown[]): void {
    const { labels, ...options } = nameArguments(fn, ["labels"], args);
    const texts = readTickTexts(`${fn}: labels`, labels);
    const { minor, style } = readTickLabelOptions(fn, options, this.rc);
    const level = minor ? "minor" : "major";
    this.setTickers(level, { formatter: formatterOf(fn, texts, this.tickers(level)) });
    this.setTickStyle([level], style);
  }

  /** Sets limits by hand; a side left out keeps its value. Odd limits are mended and told to `warn`. */
  setLimits(requested: RequestedLimits, warn: Warn): void {
    const { view } = this;
    const result = setLimits(view.scale, requested, view.limits, view.data.minpos);
    view.limits = result.limits;
    view.autoscaleOn = false;
    for (const reason of result.warnings) {
      warn(limitsWarning(`${this.name}lim`, requested, reason, result.limits));
    }
  }

  /** Sets the scale; returns whether limits have to be chosen anew at once. */
  setScale(name: ScaleName, options: ScaleOptions = {}): boolean {
    const before = this.view.scale;
    this.view.scale = makeScale(name, options);
    this.view.tickers.reset();
    if (this.rc[`${this.name}tick.minor.visible`]) this.minorticksOn();
    return forcesAutoscale(before, this.view.scale);
  }
}

function mergeLimits(a: DataLimits, b: DataLimits): DataLimits {
  return {
    min: Math.min(a.min, b.min),
    max: Math.max(a.max, b.max),
    minpos: Math.min(a.minpos, b.minpos),
  };
}
