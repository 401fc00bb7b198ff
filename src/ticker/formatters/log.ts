import { invalidArgument } from "../../errors.ts";
import { listOf, readBoolean } from "../../options.ts";
import { nonsingular } from "../nonsingular.ts";
import { formatMagnitude, wholeText } from "../python-format.ts";
import { formatGeneral, isClose, roundHalfEven, withMinusSign } from "../python-math.ts";
import { readAbove, readLogBase, readTickArguments } from "../tick-options.ts";
import type { FormatContext, Formatter, NumberSettings, TickLabels } from "../types.ts";
import {
  type LogPlace,
  labelledCoefficients,
  logPlace,
  type MinorThresholds,
  shownDecades,
} from "./log-subset.ts";
import { superscriptDecimal, superscriptOf } from "./superscript.ts";

/** Settings of {@link LogFormatter} and its kin. */
export interface LogFormatterOptions {
  /** Base of the logarithm, above 0 and not 1. @default 10 */
  readonly base?: number | null;
  /** Whether only powers of the base are labelled. @default false */
  readonly labelOnlyBase?: boolean | null;
  /**
   * How many decades may be shown for some multiples of powers to be labelled, and for all of them; Infinity labels
   * every tick, `[0, 0]` powers only. @default [1, 0.4]
   */
  readonly minorThresholds?: MinorThresholds | null;
  /** On a symmetric logarithmic axis, how far from zero it is linear. @default the scale's */
  readonly linthresh?: number | null;
}

const settingReaders = {
  base: readLogBase,
  labelOnlyBase: readBoolean,
  minorThresholds: readThresholds,
  linthresh: readAbove(0),
};
const inOrder = ["base", "labelOnlyBase", "minorThresholds", "linthresh"] as const;
const usualThresholds: MinorThresholds = [1, 0.4];

/** What a label of a logarithmic axis is made of. */
interface LogTick {
  readonly tick: number;
  /** The tick without its sign. */
  readonly value: number;
  readonly place: LogPlace;
  /** The width of the view. */
  readonly width: number;
  readonly settings: NumberSettings | undefined;
}

/**
 * Labels of a logarithmic axis as numbers: `1`, `100`, `1e+05`. Only powers are labelled when more than a decade is
 * shown, a few multiples of them when there is room, all when less than 0.4 is shown. As in matplotlib, a negative
 * tick loses its sign.
 * @throws PlotError for an option it does not have, and for a value it cannot use.
 * @example axes.xaxis.setMajorFormatter(new LogFormatter({ labelOnlyBase: true }));
 */
export class LogFormatter implements Formatter {
  /** Base of the logarithm. */
  readonly base: number;
  /** Whether only powers of the base are labelled. */
  readonly labelOnlyBase: boolean;
  /** Up to so many decades some, and all, minor ticks are labelled. */
  readonly minorThresholds: MinorThresholds;
  /** On a symmetric axis, up to where it is linear. */
  readonly linthresh: number | undefined;

  constructor(base?: number | null, labelOnlyBase?: boolean | null);
  constructor(base: number, options: LogFormatterOptions);
  constructor(options: LogFormatterOptions);
  constructor(...args: readonly unknown[]) {
    const read = readTickArguments(this.name, inOrder, args, settingReaders);
    this.base = read.base ?? 10;
    this.labelOnlyBase = read.labelOnlyBase ?? false;
    this.minorThresholds = read.minorThresholds ?? usualThresholds;
    this.linthresh = read.linthresh;
  }

  format(_ticks: readonly number[], context: FormatContext): TickLabels {
    const { base, labelOnlyBase, linthresh, minorThresholds } = this;
    const decades = shownDecades(context, base, linthresh);
    const isLabelled = labelledCoefficients(base, decades, minorThresholds);
    const [low, high] = nonsingular(...context.view, 0.05);
    const label = (tick: number): string => {
      if (tick === 0) return "0";
      const value = Math.abs(tick);
      const place = logPlace(value, base);
      if ((labelOnlyBase && !place.isPower) || !isLabelled(place.coefficient)) return "";
      return this.write({ tick, value, place, width: high - low, settings: context.settings });
    };
    return { label, offsetText: "", math: this.math };
  }

  protected get name(): string {
    return "LogFormatter";
  }

  protected get math(): boolean {
    return false;
  }

  protected write({ value, width, settings }: LogTick): string {
    const isPlain = value >= 1 && value <= 10_000;
    return withMinusSign(
      isPlain ? shortNumber(value, width) : formatMagnitude(value, "e", 0, false),
      settings,
    );
  }
}

/**
 * Labels of a logarithmic axis as exponents: 2 for 100.
 * @throws PlotError for an option it does not have, and for a value it cannot use.
 * @example axes.xaxis.setMajorFormatter(new LogFormatterExponent(2));
 */
export class LogFormatterExponent extends LogFormatter {
  protected override get name(): string {
    return "LogFormatterExponent";
  }

  protected override write({ place: { log }, width, settings }: LogTick): string {
    const size = Math.abs(log);
    const sign = log < 0 ? "-" : "";
    const isPlain = size >= 1 && size <= 10_000;
    const range = Math.log(width) / Math.log(this.base);
    const text = isPlain ? shortNumber(size, range) : formatMagnitude(size, "g", 1, false);
    return withMinusSign(sign + text, settings);
  }
}

/**
 * Labels of a logarithmic axis as powers of the base; between them with two decimals in the exponent, `10⁰·³⁰`.
 * @throws PlotError for an option it does not have, and for a value it cannot use.
 * @example axes.xaxis.setMajorFormatter(new LogFormatterMathtext(2));
 */
export class LogFormatterMathtext extends LogFormatter {
  protected override get name(): string {
    return "LogFormatterMathtext";
  }

  protected override get math(): boolean {
    return true;
  }

  protected override write({ tick, value, place, settings }: LogTick): string {
    const sign = tick < 0 ? "−" : "";
    const { isPower, exponent, log } = place;
    const least = settings?.["axes.formatter.min_exponent"] ?? 0;
    const isWrittenOut = Math.abs(isPower ? exponent : log) < least;
    if (isWrittenOut) return withMinusSign(sign + formatMagnitude(value, "g", 6, false));
    return sign + (isPower ? `${this.base}${superscriptOf(exponent)}` : this.between(place));
  }

  /** The text of a number that is no power of the base. */
  protected between({ log }: LogPlace): string {
    return `${this.base}${superscriptDecimal(log)}`;
  }
}

/**
 * Labels of a logarithmic axis as multiples of powers: `10²`, `2×10²`. This is how log and symlog axes are labelled.
 * @throws PlotError for an option it does not have, and for a value it cannot use.
 * @example axes.xaxis.setMinorFormatter(new LogFormatterSciNotation({ minorThresholds: [2, 0.5] }));
 */
export class LogFormatterSciNotation extends LogFormatterMathtext {
  protected override get name(): string {
    return "LogFormatterSciNotation";
  }

  protected override between({ log, exponent }: LogPlace): string {
    return `${coefficientText(this.base ** (log - exponent))}×${this.base}${superscriptOf(exponent)}`;
  }
}

function coefficientText(coefficient: number): string {
  const whole = roundHalfEven(coefficient);
  return formatGeneral(isClose(coefficient, whole) ? whole : coefficient);
}

/** A number with the decimals that a view so wide asks for, zeros at the end left out. */
function shortNumber(value: number, width: number): string {
  if (value < 1e4 && Number.isInteger(value)) return wholeText(value);
  if (width < 1e-2) return shortScientific(value, 3);
  if (width > 1e5) return shortScientific(value, 1);
  const decimals = width <= 1 ? 3 : width <= 10 ? 2 : 1;
  return withoutZeros(formatMagnitude(value, "f", decimals, false));
}

function shortScientific(value: number, decimals: number): string {
  const [mantissa = "", power = ""] = formatMagnitude(value, "e", decimals, false).split("e");
  const exponent = Number(power);
  return exponent === 0 ? withoutZeros(mantissa) : `${withoutZeros(mantissa)}e${exponent}`;
}

function withoutZeros(text: string): string {
  return text.replace(/0+$/, "").replace(/\.$/, "");
}

function readThresholds(where: string, value: unknown): MinorThresholds {
  const [subset, all, ...rest] = listOf(value) ?? [];
  const isPair = typeof subset === "number" && typeof all === "number" && rest.length === 0;
  if (isPair && subset >= 0 && all >= 0) return [subset, all];
  throw invalidArgument(where, "two numbers of decades, which may be Infinity", value);
}
