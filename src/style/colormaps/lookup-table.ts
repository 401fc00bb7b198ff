/** One channel of a colormap, computed from segments or a function. */

import { checkSegments } from "./errors.ts";

/** A point of a channel: its place from 0 to 1, the value coming to it, and the value leaving it. */
export type SegmentRow = readonly [x: number, y0: number, y1: number];

/** Points in order of place, the first at 0 and the last at 1; or the channel as a function of the place. */
export type Segments = readonly SegmentRow[] | ((x: number) => number);

/** The channels of a colormap; without alpha it is opaque. */
export interface SegmentData {
  readonly red: Segments;
  readonly green: Segments;
  readonly blue: Segments;
  readonly alpha?: Segments;
}

/** `N` values of a channel at equal steps of `x ** gamma`, brought between 0 and 1. */
export function lookupChannel(
  channel: Segments,
  N: number,
  gamma: number,
  where: string,
): Float64Array {
  const place = (index: number) => stepFrom0To1(index, N) ** gamma;
  if (typeof channel === "function") {
    return Float64Array.from({ length: N }, (_, index) => toUnitInterval(channel(place(index))));
  }
  checkSegments(where, channel);
  const last = channel.at(-1)?.[1] ?? 0;
  const values = new Float64Array(N).fill(toUnitInterval(last));
  if (N > 1) values[0] = toUnitInterval(channel[0]?.[2] ?? 0);
  for (let index = 1; index < N - 1; index++) {
    values[index] = toUnitInterval(interpolateRows(channel, (N - 1) * place(index), N - 1));
  }
  return values;
}

/** The value at `at`, where places are counted in `unit`s. */
function interpolateRows(rows: readonly SegmentRow[], at: number, unit: number): number {
  const next = rows.findIndex(([x]) => x * unit >= at);
  const [x1, y1] = rows[next] ?? [0, 0];
  const [x0, , y0] = rows[next - 1] ?? [0, 0, 0];
  const distance = (at - x0 * unit) / (x1 * unit - x0 * unit);
  return distance * (y1 - y0) + y0;
}

/** The places of `count` values evenly from 0 to 1, multiplied rather than divided, as numpy's linspace does. */
export function stepFrom0To1(index: number, count: number): number {
  return index === count - 1 && index > 0 ? 1 : index * (1 / Math.max(count - 1, 1));
}

function toUnitInterval(value: number): number {
  return Math.min(Math.max(value, 0), 1);
}
