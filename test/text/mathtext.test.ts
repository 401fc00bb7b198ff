import { describe, expect, test } from "vitest";
import { glyphOf } from "../../src/text/glyphs.ts";
import { layoutMathtext, type MathLayout, measureMathtext } from "../../src/text/mathtext.ts";
import type { TextMetrics } from "../../src/text/metrics.ts";
import { truth } from "../truth.ts";
import { distance } from "./distance.ts";

interface Question {
  readonly text: string;
  readonly size: number;
  readonly kind?: string;
}
type Placed = readonly [character: string, x: number, y: number, size: number];
interface Typeset extends TextMetrics {
  readonly glyphs: readonly Placed[];
  readonly rules: readonly (readonly number[])[];
}

const numbers = ({ width, height, descent }: TextMetrics) => [width, height, descent];

/** What a viewer makes of the runs: characters set side by side by their advance widths. */
function glyphsOf({ runs }: MathLayout): Placed[] {
  return runs.flatMap(({ text, x, y, size }) => {
    let pen = x;
    return Array.from(text, (character): Placed => {
      const left = pen;
      pen += (glyphOf(character.codePointAt(0) ?? 0).advance * size) / 2048;
      return [character, left, y, size];
    });
  });
}

describe("measureMathtext(label, size)", () => {
  const labels = [
    ...truth<Question, TextMetrics>("text").filter((one) => one.in.kind === "mathtext"),
    ...truth<Question, Typeset>("mathtext"),
  ];

  test(`measures all ${labels.length} labels as matplotlib does`, () => {
    const off = labels.filter(
      ({ in: { text, size }, out }) =>
        distance(numbers(measureMathtext(text, size)), numbers(out)) > 1e-9,
    );
    expect(off).toEqual([]);
  });

  test("rounds widths up to hundredths of the size", () => {
    expect(measureMathtext("0", 10).width).toBeCloseTo(6.4, 9);
    expect(measureMathtext("0", 5).width).toBeCloseTo(3.2, 9);
  });

  test("measures 0 for no label", () => {
    expect(measureMathtext("", 10)).toEqual({ width: 0, height: 0, descent: 0 });
  });
});

describe("layoutMathtext(label, size)", () => {
  const labels = truth<Question, Typeset>("mathtext");

  test(`puts the characters and bars of all ${labels.length} labels where matplotlib does`, () => {
    const off = labels.filter(({ in: { text, size }, out }) => {
      const layout = layoutMathtext(text, size);
      const glyphs = glyphsOf(layout);
      const rules = layout.rules.flatMap(({ x, y, width, height }) => [x, y, width, height]);
      return (
        glyphs.map(([character]) => character).join() !== out.glyphs.map(([one]) => one).join() ||
        distance(
          glyphs.flatMap(([, ...place]) => place),
          out.glyphs.flatMap(([, ...place]) => place),
        ) > 1e-5 ||
        distance(rules, out.rules.flat()) > 1e-5
      );
    });
    expect(off).toEqual([]);
  });

  test("sets exponents at 70 % in a run of their own", () => {
    const runs = layoutMathtext("10⁻³", 10).runs;
    expect(runs.map(({ text, size }) => [text, size])).toEqual([
      ["10", 10],
      ["−3", 7],
    ]);
  });

  test("spaces the minus between numbers, not the sign", () => {
    const texts = (label: string) => layoutMathtext(label, 10).runs.map((run) => run.text);
    expect(texts("−10²")).toEqual(["−10", "2"]);
    expect(texts("1−10⁻²")).toEqual(["1", "−", "10", "−2"]);
  });
});
