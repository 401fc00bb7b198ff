import type { Units } from "../data/units.ts";
import type { AxisName, AxisSpace, Interval } from "../space/axes-space.ts";
import { autoscale, type DataLimits, forcesAutoscale, mergeLimits } from "../ticker/autoscale.ts";
import { type LimitsWarning, setLimits, withLocator } from "../ticker/limits.ts";
import { withRoundLimits } from "../ticker/round-limits.ts";
import { makeScale, type Scale, type ScaleName, type ScaleOptions } from "../ticker/scale.ts";
import { limitsWarning, noPositiveData, tooFarApart, viewFromZero } from "./errors.ts";
import type { RequestedLimits } from "./limits.ts";
import { Tickers } from "./tickers.ts";
import { AxisUnits } from "./units.ts";

export type Warn = (message: string) => void;

const noData: DataLimits = {
  min: Number.POSITIVE_INFINITY,
  max: Number.NEGATIVE_INFINITY,
  minpos: Number.POSITIVE_INFINITY,
};

/**
 * What the axes that share an axis have in common: the scale, and whether limits wait to be chosen. They
 * are chosen from the data only when they are asked for, as in matplotlib, so they follow the scale in
 * force then.
 */
export class SharedView {
  scale: Scale = makeScale("linear");
  /** Whether something was drawn since the limits were chosen. */
  stale = false;
  /** Whether several axes share it, or did: their limits do not follow the aspect of one of them. */
  isShared = false;
  /** The axis that the others were told to share. */
  leader: AxisLimits | null = null;
  /** The axis whose length and tick labels decide how many ticks all have; matplotlib's locator knows only one. */
  #ticksFor: AxisLimits | null = null;
  /** In the order in which matplotlib tells them new limits: the second, the first, then the others. */
  readonly members: AxisLimits[] = [];
  /** What places and writes the ticks. */
  readonly tickers = new Tickers();
  /** What the values along the axis are. */
  readonly units = new AxisUnits(this.tickers);

  /** Length of the axis whose ticks all have, and size of its tick labels, in points. */
  get tickRoom(): { readonly length: number; readonly fontSize: number } {
    const axis = this.#ticksFor;
    return { length: axis?.length() ?? 0, fontSize: axis?.tickLabelSize ?? 0 };
  }

  /** The smallest value above zero on that axis, which is all matplotlib's locator knows of the data. */
  get locatorMinpos(): number {
    return this.#ticksFor?.data.minpos ?? noData.minpos;
  }

  /** Takes up a scale and its ticks, which suit the last axis then. */
  setScale(scale: Scale): void {
    this.scale = scale;
    this.resetTicks(this.members.at(-1) ?? null);
  }

  /** Takes up the ticks of the scale again, as they suit one axis: all lose locators and formatters that were set. */
  resetTicks(axis: AxisLimits | null): void {
    this.tickers.reset();
    this.#ticksFor = axis;
  }

  /** Has the axes whose ticks all have choose limits that wait for it, as placing ticks does in matplotlib. */
  settleTicks(): void {
    this.#ticksFor?.settle();
  }

  /** The scale with the limit rules of the locator in force. */
  get limitRules(): Scale {
    return withLocator(this.scale, this.tickers.of("major", this.scale).locator);
  }

  join(axis: AxisLimits): void {
    if (this.members.length === 1) this.members.unshift(axis);
    else this.members.push(axis);
    this.leader ??= axis;
    this.#ticksFor ??= axis;
    this.isShared ||= this.members.length > 1;
  }

  leave(axis: AxisLimits): void {
    this.members.splice(this.members.indexOf(axis), 1);
    const [other = null] = this.members;
    if (this.leader === axis) this.leader = other;
    this.#ticksFor = other;
  }

  /** The limits of all data drawn on the axes that share this view. */
  get data(): DataLimits {
    return this.members.map((axis) => axis.data).reduce(mergeLimits, noData);
  }
}

/** Who is told of new limits, and whether they follow the data from now on; null leaves that as it is. */
export interface LimitsEffect {
  /** Whether the axes that share the limits get them too. @default true */
  readonly emit?: boolean;
  /** @default false */
  readonly auto?: boolean | null;
}

/** How limits are chosen from data. */
export interface AutoscaleRequest {
  /** Whether nothing is added beyond the margins. */
  readonly tight: boolean;
  /** Whether margins end at the sticky values of artists. */
  readonly stopsAtSticky: boolean;
}

/** The limits of one axis of one axes, and what they are chosen from. */
export abstract class AxisLimits {
  /** Which axis it is. */
  readonly name: AxisName;
  /** By the rule of which axis so many tick labels have room. */
  labelsLieAs: AxisName;
  #view: SharedView;
  /** The axis that this one follows whenever its axes are cleared, or null. */
  #leader: AxisLimits | null;
  /** The limits, the first one left or at the bottom. */
  limits: Interval = [0, 1];
  /** Whether the limits follow the data. */
  autoscaleOn = true;
  /** Room on either side of the data, as a fraction of their extent on the page. */
  margin = 0;
  /** What the data of these axes reach. */
  data = noData;
  /** Values the margin does not cross. */
  sticky: number[] = [];
  /** Has the axes choose all limits that wait for it. */
  settle: () => void = () => {};
  /** Has the axes find anew what the data reach. @internal */
  measureAgain: () => void = () => {};
  /** Hears what is odd about limits. */
  tell: Warn = () => {};
  /** Tells how long the axis is now, in points. */
  readonly length: () => number;
  /** Size of tick labels in points. */
  abstract readonly tickLabelSize: number;
  /** Whether limits that follow the data are round numbers. */
  abstract readonly roundsLimits: boolean;

  /** Made with its axes. */
  constructor(name: AxisName, view: SharedView, length: () => number) {
    this.name = name;
    this.labelsLieAs = name;
    this.length = length;
    this.#view = view;
    this.#leader = view.leader;
    view.join(this);
  }

  /** Scale, ticks and data, shared with the axes it shares an axis with. */
  get view(): SharedView {
    return this.#view;
  }

  /** The axis it follows, and is cleared to. */
  get leader(): AxisLimits | null {
    return this.#leader;
  }

  /**
   * Takes up the units that the values of a call have. With categories, all that share the axis find anew what their data
   * reach, as in matplotlib, whose `relim` passes over collections.
   * @internal
   */
  takeUnits(units: Units): void {
    if (!this.view.units.take(units)) return;
    for (const axis of this.view.members) {
      // Axes without data ask for their limits first, which settles those of the others.
      if (axis === this && this.data.min > this.data.max) this.settle();
      axis.measureAgain();
      this.view.stale = true;
    }
  }

  /** What messages call it. */
  get title(): string {
    return this.name;
  }

  /** Whether values descend along the axis. */
  get isInverted(): boolean {
    return this.limits[1] < this.limits[0];
  }

  /** The limits in ascending order. */
  get bound(): Interval {
    const [first, second] = this.limits;
    return first < second ? [first, second] : [second, first];
  }

  /** What decides where values stand along the axis in these limits. */
  spaceIn(limits: Interval): AxisSpace {
    return { scale: this.view.scale, limits };
  }

  /** Joins the axes that share an axis, this one's followers with it. */
  joinView(leader: AxisLimits): void {
    if (leader.view !== this.view) {
      for (const member of [...this.view.members]) member.#moveTo(leader.view);
    }
    this.#leader = leader;
  }

  /** Parts from the others that share the view; scale and limits stay as they are. */
  unshare(): void {
    const { scale, stale } = this.view;
    this.#moveTo(Object.assign(new SharedView(), { scale, stale }));
    this.#leader = null;
  }

  #moveTo(view: SharedView): void {
    view.stale ||= this.#view.stale;
    this.#view.leave(this);
    this.#view = view;
    view.join(this);
  }

  /** Starts anew: as the axis it follows, or on a linear scale from 0 to 1 with all that share it. */
  resetLimits(): void {
    const leader = this.#leader;
    if (leader === null) {
      this.view.scale = makeScale("linear");
      this.#assign([0, 1], { auto: true });
    } else {
      leader.settle();
      this.#assign(leader.limits, { emit: false, auto: leader.autoscaleOn });
    }
  }

  /** Makes room for data; those of cleared axes count until others take their place. */
  include(data: DataLimits, replaces: boolean): void {
    this.data = replaces ? data : mergeLimits(this.data, data);
  }

  /** Forgets all data. */
  forgetData(): void {
    this.data = noData;
  }

  /** Chooses limits from the data of all that share them, unless they were set by hand. */
  autoscale(request: AutoscaleRequest, warn: Warn): void {
    const { scale, data } = this.view;
    const isUntouched = this.limits[0] === 0 && this.limits[1] === 1;
    if (!this.autoscaleOn || (data.min > data.max && !isUntouched)) return;
    if (scale.name === "log" && data.max <= 0 && data.min <= data.max) warn(noPositiveData());
    this.#assign(this.#chosen(request), { auto: null });
  }

  #chosen({ tight, stopsAtSticky }: AutoscaleRequest): Interval {
    const { limitRules, data, members, locatorMinpos } = this.view;
    const sticky = stopsAtSticky ? members.flatMap((axis) => axis.sticky) : [];
    const { margin, isInverted: inverted } = this;
    const rule = { margin, plotted: true, sticky, inverted, tight, locatorMinpos };
    return autoscale(this.roundsLimits ? this.#roundRules : limitRules, data, rule);
  }

  /** The rules of limits at round numbers. */
  get #roundRules(): Scale {
    const { scale, data, limitRules, tickers, tickRoom } = this.view;
    const { locator } = tickers.of("major", scale);
    const space = { ...tickRoom, axis: this.labelsLieAs, minpos: data.minpos, scale, rounds: true };
    return withRoundLimits(limitRules, locator, space);
  }

  /** Sets limits by hand; a side left out keeps its value. Odd limits are mended and told to `warn`. */
  setLimits(requested: RequestedLimits, warn: Warn, effect: LimitsEffect = {}, fn?: string): void {
    const { limits, warnings } = this.#mended(requested, this.limits);
    this.checkSpan(limits, fn);
    this.#assign(limits, effect);
    for (const reason of warnings) {
      warn(limitsWarning(`${this.title}lim`, requested, reason, limits));
    }
  }

  /** Widens the limits to hold these values, where the scale has places for them; when they are chosen or set next, they need not. */
  holdLimits(fn: string, values: readonly number[]): void {
    this.settle();
    const [first, second] = this.limits;
    const low = Math.min(first, second, ...values);
    const high = Math.max(first, second, ...values);
    this.checkSpan([low, high], fn);
    this.#assign(first <= second ? [low, high] : [high, low], { auto: null });
    this.fitToScale((message) => this.tell(`${fn}: ${message}`));
  }

  /** Bounds in any order as limits that the scale can show, in the direction of the axis. */
  limitsWithin(bounds: Interval): Interval {
    const [low, high] = [Math.min(...bounds), Math.max(...bounds)];
    return this.#mended(this.isInverted ? [high, low] : [low, high], this.limits).limits;
  }

  /** Refuses limits that are farther apart than numbers can tell; those asked for by a call, in its name. */
  checkSpan(limits: Interval, fn?: string): void {
    if (Number.isFinite(limits[1] - limits[0])) return;
    const name = `${this.title}lim`;
    throw tooFarApart(fn === undefined ? name : `${fn}: ${name}`, limits);
  }

  #mended(requested: RequestedLimits, current: Interval) {
    return setLimits(this.view.limitRules, requested, current, this.data.minpos);
  }

  #assign(limits: Interval, { emit = true, auto = false }: LimitsEffect): void {
    // As in matplotlib, limits that wait are chosen first, those of the axes' other axis with them.
    this.settle();
    this.view.stale = false;
    this.#take(limits, auto);
    if (!emit) return;
    for (const axis of this.view.members) {
      // Axes that are told new limits choose those of their other axis as well, as in matplotlib.
      if (axis !== this) axis.settle();
      axis.#take(limits, auto);
    }
  }

  #take(limits: Interval, auto: boolean | null): void {
    this.limits = limits;
    this.autoscaleOn = auto ?? this.autoscaleOn;
  }

  /** Sets the scale; returns whether limits have to be chosen anew at once. */
  setScale(name: ScaleName, options: ScaleOptions = {}): boolean {
    const before = this.view.scale;
    this.view.setScale(makeScale(name, options));
    return forcesAutoscale(before, this.view.scale);
  }

  /**
   * Brings limits with which matplotlib then fails to draw into the domain of a new scale, as if they were
   * set once more. A log axis with positive data is drawn from far below its first value, as there.
   */
  fitToScale(warn: Warn): void {
    const { scale } = this.view;
    const [low, high] = this.bound;
    if (scale.name === "log" && low <= 0) {
      const hasPlaces = high > 0 && Number.isFinite(scale.transform(low));
      if (hasPlaces && Number.isFinite(this.data.minpos))
        warn(viewFromZero(this.name, this.limits));
      else this.#mend("nonpositive-on-log", this.#limitsToKeep(high), warn);
    }
    if (scale.name === "logit" && (low <= 0 || high >= 1)) {
      this.#mend("outside-logit-domain", this.limits, warn);
    }
  }

  #mend(reason: LimitsWarning, current: Interval, warn: Warn): void {
    const asked = this.limits;
    const { limits } = this.#mended(asked, current);
    this.#assign(limits, { auto: null });
    warn(limitsWarning(`${this.name}lim`, asked, reason, limits));
  }

  /** What the sides outside the domain become: chosen from the data, but below a limit that stays. */
  #limitsToKeep(high: number): Interval {
    const chosen = this.#chosen({ tight: true, stopsAtSticky: false });
    const low = Math.min(...chosen);
    if (high <= 0 || low < high) return chosen;
    return this.isInverted ? [high, high / 10] : [high / 10, high];
  }
}
