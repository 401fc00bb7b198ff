import { expect, test } from "vitest";
import { mergeColumns } from "../../src/simplify/merge-columns.ts";

const { NaN: gap } = Number;
const edges = Float64Array.of(0, 1, 2, 3, 4, 5, 6);
const x = Float64Array.of(0.1, 0.6, 1.1, 1.6, 2.1, 2.6, 3.1, 3.6, 4.1, 4.6, 5.1, 5.6);
const merged = (y: readonly number[], tolerance: number, widest: number, at = x) => [
  ...mergeColumns(at, Float64Array.from(y), edges, tolerance, widest),
];

test("mergeColumns joins columns in which a line reaches equally high and low", () => {
  const y = [0, 9, 9, 0, 0, 9, 0, 5, 5, 0, 0, 5];
  expect(merged(y, 0.5, 10)).toEqual([0, 3, 6]);
  expect(merged(y, 0.5, 2)).toEqual([0, 2, 3, 5, 6]);
  expect(merged(y, 4, 10)).toEqual([0, 6]);
  const [foot, top] = [
    [0, 9, 5, 9, 0, 9],
    [9, 0, 4, 0, 9, 0],
  ];
  for (const half of [foot, top])
    expect(merged([...half, ...half], 1, 10)).toEqual([0, 1, 2, 4, 5, 6]);
});

test("mergeColumns joins no columns that drift apart", () => {
  const y = [0, 5, 1, 6, 2, 7, 3, 8, 4, 9, 5, 10];
  expect(merged(y, 1, 10)).toEqual([0, 2, 4, 6]);
});

test("mergeColumns takes a line from right to left, and leaves columns without points alone", () => {
  const y = [0, 9, 9, 0, gap, gap, 0, 5, 5, 0, 0, 5];
  const expected = [0, 2, 3, 6];
  expect(merged(y, 0.5, 10)).toEqual(expected);
  expect(merged(y.toReversed(), 0.5, 10, x.toReversed())).toEqual(expected);
});
