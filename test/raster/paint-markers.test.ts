import { describe, expect, test } from "vitest";
import { coverageOf } from "../../src/raster/coverage.ts";
import { type MarkerPaint, paintMarkers } from "../../src/raster/paint-markers.ts";
import type { Stamp } from "../../src/raster/stamps.ts";

const everywhere = { left: -50, top: -50, right: 50, bottom: 50 };
/** A square of 4 pixels around its place. */
const stamp: Stamp = {
  face: coverageOf([[-2, -2, 2, -2, 2, 2, -2, 2]], everywhere, 4),
  edge: null,
};

function pixelsOf(
  places: readonly (readonly [number, number])[],
  paints: readonly MarkerPaint[],
  isOneColor: boolean,
) {
  const { bytes, width } = paintMarkers(
    {
      x: Float64Array.from(places, ([x]) => x),
      y: Float64Array.from(places, ([, y]) => y),
      indices: Uint32Array.from(places.keys()),
      stampOf: () => stamp,
      paintOf: (index) => paints[index % paints.length] ?? { face: null, edge: null },
      isOneColor,
    },
    12,
    10,
  );
  return (x: number, y: number) => [...bytes.slice(4 * (y * width + x), 4 * (y * width + x) + 4)];
}

const red = (alpha: number): MarkerPaint => ({ face: [1, 0, 0, alpha], edge: null });
const blue = (alpha: number): MarkerPaint => ({ face: [0, 0, 1, alpha], edge: null });

describe.each([true, false])("paintMarkers of one color: %s", (isOneColor) => {
  test("adds faint markers up as light goes through them", () => {
    const pixel = pixelsOf(
      Array.from({ length: 5 }, () => [5, 5] as const),
      [red(0.3)],
      isOneColor,
    );
    expect(pixel(5, 5)).toEqual([255, 0, 0, Math.round(255 * (1 - 0.7 ** 5))]);
    expect(pixel(7, 5)).toEqual([0, 0, 0, 0]);
  });

  test("cuts markers at the edges of the page", () => {
    const pixel = pixelsOf(
      [
        [0, 0],
        [12, 10],
        [-1, 5],
        [11, -9],
      ],
      [red(1)],
      isOneColor,
    );
    expect([pixel(0, 0), pixel(1, 1), pixel(11, 9), pixel(10, 8), pixel(0, 5)]).toEqual(
      Array(5).fill([255, 0, 0, 255]),
    );
    expect([pixel(2, 2), pixel(9, 9), pixel(1, 5), pixel(11, 0)]).toEqual(
      Array(4).fill([0, 0, 0, 0]),
    );
  });

  test("does not wrap from one row to another", () => {
    const pixel = pixelsOf([[12, 4]], [red(1)], isOneColor);
    expect(pixel(11, 4)).toEqual([255, 0, 0, 255]);
    expect(pixel(0, 5)).toEqual([0, 0, 0, 0]);
  });
});

test("paintMarkers paints later markers over earlier ones", () => {
  const pixel = pixelsOf(
    [
      [5, 5],
      [5, 5],
    ],
    [red(1), blue(0.5)],
    false,
  );
  expect(pixel(5, 5)).toEqual([128, 0, 128, 255]);
});
