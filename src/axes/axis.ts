import type { Position } from "../data/data.ts";
import { inUnits } from "../data/in-units.ts";
import { Positions } from "../data/positions.ts";
import type { TickLevel } from "../layout/tick-style.ts";
import {
  nameArguments,
  readBoolean,
  readCall,
  readNoArguments,
  readNoMore,
  refuseMore,
} from "../options.ts";
import type { Interval } from "../space/axes-space.ts";
import { axisTicks } from "../ticker/axis-ticks.ts";
import { readTz } from "../ticker/dates/read-tz.ts";
import { utc } from "../ticker/dates/zone.ts";
import type { LabelFunction } from "../ticker/formatters/func.ts";
import { readFormatter } from "../ticker/formatters/read-formatter.ts";
import { FixedLocator } from "../ticker/locators/fixed.ts";
import { minorLocatorFor } from "../ticker/locators/minor-locator.ts";
import { NullLocator } from "../ticker/locators/null.ts";
import { readLocator } from "../ticker/locators/read-locator.ts";
import type { AxisTicks } from "../ticker/scale.ts";
import type { Formatter, Locator } from "../ticker/types.ts";
import { AxisDecoration } from "./axis-decoration.ts";
import type { Warn } from "./axis-limits.ts";
import { datesOnCategories, optionsWithoutLabels } from "./errors.ts";
import {
  readTickLabelOptions,
  readTicks,
  readTickTexts,
  type TickLabelOptions,
} from "./tick-label-options.ts";
import { readTickChanges, type TickChange, type TickParams } from "./tick-params.ts";
import { formatterOf, type TickerParts } from "./tickers.ts";

export { SharedView } from "./axis-limits.ts";

/** A formatter, or what stands for one. */
export type FormatterLike = Formatter | LabelFunction | string;

/** One axis of one axes: its limits, the view it shares, how it is decorated, and its ticks. */
export class Axis extends AxisDecoration {
  /** The ticks in these limits. @internal */
  ticksIn(limits: Interval, warn: Warn): AxisTicks {
    const { scale, data, tickers } = this.view;
    const { major, minor } = tickers.own;
    const hasData = data.min <= data.max;
    return axisTicks({
      scale,
      view: limits,
      ...this.view.tickRoom,
      axis: this.labelsLieAs,
      minpos: this.data.minpos,
      ...(hasData ? { data: [data.min, data.max] } : {}),
      locators: { major: major.locator, minor: minor.locator },
      formatters: { major: major.formatter, minor: minor.formatter },
      settings: this.rc,
      rounds: this.roundsLimits,
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
  setMajorLocator(locator: Locator): void;
  setMajorLocator(locator: unknown, ...more: unknown[]): void {
    const fn = "Axis.setMajorLocator";
    readNoMore(fn, ["locator"], more);
    this.setTickers("major", { locator: readLocator(`${fn}: locator`, locator) });
  }

  /** Decides where the axis has minor ticks. */
  setMinorLocator(locator: Locator): void;
  setMinorLocator(locator: unknown, ...more: unknown[]): void {
    const fn = "Axis.setMinorLocator";
    readNoMore(fn, ["locator"], more);
    this.setTickers("minor", { locator: readLocator(`${fn}: locator`, locator) });
  }

  /**
   * Decides how ticks are written: a formatter, a function of a tick and its number, or a text for `StrMethodFormatter`.
   * @example axes.yaxis.setMajorFormatter((y) => `${100 * y} %`);
   */
  setMajorFormatter(formatter: FormatterLike): void;
  setMajorFormatter(formatter: unknown, ...more: unknown[]): void {
    const fn = "Axis.setMajorFormatter";
    readNoMore(fn, ["formatter"], more);
    this.setTickers("major", { formatter: readFormatter(`${fn}: formatter`, formatter) });
  }

  /** Decides how minor ticks are written; they have no labels else, but on log and logit axes. */
  setMinorFormatter(formatter: FormatterLike): void;
  setMinorFormatter(formatter: unknown, ...more: unknown[]): void {
    const fn = "Axis.setMinorFormatter";
    readNoMore(fn, ["formatter"], more);
    this.setTickers("minor", { formatter: readFormatter(`${fn}: formatter`, formatter) });
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
  minorticksOn(): void;
  minorticksOn(...args: unknown[]): void {
    readNoArguments("Axis.minorticksOn", args);
    this.setTickers("minor", { locator: minorLocatorFor(this.view.scale) });
  }

  /** Takes minor ticks away. */
  minorticksOff(): void;
  minorticksOff(...args: unknown[]): void {
    readNoArguments("Axis.minorticksOff", args);
    this.setTickers("minor", { locator: new NullLocator() });
  }

  /**
   * Takes the values along the axis for dates, as `Axes.xaxisDate` does.
   * @example axes.xaxis.axisDate("+02:00");
   */
  axisDate(tz?: string | null): void;
  axisDate(...args: unknown[]): void {
    this.takeDates("Axis.axisDate", args);
  }

  /** @internal */
  takeDates(fn: string, args: readonly unknown[]): void {
    const { tz } = readCall(fn, ["tz"], { tz: readTz }, args);
    const { units } = this.view;
    if (units.now?.type === "categories") throw datesOnCategories(fn, this.name);
    if (tz !== undefined || units.now === null) units.take({ type: "dates", zone: tz ?? utc });
  }

  /** Puts ticks at these places, as `Axes.setXticks` does. */
  setTicks(
    ticks: readonly Position[],
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
    // matplotlib leaves the offset text as it is when ticks are made anew.
    if (!reset) this.adaptOffsetText(style);
  }

  /** @internal */
  placeTicks(fn: string, args: readonly unknown[]): void {
    const { ticks: given, labels, ...options } = nameArguments(fn, ["ticks", "labels"], args);
    const positions = new Positions(fn, { x: null, y: null, [this.name]: this.view.units.now });
    const ticks = inUnits(positions, this.name, "ticks", given);
    const locator = new FixedLocator(readTicks(`${fn}: ticks`, ticks));
    const { minor, style } = readTickLabelOptions(fn, options, this.rc);
    const level = minor ? "minor" : "major";
    const isLabelled = labels !== undefined && labels !== null;
    if (!isLabelled && Object.keys(style).length > 0) {
      throw optionsWithoutLabels(
        fn,
        Object.keys(options).filter((name) => name !== "minor"),
      );
    }
    const { formatter } = this.tickers(level);
    const parts = { locator, formatter };
    const written = isLabelled
      ? { locator, formatter: formatterOf(fn, readTickTexts(`${fn}: labels`, labels), parts) }
      : { locator };
    this.takeUnits(positions.units[this.name]);
    this.holdLimits(fn, locator.locs);
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
}

refuseMore("Axis", Axis.prototype, {
  setVisible: ["visible"],
  setTickParams: ["options"],
  getMajorLocator: [],
  getMinorLocator: [],
  getMajorFormatter: [],
  getMinorFormatter: [],
});
