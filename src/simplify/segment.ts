/**
 * Where a segment begins and ends: x1, y1, x2, y2. V8 makes an object of each fraction that a function is called with, and
 * of a list that is only taken apart again. With a typed array, read number by number, there is a quarter as much to clear
 * away after a line of many points.
 */
export type Segment = Float64Array & { 0: number; 1: number; 2: number; 3: number };

export function segmentOf(x1: number, y1: number, x2: number, y2: number): Segment {
  return Float64Array.of(x1, y1, x2, y2) as Segment;
}
