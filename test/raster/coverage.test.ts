import { describe, expect, test } from "vitest";
import { coverageOf } from "../../src/raster/coverage.ts";
import { disc, strokePolygons } from "../../src/raster/polygons.ts";

const page = { left: 0, top: 0, right: 20, bottom: 20 };
const areaOf = (shares: Float32Array) => shares.reduce((sum, share) => sum + share, 0);
const square = (x: number, y: number, size: number) => [
  x,
  y,
  x + size,
  y,
  x + size,
  y + size,
  x,
  y + size,
];

describe("coverageOf", () => {
  test("gives each pixel the share of it that is covered", () => {
    const { left, top, width, height, shares } = coverageOf([square(2.5, 3, 2)], page, 4);
    expect([left, top, width, height]).toEqual([2, 3, 3, 2]);
    expect([...shares]).toEqual([0.5, 1, 0.5, 0.5, 1, 0.5]);
  });

  test("counts what two polygons cover once", () => {
    expect(areaOf(coverageOf([square(2, 2, 4), square(4, 2, 4)], page, 4).shares)).toBe(24);
  });

  test("leaves a hole where a polygon turns the other way", () => {
    const hole = [4, 4, 4, 6, 6, 6, 6, 4];
    expect(areaOf(coverageOf([square(2, 2, 6), hole], page, 4).shares)).toBe(32);
  });

  test("leaves out what lies outside of the window", () => {
    expect(areaOf(coverageOf([square(-2, -2, 4)], page, 4).shares)).toBe(4);
    expect(coverageOf([square(30, 30, 4)], page, 4).shares).toHaveLength(0);
  });

  test("covers the area of a circle", () => {
    const { shares } = coverageOf([disc([10, 10], 5)], page, 16);
    expect(areaOf(shares)).toBeCloseTo(25 * Math.PI, 0);
  });
});

/** A polygon twice has two pieces of the same place on each line, which are added up pixel by pixel. */
test("coverageOf gives a polygon the same pixels as twice the polygon", () => {
  const tilted = [1.3, 2.1, 17.9, 0.4, 15.2, 18.7, 3.3, 19.6];
  const beyond = [-7.2, 3.3, 31.1, -4.5, 27.4, 26.8, -3.9, 17.1];
  for (const polygon of [square(2.5, 3, 9), disc([10.3, 9.2], 8), tilted, beyond]) {
    expect(coverageOf([polygon], page, 16)).toEqual(coverageOf([polygon, polygon], page, 16));
  }
});

describe("strokePolygons", () => {
  const area = (points: readonly number[], isClosed: boolean, style: object) =>
    areaOf(
      coverageOf(
        strokePolygons({ points, isClosed }, { width: 2, join: "miter", cap: "butt", ...style }),
        page,
        16,
      ).shares,
    );

  test("are as wide as the stroke", () => {
    expect(area([4, 4, 10, 4], false, {})).toBe(12);
    expect(area([4, 4, 10, 4], false, { cap: "projecting" })).toBe(16);
    expect(area([4, 4, 10, 4], false, { cap: "round" })).toBeCloseTo(12 + Math.PI, 0);
  });

  test("fill corners as the join says", () => {
    expect(area([4, 4, 10, 4, 10, 10, 4, 10], true, {})).toBeCloseTo(48, 3);
    expect(area([4, 4, 10, 4, 10, 10, 4, 10], true, { join: "bevel" })).toBeCloseTo(46, 1);
    expect(area([4, 4, 10, 4, 10, 10, 4, 10], true, { join: "round" })).toBeCloseTo(
      44 + Math.PI,
      0,
    );
  });

  test("are none of a line without width or points", () => {
    expect(
      strokePolygons(
        { points: [1, 1, 2, 2], isClosed: false },
        { width: 0, join: "miter", cap: "butt" },
      ),
    ).toEqual([]);
    expect(
      strokePolygons({ points: [], isClosed: true }, { width: 1, join: "miter", cap: "round" }),
    ).toEqual([]);
  });
});
