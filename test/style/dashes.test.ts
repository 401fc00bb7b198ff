import { describe, expect, test } from "vitest";
import { PlotError } from "../../src/errors.ts";
import {
  type DashSequence,
  dashPattern,
  lineStyleName,
  toLineStyle,
} from "../../src/style/dashes.ts";
import { truth } from "./truth.ts";

interface Asked {
  linestyle: string | DashSequence;
  linewidth: number;
}
interface Answer {
  drawn: boolean;
  linestyle: string;
  offset: number;
  dashes: number[] | null;
  capstyle: string;
  joinstyle: string;
}

describe("dashPattern(linestyle, linewidth) agrees with matplotlib", () => {
  test.for(truth<Asked, Answer>("dashes"))("$id: $in", (one) => {
    const style = toLineStyle(one.in.linestyle, "plot: linestyle");
    const pattern = dashPattern(style, one.in.linewidth);
    const { drawn, linestyle, offset, dashes, capstyle, joinstyle } = one.out;
    expect(lineStyleName(style)).toBe(linestyle);
    expect(pattern).toEqual(drawn ? { offset, dashes, capstyle, joinstyle } : null);
  });
});

test("dashPattern([offset, []], width) is a solid line with the ends of a dashed one", () => {
  expect(dashPattern(toLineStyle([3, []], "plot: linestyle"), 2)).toEqual({
    offset: 0,
    dashes: null,
    capstyle: "butt",
    joinstyle: "round",
  });
});

test("toLineStyle([offset, dashes], where) keeps a copy", () => {
  const onOff = [1, 2];
  const style = toLineStyle([0, onOff], "plot: linestyle");
  onOff.push(3);
  expect(style).toEqual([0, [1, 2]]);
});

test.for([
  ["dashd", '"dashd". Did you mean "dashed"?'],
  ["NONE", '"NONE". Did you mean "None"?'],
  ["-o", '"-o"'],
  [3, "3"],
  [null, "null"],
  [[1, 2], "[1, 2]"],
  [[0, [1, 2], 3], "[0, […], 3]"],
  [[Number.NaN, [1, 2]], "[NaN, […]]"],
  [[0, [1, -2]], "[0, […]]"],
  [[0, [1, Number.POSITIVE_INFINITY]], "[0, […]]"],
  [[0, [0, 0]], "[0, […]]"],
  [[0, ["1"]], "[0, […]]"],
] as const)("toLineStyle(%j, where) says what would be right", ([value, got]) => {
  const names = '"-", "--", "-.", ":", "None", "solid", "dashed", "dashdot", "dotted", "none"';
  expect(() => toLineStyle(value, "plot: linestyle")).toThrow(
    new PlotError(
      "invalid-linestyle",
      `plot: linestyle must be one of ${names}, or [offset, [on, off, …]]; got ${got}`,
    ),
  );
});
