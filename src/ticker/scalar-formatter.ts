import { decimalExponent, powerOfTen } from "./powers.ts";
import { floorDivide, formatFixed, roundHalfEven, withMinusSign } from "./python-math.ts";

/** What all labels of a linear axis share: a label says `(tick - offset) / 10 ** exponent`. */
export interface ScalarFormat {
  /** Subtracted from every tick, and told at the end of the axis; 0 = none. */
  readonly offset: number;
  /** Power of ten every label is divided by, told at the end of the axis; 0 = none. */
  readonly exponent: number;
  /** Digits after the decimal point. */
  readonly decimals: number;
}

// Exponents from these on are taken out of the labels, so 1000000 is 1 beside a "1e6".
const lowestExponent = -5;
const highestExponent = 6;
/** An offset is worth it when it saves four digits. */
const leastOffset = 1000;

/**
 * Chooses how to write the ticks of a linear axis whose view runs from `low` up to `high`.
 * Offset and exponent follow the ticks in view, the decimals all ticks, also those just outside.
 * Source: the rules of matplotlib's ScalarFormatter with its default settings.
 */
export function scalarFormat(ticks: readonly number[], low: number, high: number): ScalarFormat {
  const visible = ticks.filter((tick) => low <= tick && tick <= high);
  if (ticks.length === 0) return { offset: 0, exponent: 0, decimals: 0 };
  const offset = commonOffset(visible);
  const exponent = commonExponent(visible, offset === 0 ? 0 : high - low);
  return { offset, exponent, decimals: neededDecimals(ticks, low, high, offset, exponent) };
}

/** The text of one tick, such as `−0.50`; all texts of an axis have the same decimals. */
export function scalarLabel(tick: number, format: ScalarFormat): string {
  const value = (tick - format.offset) / powerOfTen(format.exponent);
  return withMinusSign(formatFixed(Math.abs(value) < 1e-8 ? 0 : value, format.decimals));
}

/** What stands at the end of the axis, such as `1e6` or `1e−6+8.3e5`; `""` when nothing is needed. */
export function offsetText({ offset, exponent }: ScalarFormat): string {
  const power = exponent === 0 ? "" : `1e${exponent}`;
  const sign = offset > 0 ? "+" : "";
  return withMinusSign(offset === 0 ? power : `${power}${sign}${scientific(offset)}`);
}

function scientific(value: number): string {
  const exponent = decimalExponent(Math.abs(value));
  const mantissa = Number((value / powerOfTen(exponent)).toFixed(10));
  const digits = String(Number(mantissa.toPrecision(10)));
  return exponent === 0 ? digits : `${digits}e${exponent}`;
}

/** The leading digits all ticks share, as a number; 0 unless that saves enough of them. */
function commonOffset(visible: readonly number[]): number {
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
function commonExponent(visible: readonly number[], span: number): number {
  const largest = visible.reduce((most, tick) => Math.max(most, Math.abs(tick)), 0);
  if (largest === 0) return 0;
  const exponent = decimalExponent(span === 0 ? largest : span);
  return exponent <= lowestExponent || exponent >= highestExponent ? exponent : 0;
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
  const magnitude = decimalExponent(rangeOf([...scaled, ...ends]));
  const threshold = 1e-3 * powerOfTen(magnitude);
  let decimals = Math.max(0, 3 - magnitude);
  while (decimals >= 0 && largestRest(scaled, decimals) < threshold) decimals--;
  return decimals + 1;
}

function rangeOf(values: readonly number[]): number {
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
