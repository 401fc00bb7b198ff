import { summarize } from "../../data/summary.ts";
import type { DataLimits } from "../../ticker/autoscale.ts";
import type { ArtistLimits } from "../artist.ts";
import type { ErrorLines } from "./error-lines.ts";
import type { ErrorbarContainer } from "./errorbar-container.ts";

/** What caps reach as points, and bars by the corners of the box around all of one axis, as matplotlib has it. */
export function errorbarLimits({ lines: [, caps, bars] }: ErrorbarContainer): ArtistLimits {
  const reached = [...caps.map(({ summary }) => summary), ...bars.map(cornerLimits)];
  return { x: joinedLimits(reached.map(({ x }) => x)), y: joinedLimits(reached.map(({ y }) => y)) };
}

/** What the caps alone reach: error bars are collections, which matplotlib's `relim` passes over. */
export function capLimits({ lines: [, caps] }: ErrorbarContainer): ArtistLimits {
  return {
    x: joinedLimits(caps.map(({ summary }) => summary.x)),
    y: joinedLimits(caps.map(({ summary }) => summary.y)),
  };
}

/** The corners of the box around lines; a corner that is not finite does not count. */
function cornerLimits({ direction, at, low, high }: ErrorLines): { x: DataLimits; y: DataLimits } {
  const across = extent([at]);
  const along = extent([low, high]);
  const [x, y] = direction === "x" ? [along, across] : [across, along];
  return summarize({ x: Float64Array.from(x), y: Float64Array.from(y) });
}

/** The least and the greatest of numbers, NaN left out; NaN without any. */
function extent(lists: readonly Float64Array[]): readonly [low: number, high: number] {
  let [low, high] = [Number.NaN, Number.NaN];
  for (const values of lists) {
    for (const value of values) {
      if (!(value >= low)) low = Number.isNaN(value) ? low : value;
      if (!(value <= high)) high = Number.isNaN(value) ? high : value;
    }
  }
  return [low, high];
}

function joinedLimits(limits: readonly DataLimits[]): DataLimits {
  return {
    min: Math.min(...limits.map(({ min }) => min)),
    max: Math.max(...limits.map(({ max }) => max)),
    minpos: Math.min(...limits.map(({ minpos }) => minpos)),
  };
}
