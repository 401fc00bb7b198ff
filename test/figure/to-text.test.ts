import { afterEach, describe, expect, test } from "vitest";
import { kinds } from "../../src/artists/kinds.ts";
import {
  type Axes,
  figure as emptyFigure,
  type Figure,
  linspace,
  plot,
  rcdefaults,
  rcParams,
  subplots,
} from "../../src/index.ts";
import { makeScale } from "../../src/ticker/scale.ts";
import { examplePictures, galleryPictures } from "../pictures.ts";

afterEach(rcdefaults);

/** The lines of a text that begin so, without what stands before them. */
function linesOf(figure: Figure, start: string): string[] {
  const lines = figure.toText().split("\n");
  return lines.map((line) => line.trim()).filter((line) => line.startsWith(start));
}

function firstAxes(figure: Figure): Axes {
  return figure.axes[0] as Axes;
}

test("toText() tells the facts of a figure, one a line", () => {
  const x = linspace(0, 2, 3);
  const figure = plot(x, [[0, 1, 4], (t) => 2 * t - 1], "x", "f(x)", { legend: ["x²", "tangent"] });
  expect(figure.toText()).toBe(`figure 3.5 × 2.5 in
axes 1
  x "x" linear
    from -0.1 to 2.1
    ticks 0.0 | 0.5 | 1.0 | 1.5 | 2.0
  y "f(x)" linear
    from -1.25 to 4.25
    ticks −1 | 0 | 1 | 2 | 3 | 4
  line 1 "x²"
    #1f77b4 solid 1.5
    3 points, x from 0 to 2 by 1
      0: 0
      1: 1
      2: 4
  line 2 "tangent"
    #bf00bf dashed 1.5
    3 points, x from 0 to 2 by 1
      0: -1
      1: 1
      2: 3
  legend upper left: "x²", "tangent"`);
});

test("toText() is the text that is stored for each example", async () => {
  for (const { name, figure } of await examplePictures()) {
    const file = name.replace("examples/", "../facts/texts/");
    await expect(`${figure.toText()}\n`).toMatchFileSnapshot(`${file}.txt`);
  }
});

test("figures drawn alike have one text, before and after they are rendered", async () => {
  const [first, second] = [await galleryPictures(), await galleryPictures()];
  for (const [index, { name, figure }] of first.entries()) {
    const before = figure.toText();
    expect(before, name).toBe(second[index]?.figure.toText());
    figure.toSVG();
    expect(figure.toText(), name).toBe(before);
  }
});

test("every kind of artist says what it is", () => {
  for (const [name, kind] of Object.entries(kinds)) {
    expect(kind.summarize, `src/artists/${name} has a summarize`).toBeTypeOf("function");
  }
});

describe("a figure", () => {
  test("may have no axes", () => {
    expect(emptyFigure({ figsize: [4.5, 10 / 3] }).toText()).toBe("figure 4.5 × 3.33333 in");
  });

  test("has its title over all, and each axes with its own", () => {
    const figure = subplots(1, 2);
    figure.suptitle('Two "views"');
    figure.axes[1]?.setTitle("the\nsecond");
    expect(linesOf(figure, "suptitle")).toEqual(['suptitle "Two \\"views\\""']);
    figure.supxlabel("x of all");
    expect(linesOf(figure, "supxlabel")).toEqual(['supxlabel "x of all"']);
    figure.supxlabel(null);
    expect(linesOf(figure, "supxlabel")).toEqual([]);
    expect(linesOf(figure, "axes")).toEqual(["axes 1", 'axes 2 "the\\nsecond"']);
    figure.axes[1]?.setTitle("left", { loc: "left" });
    figure.axes[1]?.setTitle("right", { loc: "right" });
    expect(linesOf(figure, "left")).toEqual(['left title "left"']);
    expect(linesOf(figure, "right")).toEqual(['right title "right"']);
  });

  test("tells which axes are twins of others", () => {
    const figure = subplots(1, 2);
    const [first, second] = figure.axes as [Axes, Axes];
    first.twins = [first, second];
    second.twins = first.twins;
    second.patchVisible = false;
    second.facecolor = "#000000";
    expect(linesOf(figure, "twin")).toEqual(["twin of axes 1"]);
    expect(linesOf(figure, "face")).toEqual([]);
  });

  test("tells colors that are not white", () => {
    const figure = subplots();
    figure.setFacecolor("0.5");
    firstAxes(figure).facecolor = "#000000";
    expect(linesOf(figure, "figure")).toEqual(["figure 6.4 × 4.8 in, face #808080"]);
    expect(linesOf(figure, "face")).toEqual(["face #000000"]);
  });

  test("tells its warnings, those included that only its limits bring up", () => {
    const figure = plot([1, 2, 3], { legend: ["a", "b"] });
    expect(linesOf(figure, "warning")).toHaveLength(1);
    const logarithmic = subplots();
    firstAxes(logarithmic).setYscale("log");
    firstAxes(logarithmic).plot([-1, -2]);
    expect(linesOf(logarithmic, "warning")[0]).toContain("the data on a log axis");
  });
});

describe("an axis", () => {
  test("tells what stands at its end, its minor ticks with words, and where words are hidden", () => {
    const figure = subplots(2, 1, { sharex: true });
    const [above, below] = figure.axes as [Axes, Axes];
    above.plot([1e8, 2e8]);
    below.plot([0.35, 0.6]);
    below.setYscale("log");
    expect(linesOf(figure, "ticks")).toEqual([
      "ticks ∅ | ∅ | ∅ | ∅ | ∅ | ∅",
      "ticks 1.0 | 1.2 | 1.4 | 1.6 | 1.8 | 2.0 offset 1e8",
      "ticks 0.0 | 0.2 | 0.4 | 0.6 | 0.8 | 1.0",
    ]);
    expect(linesOf(figure, "minor")).toEqual(["minor ticks 4×10⁻¹ | 5×10⁻¹ | 6×10⁻¹"]);
    expect(linesOf(figure, "no ticks")).toHaveLength(1);
  });

  test("tells small limits on a log scale", () => {
    const figure = subplots();
    firstAxes(figure).setYscale("log");
    firstAxes(figure).setYlim(1.5e-9, 1000);
    expect(linesOf(figure, "from")[1]).toBe("from 1.5e-9 to 1000");
  });

  test("may have a grid of its own", () => {
    const gridFacts = (settings: object) => {
      Object.assign(rcParams, settings);
      return subplots()
        .toText()
        .split("\n")
        .filter((line) => line.includes("grid"));
    };
    expect(gridFacts({})).toEqual(["  no grid"]);
    expect(gridFacts({ "axes.grid": true })).toEqual([]);
    expect(gridFacts({ "axes.grid.axis": "y" })).toEqual(["  no x grid"]);
    expect(gridFacts({ "axes.grid.which": "minor" })).toEqual(["  no grid", "  minor y grid"]);
  });

  test("tells what differs from the default of its scale", () => {
    const figure = subplots();
    const { xaxis, yaxis } = firstAxes(figure);
    xaxis.view.scale = makeScale("log", { base: 2 });
    yaxis.view.scale = makeScale("symlog", { linthresh: 0.1, linscale: 1 });
    expect(linesOf(figure, "x")).toEqual(["x log, base 2"]);
    expect(linesOf(figure, "y")).toEqual(["y symlog, linthresh 0.1"]);
  });

  test("may be hidden, or all that is around the axes", () => {
    const figure = subplots();
    firstAxes(figure).xaxis.visible = false;
    expect(linesOf(figure, "hidden")).toHaveLength(1);
    expect(linesOf(figure, "ticks")).toHaveLength(1);
    firstAxes(figure).axison = false;
    expect(linesOf(figure, "axis off")).toHaveLength(1);
    expect(linesOf(figure, "ticks")).toEqual([]);
  });

  test("stands at a spine, which may be elsewhere or missing", () => {
    const figure = subplots();
    const { spines } = firstAxes(figure);
    spines.top.setVisible(false);
    spines.left.setPosition(["data", 0.5]);
    expect(linesOf(figure, "left spine")).toEqual(["left spine at data 0.5"]);
    expect(linesOf(figure, "no")).toEqual(["no grid", "no top spine"]);
  });
});

describe("an artist", () => {
  function linesIn(draw: (axes: Axes) => void): string[] {
    const figure = subplots();
    draw(firstAxes(figure));
    const lines = figure.toText().split("\n    ticks").at(-1)?.split("\n").slice(1, -1) ?? [];
    return lines.map((line) => line.slice(2));
  }

  test("line: what differs from the default is told", () => {
    const options = {
      color: "k",
      alpha: 0.5,
      zorder: 5,
      markerfacecolor: "w",
      markeredgewidth: 2,
    };
    const drawn = linesIn((axes) => axes.plot([1, 2], [3, 3], "o-.", { linewidth: 3, ...options }));
    expect(drawn).toEqual([
      "line 1",
      "  #000000 dashdot 3",
      "  marker o 6, face #ffffff, edge width 2",
      "  alpha 0.5",
      "  zorder 5",
      "  2 points, x from 1 to 2 by 1",
      "    0: 3",
      "    1: 3",
    ]);
  });

  test("line: dashes of one's own, and none", () => {
    const styles = [[1, [4, 2]], [0, [3.7, 1.6]], [0, []], "None"] as const;
    const drawn = linesIn((axes) => {
      for (const linestyle of styles) axes.plot([1], "k", { linestyle, linewidth: 2 });
    });
    expect(drawn.filter((line) => line.includes("#"))).toEqual([
      "  #000000 dashes [2, [8, 4]] 2",
      "  #000000 dashed 2",
      "  #000000 solid 2",
      "  #000000 no line",
    ]);
  });

  test("vline, hline: a place, and where they end", () => {
    const drawn = linesIn((axes) => {
      axes.axvline(0.1 + 0.2);
      axes.axhline(2, 0.25, 1, { label: "limit" });
    });
    expect(drawn).toEqual([
      "vline 1",
      "  #1f77b4 solid 1.5",
      "  at 0.3",
      'hline 1 "limit"',
      "  #1f77b4 solid 1.5",
      "  at 2",
      "  over 0.25 to 1 of the axes",
    ]);
  });

  test("points: marker, area, and what differs", () => {
    const drawn = linesIn((axes) => {
      axes.scatter([0, 2, 3], [1, 4, 9], { s: 9, marker: "s", color: "r", edgecolors: "k" });
      axes.scatter([0, 1], [1, 2], { s: [4, 9], linewidths: 2, alpha: 0.25, label: "b" });
    });
    expect(drawn).toEqual([
      "points 1",
      "  #ff0000 s 9",
      "  edge #000000",
      "  3 points",
      "    0: 1",
      "    2: 4",
      "    3: 9",
      'points 2 "b"',
      "  #1f77b4 o",
      "  linewidth 2",
      "  alpha 0.25",
      "  2 points, x from 0 to 1 by 1",
      "    0: 1; size 4",
      "    1: 2; size 9",
    ]);
  });

  test("text: words, place, and what it is about, but not how it is laid out", () => {
    const drawn = linesIn((axes) => {
      axes.text(0.1 + 0.2, 1, "a\nb", { fontsize: 20, ha: "right", color: "r" });
      axes.annotate("min", [0, 1], [2, 3], { arrowprops: { arrowstyle: "->" } });
      axes.text(0.5, 1, "top", { transform: axes.transAxes, weight: "bold", rotation: 20 });
      axes.annotate("near", [0, 1], [5, 5], { textcoords: ["offset points", "axes fraction"] });
      axes.annotate("here", [0.5, 0.5]);
    });
    expect(drawn).toEqual([
      "text 1",
      '  "a\\nb"',
      "  at 0.3, 1",
      "  color #ff0000",
      "text 2",
      '  "min"',
      "  at 2, 3",
      "  arrow to 0, 1",
      "text 3",
      '  "top"',
      "  at 0.5, 1 in axes fraction",
      "text 4",
      '  "near"',
      "  at 5, 5 in offset points, axes fraction",
      "  about 0, 1",
      "text 5",
      '  "here"',
      "  at 0.5, 0.5",
      "  about 0.5, 0.5",
    ]);
  });

  test("all stand in the order they are drawn", () => {
    const drawn = linesIn((axes) => {
      axes.text(0, 0, "first", { zorder: 0 });
      axes.plot([1], { label: "second" });
      axes.scatter([1], [1]);
      axes.plot([2], { label: "third", zorder: 1 });
    });
    expect(drawn.filter((line) => !line.startsWith(" "))).toEqual([
      "points 1",
      'line 1 "third"',
      'line 2 "second"',
      "text 1",
    ]);
  });
});

describe("a legend", () => {
  test("tells its place, its names and what differs from the default", () => {
    const figure = subplots();
    firstAxes(figure).plot([1, 2], { label: "kept" });
    const told = (labels: string[] | null, options = {}) => {
      firstAxes(figure).legend(labels, options);
      return linesOf(figure, "legend")[0];
    };
    expect(told(null)).toBe('legend upper left: "kept"');
    expect(told(['`a`, "b"'], { loc: "right", ncol: 2, title: "runs" })).toBe(
      'legend right, title "runs", 2 columns: "`a`, \\"b\\""',
    );
    expect(told(null, { loc: [0.5, 1 / 3], frameon: false, markerscale: 2 })).toBe(
      'legend at 0.5, 0.3333333333333, markerscale 2, no frame: "kept"',
    );
    expect(linesOf(figure, "line")).toEqual(['line 1 "kept"']);
    expect(told([])).toBe("legend upper right: no names");
  });
});

test("layout is not told: places in the figure, sizes of text, fonts", () => {
  const draw = () => plot([1, 2, 3], [3, 1, 2], "x", "y", { legend: ["a"] });
  const usual = draw().toText();
  Object.assign(rcParams, { "axes.labelpad": 9, "legend.borderpad": 0.1, "savefig.pad_inches": 1 });
  expect(draw().toText()).toBe(usual);
});

test("figures of every copy of the package are known by a mark", () => {
  const mark = Symbol.for("d2l-plot.figure");
  expect(mark in plot([1])).toBe(true);
  expect(Object.getOwnPropertySymbols(plot([1]))).not.toContain(mark);
});
