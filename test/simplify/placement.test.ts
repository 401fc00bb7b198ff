import { expect, test } from "vitest";
import { positionOf, valueAtPosition } from "../../src/simplify/placement.ts";

const square = { transform: (value: number) => value ** 2, inverse: Math.sqrt };

test.each([
  [{ scale: null, start: 10, span: 20, length: 100 }, 15, 25],
  [{ scale: null, start: 10, span: -20, length: 100 }, 5, 25],
  [{ scale: square, start: 4, span: 32, length: 64 }, 5, 42],
])("positionOf(%j, %d) is %d, and valueAtPosition is its inverse", (placement, value, position) => {
  expect(positionOf(placement, value)).toBe(position);
  expect(valueAtPosition(placement, position)).toBe(value);
  expect(positionOf(placement, Number.NaN)).toBeNaN();
});
