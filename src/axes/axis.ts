import type { RcParams } from "../config/rc-params.ts";
import type { AxisState, LabelState, Side } from "../layout/axes-state.ts";
import { defaultTickStyles, type TickLevel, type TickStyle } from "../layout/tick-style.ts";
import type { AxisName, AxisSpace, Interval } from "../space/axes-space.ts";
import { toHex } from "../style/color.ts";
import { fontPoints } from "../style/font-size.ts";
import type { HorizontalAlignment, VerticalAlignment } from "../text/layout.ts";
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
    const sticky = this.#members.flatMap((axis) => axis.sticky);
    this.limits = autoscale(this.scale, data, { margin, plotted: true, sticky, inverted });
  }
}

/** What a caller may say of the name of an axis, besides its text. Lengths are points. */
export interface LabelProps {
  readonly size?: number;
  readonly color?: string;
  readonly rotation?: number;
  readonly ha?: HorizontalAlignment;
  readonly va?: VerticalAlignment;
  /** Where along the axis it is anchored, as a fraction. */
  readonly at?: number;
  readonly pad?: number;
}

/** One axis of one axes: the view it shares, its own data limits, and how it is decorated. */
export class Axis implements AxisState {
  readonly name: AxisName;
  view: SharedView;
  data = noData;
  /** Values the margin does not cross. */
  sticky: readonly number[] = [];
  label = "";
  margin = 0;
  visible = true;
  labelSide: Side = "first";
  offsetTextSide: Side = "first";
  offsetTextVisible = true;
  #rc: Readonly<RcParams>;
  #labelProps: LabelProps = {};
  #styles: Readonly<Record<TickLevel, TickStyle>>;
  #ownStyles: Readonly<Record<TickLevel, Partial<TickStyle>>> = { major: {}, minor: {} };

  constructor(name: AxisName, view: SharedView, rc: Readonly<RcParams>) {
    this.name = name;
    this.view = view;
    this.#rc = rc;
    this.#styles = defaultTickStyles(rc, name);
    view.join(this);
    this.clear(rc);
  }

  /** Starts anew; tick parameters but the grid's stay, as in matplotlib. */
  clear(rc: Readonly<RcParams>): void {
    this.#rc = rc;
    this.data = noData;
    this.sticky = [];
    this.label = "";
    this.margin = rc[`axes.${this.name}margin`];
    const { gridOn: _, ...major } = this.#ownStyles.major;
    const { gridOn: __, ...minor } = this.#ownStyles.minor;
    this.#restyle({ major, minor });
    if (this.view.isLedBy(this)) this.view.reset();
  }

  /** Parts from the others that share the view. @internal */
  unshare(): void {
    this.view = this.view.without(this);
  }

  tickStyle(level: TickLevel): TickStyle {
    return this.#styles[level];
  }

  /** Changes how ticks of some levels are drawn. */
  setTickStyle(levels: readonly TickLevel[], style: Partial<TickStyle>): void {
    const { major, minor } = this.#ownStyles;
    this.#restyle({
      major: levels.includes("major") ? { ...major, ...style } : major,
      minor: levels.includes("minor") ? { ...minor, ...style } : minor,
    });
  }

  /** Draws the ticks of some levels as the settings ask for again. */
  resetTickStyle(levels: readonly TickLevel[]): void {
    const { major, minor } = this.#ownStyles;
    this.#restyle({
      major: levels.includes("major") ? {} : major,
      minor: levels.includes("minor") ? {} : minor,
    });
  }

  #restyle(own: Readonly<Record<TickLevel, Partial<TickStyle>>>): void {
    this.#ownStyles = own;
    this.#styles = stylesOf(this.#rc, this.name, own);
  }

  /** Whether grid lines are drawn at the major ticks. */
  get grid(): boolean {
    return this.#styles.major.gridOn;
  }

  /** Draws no tick labels and no offset text at the first side, as inner subplots that share an axis do. */
  hideInnerLabels(): void {
    this.setTickStyle(["major", "minor"], { label1On: false });
    this.offsetTextVisible = false;
  }

  get labelText(): LabelState {
    const rc = this.#rc;
    const isX = this.name === "x";
    const place = labelPlaces[isX ? rc["xaxis.labellocation"] : rc["yaxis.labellocation"]];
    return {
      text: this.label,
      size: fontPoints(rc["axes.labelsize"], rc["font.size"]),
      color: toHex(rc["axes.labelcolor"]),
      rotation: isX ? 0 : 90,
      va: null,
      pad: rc["axes.labelpad"],
      ...place,
      ...this.#labelProps,
    };
  }

  /** Changes how the name of the axis is written. */
  setLabelProps(props: LabelProps): void {
    this.#labelProps = { ...this.#labelProps, ...props };
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

  /** The ticks on an axis of this length in points. */
  ticks(length: number): AxisTicks {
    return this.view.scale.ticks(
      this.view.limits,
      length,
      this.#styles.major.labelsize,
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

function stylesOf(
  rc: Readonly<RcParams>,
  name: AxisName,
  { major, minor }: Readonly<Record<TickLevel, Partial<TickStyle>>>,
): Readonly<Record<TickLevel, TickStyle>> {
  const usual = defaultTickStyles(rc, name);
  return { major: { ...usual.major, ...major }, minor: { ...usual.minor, ...minor } };
}

/** Where along an axis its name stands, and which end of it there. */
export const labelPlaces = {
  left: { at: 0, ha: "left" },
  bottom: { at: 0, ha: "left" },
  center: { at: 0.5, ha: "center" },
  right: { at: 1, ha: "right" },
  top: { at: 1, ha: "right" },
} as const;
