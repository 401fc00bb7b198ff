import type { RcParams } from "../config/rc-params.ts";
import { invalidArgument, messageOf, show } from "../errors.ts";
import type { AxesSide, SecondaryAxisState } from "../layout/axes-state.ts";
import { spinesAlong } from "../layout/spine-layout.ts";
import { listOf, type Reader, readArgument, refuseMore } from "../options.ts";
import type { AxisName, Box, Interval } from "../space/axes-space.ts";
import type { AxisTicks, Locator, Scale } from "../ticker/types.ts";
import { Axis } from "./axis.ts";
import { SharedView } from "./axis-limits.ts";
import { conversionFailed, runsTheOtherWay } from "./errors.ts";
import { type AxisLabelOptions, setLabel } from "./label-verbs.ts";
import type { TickLabelOptions } from "./tick-label-options.ts";
import type { TickParams } from "./tick-params.ts";

/** What makes a value of the axes a value of the secondary axis, and the way back; both monotonic. */
export type Conversion = readonly [
  forward: (value: number) => number,
  inverse: (value: number) => number,
];

/** Where a secondary axis stands: an edge, or a fraction from the bottom or the left. */
export type SecondaryLocation = "bottom" | "top" | "left" | "right" | number;

/** What a secondary axis has of its axes. */
export interface SecondaryParent {
  readonly rc: Readonly<RcParams>;
  /** @internal */
  readonly rcNow: Readonly<RcParams>;
  readonly xaxis: Axis;
  readonly yaxis: Axis;
  getXlim(): Interval;
  getYlim(): Interval;
  getPosition(): Box;
  /** @internal */
  warn(message: string): void;
}

/** Reads where a secondary axis stands. */
export function readLocation(name: AxisName): Reader<number> {
  const [first, second] = spinesAlong[name];
  return (where, value) => {
    if (value === first) return 0;
    if (value === second) return 1;
    if (typeof value === "number" && Number.isFinite(value)) return value;
    throw invalidArgument(where, `"${first}", "${second}" or a finite number`, value);
  };
}

/** Reads a conversion and its inverse. */
export const readConversion: Reader<Conversion> = (where, value) => {
  const [forward, inverse, ...more] = listOf(value) ?? [];
  const arePair = typeof forward === "function" && typeof inverse === "function";
  if (arePair && more.length === 0) return [forward, inverse] as unknown as Conversion;
  throw invalidArgument(where, "[forward, inverse], two functions of a number", value);
};

const same: Conversion = [(value) => value, (value) => value];

/**
 * An axis that shows the limits of one axis of its axes in other units. Its own limits follow those.
 * @example
 * const degrees = axes.secondaryXaxis("top", { functions: [(x) => x * 180 / Math.PI, (x) => x * Math.PI / 180] });
 * degrees.setXlabel("angle in degrees");
 */
export class SecondaryAxis implements SecondaryAxisState {
  /** Its name, ticks and tick labels. */
  readonly axis: Axis;
  readonly #parent: SecondaryParent;
  readonly #name: AxisName;
  #position: number;
  #conversion: Conversion;
  /** The locator of ticks that were set, which stay when the scale of the axes changes. */
  #locator: Locator | null = null;

  /** Made by `secondaryXaxis` and `secondaryYaxis`. */
  constructor(
    parent: SecondaryParent,
    name: AxisName,
    position: number,
    conversion: Conversion = same,
  ) {
    this.#parent = parent;
    this.#name = name;
    this.#conversion = conversion;
    this.#position = position;
    const length = () => parent.getPosition()[name === "x" ? "width" : "height"];
    this.axis = new Axis(name, new SharedView(), parent.rc, length);
    this.#bendScale();
    this.#stand(position);
  }

  get position(): number {
    return this.#position;
  }

  get side(): AxesSide {
    return this.#position < 0.5 ? "first" : "second";
  }

  /**
   * Moves the axis; its ticks and labels stand outside if it is at an edge or beyond, else at the nearer one's side.
   * @throws PlotError
   */
  setLocation(location: SecondaryLocation): void;
  setLocation(...args: unknown[]): void {
    const fn = "SecondaryAxis.setLocation";
    this.#stand(readArgument(fn, "location", readLocation(this.#name), args));
  }

  #stand(position: number): void {
    this.#position = position;
    const isFirst = this.side === "first";
    this.axis.labelSide = this.side;
    this.axis.offsetTextSide = this.side;
    this.axis.setTickStyle(["major", "minor"], {
      tick1On: isFirst,
      label1On: isFirst,
      tick2On: !isFirst,
      label2On: !isFirst,
    });
  }

  /** Sets what makes values of the axes values of this axis, and the way back. */
  setFunctions(functions: Conversion): void;
  setFunctions(...args: unknown[]): void {
    this.#conversion = readArgument(
      "SecondaryAxis.setFunctions",
      "functions",
      readConversion,
      args,
    );
  }

  /** Names the axis, as `Axes.setXlabel` does. */
  setXlabel(label: string | null, options?: AxisLabelOptions<"left" | "center" | "right">): void {
    this.#setLabel("x", label, options);
  }

  /** Names the axis, as `Axes.setYlabel` does. */
  setYlabel(label: string | null, options?: AxisLabelOptions<"bottom" | "center" | "top">): void {
    this.#setLabel("y", label, options);
  }

  #setLabel(name: AxisName, label: unknown, options: unknown): void {
    const fn = `SecondaryAxis.set${name.toUpperCase()}label`;
    if (name !== this.#name) throw runsTheOtherWay(fn, `set${this.#name.toUpperCase()}label`);
    setLabel(this.#parent, fn, this.axis, [label, options]);
  }

  /** The name of the axis, `""` for none. */
  getXlabel(): string {
    return this.#name === "x" ? this.axis.label : "";
  }

  /** The name of the axis, `""` for none. */
  getYlabel(): string {
    return this.#name === "y" ? this.axis.label : "";
  }

  /** Puts ticks at these places in its own units, as `Axes.setXticks` does. */
  setTicks(
    ticks: readonly number[],
    labels?: readonly string[] | null,
    options?: TickLabelOptions,
  ): void;
  setTicks(...args: unknown[]): void {
    this.axis.placeTicks("SecondaryAxis.setTicks", args);
    this.#locator = this.axis.getMajorLocator();
  }

  /** Changes the look of ticks and tick labels, as `Axes.tickParams` does. */
  tickParams(params: Omit<TickParams, "axis">): void {
    this.axis.setTickParams(params);
  }

  /** The limits of the axes in the units of this axis; those of the other direction are 0 and 1. */
  getXlim(): Interval {
    return this.#name === "x" ? this.#limits : [0, 1];
  }

  /** The limits of the axes in the units of this axis; those of the other direction are 0 and 1. */
  getYlim(): Interval {
    return this.#name === "y" ? this.#limits : [0, 1];
  }

  ticks(): AxisTicks {
    this.#followScale();
    return this.axis.ticksIn(this.#limits, (message) => this.#parent.warn(message));
  }

  placer(): (value: number) => number {
    const [first, second] = this.#limits;
    const ends = [this.#even(first), this.#even(second)].sort((a, b) => a - b);
    const [start = 0, end = 1] = first > second ? ends.reverse() : ends;
    return (value) => (this.#even(value) - start) / (end - start);
  }

  /** Takes up ticks that suit the scale of the axes: those of a log axis, or of a linear one. */
  #followScale(): void {
    const name = this.#isLog ? "log" : "linear";
    if (this.axis.view.scale.name === name) return;
    this.axis.setScale(name);
    this.#bendScale();
    if (this.#locator !== null) this.axis.setMajorLocator(this.#locator);
  }

  /** Has ticks show where their values stand on the axis: functions with a pole put some between the limits anywhere. */
  #bendScale(): void {
    const { view } = this.axis;
    view.scale = { ...view.scale, transform: (value) => this.#even(value) };
  }

  get #isLog(): boolean {
    return this.#parentScale.name === "log";
  }

  get #parentScale(): Scale {
    return this.#parent[`${this.#name}axis`].view.scale;
  }

  /** The coordinate that is even on the page: the value in the units of the axes, or its logarithm. */
  #even(value: number): number {
    const [, inverse] = this.#conversion;
    return this.#isLog ? Math.log10(inverse(value)) : inverse(value);
  }

  get #limits(): Interval {
    this.#followScale();
    const parent = this.#parent;
    const asked = this.#name === "x" ? parent.getXlim() : parent.getYlim();
    const [first, second] = asked.map((limit) => this.#converted(limit)) as [number, number];
    const isTurned = first < second !== asked[0] < asked[1];
    const limits: Interval = isTurned ? [second, first] : [first, second];
    this.axis.setLimits(limits, (message) => parent.warn(message));
    return this.axis.limits;
  }

  #converted(limit: number): number {
    const [forward] = this.#conversion;
    const fn = `Axes.secondary${this.#name.toUpperCase()}axis`;
    let value: unknown;
    try {
      value = forward(limit);
    } catch (error) {
      throw conversionFailed(fn, limit, `an error, "${messageOf(error)}",`, { cause: error });
    }
    const least = this.#isLog ? Number.MIN_VALUE : Number.NEGATIVE_INFINITY;
    if (typeof value === "number" && Number.isFinite(value) && value >= least) return value;
    throw conversionFailed(fn, limit, show(value), { isLog: this.#isLog });
  }
}

refuseMore("SecondaryAxis", SecondaryAxis.prototype, {
  setXlabel: ["xlabel", "options"],
  setYlabel: ["ylabel", "options"],
  tickParams: ["options"],
  getXlabel: [],
  getYlabel: [],
  getXlim: [],
  getYlim: [],
});
