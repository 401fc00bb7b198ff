import { describe, expect, test } from "vitest";
import { measureText, type TextMetrics } from "../../src/text/metrics.ts";
import { truth } from "../truth.ts";
import { distance } from "./distance.ts";

interface Question {
  readonly text: string;
  readonly size: number;
  readonly kind: string;
}

const cases = truth<Question, TextMetrics>("text").filter(
  ({ in: { kind } }) => kind !== "mathtext" && kind !== "multiline",
);
const numbers = ({ width, height, descent }: TextMetrics) => [width, height, descent];

describe("measureText(text, size)", () => {
  test(`measures all ${cases.length} lines as matplotlib does`, () => {
    const off = cases.filter(
      ({ in: { text, size }, out }) =>
        distance(numbers(measureText(text, size)), numbers(out)) > 0.002,
    );
    expect(off).toEqual([]);
  });

  test("gives exactly matplotlib's width", () => {
    const off = cases.filter(({ in: { text, size }, out }) => {
      return Math.abs(measureText(text, size).width - out.width) > 1e-9;
    });
    expect(off).toEqual([]);
  });

  test("kerns neighbours", () => {
    const apart = measureText("A", 10).width + measureText("V", 10).width;
    expect(apart - measureText("AV", 10).width).toBeCloseTo(0.6375, 9);
  });

  test("gives text that floats above the base line a negative descent", () => {
    expect(measureText('"', 10).descent).toBeCloseTo(-4.58, 2);
  });

  test("grows with the size", () => {
    expect(measureText("Tangent", 20).width).toBeCloseTo(2 * measureText("Tangent", 10).width, 9);
  });

  test("counts a pair of surrogates as one character", () => {
    expect(measureText("🚀中", 10).width).toBe(20);
  });

  test("measures 0 for no text", () => {
    expect(measureText("", 10)).toEqual({ width: 0, height: 0, descent: 0 });
  });
});
