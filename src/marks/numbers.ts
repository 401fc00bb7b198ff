/** Rounds a length in points to what no eye can tell apart, so that specs stay readable. */
export function points(length: number): number {
  const parts = Math.round(length * 1e4);
  // Of the largest numbers, which have no decimals, the parts are none.
  if (!Number.isFinite(parts)) return length;
  // Adding 0 turns −0, which JSON cannot tell from 0, into 0.
  return parts / 1e4 + 0;
}
