import { describe, expect, test } from "vitest";
import { type MarkerMask, visibleMarkers } from "../../src/simplify/marker-cover.ts";

/** A square of so many cells around its place. */
function square(size: number): MarkerMask {
  const first = -Math.floor(size / 2);
  const cells = new Uint8Array(size * size).fill(1);
  return { left: first, top: first, width: size, height: size, cells };
}

function visible(
  places: readonly (readonly [number, number])[],
  { sizes = [5], isOneColor = false } = {},
): number[] {
  const masks = sizes.map(square);
  const markers = {
    x: Float64Array.from(places, ([x]) => x),
    y: Float64Array.from(places, ([, y]) => y),
    maskOf: (index: number) => masks[index % masks.length] ?? null,
    isOneColor,
  };
  return [...visibleMarkers(markers, 100, 80)];
}

describe("visibleMarkers", () => {
  test("keeps markers that stand apart", () => {
    expect(
      visible([
        [10, 10],
        [30, 10],
        [50, 70],
      ]),
    ).toEqual([0, 1, 2]);
  });

  test("leaves out those under later ones", () => {
    expect(
      visible([
        [10, 10],
        [10.4, 10.9],
        [11, 10],
      ]),
    ).toEqual([1, 2]);
  });

  test("leaves out one that several hide together", () => {
    expect(
      visible(
        [
          [50, 40],
          [48, 40],
          [52, 40],
        ],
        { sizes: [5, 5, 5] },
      ),
    ).toEqual([1, 2]);
  });

  test("keeps a large one under a small one, and drops a small one under a large one", () => {
    expect(
      visible(
        [
          [40, 40],
          [40, 40],
        ],
        { sizes: [9, 3] },
      ),
    ).toEqual([0, 1]);
    expect(
      visible(
        [
          [40, 40],
          [40, 40],
        ],
        { sizes: [3, 9] },
      ),
    ).toEqual([1]);
  });

  test("leaves out what lies outside of the page, or nowhere", () => {
    expect(
      visible([
        [-10, 5],
        [Number.NaN, 5],
        [105, 5],
        [50, 1e12],
        [101, 5],
      ]),
    ).toEqual([4]);
  });

  test("needs few of many markers of one color", () => {
    const places = Array.from(
      { length: 10_000 },
      (_, at) => [at % 100, Math.floor(at / 100)] as const,
    );
    expect(visible(places, { isOneColor: true }).length).toBeLessThan(1500);
  });
});
