import { expect, test } from "vitest";
import { translateBbox, union } from "../../src/text/bbox.ts";

test("union(boxes) is the smallest box around all of them", () => {
  expect(union([[0, 0, 1, 2], null, [-1, 1, 0.5, 3]])).toEqual([-1, 0, 1, 3]);
});

test("union(boxes) is null when there is no box", () => {
  expect(union([null])).toBeNull();
});

test("translate(box, dx, dy) moves a box to the right and up", () => {
  expect(translateBbox([0, 0, 1, 2], 3, -1)).toEqual([3, -1, 4, 1]);
});
