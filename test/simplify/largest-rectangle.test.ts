import { expect, test } from "vitest";
import { largestRectangle } from "../../src/simplify/largest-rectangle.ts";

test.each([
  [["0"], null],
  [["1"], [0, 0, 1, 1]],
  [
    ["011", "111"],
    [1, 0, 3, 2],
  ],
  [
    ["11101", "11111", "00111"],
    [0, 0, 3, 2],
  ],
  [
    ["10001", "11111", "10001"],
    [0, 1, 5, 2],
  ],
  [
    ["0110", "0110", "1111", "0110"],
    [1, 0, 3, 4],
  ],
] as const)("largestRectangle of %j is %j", (rows, expected) => {
  const cells = Uint8Array.from(rows.join(""), Number);
  const found = largestRectangle(cells, rows[0].length);
  expect(found && [found.left, found.top, found.right, found.bottom]).toEqual(expected);
});
