import { describe, expect, test } from "vitest";
import { PlotError } from "../../src/errors.ts";
import {
  type FillStyle,
  isMarker,
  markerNames,
  markerPath,
  markerShape,
  toFillStyle,
  toMarker,
} from "../../src/style/markers.ts";
import type { Outline } from "../../src/style/outline.ts";
import { type Case, truth } from "./truth.ts";

interface Asked {
  marker: string | number;
  markersize: number;
  fillstyle: FillStyle;
  markeredgewidth?: number;
}
interface Path {
  vertices: [number, number][];
  codes: number[] | null;
}
interface Answer extends Path {
  drawn: boolean;
  name: string;
  filled: boolean;
  capstyle: string;
  joinstyle: string;
  edgeWidth: number;
  fill: string | null;
  svgPath: string;
  alt?: Path;
}

/** An outline the way truth files write one: all points, with a code for each. */
function flat(outline: Outline) {
  const codes = { M: [1], L: [2], C: [4, 4, 4], Z: [79] };
  return {
    codes: outline.flatMap(([command]) => codes[command]),
    vertices: outline.flatMap(([, ...points]) => points.map((point) => point.map(rounded))),
  };
}

function expected({ vertices, codes }: Path) {
  const all = codes ?? vertices.map((_, index) => (index === 0 ? 1 : 2));
  // The vertex of a close has no meaning.
  const real = vertices.filter((_, index) => all[index] !== 79);
  return { codes: all, vertices: real.map((vertex) => vertex.map(rounded)) };
}

/** To nine decimals, without a negative zero. */
function rounded(value: number): number {
  return Math.round(value * 1e9) / 1e9 + 0;
}

function shapeOf(one: Case<Asked, unknown>) {
  const { marker, ...options } = one.in;
  return markerShape(toMarker(marker, "plot: marker"), options);
}

describe("markerShape(marker, options) agrees with matplotlib", () => {
  test.for(truth<Asked, Answer>("markers"))("$id: $in.marker $in.fillstyle", (one) => {
    const shape = shapeOf(one);
    expect(shape !== null).toBe(one.out.drawn);
    if (shape === null) return;
    expect(flat(shape.outline)).toEqual(expected(one.out));
    expect(shape.alt && flat(shape.alt)).toEqual(one.out.alt ? expected(one.out.alt) : null);
    const { filled, capstyle, joinstyle, edgeWidth, fill } = one.out;
    expect(shape).toMatchObject({ filled, capstyle, joinstyle, edgeWidth, faced: fill !== null });
  });
});

describe("markerShape(marker, { fillstyle }) halves every marker as matplotlib does", () => {
  test.for(truth<Asked, Answer>("marker-halves"))("$in.marker $in.fillstyle", (one) => {
    const shape = shapeOf(one);
    expect(flat(shape?.outline ?? [])).toEqual(expected(one.out));
    expect(shape?.alt && flat(shape.alt)).toEqual(one.out.alt ? expected(one.out.alt) : null);
    expect(shape?.joinstyle).toBe(one.out.joinstyle);
  });
});

test("markerShape(marker, { markersize: 0 }) draws nothing", () => {
  expect(markerShape("o", { markersize: 0 })).toBeNull();
});

/** Commands and numbers of a path, so that only their spelling may differ. */
function pathTokens(path: string): (string | number)[] {
  const tokens = path.match(/[a-z]|-?[\d.]+/gi) ?? [];
  return tokens.map((token) => (/[a-z]/i.test(token) ? token.toUpperCase() : Number(token) + 0));
}

describe("markerPath(outline) is the path in matplotlib's SVG", () => {
  const drawn = truth<Asked, Answer>("markers").filter((one) => one.out.drawn);
  test.for(drawn)("$id: $in.marker $in.fillstyle", (one) => {
    const path = markerPath(shapeOf(one)?.outline ?? []);
    expect(pathTokens(path)).toEqual(pathTokens(one.out.svgPath));
    expect(path).not.toContain("-0,");
  });
});

test("markerPath(outline) writes y downwards", () => {
  const shape = markerShape("^", { markersize: 6 });
  expect(markerPath(shape?.outline ?? [])).toBe("M0,-3L-3,3L3,3Z");
});

test("markerNames lists every marker matplotlib draws, by its name there", () => {
  const drawn = truth<Asked, Answer>("markers").filter((one) => one.out.drawn);
  const names = new Map(drawn.map((one) => [one.in.marker, one.out.name]));
  expect(Object.fromEntries([...markerNames].map(([m, name]) => [name, m]))).toMatchObject(
    Object.fromEntries([...names].map(([marker, name]) => [name, marker])),
  );
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
