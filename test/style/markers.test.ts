import { expect, test } from "vitest";
import { PlotError } from "../../src/errors.ts";
import {
  isMarker,
  markerNames,
  markerPath,
  markerShape,
  toFillStyle,
  toMarker,
} from "../../src/style/markers.ts";

test("markerShape(marker, { markersize: 0 }) draws nothing", () => {
  expect(markerShape("o", { markersize: 0 })).toBeNull();
});

test("markerPath(outline) writes y downwards", () => {
  const shape = markerShape("^", { markersize: 6 });
  expect(markerPath(shape?.outline ?? [])).toBe("M0,-3L-3,3L3,3Z");
});

test("markerNames lists every marker matplotlib draws", () => {
  expect(markerNames.size).toBe(37);
});

test("isMarker(value) tells digits in quotes from numbers", () => {
  const values = ["1", "5", 5, 12, 0.5, "", "none", "circle", null, undefined, ["o"]];
  expect(values.filter(isMarker)).toEqual(["1", 5, "", "none"]);
});

test('toMarker(value, where) makes "None" of all that draw nothing', () => {
  const values = ["None", "none", " ", ""].map((value) => toMarker(value, "plot: marker"));
  expect(new Set(values)).toEqual(new Set(["None"]));
});

test("toFillStyle(value, where) takes the names of fill styles only", () => {
  expect(toFillStyle("left", "plot: fillstyle")).toBe("left");
  expect(() => toFillStyle("half", "plot: fillstyle")).toThrow(
    new PlotError(
      "invalid-argument",
      'plot: fillstyle must be one of "full", "top", "left", "bottom", "right", "none"; got "half"',
    ),
  );
});

test.for([
  ["circle", '"circle". Did you mean "o"?'],
  ["triangle-left", '"triangle-left". Did you mean "<"?'],
  ["tickup", '"tickup". Did you mean 2?'],
  ["q", '"q"'],
  ["$a$", '"$a$"'],
  [12, "12"],
  [null, "null"],
] as const)("toMarker(%j, where) says what would be right", ([value, got]) => {
  const letters = [...".,ov^<>12348sp*hH+xDd|_PX"].map((letter) => `"${letter}"`).join(", ");
  expect(() => toMarker(value, "plot: marker")).toThrow(
    new PlotError(
      "invalid-marker",
      `plot: marker must be one of ${letters}, "None", or an integer from 0 to 11; got ${got}`,
    ),
  );
});
