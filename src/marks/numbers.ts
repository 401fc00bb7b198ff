/** Rounds a length in points to what no eye can tell apart, so that specs stay readable. */
export function points(length: number): number {
  // Adding 0 turns −0, which JSON cannot tell from 0, into 0.
  return Math.round(length * 1e4) / 1e4 + 0;
}
