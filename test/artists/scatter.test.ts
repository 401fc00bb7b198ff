import { describe, expect, test } from "vitest";
import {
  BoundaryNorm,
  type LegendElementsOptions,
  MultipleLocator,
  NoNorm,
  type PathCollection,
  setWarningHandler,
  subplots,
} from "../../src/index.ts";
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

// The answers are those of matplotlib 3.6.3.
describe("legendElements", () => {
  const few = (): PathCollection =>
    subplots().ax.scatter([1, 2, 3, 4], [1, 2, 3, 4], {
      c: [1, 3, 2, 2],
      s: [10, 40, 90, 160],
      alpha: 0.5,
      cmap: "coolwarm",
    });
  const many = (): PathCollection => {
    const numbers = Array.from({ length: 20 }, (_, index) => index);
    const [c, s] = [numbers.map((n) => (n * n) / 7), numbers.map((n) => n * 13)];
    return subplots().ax.scatter(numbers, numbers, { c, s });
  };
  type Elements = ReturnType<PathCollection["legendElements"]>;
  const told = ([handles, labels]: Elements) =>
    labels.map((label, index) => {
      const { color, markersize } = handles[index] ?? {};
      return `${label} ${color} ${Number(markersize?.toFixed(4))}`;
    });

  test("shows a marker of each color, with the value it stands for", () => {
    const points = few();
    expect(told(points.legendElements())).toEqual(["1 #3b4cc0 6", "2 #dddcdc 6", "3 #b40426 6"]);
    expect(points.legendElements()[0][0]).toMatchObject({
      marker: "o",
      linestyle: "None",
      markeredgewidth: 1,
      alpha: 0.5,
    });
  });

  test("or of each size; func and fmt say what is written", () => {
    expect(told(few().legendElements("sizes"))).toEqual([
      "10 #000000 3.1623",
      "40 #000000 6.3246",
      "90 #000000 9.4868",
      "160 #000000 12.6491",
    ]);
    const func = (area: number) => Math.sqrt(area / 0.3) / 3;
    expect(told(few().legendElements("sizes", 3, { func, fmt: "$ {x:.2f}" }))).toEqual([
      "$ 2.00 #000000 3.2866",
      "$ 4.00 #000000 6.5727",
      "$ 6.00 #000000 9.859",
    ]);
  });

  test("of many values about nine, or as many as num says", () => {
    const labels = (num?: LegendElementsOptions["num"]) => many().legendElements("colors", num)[1];
    expect(labels()).toEqual(["0", "6", "12", "18", "24", "30", "36", "42", "48"]);
    expect(told(many().legendElements({ num: 5 }))).toEqual([
      "0 #440154 6",
      "10 #424186 6",
      "20 #2b758e 6",
      "30 #20a386 6",
      "40 #6ccd5a 6",
      "50 #ece51b 6",
    ]);
    expect(labels([20, 30])).toEqual(["20", "30"]);
    expect(labels(new MultipleLocator(25))).toEqual(["0", "25", "50"]);
    expect(labels(null)).toHaveLength(20);
    expect(told(many().legendElements("sizes", 6, { color: "r" }))).toEqual([
      "50 #ff0000 7.0711",
      "100 #ff0000 10",
      "150 #ff0000 12.2474",
      "200 #ff0000 14.1421",
    ]);
  });

  test("refuses what it cannot read", () => {
    const wrong = (options: object) => () => few().legendElements(options);
    expect(wrong({ prop: "colours" })).toThrow(
      'PathCollection.legendElements: prop must be one of "colors", "sizes"; got "colours"',
    );
    expect(wrong({ func: 2 })).toThrow(
      "PathCollection.legendElements: func must be a function of a number; got 2",
    );
    expect(wrong({ num: 0 })).toThrow(
      "PathCollection.legendElements: num must be a whole number from 1 to 1000; got 0",
    );
    expect(wrong({ markerr: "s" })).toThrow('unknown option "markerr"');
  });

  test("goes into a legend; of points without values it has nothing to show", () => {
    const warnings: string[] = [];
    const { ax } = subplots();
    const points = ax.scatter([1, 2], [1, 2], { c: [5, 7] });
    expect(ax.legend(...points.legendElements(), { title: "classes" }).labels).toEqual(["5", "7"]);
    const before = setWarningHandler((message) => warnings.push(message));
    expect(ax.scatter([1, 2], [1, 2]).legendElements()).toEqual([[], []]);
    setWarningHandler(before);
    expect(warnings).toEqual([
      'PathCollection.legendElements: the colors of these points stand for no values. Pass values as c, or ask for { prop: "sizes" }',
    ]);
  });
});
