import type { ErrorLines } from "../errorbar/error-lines.ts";
import type { BarContainer } from "./bar-container.ts";
import type { BarLabel } from "./bar-labels.ts";

/** Where the label of a bar stands, and what it tells. */
export interface LabelPlace extends Pick<BarLabel, "xy" | "ha" | "va"> {
  /** The end of a bar, or its length; NaN for a bar without one. */
  readonly value: number;
  /** Which way padding moves it: 1, 0 or -1 to the right and upwards. */
  readonly direction: readonly [right: number, up: number];
}

/**
 * Where labels of bars stand: in the middle, or at the ends, beyond the error bars there.
 * @param inverted Whether the axes run the other way.
 */
export function labelsAt(
  bars: BarContainer,
  isCentered: boolean,
  inverted: { readonly x: boolean; readonly y: boolean },
): LabelPlace[] {
  const isUpright = bars.orientation === "vertical";
  const isInverted = isUpright ? inverted.y : inverted.x;
  const ends = bars.errorbar?.lines[2][0];
  const turned = (along: number, across: number) =>
    isUpright ? ([across, along] as const) : ([along, across] as const);
  return Array.from(bars.datavalues, (length, index) => {
    const span = spanOf(bars, index, isUpright);
    const end = length >= 0 ? span.high : span.low;
    // matplotlib takes the first error bars, whichever axis they run along.
    const reach = errorSpan(ends, index, isUpright);
    const far = reach === null ? end : length >= 0 ? reach.high : reach.low;
    const sign = length >= 0 ? 1 : -1;
    const place = isCentered ? (span.low + span.high) / 2 : far;
    return {
      value: Number.isNaN(length) ? length : isCentered ? sign * (span.high - span.low) : end,
      xy: turned(place, span.middle),
      direction: turned((isInverted ? -1 : 1) * sign, 0),
      ...alignment(length, isUpright, isInverted, isCentered),
    };
  });
}

/** From the lower to the higher end of a bar, and the middle across it. */
interface Span {
  readonly low: number;
  readonly high: number;
  readonly middle: number;
}

function spanOf(bars: BarContainer, index: number, isUpright: boolean): Span {
  const { left, bottom, width, height } = bars;
  const [starts, lengths, sides, thicknesses] = isUpright
    ? [bottom, height, left, width]
    : [left, width, bottom, height];
  const [start, length] = [starts[index] as number, lengths[index] as number];
  const middle = (sides[index] as number) + (thicknesses[index] as number) / 2;
  return { low: Math.min(start, start + length), high: Math.max(start, start + length), middle };
}

/** How far the error bar of a bar reaches along it; null where it has none. */
function errorSpan(
  ends: ErrorLines | undefined,
  index: number,
  isUpright: boolean,
): Omit<Span, "middle"> | null {
  if (ends === undefined) return null;
  const isAlong = ends.direction === (isUpright ? "y" : "x");
  const reach = isAlong ? [ends.low[index], ends.high[index]] : [ends.at[index], ends.at[index]];
  const [from = Number.NaN, to = Number.NaN] = reach;
  const isThere = [from, to, ends.at[index] ?? Number.NaN].every(Number.isFinite);
  return isThere ? { low: Math.min(from, to), high: Math.max(from, to) } : null;
}

/** Labels stand beyond the ends of bars, centered on them. */
function alignment(
  length: number,
  isUpright: boolean,
  isInverted: boolean,
  isCentered: boolean,
): Pick<BarLabel, "ha" | "va"> {
  if (isCentered) return { ha: "center", va: "center" };
  // A NaN is neither.
  const isBehind = isInverted ? length > 0 : length < 0;
  return isUpright
    ? { ha: "center", va: isBehind ? "top" : "bottom" }
    : { ha: isBehind ? "right" : "left", va: "center" };
}
