import { beforeEach, describe, expect, test } from "vitest";
import {
  type Axes,
  arange,
  Figure,
  gca,
  gcf,
  plot,
  rcdefaults,
  rcParams,
  setAxes,
  setFigsize,
  subplots,
} from "../../src/index.ts";

beforeEach(rcdefaults);

const x = [1, 2, 3];
const y = [1, 4, 9];
const f = (t: number) => 2 * t - 3;

const axesOf = (figure: Figure) => figure.axes[0] as Axes;
const linesOf = (figure: Figure) => axesOf(figure).getLines();
const formatsOf = (figure: Figure) =>
  linesOf(figure).map(({ color, linestyle }) => `${color} ${linestyle}`);

describe("plot(X, Y)", () => {
  test("plot(y) counts positions from 0", () => {
    expect(plot(y).spec).toEqual(plot([0, 1, 2], y).spec);
  });

  test("plot(y, null, 'x') leaves Y out, as None does", () => {
    expect(plot(y, null, "x").spec).toEqual(plot(y, { xlabel: "x" }).spec);
  });

  test("plot(x, [f, g]) draws one line per series over one x", () => {
    expect(plot(x, [y, f]).spec).toEqual(plot([x, x], [y, [-1, 1, 3]]).spec);
  });

  test("plot([[1, 2], [3, 4]]) draws two lines over 0, 1, …", () => {
    expect(linesOf(plot([x, y])).map((line) => [...line.xdata])).toEqual([
      [0, 1, 2],
      [0, 1, 2],
    ]);
  });

  test("plot with no keywords has the book's defaults", () => {
    const axes = axesOf(plot(x, y));
    expect(axes.getXscale()).toBe("linear");
    expect(axes.getLegend()).toBeNull();
    expect(axes.xaxis.grid && axes.yaxis.grid).toBe(true);
    expect(plot(x, y).spec).toEqual(
      plot(x, y, "", "", [], null, null, "linear", "linear", ["-", "m--", "g-.", "r:"], [3.5, 2.5])
        .spec,
    );
  });
});

describe("plot takes its arguments in order or by name", () => {
  const values = {
    xlabel: "x",
    ylabel: "f(x)",
    legend: ["f"],
    xlim: [0.5, 4],
    ylim: [1, 20],
    xscale: "log",
    yscale: "symlog",
    fmts: ["r:"],
    figsize: [4, 3],
  } as const;
  const entries = Object.entries(values);
  const loose = plot as (...args: unknown[]) => Figure;

  test.each([...entries.keys(), entries.length])("plot(X, Y, … %i more, keywords)", (count) => {
    const ordered = entries.slice(0, count).map(([, value]) => value);
    const keywords = Object.fromEntries(entries.slice(count));
    const figure = loose(x, y, ...ordered, keywords);
    expect(figure.spec).toEqual(plot(x, { Y: y, ...values }).spec);
    expect(figure.figsize).toEqual([4, 3]);
  });

  test.each(entries)("plot(X, Y, { %s: null }) leaves the argument to its default", (name) => {
    expect(loose(x, y, { [name]: null }).spec).toEqual(plot(x, y).spec);
    expect(loose(x, y, { [name]: undefined }).spec).toEqual(plot(x, y).spec);
  });

  test.each(entries)("plot(X, Y, { %s }) changes the picture", (name, value) => {
    const figure = loose(x, y, { [name]: value });
    expect(figure.toSVG()).not.toBe(plot(x, y).toSVG());
  });

  test("plot(X, Y, …, axes) takes the axes as the last in order", () => {
    const { axes } = subplots(1, 2);
    const [first] = axes as [Axes, Axes];
    plot(x, y, "x", "y", [], null, null, "linear", "linear", ["-"], [3, 2], first);
    expect(first.getXlabel()).toBe("x");
  });

  test("plot({ shape, data }) and plot(x, { shape, data }) take an object of data for data", () => {
    const grid = { shape: [3], data: y };
    expect(plot(x, grid).spec).toEqual(plot(x, y).spec);
    expect(plot(grid).spec).toEqual(plot(y).spec);
  });
});

describe("plot departs from the book", () => {
  test("plot with more series than fmts repeats the formats", () => {
    expect(formatsOf(plot(x, [y, y, y, y, y]))).toEqual([
      "#1f77b4 -",
      "#bf00bf --",
      "#008000 -.",
      "#ff0000 :",
      // A color in a format takes no color of the cycle, so the next "-" is the second of it.
      "#ff7f0e -",
    ]);
    expect(formatsOf(plot(x, [y, y, y], { fmts: ["k", "r--"] }))).toEqual([
      "#000000 -",
      "#ff0000 --",
      "#000000 -",
    ]);
  });

  test("plot of a series with two axes draws its columns with one format", () => {
    const table = [
      [1, 2],
      [3, 4],
      [5, 6],
    ];
    expect(formatsOf(plot(x, [table, y]))).toEqual(["#1f77b4 -", "#ff7f0e -", "#bf00bf --"]);
  });

  test("plot twice makes two figures", () => {
    const first = plot(x, y);
    const before = first.spec;
    const second = plot(x, [9, 9, 9]);
    expect(second).not.toBe(first);
    expect(gcf()).toBe(second);
    expect(first.spec).toEqual(before);
  });

  test("plot, then setAxes, leaves the grid on", () => {
    const axes = axesOf(plot(x, y));
    setAxes(axes, "x", "y");
    expect(axes.xaxis.grid).toBe(true);
  });
});

describe("plot and figures", () => {
  test("plot returns its figure, which is the current one", () => {
    const figure = plot(x, y);
    expect(figure).toBeInstanceOf(Figure);
    expect(gcf()).toBe(figure);
    expect(gca()).toBe(axesOf(figure));
    expect(figure.axes).toHaveLength(1);
    expect(figure.figsize).toEqual([3.5, 2.5]);
  });

  test("plot(…, { axes }) clears those and returns their figure", () => {
    const figure = subplots(1, 2);
    const [left, right] = figure.axes as [Axes, Axes];
    left.plot([9, 9], "r");
    left.setTitle("old");
    left.legend(["old"]);
    right.plot(y);
    const other = plot(y);
    expect(plot(x, y, { axes: left })).toBe(figure);
    expect(left.getTitle()).toBe("");
    expect(left.getLegend()).toBeNull();
    expect(left.getLines().map((line) => line.color)).toEqual(["#1f77b4"]);
    expect(right.getLines()).toHaveLength(1);
    expect(gcf()).toBe(other);
  });

  test("plot(…, { axes, figsize }) leaves the size of a figure that is there", () => {
    const { axes } = subplots(1, 2, { figsize: [7, 3] });
    expect(plot(x, y, { axes: axes[0] as Axes, figsize: [2, 2] }).figsize).toEqual([7, 3]);
  });

  test("setFigsize, then plot, sets the size again from plot's own", () => {
    setFigsize([7, 5]);
    expect(plot(x, y).figsize).toEqual([3.5, 2.5]);
    expect(rcParams["figure.figsize"]).toEqual([3.5, 2.5]);
    plot(x, y, { figsize: [5, 4] });
    expect(rcParams["figure.figsize"]).toEqual([5, 4]);
    expect(subplots().figsize).toEqual([5, 4]);
  });

  test("plot freezes the limits: what is drawn later keeps them, whatever the scale", () => {
    const axes = axesOf(plot([[0, 1]], [[0, 1]]));
    axes.plot([0, 100], [0, 100]);
    expect(axes.getXlim()).toEqual([-0.05, 1.05]);
    axes.setXscale("log");
    expect(axes.getXlim()).toEqual([-0.05, 1.05]);
  });

  test("plot, then a log scale with a limit that is not positive, still draws the line, and warns", () => {
    const figure = plot([[0, 1]], [[0, 1]]);
    axesOf(figure).setXscale("log");
    expect(figure.toSVG()).not.toMatch(/NaN|Infinity/);
    expect(figure.toSVG()).toContain("M0,132.3L195.296,6.3");
    expect(figure.warnings).toEqual([
      "Axes.setXscale: xlim is [-0.05, 1.05], and a log axis has only positive values, so all of them stand near one end. Pass limits above 0",
    ]);
  });
});

describe("plot and what it is given", () => {
  const frozen = Object.freeze([1, 2, 3]);
  const given = () => ({
    typed: Float64Array.of(1, 4, 9),
    lists: [
      [1, 2, 3],
      [4, 5, 6],
    ],
    legend: ["a", "b"],
    xlim: [0, 5] as [number, number],
    fmts: ["r", "g"],
    figsize: [4, 3] as [number, number],
  });
  const draw = ({ typed, lists, ...options }: ReturnType<typeof given>) =>
    plot(typed, lists, options);

  test("plot changes none of its arguments", () => {
    const args = given();
    draw(args).toSVG();
    expect(args).toEqual(given());
    const options = Object.freeze({ legend: Object.freeze(["a"]), xlim: Object.freeze([0, 5]) });
    expect(() => plot(frozen, frozen, options as { legend: readonly string[] })).not.toThrow();
  });

  test("plot keeps a copy: changing an argument later changes no figure", () => {
    const args = given();
    const figure = draw(args);
    const before = figure.spec;
    args.typed.fill(0);
    args.lists[0]?.fill(0);
    args.legend.fill("z");
    args.xlim.fill(7);
    args.fmts.fill("k");
    args.figsize.fill(9);
    expect(figure.spec).toEqual(before);
    expect(figure.figsize).toEqual([4, 3]);
    expect(rcParams["figure.figsize"]).toEqual([4, 3]);
  });

  test("plot reads an iterable once", () => {
    const generate = function* () {
      yield* y;
    };
    expect(plot(x, generate()).spec).toEqual(plot(x, y).spec);
  });

  test("plot(arange(…), f) evaluates f once at each x, with that number alone", () => {
    const calls: unknown[][] = [];
    plot(arange(3), (...args: number[]) => {
      calls.push(args);
      return 0;
    });
    expect(calls).toEqual([[0], [1], [2]]);
  });
});
