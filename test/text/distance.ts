/** How far two rows of numbers are apart at most; infinitely when they differ in length. */
export function distance(got: readonly number[], expected: readonly number[]): number {
  if (got.length !== expected.length) return Number.POSITIVE_INFINITY;
  return Math.max(
    0,
    ...got.map((value, index) => Math.abs(value - (expected[index] ?? Number.NaN))),
  );
}
