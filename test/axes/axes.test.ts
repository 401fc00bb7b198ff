import { beforeEach, describe, expect, test } from "vitest";
import { type Axes, Line2D, plot, rcdefaults, scaleNames, subplots } from "../../src/index.ts";

beforeEach(rcdefaults);

const makeAxes = () => subplots().axes[0] as Axes;

/** Axes with one line. */
function drawn(x: number[], y: number[]): Axes {
  const axes = makeAxes();
  axes.plot(x, y);
  return axes;
}

function expectNear(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 12);
}

describe("Axes.plot", () => {
  test("plot(x, y, fmt, options) gives the lines it drew, as getLines() does", () => {
    const axes = makeAxes();
    const lines = axes.plot([1, 2], [3, 4], "o--", { label: "a", linewidth: 2 });
    expect(lines[0]).toBeInstanceOf(Line2D);
    expect(axes.getLines()).toEqual(lines);
    expect(lines[0]).toMatchObject({
      color: "#1f77b4",
      linestyle: "--",
      dashes: [7.4, 3.2],
      linewidth: 2,
      marker: "o",
      markersize: 6,
      label: "a",
      xdata: Float64Array.of(1, 2),
      ydata: Float64Array.of(3, 4),
    });
  });

  test("plot(y) counts from 0; plot(y, fmt) and plot(y, options) take no x", () => {
    const axes = makeAxes();
    axes.plot([5, 6]);
    axes.plot([5, 6], "r");
    axes.plot([5, 6], { color: "r" });
    const lines = axes.getLines();
    expect(lines.map((line) => [...line.xdata])).toEqual([
      [0, 1],
      [0, 1],
      [0, 1],
    ]);
    expect(lines.map((line) => line.color)).toEqual(["#1f77b4", "#ff0000", "#ff0000"]);
  });

  test("plot takes the colors of the cycle in turn; a color in a format takes none", () => {
    const axes = makeAxes();
    axes.plot([1, 2], "r");
    axes.plot([1, 2]);
    axes.plot([1, 2], "C5");
    axes.plot([1, 2], { color: "k" });
    axes.plot([1, 2]);
    axes.plot([
      [1, 2],
      [3, 4],
    ]);
    expect(axes.getLines().map((line) => line.color)).toEqual([
      "#ff0000",
      "#1f77b4",
      "#8c564b",
      "#000000",
      "#ff7f0e",
      "#2ca02c",
      "#d62728",
    ]);
  });

  test("plot begins the cycle again after its tenth color", () => {
    const axes = makeAxes();
    for (let index = 0; index < 11; index++) axes.plot([1, 2]);
    expect(axes.getLines()[10]?.color).toBe("#1f77b4");
  });

  test("plot(…, { short name }) is plot(…, { long name })", () => {
    const options = {
      color: "r",
      linestyle: ":",
      linewidth: 3,
      markersize: 9,
      markeredgewidth: 2,
      markeredgecolor: "b",
      markerfacecolor: "g",
    } as const;
    const [c, ls, lw, ms, mew, mec, mfc] = Object.values(options);
    const [long] = makeAxes().plot([1, 2], options);
    const loose = makeAxes() as unknown as { plot(...args: unknown[]): Line2D[] };
    const [short] = loose.plot([1, 2], { c, ls, lw, ms, mew, mec, mfc });
    expect({ ...short, axes: null }).toEqual({ ...long, axes: null });
  });

  test("plot(…, fmt, options): a keyword wins over the format", () => {
    const [line] = makeAxes().plot([1, 2], "r--o", { color: "b", linestyle: ":", marker: "s" });
    expect(line).toMatchObject({ color: "#0000ff", linestyle: ":", marker: "s" });
  });

  test("plot without a label names the line _childN, with its place among the lines", () => {
    const axes = makeAxes();
    axes.plot([1, 2], { label: "a" });
    expect(axes.plot([1, 2])[0]?.label).toBe("_child1");
  });

  test("plot(…, { zorder }) draws a higher line later", () => {
    const order = (zorder: number) => {
      const figure = subplots();
      const axes = figure.axes[0] as Axes;
      axes.plot([1, 2], { color: "r", zorder });
      axes.plot([1, 2], { color: "b" });
      const svg = figure.toSVG();
      return svg.indexOf("#ff0000") < svg.indexOf("#0000ff");
    };
    expect(order(2)).toBe(true);
    expect(order(1)).toBe(true);
    expect(order(3)).toBe(false);
  });

  test("plot copies what it is given", () => {
    const x = Float64Array.of(1, 2);
    const [line] = makeAxes().plot(x, x);
    x.fill(9);
    expect([...(line?.xdata ?? [])]).toEqual([1, 2]);
  });
});

// Limits as matplotlib 3.6.3 has them after the same calls.
const limits: [string, () => Axes, number[], number[]][] = [
  ["fresh axes", makeAxes, [0, 1], [0, 1]],
  ["an empty line", () => drawn([], []), [-0.055, 0.055], [-0.055, 0.055]],
  ["a single point", () => drawn([0], [1]), [-0.055, 0.055], [0.945, 1.055]],
  [
    "limits of one side, then more data",
    () => {
      const axes = drawn([0, 1], [0, 1]);
      axes.setXlim(null, 5);
      axes.plot([0, 100], [0, 100]);
      return axes;
    },
    [-0.05, 5],
    [-5, 105],
  ],
  [
    "a log scale, then more data",
    () => {
      const axes = drawn([1, 10], [1, 10]);
      axes.setXscale("log");
      axes.plot([1, 100], [1, 100]);
      return axes;
    },
    [0.7943282347242815, 125.89254117941675],
    [-3.95, 104.95],
  ],
  [
    "reversed limits, then data",
    () => {
      const axes = makeAxes();
      axes.setXlim(3, 1);
      axes.plot([0, 9], [0, 9]);
      return axes;
    },
    [3, 1],
    [-0.45, 9.45],
  ],
  [
    "cla after limits and a scale",
    () => {
      const axes = drawn([1, 10], [1, 10]);
      axes.setXlim(2, 3);
      axes.setYscale("log");
      axes.cla();
      return axes;
    },
    [0, 1],
    [0, 1],
  ],
  [
    "a log scale of empty axes",
    () => {
      const axes = makeAxes();
      axes.setXscale("log");
      return axes;
    },
    [0.8912509381337455, 11.220184543019634],
    [0, 1],
  ],
  [
    "one limit after the other",
    () => {
      const axes = drawn([1, 2], [3, 4]);
      axes.setXlim(0);
      axes.setXlim([null, 9]);
      axes.setYlim([7, 3]);
      return axes;
    },
    [0, 9],
    [7, 3],
  ],
];

describe("limits", () => {
  test.each(limits)("of %s", (_, make, x, y) => {
    const axes = make();
    expectNear(axes.getXlim(), x);
    expectNear(axes.getYlim(), y);
  });

  test("setXlim(left, right) gives the limits in force", () => {
    const axes = drawn([1, 2], [3, 4]);
    expect(axes.setXlim(0)).toEqual([0, 2.05]);
    expect(axes.setXlim([null, 9])).toEqual([0, 9]);
    expect(axes.setXlim(new Float32Array([1, 2]) as unknown as [number, number])).toEqual([1, 2]);
  });

  test("setXlim() freezes the limits in force", () => {
    const axes = drawn([0, 1], [0, 1]);
    axes.setXlim();
    axes.plot([0, 100], [0, 1]);
    expect(axes.getXlim()).toEqual([-0.05, 1.05]);
  });

  test.each(scaleNames)("setXscale(%o) is what getXscale() says", (scale) => {
    const axes = drawn([0.1, 0.9], [0.1, 0.9]);
    axes.setXscale(scale);
    axes.setYscale(scale);
    expect([axes.getXscale(), axes.getYscale()]).toEqual([scale, scale]);
  });
});

describe("getters tell what is drawn", () => {
  test("of a log axis: ticks, minor ticks and their texts", () => {
    const axes = drawn([1, 1000], [0, 2e6]);
    axes.setXscale("log");
    expect(axes.getXticks()).toEqual([1, 10, 100, 1000]);
    expect(axes.getXticklabels()).toEqual(["10⁰", "10¹", "10²", "10³"]);
    expect(axes.getXminorticks()).toContain(20);
    expect(axes.getXminorticklabels().every((text) => text === "")).toBe(true);
    expect(axes.getXminorticklabels()).toHaveLength(axes.getXminorticks().length);
    expect(axes.getXoffset()).toBe("");
    expect(axes.getYoffset()).toBe("1e6");
    expect(axes.getYminorticks()).toEqual([]);
    expect(axes.getYminorticklabels()).toEqual([]);
  });

  test("of a linear axis: ticks inside the view, minus signs as U+2212", () => {
    const axes = drawn([-2, 2], [0, 1]);
    expect(axes.getXticks()).toEqual([-2, -1.5, -1, -0.5, 0, 0.5, 1, 1.5, 2]);
    expect(axes.getXticklabels().slice(0, 5)).toEqual(["−2.0", "−1.5", "−1.0", "−0.5", "0.0"]);
    axes.setXlim(2, -2);
    expect(axes.getXlim()).toEqual([2, -2]);
    expect(axes.getXticks()).toHaveLength(9);
  });

  test("of a legend: null without one, else place, names and frame", () => {
    const axes = plot([0, 1], [0, 1]).axes[0] as Axes;
    expect(axes.getLegend()).toBeNull();
    axes.legend(["f"], { loc: "lower right" });
    const legend = axes.getLegend();
    expect(legend).toMatchObject({ loc: "lower right", labels: ["f"] });
    const { width } = axes.getPosition();
    expect(legend?.bbox[2]).toBeCloseTo(width - 5, 9);
    expect(legend?.bbox[1]).toBeCloseTo(5, 9);
    axes.legend(["f"], { loc: [0.25, 0.5] });
    expect(axes.getLegend()?.bbox[0]).toBeCloseTo(width / 4, 9);
  });

  test("legend() takes the labels of the lines, but no empty ones and none that start with _", () => {
    const axes = makeAxes();
    for (const label of ["a", "_b", "", "c"]) axes.plot([1, 2], { label });
    axes.plot([1, 2]);
    axes.legend();
    expect(axes.getLegend()?.labels).toEqual(["a", "c"]);
    axes.legend({ loc: 3 });
    expect(axes.getLegend()).toMatchObject({ labels: ["a", "c"], loc: "lower left" });
  });

  test("the lists of getters are the caller's own", () => {
    const axes = drawn([1, 2], [3, 4]);
    const before = axes.getXticks();
    axes.getXticks().pop();
    axes.getXticklabels().pop();
    axes.getLines().pop();
    expect(axes.getXticks()).toEqual(before);
    expect(axes.getXticklabels()).toHaveLength(before.length);
    expect(axes.getLines()).toHaveLength(1);
  });
});

describe("texts and grid", () => {
  test("setXlabel, setYlabel and setTitle are what their getters say; null takes them away", () => {
    const axes = makeAxes();
    axes.setXlabel("x");
    axes.setYlabel("y");
    axes.setTitle("title");
    expect([axes.getXlabel(), axes.getYlabel(), axes.getTitle()]).toEqual(["x", "y", "title"]);
    axes.setXlabel(null);
    axes.setYlabel("");
    axes.setTitle(null);
    expect([axes.getXlabel(), axes.getYlabel(), axes.getTitle()]).toEqual(["", "", ""]);
  });

  test("grid() turns the grid on and off, grid(true) leaves it on", () => {
    const axes = makeAxes();
    const shown = () => [axes.xaxis.grid, axes.yaxis.grid];
    expect(shown()).toEqual([false, false]);
    axes.grid();
    expect(shown()).toEqual([true, true]);
    axes.grid();
    expect(shown()).toEqual([false, false]);
    axes.grid(true);
    axes.grid(true);
    expect(shown()).toEqual([true, true]);
  });

  test("cla() leaves axes as fresh ones", () => {
    const figure = subplots();
    const fresh = figure.spec;
    const axes = figure.axes[0] as Axes;
    axes.plot([1, 2], "r", { label: "a" });
    axes.legend();
    axes.grid();
    axes.setTitle("title");
    axes.setXlabel("x");
    axes.setXlim(3, 4);
    axes.setYscale("log");
    axes.cla();
    expect(figure.spec).toEqual(fresh);
    expect(axes.plot([1, 2])[0]).toMatchObject({ color: "#1f77b4", label: "_child0" });
  });
});
