import { expect, test } from "vitest";
import { logLabels, superscript } from "../../src/ticker/log-formatter.ts";

test("logLabels() names powers alone when more than one decade is shown", () => {
  const label = logLabels(10, 3);
  expect([1, 1000, 0.01, 20, -100, 0].map(label)).toEqual(["10⁰", "10³", "10⁻²", "", "−10²", "0"]);
});

test("logLabels() names some multiples up to a decade and all when there is less", () => {
  const multiples = [2, 3, 4, 5, 6, 7, 8, 9];
  const some = ["2×10⁰", "3×10⁰", "4×10⁰", "", "6×10⁰", "", "", ""];
  expect(multiples.map(logLabels(10, 1))).toEqual(some);
  expect(multiples.map(logLabels(10, 0.4))).toEqual(multiples.map((value) => `${value}×10⁰`));
  expect(logLabels(10, 0.3)(2.3456789)).toBe("2.34568×10⁰");
});

test("logLabels() rounds halves as a correctly rounded power does", () => {
  // 9.5 comes out as 9.499999999999998, so it counts as 9 and not as 10.
  expect([9.5, 0.95].map(logLabels(10, 0.5))).toEqual(["", ""]);
});

test("logLabels() writes other bases", () => {
  expect([8, 0.5].map(logLabels(2, 5))).toEqual(["2³", "2⁻¹"]);
});

test("superscript() raises digits and the sign", () => {
  expect(superscript(-1234567890)).toBe("⁻¹²³⁴⁵⁶⁷⁸⁹⁰");
});
