import { expect, test } from "vitest";
import { PlotError } from "../../src/errors.ts";
import { dashPattern, toLineStyle } from "../../src/style/dashes.ts";

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

test("toLineStyle([offset, dashes], where) takes dots and gaps of no length beside others", () => {
  const styles = [
    [0, [0, 2]],
    [0, [3, 0]],
  ] as const;
  expect(styles.map((style) => toLineStyle(style, "plot: linestyle"))).toEqual(styles);
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
