import { beforeEach, expect, test } from "vitest";
import {
  gcf,
  plot,
  rcdefaults,
  rcParams,
  showHeatmaps,
  showImages,
  showListLenPairHist,
  showTrace,
  showTrace2d,
} from "../../src/index.ts";

beforeEach(rcdefaults);

const matrix = [
  [1, 2],
  [3, 4],
];
const four = { shape: [1, 2, 2, 2], data: Float64Array.of(1, 2, 3, 4, 1, 2, 3, 4) };

test("showHeatmaps(matrices, …) takes nested arrays and an array with four axes alike", () => {
  const figure = showHeatmaps([[matrix, matrix]], "x", "y", ["a", "b"], [4, 2], "Blues");
  expect(gcf()).toBe(figure);
  const other = showHeatmaps(four, {
    xlabel: "x",
    ylabel: "y",
    titles: ["a", "b"],
    figsize: [4, 2],
    cmap: "Blues",
  });
  expect(other.toSVG()).toBe(figure.toSVG());
});

test("showHeatmaps(matrices) leaves the last places of a shorter row empty", () => {
  const { axes } = showHeatmaps([[matrix, matrix], [matrix]]);
  expect(axes.map(({ images }) => images.length)).toEqual([1, 1, 1, 0, 0]);
});

test("showImages(imgs, num_rows, num_cols) warns of images without a place", () => {
  const figure = showImages([matrix, matrix, matrix], { num_rows: 1, num_cols: 2 });
  expect(figure.warnings).toEqual([
    "showImages: imgs has 3 images for 2 places; the last 1 is not shown",
  ]);
});

test("showImages(imgs, 1, 1) draws a single image, and a tensor with colors last", () => {
  const figure = showImages({ shape: [1, 2, 2, 3], data: new Uint8Array(12) }, 1, 1, ["black"], 2);
  expect(figure.figsize).toEqual([2, 2]);
  expect(figure.ax.images[0]?.shape).toEqual([2, 2, 3]);
  expect(figure.ax.xaxis.visible).toBe(false);
});

test("showTrace2d(f, results) takes an array with two columns and sets the size of figures", () => {
  const f = (x1: number, x2: number) => x1 ** 2 + 2 * x2 ** 2;
  const rows = showTrace2d(f, [
    [-5, -2],
    [-4, -1],
  ]);
  expect(rcParams["figure.figsize"]).toEqual([3.5, 2.5]);
  const table = showTrace2d(f, { shape: [2, 2], data: Float32Array.of(-5, -2, -4, -1) });
  expect(table.toSVG()).toBe(rows.toSVG());
});

test("showTrace(results, f) plots f as far as the results lead, and the results on it", () => {
  const f = (x: number) => x ** 2;
  const figure = showTrace([-0.02, 0.01], f);
  const [curve, points] = figure.ax.lines;
  expect([curve?.xdata.length, curve?.xdata[0]]).toEqual([4, -0.02]);
  expect([...(points?.ydata ?? [])]).toEqual([-0.02, 0.01].map(f));
  const line = [...(curve?.xdata ?? [])];
  const other = plot([line, [-0.02, 0.01]], [f, f], "x", "f(x)", { fmts: ["-", "-o"] });
  expect(figure.spec).toEqual(other.spec);
});

test("showListLenPairHist(…) counts lengths of lists, texts and tensors", () => {
  const items = [[1, 2], "ab", Float32Array.of(1, 2), { shape: [2, 7] }];
  const figure = showListLenPairHist(["a", "b"], "length", "count", items, ["abc"]);
  const other = showListLenPairHist({
    legend: ["a", "b"],
    xlabel: "length",
    ylabel: "count",
    xlist: ["12", "34", "56", "78"],
    ylist: [[1, 2, 3]],
  });
  expect(other.toSVG()).toBe(figure.toSVG());
  const [first, last] = [figure.ax.patches[0], figure.ax.patches.at(-1)];
  expect([Reflect.get(first ?? {}, "height"), Reflect.get(last ?? {}, "height")]).toEqual([4, 1]);
});
