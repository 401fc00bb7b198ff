import { invalidArgument } from "../../errors.ts";
import { listOf, readBoolean, readOneOf } from "../../options.ts";
import { decimalExponent, powerOfTen } from "../powers.ts";
import { floorDivide, formatFixed, roundHalfEven, withMinusSign } from "../python-math.ts";
import { readTickArguments, readTickOptions } from "../tick-options.ts";
import type { FormatContext, Formatter, NumberSettings, TickLabels } from "../types.ts";
import { superscriptOf } from "./superscript.ts";

/** How the labels of a linear axis are written, as `ticklabelFormat` takes it. */
export interface ScalarFormatOptions {
  /** Whether a power of ten may be taken out of the labels: `"plain"` never does. @default "sci" */
  readonly style?: "sci" | "scientific" | "plain" | null;
  /**
   * Powers of ten up to the first and from the second on are taken out of the labels. `[0, 0]` takes out every
   * power, two other equal numbers always that one. @default [-5, 6]
   */
  readonly scilimits?: readonly [number, number] | null;
  /**
   * Whether leading digits that all labels share may be taken out of them, or the number that is. As in Python, 1
   * and 0 are true and false. @default true
   */
  readonly useOffset?: boolean | number | null;
  /** Labels never depend on a locale, so only false is known. @default false */
  readonly useLocale?: false | null;
  /** Whether what was taken out is written `×10⁶` rather than `1e6`. @default false */
  readonly useMathText?: boolean | null;
}

const settingReaders = {
  useOffset: readUseOffset,
  useMathText: readBoolean,
  useLocale: readNoLocale,
  style: readStyle,
  scilimits: readPowerLimits,
};
const inOrder = ["useOffset", "useMathText", "useLocale"] as const;

/** Exponents from these on are taken out of the labels, so 1000000 is 1 beside a "1e6". */
const usualLimits: readonly [number, number] = [-5, 6];

/**
 * Decimal labels, all with as many decimals as tell them apart. A power of ten and leading digits that all have in
 * common stand once, at the end of the axis: `1e6`, `+1.5e3`. Ticks nowhere near zero are counted from there only
 * where that saves four digits.
 * @throws PlotError for an option it does not have, and for a value it cannot use.
 * @example axes.yaxis.setMajorFormatter(new ScalarFormatter({ useOffset: false, scilimits: [-3, 3] }));
 */
export class ScalarFormatter implements Formatter, ScalarRule {
  /** Whether an offset is chosen, or the offset. */
  readonly useOffset: boolean | number;
  /** Whether powers of ten are typeset. */
  readonly useMathText: boolean;
  /** Whether powers of ten are taken out. */
  readonly style: "sci" | "plain";
  /** Exponents outside of these two are taken out. */
  readonly scilimits: readonly [number, number];

  /** What was said of it; for the rest the settings of the axes count. */
  readonly #given: GivenRule;

  constructor(
    useOffset?: boolean | number | null,
    useMathText?: boolean | null,
    useLocale?: false | null,
  );
  constructor(options: ScalarFormatOptions);
  constructor(...args: readonly unknown[]) {
    const read = readTickArguments("ScalarFormatter", inOrder, args, settingReaders);
    this.#given = read;
    this.useOffset = read.useOffset ?? true;
    this.useMathText = read.useMathText ?? false;
    this.style = read.style ?? "sci";
    this.scilimits = read.scilimits ?? usualLimits;
  }

  format(ticks: readonly number[], { view: [low, high], settings }: FormatContext): TickLabels {
    const format = scalarFormat(ticks, low, high, ruleOf(this, this.#given, settings));
    const math = this.#given.useMathText ?? settings?.["axes.formatter.use_mathtext"] ?? false;
    // In formulas a minus is one in any case.
    const minus = math ? undefined : settings;
    return {
      label: (tick) => scalarLabel(tick, format, minus),
      offsetText: math ? mathOffsetText(format) : offsetText(format, minus),
      math,
    };
  }

  /**
   * The same formatter with some settings changed, read for a caller named `fn`.
   * @throws PlotError as the constructor does
   * @example new ScalarFormatter().withFormat("Axes.ticklabelFormat", { style: "plain" });
   */
  withFormat(fn: string, options: ScalarFormatOptions): ScalarFormatter {
    const read = readTickOptions(fn, options, settingReaders);
    return new ScalarFormatter({ ...this.#given, ...read });
  }
}

function readUseOffset(where: string, value: unknown): boolean | number {
  if (value === 0 || value === 1) return value === 1;
  if (typeof value === "boolean") return value;
  if (typeof value === "number" && Number.isFinite(value)) return value;
  throw invalidArgument(where, "true, false or a finite number", value);
}

function readNoLocale(where: string, value: unknown): false {
  if (value === false) return value;
  throw invalidArgument(where, "false, since labels are the same in every locale", value);
}

const readStyleName = readOneOf(["sci", "scientific", "plain"]);

function readStyle(where: string, value: unknown): "sci" | "plain" {
  const name = typeof value === "string" ? value.toLowerCase() : value;
  return readStyleName(where, name) === "plain" ? "plain" : "sci";
}

function readPowerLimits(where: string, value: unknown): readonly [number, number] {
  const [low, high, ...rest] = listOf(value) ?? [];
  if (Number.isInteger(low) && Number.isInteger(high) && rest.length === 0) {
    return [Number(low), Number(high)];
  }
  throw invalidArgument(where, "two whole numbers, exponents of ten", value);
}

/** Which offset and exponent labels may have. */
interface ScalarRule {
  readonly useOffset: boolean | number;
  readonly style: "sci" | "plain";
  readonly scilimits: readonly [number, number];
  /** The least common number that is worth an offset. @default 1000, as saves four digits */
  readonly leastOffset?: number;
}

/** What was said of a formatter. */
interface GivenRule extends Partial<Omit<ScalarRule, "leastOffset">> {
  readonly useMathText?: boolean;
}

/** The rule of a formatter on an axis: what it has of its own, and else what the settings say. */
function ruleOf(own: ScalarRule, given: GivenRule, settings?: NumberSettings): ScalarRule {
  if (settings === undefined) return own;
  return {
    useOffset: given.useOffset ?? settings["axes.formatter.useoffset"],
    style: own.style,
    scilimits: given.scilimits ?? settings["axes.formatter.limits"],
    leastOffset: 10 ** (settings["axes.formatter.offset_threshold"] - 1),
  };
}

/** What all labels of a linear axis share: a label says `(tick - offset) / 10 ** exponent`. */
interface ScalarFormat {
  /** Subtracted from every tick, and told at the end of the axis; 0 = none. */
  readonly offset: number;
  /** Power of ten every label is divided by, told at the end of the axis; 0 = none. */
  readonly exponent: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
}

/** An offset is worth it when it saves four digits. */
const usualLeastOffset = 1000;

/**
 * Chooses how to write the ticks of a linear axis whose view runs from `low` up to `high`.
 * Offset and exponent follow the ticks in view, the decimals all ticks, also those just outside.
 * Source: the rules of matplotlib's ScalarFormatter.
 */
function scalarFormat(
  ticks: readonly number[],
  low: number,
  high: number,
  rule: ScalarRule,
): ScalarFormat {
  if (ticks.length === 0) return { offset: 0, exponent: 0, decimals: 0 };
  const visible = ticks.filter((tick) => low <= tick && tick <= high);
  const offset = chosenOffset(visible, rule);
  const exponent = chosenExponent(visible, offset === 0 ? 0 : high - low, rule);
  return { offset, exponent, decimals: neededDecimals(ticks, low, high, offset, exponent) };
}

/** The text of one tick, such as `−0.50`; all texts of an axis have the same decimals. */
function scalarLabel(tick: number, format: ScalarFormat, settings?: NumberSettings): string {
  const value = (tick - format.offset) / powerOfTen(format.exponent);
  return withMinusSign(formatFixed(Math.abs(value) < 1e-8 ? 0 : value, format.decimals), settings);
}

/** What stands at the end of the axis, such as `1e6` or `1e−6+8.3e5`; `""` when nothing is needed. */
function offsetText({ offset, exponent }: ScalarFormat, settings?: NumberSettings): string {
  const power = exponent === 0 ? "" : `1e${exponent}`;
  const sign = offset > 0 ? "+" : "";
  return withMinusSign(offset === 0 ? power : `${power}${sign}${scientific(offset)}`, settings);
}

/** The same as a formula, such as `×10⁶` or `×10⁻⁶+8.3×10⁵`. */
function mathOffsetText({ offset, exponent }: ScalarFormat): string {
  const power = exponent === 0 ? "" : `×10${superscriptOf(exponent)}`;
  const sign = offset > 0 ? "+" : "";
  return withMinusSign(offset === 0 ? power : `${power}${sign}${mathScientific(offset)}`);
}

function scientific(value: number): string {
  const { digits, exponent } = mantissaOf(value);
  return exponent === 0 ? digits : `${digits}e${exponent}`;
}

function mathScientific(value: number): string {
  const { digits, exponent } = mantissaOf(value);
  const power = `10${superscriptOf(exponent)}`;
  if (exponent === 0) return digits;
  return digits === "1" ? power : `${digits}×${power}`;
}

/** A number as a mantissa of ten digits and an exponent. */
function mantissaOf(value: number): { readonly digits: string; readonly exponent: number } {
  const exponent = decimalExponent(Math.abs(value));
  const mantissa = Number((value / powerOfTen(exponent)).toFixed(10));
  return { digits: String(Number(mantissa.toPrecision(10))), exponent };
}

/** The offset that was set, that is chosen, or none: 0. */
function chosenOffset(
  visible: readonly number[],
  { useOffset, leastOffset = usualLeastOffset }: ScalarRule,
): number {
  if (typeof useOffset === "number") return useOffset;
  return useOffset ? commonOffset(visible, leastOffset) : 0;
}

/** The leading digits all ticks share, as a number; 0 unless that saves enough of them. */
function commonOffset(visible: readonly number[], leastOffset: number): number {
  const low = Math.min(...visible);
  const high = Math.max(...visible);
  if (!(low < high) || (low <= 0 && 0 <= high)) return 0;
  const small = Math.min(Math.abs(low), Math.abs(high));
  const large = Math.max(Math.abs(low), Math.abs(high));
  let exponent = lastSharedExponent(small, large, 0);
  // Ticks on both sides of a round number share few digits and yet are close together.
  if ((large - small) / powerOfTen(exponent) <= 0.01) {
    exponent = lastSharedExponent(small, large, 1);
  }
  const shared = floorDivide(large, powerOfTen(exponent));
  return shared >= leastOffset ? Math.sign(low) * shared * powerOfTen(exponent) : 0;
}

/** The lowest exponent above the first at which the two differ by more than `slack` units. */
function lastSharedExponent(small: number, large: number, slack: number): number {
  let exponent = Math.ceil(Math.log10(large));
  while (unitsBetween(small, large, powerOfTen(exponent)) <= slack) exponent--;
  return exponent + 1;
}

function unitsBetween(small: number, large: number, unit: number): number {
  return floorDivide(large, unit) - floorDivide(small, unit);
}

/** The exponent taken out of the labels; `span` is the width of the view when there is an offset. */
function chosenExponent(visible: readonly number[], span: number, rule: ScalarRule): number {
  const [low, high] = rule.scilimits;
  if (rule.style === "plain") return 0;
  if (low === high && low !== 0) return low;
  if (visible.length === 0) return 0;
  const size = span === 0 ? largestOf(visible) : span;
  if (size === 0) return 0;
  const exponent = decimalExponent(size);
  return exponent <= low || exponent >= high ? exponent : 0;
}

function largestOf(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}

/** The fewest decimals that tell the ticks apart to a thousandth of their range. */
function neededDecimals(
  ticks: readonly number[],
  low: number,
  high: number,
  offset: number,
  exponent: number,
): number {
  const unit = powerOfTen(exponent);
  const scaled = ticks.map((tick) => (tick - offset) / unit);
  const ends = ticks.length < 2 ? [(low - offset) / unit, (high - offset) / unit] : [];
  const magnitude = decimalExponent(spreadOf([...scaled, ...ends]));
  const threshold = 1e-3 * powerOfTen(magnitude);
  let decimals = Math.max(0, 3 - magnitude);
  while (decimals >= 0 && largestRest(scaled, decimals) < threshold) decimals--;
  return decimals + 1;
}

function spreadOf(values: readonly number[]): number {
  const low = Math.min(...values);
  const high = Math.max(...values);
  return high - low || Math.max(Math.abs(low), Math.abs(high)) || 1;
}

/** How much of the values rounding to so many decimals would take away, at most. */
function largestRest(values: readonly number[], decimals: number): number {
  const unit = powerOfTen(decimals);
  let most = 0;
  for (const value of values) {
    most = Math.max(most, Math.abs(value - roundHalfEven(value * unit) / unit));
  }
  return most;
}
