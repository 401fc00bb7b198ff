import { describe, expect, test } from "vitest";
import { BoundaryNorm, NoNorm, subplots } from "../../src/index.ts";
import { compareWithVega } from "../render/fast/compare.ts";

describe("edges of points", () => {
  test.each(["s", "^", "*", "D", "x"] as const)(
    "of marker %s have round corners, in the legend too",
    (marker) => {
      const { fig, ax } = subplots();
      ax.scatter([1, 2], [1, 2], { s: 500, linewidths: 15, marker, edgecolors: "r", label: "a" });
      ax.legend();
      const spec = JSON.parse(JSON.stringify(fig.spec));
      const points = JSON.stringify(spec).match(/\{"type":"point"[^}]*\}/g) ?? [];
      expect(points).toHaveLength(2);
      for (const point of points) expect(JSON.parse(point)).toMatchObject({ strokeJoin: "round" });
      expect(compareWithVega([spec])).toBe(1);
    },
  );

  test("of a circle has none", () => {
    const { fig, ax } = subplots();
    ax.scatter([1, 2], [1, 2], { linewidths: 15, edgecolors: "r" });
    const { config: _, ...spec } = fig.spec;
    expect(JSON.stringify(spec)).not.toContain("strokeJoin");
  });
});

describe("Axes.scatter(x, y)", () => {
  test("reads lists of as many numbers in any shape one by one", () => {
    const offsets = (x: number[] | number[][], y: number[] | number[][]) => {
      const points = subplots().ax.scatter(x, y);
      return Array.from(points.xdata, (each, index) => [each, points.ydata[index]]);
    };
    const pairs = [
      [1, 3],
      [2, 4],
    ];
    expect(offsets([[1, 2]], [3, 4])).toEqual(pairs);
    expect(offsets([[1], [2]], [[3, 4]])).toEqual(pairs);
    expect(offsets([1, 2], [[3], [4]])).toEqual(pairs);
  });
});

describe("Axes.scatter(x, y, { c, norm }) colors by places in the colormap, as matplotlib does", () => {
  test.each([
    [new BoundaryNorm([-1, 0, 1], 256, { extend: "max" }), [-2, -0.5, 0.5, 7]],
    [new BoundaryNorm([-1, 0, 1, 2], 256), [-2, -0.5, 0.5, 7]],
  ])("%#", (norm, c) => {
    const points = subplots().ax.scatter([0, 1, 2, 3], [0, 1, 2, 3], { c, norm });
    expect(points.facecolors).toEqual(["#440154", "#440154", "#21908d", "#fde725"]);
  });

  test("and takes numbers of a NoNorm for shares of it", () => {
    const c = [0, 100, 255, 300];
    const points = subplots().ax.scatter(c, c, { c, norm: new NoNorm() });
    expect(points.facecolors).toEqual(["#440154", "#fde725", "#fde725", "#fde725"]);
  });
});
