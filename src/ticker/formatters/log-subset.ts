/** Which ticks of a logarithmic axis get a label. */
import { exactLog, exactPower } from "../exact-math.ts";
import { isClose, roundHalfEven } from "../python-math.ts";
import type { FormatContext } from "../types.ts";

/** How many decades may be shown for some multiples of powers to be labelled, and for all. */
export type MinorThresholds = readonly [subset: number, all: number];

/** Whether a tick whose coefficient, the factor before the power, is this one gets a label. */
export type CoefficientTest = (coefficient: number) => boolean;

/** Only powers when more than `subset` decades are shown, few multiples of them, or all up to `all` decades. */
export function labelledCoefficients(
  base: number,
  decades: number,
  [subset, all]: MinorThresholds,
): CoefficientTest {
  if (subset === Number.POSITIVE_INFINITY) return () => true;
  if (decades > subset) return (coefficient) => coefficient === 1;
  if (decades <= all) return (coefficient) => coefficient >= 1 && coefficient < base + 1;
  const steps = Math.floor(Math.floor(base) / 2);
  const spaced = Array.from({ length: steps + 1 }, (_, step) =>
    step === 0 ? 1 : roundHalfEven(base ** (step / steps)),
  );
  return (coefficient) => spaced.includes(coefficient);
}

/** How many powers of the base a view spans: on a symlog axis its logarithmic parts do. */
export function shownDecades(
  { view: [low, high], scale }: FormatContext,
  base: number,
  linthresh: number | undefined,
): number {
  const threshold = linthresh ?? (scale.name === "symlog" ? scale.linthresh : undefined);
  if (threshold !== undefined) return outerDecades(low, high, base, threshold);
  if (low <= 0) return Number.POSITIVE_INFINITY;
  return Math.abs(Math.log(high) / Math.log(base) - Math.log(low) / Math.log(base));
}

/** How many powers of the base the logarithmic parts of the view span together. */
function outerDecades(low: number, high: number, base: number, linthresh: number): number {
  const negative = low < -linthresh ? Math.log(low / Math.min(high, -linthresh)) : 0;
  const positive = high > linthresh ? Math.log(high / Math.max(low, linthresh)) : 0;
  return (negative + positive) / Math.log(base);
}

/** A positive number in powers of a base: its logarithm, and the exponent of the power at or below it. */
export interface LogPlace {
  readonly log: number;
  readonly exponent: number;
  readonly isPower: boolean;
  /** The factor before the power, rounded to an integer. */
  readonly coefficient: number;
}

export function logPlace(value: number, base: number): LogPlace {
  const log = Math.log(value) / Math.log(base);
  const isPower = isClose(log, roundHalfEven(log));
  const exponent = isPower ? roundHalfEven(log) : Math.floor(log);
  return { log, exponent, isPower, coefficient: nearestCoefficient(value, base, log - exponent) };
}

/** The factor before the power, rounded to an integer. */
function nearestCoefficient(value: number, base: number, fraction: number): number {
  const coefficient = base ** fraction;
  const isHalf = Math.abs(coefficient - Math.floor(coefficient) - 0.5) < 1e-9;
  return roundHalfEven(isHalf ? exactCoefficient(value, base) : coefficient);
}

/** The same with every step rounded correctly, since 4.5 gets a label and 4.500000000000001 none. */
function exactCoefficient(value: number, base: number): number {
  const log = exactLog(value) / exactLog(base);
  return exactPower(base, log - Math.floor(log));
}
