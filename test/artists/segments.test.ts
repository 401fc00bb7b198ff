import { expect, test } from "vitest";
import { type Axes, LineCollection, subplots } from "../../src/index.ts";

function newAxes(): Axes {
  return subplots().axes[0] as Axes;
}

test("hlines(y, xmin, xmax) draws a line per y, ends given once or per line", () => {
  const lines = newAxes().hlines([1, 2], 0, [3, 4]);
  expect(lines.getSegments()).toEqual([
    [
      [0, 1],
      [3, 1],
    ],
    [
      [0, 2],
      [4, 2],
    ],
  ]);
});

test("vlines(x, ymin, ymax) is hlines turned", () => {
  const [across, up] = [newAxes().hlines([1, 2], 0, [3, 4]), newAxes().vlines([1, 2], 0, [3, 4])];
  const turned = up.getSegments().map((line) => line.map(([x, y]) => [y, x]));
  expect(turned).toEqual(across.getSegments());
});

test("vlines: a line of which a number is missing is left out", () => {
  const axes = newAxes();
  axes.vlines([1, 2, 9], [0, Number.NaN, 0], [1, 5, null]);
  expect(axes.dataLim).toEqual([1, 0, 1, 1]);
});

test("vlines on a log axis: the smallest value above 0 is sought at the corners alone, as in matplotlib", () => {
  const axes = newAxes();
  axes.vlines([1, 2, 3], 0, [1, 2, 1000]);
  expect(axes.yaxis.data.minpos).toBe(1000);
});

test("hlines([], 0, 1) draws nothing and leaves the view", () => {
  const axes = newAxes();
  axes.hlines([], 0, 1);
  expect(axes.getXlim()).toEqual([0, 1]);
  expect(axes.getYlim()).toEqual([0, 1]);
});

test("new LineCollection: looks go round, opacity shows in the colors, gaps part lines", () => {
  const lines = new LineCollection(
    [
      [
        [0, 0],
        [1, 1],
        [Number.NaN, 1],
        [2, 2],
        [3, 3],
      ],
      [[5, 5]],
    ],
    { colors: ["red", "#00f8"], linewidths: 2, linestyles: ["-", [1, [2, 3]]], alpha: 0.5 },
  );
  expect(lines.edgecolors).toEqual(["#ff000080", "#0000ff80"]);
  expect(lines.dashes).toEqual([null, [4, 6]]);
  expect(lines.limits.x).toEqual({ min: 0, max: 5, minpos: 1 });
  expect(lines.label).toBe("");
});

test("10,000 hlines are drawn as many as there are parts of pixels", () => {
  const figure = subplots();
  const heights = Float64Array.from({ length: 10_000 }, (_, at) => at);
  figure.ax.hlines(heights, 0, 1);
  expect(figure.toSVG().length).toBeLessThan(100_000);
});

test("lines of many colors are strokes of their own", () => {
  const figure = subplots();
  const colors = Array.from({ length: 12 }, (_, at) => `C${at}`);
  figure.ax.vlines(
    colors.map((_, at) => at),
    0,
    1,
    colors,
  );
  const svg = figure.toSVG();
  for (const color of ["#1f77b4", "#17becf"]) expect(svg).toContain(`stroke="${color}"`);
});

test("lines through which one sees are drawn one by one, so that they are darker where they cross", () => {
  const cross = [
    [
      [0, 0],
      [1, 1],
    ],
    [
      [0, 1],
      [1, 0],
    ],
  ];
  const paths = (alpha: number | null) => {
    const axes = newAxes();
    axes.addCollection(new LineCollection(cross, { colors: "red", ...(alpha ? { alpha } : {}) }));
    return axes.figure?.toSVG().split('stroke="#ff0000"').length;
  };
  expect([paths(null), paths(0.5)]).toEqual([2, 3]);
});
