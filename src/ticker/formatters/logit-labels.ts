/** Labels of a logit axis. */
import { log10Excess } from "../exact-math.ts";
import { decimalExponent, powerOfTen } from "../powers.ts";
import { formatFixed, isClose, roundHalfEven } from "../python-math.ts";
import { superscriptOf } from "./superscript.ts";

/** Below the normal doubles a mantissa cannot be told. */
const leastLabelled = 1e-307;

/** What a `LogitFormatter` says of its labels. */
interface LabelSettings {
  readonly useOverline: boolean;
  readonly oneHalf: string;
  readonly minor: boolean;
  readonly minorThreshold: number;
  readonly minorNumber: number;
}

/** What labels each of these ticks. */
export function logitLabeler(
  settings: LabelSettings,
  ticks: readonly number[],
): (tick: number) => string {
  const { minor, minorThreshold, minorNumber } = settings;
  const labelled = minor ? labelledLogitMinors(ticks, minorThreshold, minorNumber) : undefined;
  return (tick) => (labelled?.has(tick) === false ? "" : labelOfTick(tick, ticks, settings));
}

function labelOfTick(tick: number, ticks: readonly number[], settings: LabelSettings): string {
  if (!(tick > leastLabelled && tick < 1)) return "";
  if (isHalf(tick)) return settings.oneHalf;
  if (tick < 0.5 && isPower(tick)) return powerText(tick);
  if (tick > 0.5 && isPower(1 - tick)) return oneMinus(powerText(1 - tick), settings);
  if (tick < 0.1) return scientific(tick, ticks);
  if (tick <= 0.9) return decimal(tick, ticks, 0, 1);
  const distances = ticks.map((other) => 1 - other);
  return oneMinus(scientific(1 - tick, distances), settings);
}

function oneMinus(text: string, { useOverline }: LabelSettings): string {
  return useOverline ? text.replaceAll(/./gu, `$&${overline}`) : `1−${text}`;
}

/** Draws a line above the character before it. */
const overline = "\u0305";

function scientific(value: number, ticks: readonly number[]): string {
  const exponent = decimalExponent(value);
  return `${decimal(value, ticks, exponent, 0)}⋅10${superscriptOf(exponent)}`;
}

/** The value divided by a power of ten, with the decimals that tell it from its neighbour. */
function decimal(
  value: number,
  ticks: readonly number[],
  exponent: number,
  leastDecimals: number,
): string {
  const needed = ticks.length < 2 ? 0 : neededDecimals(nearestGap(value, ticks), exponent);
  return formatFixed(value * powerOfTen(-exponent), Math.max(needed, leastDecimals));
}

/** Decimals that show a gap between mantissas, which are values divided by a power of ten. */
function neededDecimals(gap: number, exponent: number): number {
  const digits = exponent - Math.log10(gap);
  if (Math.abs(digits) < 1e-9) return fallsShort(gap, exponent) ? 1 : 0;
  const rounded = roundHalfEven(digits);
  return isClose(digits, rounded) ? rounded : Math.ceil(digits);
}

/**
 * Whether the gap is below the power of ten as numpy's vectorised log10 (1.24, AVX-512) sees it.
 * Ticks 0.01 apart differ by 0.009999999999999995 or the like; matplotlib writes `5.0⋅10⁻²` once
 * log10 of that is not -2, which numpy finds from 0.445 units in the last place on.
 */
function fallsShort(gap: number, exponent: number): boolean {
  const unit = 2 ** (Math.floor(Math.log2(Math.abs(exponent))) - 52);
  return -log10Excess(gap, exponent) > 0.445 * unit;
}

/** Distance to the nearest other tick; the value itself is one of the ticks. */
function nearestGap(value: number, ticks: readonly number[]): number {
  let least = Number.POSITIVE_INFINITY;
  let second = Number.POSITIVE_INFINITY;
  for (const tick of ticks) {
    const gap = Math.abs(tick - value);
    if (gap < least) {
      second = least;
      least = gap;
    } else if (gap < second) second = gap;
  }
  return second;
}

/**
 * Chooses the minor ticks that are labelled: none if all are ideal ones or they are many, all if
 * they are few, else those farthest from their neighbours.
 */
function labelledLogitMinors(
  minor: readonly number[],
  threshold: number,
  most: number,
): ReadonlySet<number> {
  if (minor.length >= threshold || minor.every(isIdeal)) return new Set();
  return new Set(minor.length < most ? minor : loneliest(minor, most));
}

function loneliest(minor: readonly number[], most: number): readonly number[] {
  const places = minor.map((tick) => -Math.log(1 / tick - 1));
  const gapAfter = (index: number): number => (places[index + 1] ?? 0) - (places[index] ?? 0);
  const ranked = minor.map((tick, index) => {
    const before = index === 0 ? undefined : gapAfter(index - 1);
    const after = index === minor.length - 1 ? undefined : gapAfter(index);
    const nearest = Math.min(before ?? Number.POSITIVE_INFINITY, after ?? Number.POSITIVE_INFINITY);
    return { tick, nearest, sum: (before ?? 0) + (after ?? 0) };
  });
  ranked.sort((a, b) => a.nearest - b.nearest || a.sum - b.sum);
  return ranked.slice(-most).map(({ tick }) => tick);
}

function isIdeal(tick: number): boolean {
  return isPower(tick) || isPower(1 - tick) || isHalf(tick);
}

function isHalf(tick: number): boolean {
  return isClose(2 * tick, 1);
}

function isPower(value: number): boolean {
  const log = Math.log(value) / Math.log(10);
  const exponent = roundHalfEven(log);
  return Math.abs(log - exponent) <= 1e-8 + 1e-7 * Math.abs(exponent);
}

function powerText(value: number): string {
  return `10${superscriptOf(roundHalfEven(Math.log10(value)))}`;
}
