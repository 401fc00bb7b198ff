import { exactLog, exactPower } from "./exact-math.ts";
import { formatGeneral, isClose, roundHalfEven } from "./python-math.ts";

/** Writes a tick as a formula, or answers `""` where a label would only crowd the axis. */
export type LogLabel = (tick: number) => string;

/**
 * Chooses the labels of a logarithmic axis that shows so many decades: only powers when more than
 * one, a few multiples of them when there is room, all when less than 0.4 is shown.
 * Source: the rule of matplotlib's LogFormatterSciNotation with its default thresholds.
 * @example logLabels(10, 3)(1000); // "10³"
 */
export function logLabels(base: number, decades: number): LogLabel {
  const isLabelled = labelledCoefficients(base, decades);
  return (tick) => {
    if (tick === 0) return "0";
    const value = Math.abs(tick);
    const sign = tick < 0 ? "−" : "";
    const log = Math.log(value) / Math.log(base);
    const power = isClose(log, roundHalfEven(log));
    const exponent = power ? roundHalfEven(log) : Math.floor(log);
    if (!isLabelled(nearestCoefficient(value, base, log - exponent))) return "";
    const factor = power ? "" : `${coefficientText(base ** (log - exponent))}×`;
    return `${sign}${factor}${base}${superscript(exponent)}`;
  };
}

function labelledCoefficients(base: number, decades: number): (coefficient: number) => boolean {
  if (decades > 1) return (coefficient) => coefficient === 1;
  if (decades <= 0.4) return (coefficient) => coefficient >= 1 && coefficient < base + 1;
  const steps = Math.floor(Math.floor(base) / 2);
  const spaced = Array.from({ length: steps + 1 }, (_, step) =>
    step === 0 ? 1 : roundHalfEven(base ** (step / steps)),
  );
  return (coefficient) => spaced.includes(coefficient);
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

function coefficientText(coefficient: number): string {
  const whole = roundHalfEven(coefficient);
  return formatGeneral(isClose(coefficient, whole) ? whole : coefficient);
}

const raised: Readonly<Record<string, string>> = {
  "-": "⁻",
  "0": "⁰",
  "1": "¹",
  "2": "²",
  "3": "³",
  "4": "⁴",
  "5": "⁵",
  "6": "⁶",
  "7": "⁷",
  "8": "⁸",
  "9": "⁹",
};

/** An integer in Unicode superscripts, such as `⁻²`. */
export function superscript(integer: number): string {
  return String(integer).replace(/[-\d]/g, (sign) => raised[sign] ?? sign);
}
