/** Contours of fields with holes, by contourpy's answers, and what contours do with what they are given. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { contourColors, isDashed } from "../../../src/data/contour/colors.ts";
import { contourAreaSet, contourLineSet, type Heights } from "../../../src/data/contour/contour.ts";
import { makeField } from "../../../src/data/contour/field.ts";
import { contourLevels } from "../../../src/data/contour/levels.ts";
import { contourLines } from "../../../src/data/contour/lines.ts";
import { contourPolygons } from "../../../src/data/contour/polygons.ts";
import { PlotError } from "../../../src/errors.ts";
import type { Case } from "../../truth.ts";

interface Question {
  readonly columns: number;
  readonly rows: number;
  readonly x: number[];
  readonly y: number[];
  readonly z: (number | null)[];
  readonly cornerMask: boolean;
  readonly levels: number[];
}
interface Answer {
  readonly lines: number[][][];
  readonly areas: number[][][];
}
const file = new URL("../../fixtures/contourpy/contours.json", import.meta.url);
const cases: Case<Question, Answer>[] = JSON.parse(readFileSync(file, "utf8"));

describe.each(cases)("$id", ({ in: { columns, rows, x, y, z, cornerMask, levels }, out }) => {
  const places = { x: Float64Array.from(x), y: Float64Array.from(y) };
  const heights = Float64Array.from(z, (height) => height ?? Number.NaN);
  const field = makeField({ columns, rows, ...places, z: heights }, cornerMask);

  test("has contourpy's lines, bit by bit", () => {
    const lines = levels.map((level) =>
      contourLines(field, level).map((line) => [...line.vertices]),
    );
    expect(lines).toEqual(out.lines);
  });

  test("has contourpy's areas, bit by bit", () => {
    const areas = levels
      .slice(1)
      .map((upper, index) => contourPolygons(field, levels[index] ?? 0, upper));
    const points = areas.map((layer) =>
      layer.map(({ rings }) => rings.flatMap((ring) => [...ring])),
    );
    expect(points).toEqual(out.areas);
  });
});

const ramp: Heights = {
  rows: 4,
  columns: 4,
  data: Float64Array.from({ length: 16 }, (_, node) => (node % 4) + Math.floor(node / 4)),
};
const fn = "contour";
const verticesAt = (level: number, options: object) =>
  Array.from(
    contourLineSet(ramp, { fn, levels: [level], ...options }).lines[0]?.[0]?.vertices ?? [],
  );

describe("contourLineSet", () => {
  test("without places counts columns and rows, or spreads them over an extent", () => {
    expect(verticesAt(2.5, {}).slice(0, 4)).toEqual([0, 2.5, 0.5, 2]);
    const extent = [0, 1, 10, 20];
    const over = [0, 18.333333333333336, 0.16666666666666666, 16.666666666666668];
    expect(verticesAt(2.5, { extent }).slice(0, 4)).toEqual(over);
  });

  test("of an image takes nodes for the middles of cells, from the top when origin is upper", () => {
    expect(verticesAt(2.5, { origin: "lower" }).slice(0, 4)).toEqual([0.5, 3, 1, 2.5]);
    expect(verticesAt(2.5, { origin: "upper" }).slice(0, 4)).toEqual([0.5, 1, 1, 1.5]);
  });

  test("draws the lowest height when no level is in range, and says so", () => {
    const { levels, isOutside, lines } = contourLineSet(ramp, { fn, levels: [9] });
    expect([levels, isOutside]).toEqual([[0], true]);
    expect(lines).toHaveLength(1);
  });

  test("tells the extents of heights and nodes without what is missing", () => {
    const z = {
      rows: 2,
      columns: 2,
      data: Float64Array.of(Number.NaN, 1, Number.POSITIVE_INFINITY, 3),
    };
    const { zmin, zmax, xlim, ylim } = contourLineSet(z, { fn });
    expect([zmin, zmax, xlim, ylim]).toEqual([1, 3, [0, 1], [0, 1]]);
  });
});

describe("contourAreaSet", () => {
  test("has a layer more beyond the levels on each side that extends", () => {
    const both = contourAreaSet(ramp, { fn, levels: [1, 2, 4, 5], extend: "both" });
    expect(both.layers).toEqual([-5e249, 1.5, 3, 4.5, 5e249]);
    expect(both.polygons.map((layer) => layer.length)).toEqual([1, 1, 1, 1, 1]);
  });

  test("holds the lowest height in its first layer", () => {
    const flat = { rows: 2, columns: 2, data: Float64Array.of(0, 0, 0, 0) };
    const { polygons } = contourAreaSet(flat, { fn, levels: [0, 1] });
    expect(polygons).toEqual([[{ rings: [Float64Array.of(1, 0, 1, 1, 0, 1, 0, 0, 1, 0)] }]]);
  });
});

describe("contourColors", () => {
  const levels = [1, 2, 4, 5];
  test("with extend leave the norm to the levels, and the ends to under and over", () => {
    const both = contourColors(levels, [-5e249, 1.5, 3, 4.5, 5e249], { fn, extend: "both" });
    expect(both.hexes).toEqual(["#440154", "#472d7b", "#21918c", "#addc30", "#fde725"]);
  });

  test("given one by one are used in turn, those for the ends too if there are enough", () => {
    const hexes = (colors: string[], layers: number, extend: "both" | "max") =>
      contourColors(levels, new Array(layers).fill(0), { fn, colors, extend }).hexes;
    expect(hexes(["r", "g", "b"], 4, "max")).toEqual(["#ff0000", "#008000", "#0000ff", "#0000ff"]);
    expect(hexes(["r", "g", "b", "k", "y"], 5, "both")).toEqual([
      "#ff0000",
      "#008000",
      "#0000ff",
      "#000000",
      "#bfbf00",
    ]);
    expect(hexes(["r", "g"], 5, "both")).toEqual([
      "#ff0000",
      "#ff0000",
      "#008000",
      "#ff0000",
      "#ff0000",
    ]);
  });

  test("one color for all dashes lines below 0", () => {
    const one = contourColors(levels, null, { fn, colors: "k" });
    expect([one.hexes, one.monochrome]).toEqual([
      ["#000000", "#000000", "#000000", "#000000"],
      true,
    ]);
    expect([-1, -1e-16, 0].map((level) => isDashed(level, true, -1, 1))).toEqual([
      true,
      false,
      false,
    ]);
    expect(isDashed(-1, false, -1, 1)).toBe(false);
  });

  test("have an alpha if asked", () => {
    expect(contourColors([0, 3], null, { fn, cmap: "gray", alpha: 0.5 }).hexes).toEqual([
      "#00000080",
      "#ffffff80",
    ]);
  });
});

describe("wrong calls", () => {
  const calls: readonly [string, () => unknown][] = [
    [
      "contour: z has shape [1, 2]; contours need at least 2 rows and 2 columns",
      () => contourLineSet({ rows: 1, columns: 2, data: Float64Array.of(1, 2) }, { fn }),
    ],
    [
      "contour: x has 3 values and z has 4 columns; give one per column",
      () => contourLineSet(ramp, { fn, x: new Float64Array(3), y: new Float64Array(4) }),
    ],
    [
      "contour: y has 3 values and z has 4 rows; give one per row",
      () => contourLineSet(ramp, { fn, x: new Float64Array(4), y: new Float64Array(3) }),
    ],
    [
      "contour: x has shape [2, 8] and z has [4, 4]; both must be the same",
      () => contourLineSet(ramp, { fn, x: { ...ramp, rows: 2, columns: 8 }, y: ramp }),
    ],
    [
      "contour: of x and y, one has one axis and the other two; give vectors or matrices for both",
      () => contourLineSet(ramp, { fn, x: ramp, y: new Float64Array(4) }),
    ],
    [
      "contour: z has no finite values, so there is nothing to draw contours of",
      () => contourLineSet({ ...ramp, data: new Float64Array(16).fill(Number.NaN) }, { fn }),
    ],
    [
      "contour: levels must ascend; levels[2] is 2 after 2",
      () => contourLevels(fn, 0, 9, { levels: [1, 2, 2] }),
    ],
    [
      "contour: levels has 1 value; areas lie between two, so give at least 2",
      () => contourLevels(fn, 0, 9, { levels: [1], filled: true }),
    ],
    [
      "contour: levels must be a whole number from 0 to 10000, or rising numbers; got 2.5",
      () => contourLevels(fn, 0, 9, { levels: 2.5 }),
    ],
    [
      "contour: levels must be a whole number, or rising finite numbers; got [1, NaN]",
      () => contourLevels(fn, 0, 9, { levels: [1, Number.NaN] }),
    ],
    [
      `contour: colors is "k" and cmap is given too; drop one of the two`,
      () => contourColors([1], null, { fn, colors: "k", cmap: "gray" }),
    ],
  ];

  test.each(calls)("%s", (message, call) => {
    expect(call).toThrow(PlotError);
    expect(call).toThrow(expect.objectContaining({ message }));
  });
});
