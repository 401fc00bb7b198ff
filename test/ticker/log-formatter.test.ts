import { expect, test } from "vitest";
import { LogFormatterSciNotation } from "../../src/ticker/formatters/log.ts";
import { superscriptDecimal, superscriptOf } from "../../src/ticker/formatters/superscript.ts";
import { makeScale } from "../../src/ticker/scale.ts";

/** Labels on an axis that shows so many powers of the base. */
function labels(base: number, decades: number): (tick: number) => string {
  const view = [1, base ** decades] as const;
  const context = { view, scale: makeScale("log", { base }), integral: false };
  const { label } = new LogFormatterSciNotation(base).format([], context);
  return (tick) => label(tick, 0);
}

test("LogFormatterSciNotation names powers alone when more than one decade is shown", () => {
  const texts = [1, 1000, 0.01, 20, -100, 0].map(labels(10, 3));
  expect(texts).toEqual(["10⁰", "10³", "10⁻²", "", "−10²", "0"]);
});

test("LogFormatterSciNotation names some multiples up to a decade and all when there is less", () => {
  const multiples = [2, 3, 4, 5, 6, 7, 8, 9];
  const some = ["2×10⁰", "3×10⁰", "4×10⁰", "", "6×10⁰", "", "", ""];
  expect(multiples.map(labels(10, 1))).toEqual(some);
  expect(multiples.map(labels(10, 0.39))).toEqual(multiples.map((value) => `${value}×10⁰`));
  expect(labels(10, 0.3)(2.3456789)).toBe("2.34568×10⁰");
});

test("LogFormatterSciNotation rounds halves as a correctly rounded power does", () => {
  // 9.5 comes out as 9.499999999999998, so it counts as 9 and not as 10.
  expect([9.5, 0.95].map(labels(10, 0.5))).toEqual(["", ""]);
});

test("LogFormatterSciNotation writes other bases", () => {
  expect([8, 0.5].map(labels(2, 5))).toEqual(["2³", "2⁻¹"]);
});

test("superscriptOf() raises digits and the sign", () => {
  expect(superscriptOf(-1234567890)).toBe("⁻¹²³⁴⁵⁶⁷⁸⁹⁰");
});

test("superscriptDecimal() writes a middle dot for the point", () => {
  expect([0.301, -1.699].map(superscriptDecimal)).toEqual(["⁰·³⁰", "⁻¹·⁷⁰"]);
});
