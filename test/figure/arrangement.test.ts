import { beforeEach, describe, expect, test } from "vitest";
import {
  type Axes,
  type Box,
  type Figure,
  figure,
  GridSpec,
  gca,
  plot,
  rcdefaults,
  rcParams,
  subplots,
} from "../../src/index.ts";

beforeEach(rcdefaults);

/** Boxes as fractions of the figure, rounded. */
function boxesOf(page: Figure): number[][] {
  const [width, height] = page.getSizeInches();
  return page.axes.map((axes) => {
    const box = axes.getPosition();
    const fractions = [box.x0 / width, box.y0 / height, box.width / width, box.height / height];
    return fractions.map((inches) => Math.round((inches / 72) * 1e6) / 1e6);
  });
}

function expectBox(axes: Axes, { x0, y0, width, height }: Box): void {
  const box = axes.getPosition();
  expect([box.x0, box.y0, box.width, box.height]).toEqual([x0, y0, width, height]);
}

describe("Figure.addSubplot", () => {
  test("addSubplot(2, 3, 4), addSubplot(234) and addSubplot(grid.at(1, 0)) are the same place", () => {
    const page = figure();
    const first = page.addSubplot(2, 3, 4);
    expectBox(page.addSubplot(234), first.getPosition());
    expectBox(page.addSubplot(page.addGridspec(2, 3).at(1, 0)), first.getPosition());
    expectBox(page.addSubplot(new GridSpec(2, 3).at(-1, -3)), first.getPosition());
    expect(page.axes).toHaveLength(4);
  });

  test("addSubplot() fills the figure as subplots() does", () => {
    expectBox(figure().addSubplot(), subplots().ax.getPosition());
  });

  test("addSubplot(2, 2, [1, 3]) reaches from the first cell to the third", () => {
    const page = figure();
    const { x0, width } = page.addSubplot(2, 2, [1, 3]).getPosition();
    const { x0: left } = page.addSubplot(221).getPosition();
    const { x0: at, width: cell } = page.addSubplot(222).getPosition();
    expect(x0).toBe(left);
    // The third cell is left of the second, which the span holds nevertheless.
    expect(x0 + width).toBeCloseTo(left + cell, 9);
    expect(at).toBeGreaterThan(left);
  });

  test("addSubplot(2, 2, 4) stands in a grid of two by two that the figure has, with its ratios", () => {
    const page = figure();
    page.addSubplot(page.addGridspec(2, 2, { widthRatios: [3, 1] }).at(0, 0));
    const [, second] = [page.addSubplot(221), page.addSubplot(222)];
    const [first] = page.axes as [Axes];
    expect(first.getPosition().width).toBeCloseTo(3 * second.getPosition().width, 9);
  });

  test("addSubplot(…, { sharex }) has the limits and the ticks of the other axes", () => {
    const page = figure({ figsize: [8, 6] });
    const wide = page.addSubplot(211);
    const narrow = page.addSubplot(2, 5, 10, { sharex: wide, title: "narrow" });
    wide.plot([0, 7], [0, 1]);
    narrow.plot([3, 12], [0, 1]);
    expect(wide.getXlim()).toEqual(narrow.getXlim());
    expect(narrow.getXticks()).toEqual(wide.getXticks());
    expect(narrow.getTitle()).toBe("narrow");
    // Alone it would have fewer.
    const alone = figure({ figsize: [8, 6] }).addSubplot(2, 5, 10);
    alone.setXlim(wide.getXlim());
    expect(alone.getXticks().length).toBeLessThan(wide.getXticks().length);
  });

  test("addSubplot(…, { xlim, xscale, … }) calls the setters in the order they stand", () => {
    const made = figure().addSubplot(111, { xscale: "log", xlim: [1, null], ylabel: "y" });
    expect(made.getXscale()).toBe("log");
    expect(made.getXlim()[0]).toBe(1);
    expect(made.getYlabel()).toBe("y");
  });
});

describe("GridSpec.at", () => {
  const grid = new GridSpec(3, 4);
  const spans = (...cell: Parameters<GridSpec["at"]>) => {
    const { rowspan, colspan } = grid.at(...cell);
    return [rowspan.start, rowspan.stop, colspan.start, colspan.stop];
  };

  // What Python's slices say, checked with matplotlib 3.6.3.
  test.each<[Parameters<GridSpec["at"]>, number[]]>([
    [
      [0, 0],
      [0, 1, 0, 1],
    ],
    [
      [-1, -2],
      [2, 3, 2, 3],
    ],
    [
      [[], 1],
      [0, 3, 1, 2],
    ],
    [
      [[1], [0, -1]],
      [1, 3, 0, 3],
    ],
    [
      [[null, 2], [-2]],
      [0, 2, 2, 4],
    ],
    [
      [[0, 99], 3],
      [0, 3, 3, 4],
    ],
    [[5], [1, 2, 1, 2]],
    [[-1], [2, 3, 3, 4]],
    [[[0, 4]], [0, 1, 0, 4]],
    [[[2, 6]], [0, 2, 1, 3]],
  ])("at(...%j) spans rows and columns %j", (cell, expected) => {
    expect(spans(...cell)).toEqual(expected);
  });
});

describe("Figure.addAxes", () => {
  test("addAxes([left, bottom, width, height]) is in fractions of the figure, and stays there", () => {
    const page = subplots();
    page.addAxes([0.6, 0.55, 0.25, 0.2]);
    page.subplotsAdjust({ left: 0.3 });
    page.setSizeInches(3, 3);
    expect(boxesOf(page)).toEqual([
      [0.3, 0.11, 0.6, 0.77],
      [0.6, 0.55, 0.25, 0.2],
    ]);
  });

  test("tightLayout leaves them, and says so", () => {
    const page = figure();
    page.addAxes([0.6, 0.55, 0.25, 0.2]);
    page.tightLayout();
    expect(boxesOf(page)).toEqual([[0.6, 0.55, 0.25, 0.2]]);
    expect(page.warnings).toEqual([
      "Figure.tightLayout: axes made by addAxes, and axes of a grid that has margins or gaps of its own, take no part in it, so labels may overlap",
    ]);
  });
});

describe("subplots(…) taken apart", () => {
  test("const [fig, ax] = subplots() is the figure and its axes", () => {
    const [fig, ax] = subplots();
    ax.plot([1, 2]);
    expect(fig.axes).toEqual([ax]);
    expect(gca()).toBe(ax);
  });

  test("const { fig, ax } = subplots(1, 2): ax is the first axes", () => {
    const made = subplots(1, 2);
    const { fig, ax, axes } = made;
    expect(fig).toBe(made);
    expect(ax).toBe(axes[0]);
  });

  test("a row or a column is a list, else there is a list of rows; squeeze: false always gives rows", () => {
    const [, [left, right]] = subplots(1, 2);
    expect(left?.getPosition().x0).toBeLessThan(right?.getPosition().x0 ?? 0);
    const [, column] = subplots(3, 1);
    expect(column).toHaveLength(3);
    const [page, rows] = subplots(2, 3);
    expect(rows.flat()).toEqual(page.axes);
    expect(rows.map((row) => row.length)).toEqual([3, 3]);
    const [, alone] = subplots(1, 1, { squeeze: false });
    expect(alone.map((row) => row.length)).toEqual([1]);
  });

  test("subplots({ nrows, ncols, … }) is subplots(nrows, ncols, { … })", () => {
    const [page, [first]] = subplots({ nrows: 2, figsize: [4, 3] });
    expect(page.axes).toHaveLength(2);
    expect(page.figsize).toEqual([4, 3]);
    expect(first).toBe(page.axes[0]);
  });

  test("only what subplots made can be taken apart", () => {
    expect([plot([1, 2]), figure(), subplots()].map((page) => Symbol.iterator in page)).toEqual([
      false,
      false,
      true,
    ]);
  });

  test("Figure.ax of a figure without axes says what is missing", () => {
    expect(() => figure().ax).toThrow("Figure.ax: the figure has no axes; make them with");
  });

  test("Figure.subplots adds to what is there", () => {
    const page = figure();
    page.addAxes([0, 0, 0.1, 0.1]);
    const [top, bottom] = page.subplots(2, 1, { height_ratios: [1, 3] });
    expect(page.axes.slice(1)).toEqual([top, bottom]);
    const [above, below] = [top, bottom].map((axes) => axes?.getPosition().height ?? 0);
    expect(below).toBeCloseTo(3 * (above ?? 0), 9);
  });

  test("Python's spelling, alone or inside gridspecKw, is the same as ours", () => {
    const ours = subplots(2, 2, { gridspecKw: { widthRatios: [1, 2], hspace: 0 } });
    const python = subplots(2, 2, { gridspec_kw: { width_ratios: [1, 2], hspace: 0 } });
    expect(boxesOf(python)).toEqual(boxesOf(ours));
    expect(boxesOf(ours)).not.toEqual(boxesOf(subplots(2, 2)));
  });

  test("subplotKw is for each of them", () => {
    const { axes } = subplots(1, 2, { subplotKw: { ylabel: "loss", yscale: "log" } });
    expect(axes.map((each) => each.getYlabel())).toEqual(["loss", "loss"]);
    expect(axes.map((each) => each.getYscale())).toEqual(["log", "log"]);
  });
});

describe("Figure.subplotsAdjust", () => {
  test("subplotsAdjust(left, bottom, right, top) is subplotsAdjust({ left, … }), and keeps the others", () => {
    const [ordered, named] = [subplots(2, 2), subplots(2, 2)];
    ordered.subplotsAdjust(0.2, null, 0.8, 0.95);
    named.subplotsAdjust({ left: 0.2, right: 0.8, top: 0.95 });
    expect(boxesOf(ordered)).toEqual(boxesOf(named));
    named.subplotsAdjust({ left: 0.1 });
    const [left, bottom] = boxesOf(named)[2] as number[];
    expect([left, bottom]).toEqual([0.1, 0.11]);
  });

  test("what a grid has of its own wins", () => {
    const page = subplots(1, 2, { gridspecKw: { wspace: 0, left: 0.2 } });
    page.subplotsAdjust({ wspace: 3, left: 0.05, right: 0.8 });
    expect(boxesOf(page).map(([x0, , width]) => [x0, width])).toEqual([
      [0.2, 0.3],
      [0.5, 0.3],
    ]);
  });

  test("is for axes made later, too", () => {
    const page = figure();
    page.subplotsAdjust({ left: 0.4, bottom: 0.3 });
    page.addSubplot();
    expect(boxesOf(page)).toEqual([[0.4, 0.3, 0.5, 0.58]]);
  });

  test("margins that leave a grid no room are refused, and nothing is moved", () => {
    const page = subplots(1, 2, { gridspecKw: { left: 0.5 } });
    const before = boxesOf(page);
    expect(() => page.subplotsAdjust({ left: 0.1, right: 0.4 })).toThrow(
      'GridSpec: left must be less than "right", 0.4; got 0.5',
    );
    expect(boxesOf(page)).toEqual(before);
    page.subplotsAdjust({ left: 0.1 });
    expect(boxesOf(page)).toEqual(before);
  });
});

describe("Figure.tightLayout", () => {
  test("counts the font size of the moment", () => {
    const page = subplots();
    page.tightLayout({ pad: 0 });
    const [x0] = boxesOf(page)[0] as [number];
    rcParams["font.size"] = 20;
    page.tightLayout({ pad: 1 });
    expect((boxesOf(page)[0]?.[0] ?? 0) * 460.8).toBeCloseTo(x0 * 460.8 + 20, 3);
  });

  test("grids that do not fit into one another are left, with a warning that tells them", () => {
    const page = figure();
    page.addSubplot(2, 1, 1);
    page.addSubplot(3, 1, 3);
    const before = boxesOf(page);
    page.tightLayout();
    expect(boxesOf(page)).toEqual(before);
    expect(page.warnings).toEqual([
      "Figure.tightLayout: the figure has grids of 2 by 1 and 3 by 1 cells, which are no multiples of one another, so nothing was moved. Use one grid",
    ]);
  });
});

describe("the current axes", () => {
  test("are those made or chosen last of those that are left", () => {
    const page = subplots(1, 3);
    const [first, second, third] = page.axes as [Axes, Axes, Axes];
    expect(page.gca()).toBe(third);
    expect(page.sca(first)).toBe(first);
    expect(gca()).toBe(first);
    first.remove();
    expect(page.gca()).toBe(third);
    page.delaxes(third);
    expect(page.gca()).toBe(second);
    second.remove();
    expect(page.axes).toEqual([]);
    const made = page.gca();
    expect(page.axes).toEqual([made]);
  });
});

describe("Axes.labelOuter", () => {
  // As matplotlib's subplots does for shared axes, after subplot_kw.
  test("is what subplots(…, { sharex: true }) does, to names as well", () => {
    const { axes } = subplots(2, 1, { sharex: true, subplotKw: { xlabel: "x", ylabel: "y" } });
    expect(axes.map((each) => each.getXlabel())).toEqual(["", "x"]);
    expect(axes.map((each) => each.getYlabel())).toEqual(["y", "y"]);
  });

  // Checked with matplotlib 3.6.3: label_outer() on each of a figure with a span above two cells.
  test("leaves tick labels and names at the bottom and at the left", () => {
    const page = figure();
    const options = { xlabel: "x", ylabel: "y" };
    const places = [page.addSubplot(2, 2, [1, 2], options), page.addSubplot(223, options)];
    for (const axes of [...places, page.addSubplot(224, options)]) axes.labelOuter();
    expect(page.axes.map((axes) => axes.getXlabel())).toEqual(["", "x", "x"]);
    expect(page.axes.map((axes) => axes.getYlabel())).toEqual(["y", "y", ""]);
    expect(page.axes.map((axes) => axes.xaxis.tickStyle("major").label1On)).toEqual([
      false,
      true,
      true,
    ]);
    expect(page.axes.map((axes) => axes.yaxis.tickStyle("major").label1On)).toEqual([
      true,
      true,
      false,
    ]);
  });

  test("of axes in a box of their own says that there is no grid", () => {
    const axes = figure().addAxes([0, 0, 1, 1]);
    expect(axes.getSubplotspec()).toBeNull();
    expect(() => axes.labelOuter()).toThrow(
      "Axes.labelOuter: the axes stands in no grid; it was made by addAxes, or removed",
    );
  });
});

describe("Axes.remove", () => {
  test("the others keep their limits, and no longer share them", () => {
    const page = subplots(1, 3, { sharex: true });
    const [first, second, third] = page.axes as [Axes, Axes, Axes];
    first.plot([0, 10], [0, 1]);
    second.plot([0, 4], [0, 1]);
    expect(third.getXlim()).toEqual([-0.5, 10.5]);
    first.remove();
    expect(second.getXlim()).toEqual([-0.5, 10.5]);
    first.setXlim(5, 6);
    expect(second.getXlim()).toEqual([-0.5, 10.5]);
    third.plot([0, 20], [0, 1]);
    expect(second.getXlim()).toEqual([-1, 21]);
    expect(first.getXlim()).toEqual([5, 6]);
  });

  test("the data of removed axes no longer count", () => {
    const page = subplots(1, 2, { sharey: true });
    const [first, second] = page.axes as [Axes, Axes];
    first.plot([0, 100]);
    second.plot([0, 1]);
    first.remove();
    second.plot([0, 2]);
    expect(second.getYlim()).toEqual([-0.1, 2.1]);
  });

  test("a second time, or drawing in them by plot, says that they are in no figure", () => {
    const { ax } = subplots();
    ax.remove();
    expect(() => ax.remove()).toThrow("Figure.delaxes: axes must be axes of this figure");
    expect(() => plot([1, 2], { axes: ax })).toThrow("axes belongs to no figure");
    expect(ax.getLines()).toEqual([]);
  });
});

describe("Figure.clear", () => {
  test("clear() and clf() leave an empty page of the same size and margins", () => {
    const page = subplots(2, 2, { figsize: [4, 3] });
    page.suptitle("title");
    page.subplotsAdjust({ left: 0.3 });
    page.clear();
    expect(page.spec).toEqual(figure({ figsize: [4, 3] }).spec);
    expect(page.addSubplot().getPosition().x0).toBeCloseTo(0.3 * 288, 9);
    page.clf();
    expect(page.axes).toEqual([]);
  });
});

describe("the page", () => {
  test("setSizeInches(width, height) moves and resizes the axes", () => {
    const page = subplots(2, 2);
    const before = boxesOf(page);
    page.setSizeInches(3, 2);
    expect(page.figsize).toEqual([3, 2]);
    expect(page.getSizeInches()).toEqual([3, 2]);
    expect(boxesOf(page)).toEqual(before);
    page.setSizeInches([6, 4]);
    expect(page.axes[0]?.getPosition().x0).toBe(0.125 * 432);
  });

  test("setFacecolor(color) is the background of the spec", () => {
    const page = subplots();
    expect(page.getFacecolor()).toBe("#ffffff");
    page.setFacecolor("0.5");
    expect(page.getFacecolor()).toBe("#808080");
    expect(page.spec.background).toBe("#808080");
  });
});
