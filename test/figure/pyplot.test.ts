import { beforeEach, describe, expect, test } from "vitest";
import {
  type Axes,
  Figure,
  figure,
  gca,
  gcf,
  plot,
  rcdefaults,
  type SubplotsOptions,
  subplots,
} from "../../src/index.ts";

beforeEach(rcdefaults);

describe("figure, gcf and gca", () => {
  test("gcf() is the figure made last", () => {
    const first = figure();
    expect(first).toBeInstanceOf(Figure);
    expect(gcf()).toBe(first);
    const second = subplots();
    expect(gcf()).toBe(second);
    const third = plot([1, 2]);
    expect(gcf()).toBe(third);
  });

  test("figure() has no axes; gca() makes one there and then gives the same", () => {
    const made = figure({ figsize: [4, 3] });
    expect(made.axes).toEqual([]);
    const axes = gca();
    expect(made.axes).toEqual([axes]);
    expect(gca()).toBe(axes);
    expect(gcf()).toBe(made);
    expect(made.figsize).toEqual([4, 3]);
  });

  test("gca() is the last of subplots, though something is drawn on another", () => {
    const { axes } = subplots(1, 2);
    (axes[0] as Axes).plot([1, 2]);
    expect(gca()).toBe(axes[1]);
  });

  test("drawing on axes of an older figure leaves the current one", () => {
    const old = subplots().axes[0] as Axes;
    const current = figure();
    old.plot([1, 2]);
    expect(gcf()).toBe(current);
  });

  test("figure().spec and toSVG() show an empty page of its size", () => {
    const empty = figure({ figsize: [2, 1] });
    expect(empty.spec).toMatchObject({ width: 144, height: 72 });
    expect(empty.getTightbbox()).toEqual({ x0: 0, y0: 0, width: 144, height: 72 });
    expect(empty.toSVG()).toContain('viewBox="0 0 144 72"');
  });
});

// Measured with matplotlib 3.6.3: figsize (7, 4), two rows of three, the n-th with a line from (0, 0) to (n, 10 n).
const boxes = [
  [63, 152.64],
  [200.858824, 152.64],
  [338.717647, 152.64],
  [63, 31.68],
  [200.858824, 31.68],
  [338.717647, 31.68],
];
const own = [1, 2, 3, 4, 5, 6];
const all = [6, 6, 6, 6, 6, 6];
const everyone = [true, true, true, true, true, true];
const lowest = [false, false, false, true, true, true];
const leftmost = [true, false, false, true, false, false];

// Whose limits each has, for x and y; and which show tick labels.
const sharing: [SubplotsOptions, number[], number[], boolean[], boolean[]][] = [
  [{}, own, own, everyone, everyone],
  [{ sharex: false, sharey: "none" }, own, own, everyone, everyone],
  [{ sharex: true }, all, own, lowest, everyone],
  [{ sharex: "all", sharey: "all" }, all, all, lowest, leftmost],
  [{ sharey: true }, own, all, everyone, leftmost],
  [{ sharex: "col", sharey: "row" }, [4, 5, 6, 4, 5, 6], [3, 3, 3, 6, 6, 6], lowest, leftmost],
  [{ sharex: "row", sharey: "col" }, [3, 3, 3, 6, 6, 6], [4, 5, 6, 4, 5, 6], everyone, everyone],
];

describe("subplots(2, 3, …)", () => {
  test.each(sharing)("subplots(2, 3, %o) shares limits and hides inner tick labels", (...row) => {
    const [options, x, y, xLabels, yLabels] = row;
    const { axes } = subplots(2, 3, { figsize: [7, 4], ...options });
    for (const [index, each] of axes.entries()) each.plot([0, index + 1], [0, 10 * (index + 1)]);
    for (const [index, each] of axes.entries()) {
      const { x0, y0, width, height } = each.getPosition();
      expectNear([x0, y0, width, height], [...(boxes[index] ?? []), 114.882353, 100.8]);
      expectNear(each.getXlim(), [-0.05 * at(x, index), 1.05 * at(x, index)]);
      expectNear(each.getYlim(), [-0.5 * at(y, index), 10.5 * at(y, index)]);
    }
    expect(axes.map((each) => each.xaxis.tickStyle("major").label1On)).toEqual(xLabels);
    expect(axes.map((each) => each.yaxis.tickStyle("major").label1On)).toEqual(yLabels);
  });

  test("subplots(2, 1, { sharex: true }) draws the texts of the lower x axis alone", () => {
    const draw = (sharex: boolean) => {
      const made = subplots(2, 1, { sharex });
      for (const each of made.axes) each.plot([1000, 2000], [0, 1]);
      return made.toSVG().split(">1000<").length - 1;
    };
    expect(draw(true)).toBe(1);
    expect(draw(false)).toBe(2);
  });

  test("subplots(1, 2, { sharey: true }): a limit or a scale set on one is the other's too", () => {
    const [left, right] = subplots(1, 2, { sharey: true }).axes as [Axes, Axes];
    right.setYlim(1, 7);
    expect(left.getYlim()).toEqual([1, 7]);
    left.setYscale("log");
    expect(right.getYscale()).toBe("log");
    expect(left.getXlim()).toEqual([0, 1]);
  });

  // The book's plot with matplotlib 3.6.3 on two axes that share y: clearing the first of them starts anew, clearing
  // the second does not.
  test("plot on axes that share y: the first plotted decides, unless the first axes is cleared later", () => {
    const draw = (order: [number, number]) => {
      const { axes } = subplots(1, 2, { sharey: true });
      plot([0, 1], [0, 10], { axes: axes[order[0]] as Axes });
      plot([0, 1], [0, 100], { axes: axes[order[1]] as Axes });
      return axes.map((each) => each.getYlim());
    };
    expect(draw([0, 1])).toEqual([
      [-0.5, 10.5],
      [-0.5, 10.5],
    ]);
    expect(draw([1, 0])).toEqual([
      [-5, 105],
      [-5, 105],
    ]);
  });

  test("subplots() is one axes with matplotlib's margins", () => {
    const { axes, figsize } = subplots();
    expect(figsize).toEqual([6.4, 4.8]);
    expect(axes).toHaveLength(1);
    const { x0, y0, width, height } = (axes[0] as Axes).getPosition();
    expectNear([x0, y0, width, height], [57.6, 38.016, 357.12, 266.112]);
  });

  test("subplots(2, 3).axes lists the axes row by row, and the list is the caller's", () => {
    const made = subplots(2, 3);
    const tops = made.axes.map((axes) => axes.getPosition().y0);
    expect(tops[0]).toBe(tops[2]);
    expect(tops[3]).toBeLessThan(tops[0] as number);
    made.axes.pop();
    expect(made.axes).toHaveLength(6);
  });
});

function at(values: readonly number[], index: number): number {
  return values[index] as number;
}

function expectNear(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 5);
}
