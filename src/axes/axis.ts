import type { RcParams } from "../config/rc-params.ts";
import type { AxisName, AxisSpace, Interval } from "../space/axes-space.ts";
import { fontPoints } from "../style/font-size.ts";
import { autoscale, type DataLimits, forcesAutoscale } from "../ticker/autoscale.ts";
import { setLimits } from "../ticker/limits.ts";
import { type AxisTicks, makeScale, type Scale, type ScaleName } from "../ticker/scale.ts";
import { limitsWarning, noPositiveData } from "./errors.ts";
import type { RequestedLimits } from "./limits.ts";

type Warn = (message: string) => void;

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
  }

  /** The limits of all data drawn on the axes that share this view. */
  get data(): DataLimits {
    return this.#members.map((axis) => axis.data).reduce(mergeLimits, noData);
  }

  /** Chooses limits from the data unless they were set by hand. */
  autoscale(margin: number, warn: Warn): void {
    const { data } = this;
    const isUntouched = this.limits[0] === 0 && this.limits[1] === 1;
    if (!this.autoscaleOn || (data.min > data.max && !isUntouched)) return;
    if (this.scale.name === "log" && data.max <= 0 && data.min <= data.max) warn(noPositiveData());
    const inverted = this.limits[0] > this.limits[1];
    this.limits = autoscale(this.scale, data, { margin, plotted: true, inverted });
  }
}

/** One axis of one axes: the view it shares, its own data limits, and how it is decorated. */
export class Axis {
  readonly name: AxisName;
  view: SharedView;
  /** Tells how long the axis is now, in points. */
  readonly length: () => number;
  data = noData;
  label = "";
  grid = false;
  margin = 0;
  /** Whether tick labels are drawn; subplots that share an axis show them on the outer ones only. */
  tickLabels = true;

  /** @param length Tells how long the axis is, in points. */
  constructor(name: AxisName, view: SharedView, length: () => number) {
    this.name = name;
    this.view = view;
    this.length = length;
    view.join(this);
  }

  clear(settings: { readonly grid: boolean; readonly margin: number }): void {
    this.data = noData;
    this.label = "";
    this.grid = settings.grid;
    this.margin = settings.margin;
    if (this.view.isLedBy(this)) this.view.reset();
  }

  /** Shows neither tick labels nor a name. */
  hideLabels(): void {
    this.tickLabels = false;
    this.label = "";
  }

  /** Parts from the others that share the view. @internal */
  unshare(): void {
    this.view = this.view.without(this);
  }

  include(data: DataLimits): void {
    this.data = mergeLimits(this.data, data);
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

  /** The ticks in the limits in force. */
  ticks(rc: Readonly<RcParams>): AxisTicks {
    const fontSize = fontPoints(rc[`${this.name}tick.labelsize`], rc["font.size"]);
    return this.view.scale.ticks(
      this.view.limits,
      this.view.length,
      fontSize,
      this.name,
      this.view.data.minpos,
    );
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
  setScale(name: ScaleName): boolean {
    const before = this.view.scale;
    this.view.scale = makeScale(name);
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
