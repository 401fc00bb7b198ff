import { expect, test } from "vitest";
import { type Axes, type Figure, subplots } from "../../src/index.ts";
import type { JsonObject } from "../../src/marks/json.ts";

function freshAxes(): { figure: Figure; axes: Axes } {
  const figure = subplots();
  return { figure, axes: figure.axes[0] as Axes };
}

/** The layers of the data in the spec of a figure. */
function layersOf({ spec }: Figure): JsonObject[] {
  const [data] = spec.layer as JsonObject[];
  return data?.layer as JsonObject[];
}

test("bar(x, height) is one rect mark with a row per bar", () => {
  const { figure, axes } = freshAxes();
  axes.bar([1, 2], [3, -1]);
  expect(layersOf(figure)).toEqual([
    {
      name: "bars 1",
      data: {
        values: [
          { x: 0.6, x2: 1.4, y: 0, y2: 3 },
          { x: 1.6, x2: 2.4000000000000004, y: 0, y2: -1 },
        ],
      },
      mark: { type: "rect", clip: true, fill: "#1f77b4", stroke: null },
      encoding: { x2: { field: "x2" }, y2: { field: "y2" } },
    },
  ]);
});

test("bar(x, height, { color }) says in rows what differs, and in the mark what does not", () => {
  const { figure, axes } = freshAxes();
  axes.bar([1, 2, 3], 1, { color: ["r", "#12345600"], edgecolor: "k", lw: [1, 2, 3], alpha: 0.5 });
  const [{ data, mark, encoding } = {} as JsonObject] = layersOf(figure);
  const rows = (data as { values: JsonObject[] }).values;
  expect(rows.map(({ fill, strokeWidth }) => [fill, strokeWidth])).toEqual([
    ["#ff0000", 1],
    // The opacity of all takes the place of the color's own.
    ["#123456", 2],
    ["#ff0000", 3],
  ]);
  expect(mark).toEqual({
    type: "rect",
    clip: true,
    stroke: "#000000",
    strokeJoin: "miter",
    // Where inside and edge overlap, they share it.
    opacity: 0.5,
  });
  expect(Object.keys(encoding as object)).toEqual(["x2", "y2", "fill", "strokeWidth"]);
});

test("bars with dashed edges of several widths are one mark per width, since dashes grow with it", () => {
  const { figure, axes } = freshAxes();
  axes.bar([1, 2, 3], 1, { edgecolor: "k", linewidth: [1, 2, 1], ls: "--" });
  const [{ layer } = {} as JsonObject] = layersOf(figure);
  const dashes = (layer as { mark: JsonObject }[]).map(({ mark }) => mark.strokeDash);
  expect(dashes).toEqual([
    [3.7, 1.6],
    [7.4, 3.2],
  ]);
});

test("one number serves for all bars", () => {
  const { axes } = freshAxes();
  const all = axes.bar([1, 2, 3], 2, [0.5], { bottom: 1 });
  expect(all.count).toBe(3);
  expect([...all.height, ...all.width, ...all.bottom]).toEqual([2, 2, 2, 0.5, 0.5, 0.5, 1, 1, 1]);
  expect(axes.bar(4, [1, 2]).patches.map(({ xy }) => xy[0])).toEqual([3.6, 3.6]);
});

test("bars of null, NaN and infinite numbers are left out, of the limits as well", () => {
  const { figure, axes } = freshAxes();
  axes.bar([1, 2, 9, Number.NaN], [1, null, Number.POSITIVE_INFINITY, 4]);
  expect(axes.dataLim).toEqual([0.6, 0, 1.4, 1]);
  const [{ data } = {} as JsonObject] = layersOf(figure);
  expect((data as { values: unknown[] }).values).toHaveLength(1);
});

test("no bars draw nothing", () => {
  const { figure, axes } = freshAxes();
  expect(axes.bar([], []).patches).toEqual([]);
  axes.legend(["none"]);
  expect(layersOf(figure).map(({ mark }) => mark)).toEqual(["point"]);
});

test("bars take their colors from the cycle of all that are no lines, histograms from that of lines", () => {
  const { axes } = freshAxes();
  axes.plot([1, 2]);
  const colors = [axes.bar([1], [1]), axes.barh([1], [1])].map(
    (bars) => bars.patches[0]?.facecolor,
  );
  expect(colors).toEqual(["#1f77b4", "#ff7f0e"]);
  const [, , patches] = axes.hist([1, 2]);
  expect((patches as unknown as { patches: { facecolor: string }[] }).patches[0]?.facecolor).toBe(
    "#ff7f0e",
  );
});

test("lines without a label count each bar, cap and bundle of error bars", () => {
  const { axes } = freshAxes();
  axes.bar([1, 2], [3, 4], { yerr: 1, capsize: 2 });
  expect(axes.plot([1, 2])[0]?.label).toBe("_child5");
});

test("containers come last in a legend, bars with names of their own do not", () => {
  const { axes } = freshAxes();
  axes.errorbar([1, 2], [1, 2], { yerr: 1, label: "errors" });
  axes.bar([1, 2], [1, 2], { label: "bars" });
  axes.bar([3, 4], [1, 2], { label: ["third", "fourth"] });
  axes.plot([1, 2], { label: "line" });
  axes.hist([1, 2, 2], { label: "counts" });
  axes.legend();
  expect(axes.getLegend()?.labels).toEqual(["third", "fourth", "line", "counts", "errors", "bars"]);
});

test("bar(…, { tick_label }) writes texts at the positions", () => {
  const { axes } = freshAxes();
  axes.bar([1, 3], [1, 2], { tick_label: ["one", "three"] });
  axes.barh([1, 3], [1, 2], { tick_label: "same" });
  expect([axes.getXticks(), axes.getXticklabels()]).toEqual([
    [1, 3],
    ["one", "three"],
  ]);
  expect(axes.getYticklabels()).toEqual(["same", "same"]);
});

test("errors of bars are black and lie above them", () => {
  const { axes } = freshAxes();
  const bars = axes.barh([1, 2], [3, 4], {
    xerr: [
      [1, 2],
      [0, 1],
    ],
    zorder: 5,
    error_kw: { ecolor: "r" },
  });
  const [lines] = bars.errorbar?.lines[2] ?? [];
  expect(lines?.segments).toEqual([
    [
      [2, 1],
      [3, 1],
    ],
    [
      [2, 2],
      [5, 2],
    ],
  ]);
  expect([lines?.color, bars.errorbar?.zorder]).toEqual(["#ff0000", 5.01]);
  expect(axes.containers).toEqual([bars.errorbar, bars]);
  expect(axes.collections).toEqual([lines]);
});

test("errorbar(x, y) with a format of none draws error bars in the first color", () => {
  const { axes } = freshAxes();
  axes.plot([1, 2]);
  const { lines } = axes.errorbar([1, 2], [3, 4], 0.5, null, "none");
  expect([lines[0], lines[2][0]?.color]).toEqual([null, "#1f77b4"]);
  expect(axes.plot([1, 2])[0]?.color).toBe("#ff7f0e");
});

test("errorbar(…, { errorevery }) draws error bars at some points, the line through all", () => {
  const { axes } = freshAxes();
  const at = (errorevery: number | readonly [number, number] | boolean[]) => {
    const { lines } = axes.errorbar([0, 1, 2, 3, 4], [0, 0, 0, 0, 0], { yerr: 1, errorevery });
    expect(lines[0]?.xdata).toHaveLength(5);
    return [...(lines[2][0]?.at ?? [])];
  };
  expect(at(2)).toEqual([0, 2, 4]);
  expect(at([1, 3])).toEqual([1, 4]);
  expect(at([-2, 1])).toEqual([3, 4]);
  expect(at([true, false, false, true, false])).toEqual([0, 3]);
});

test("hist(x) returns counts, edges and bars; of several sets, lists", () => {
  const { axes } = freshAxes();
  const [counts, edges, bars] = axes.hist([1, 2, 2, Number.NaN], 2);
  expect([counts, edges]).toEqual([Float64Array.of(1, 2), Float64Array.of(1, 1.5, 2)]);
  expect(axes.containers).toEqual([bars]);
  const [ofSets, , outlines] = axes.hist([[1], [2, 2]], 1, { histtype: "step" });
  expect(ofSets).toEqual([Float64Array.of(1), Float64Array.of(2)]);
  // The last set is drawn first.
  expect(axes.patches.slice(2)).toEqual((outlines as unknown[][]).flat().toReversed());
});

test("hist of a grid with two axes takes its columns for sets", () => {
  const { axes } = freshAxes();
  const grid = { shape: [2, 3], data: Float64Array.of(1, 2, 3, 1, 2, 4) };
  expect(axes.hist(grid, 3)[0]).toEqual([
    Float64Array.of(2, 0, 0),
    Float64Array.of(0, 2, 0),
    Float64Array.of(0, 0, 2),
  ]);
});

test("a legend keeps clear of bars", () => {
  const { axes } = freshAxes();
  axes.bar([1, 2, 3], [1, 2, 3], { label: "bars" });
  axes.legend();
  expect(axes.getLegend()?.loc).toBe("upper left");
});

test("bars far beyond the limits are drawn a page beyond them", () => {
  const { figure, axes } = freshAxes();
  axes.bar([1], [1e300]);
  axes.setYlim(0, 2);
  const [{ data } = {} as JsonObject] = layersOf(figure);
  expect((data as { values: unknown[] }).values).toEqual([{ x: 0.6, x2: 1.4, y: 0, y2: 4 }]);
});

test("bars on a log axis with nonpositive masked have no foot, and are not drawn", () => {
  const { figure, axes } = freshAxes();
  axes.setYscale("log", { nonpositive: "mask" });
  axes.bar([1, 2], [1, 10]);
  expect(layersOf(figure).map(({ name }) => name)).not.toContain("bars 1");
});

test("toText() tells of bars, outlines, error bars and labels", () => {
  const { figure, axes } = freshAxes();
  const bars = axes.bar([1, 2], [3, 5], {
    yerr: 1,
    label: "runs",
    hatch: "/",
    edgecolor: "k",
    alpha: 0.5,
  });
  axes.barLabel(bars, ["a", "b"]);
  axes.barh([1, 2], [3, 5], [0.5, 0.8], [1, 0]);
  axes.hist([1, 2, 2], 2, { histtype: "step" });
  axes.hist([1, 2, 2], 2, { histtype: "stepfilled", orientation: "horizontal" });
  const lines = figure.toText().split("\n");
  const from = lines.findIndex((line) => line.includes('bars 1 "runs"'));
  expect(lines.slice(from).join("\n")).toMatchInlineSnapshot(`
    "  bars 1 "runs"
        #1f77b4, edge #000000 1, hatch /
        alpha 0.5
        2 bars, x from 1 to 2 by 1
          0: 3
          1: 5
      lying bars 1
        #ff7f0e
        2 bars, y from 1 to 2 by 1
          0: 3; from 1; width 0.5
          1: 5; from 0; width 0.8
      steps 1
        #ff7f0e, to the right
        6 corners
          0: 1
          1: 1
          1: 1.5
          2: 1.5
          2: 2
          0: 2
      error bars 1
        #000000 1.5
        along y: 2 error bars, x from 1 to 2 by 1
          0: low 2; high 4
          1: low 4; high 6
      steps 2
        none, edge #1f77b4 1
        6 corners
          1: 0
          1: 1
          1.5: 1
          1.5: 2
          2: 2
          2: 0
      bar labels 1
        "a" at 1, 4
        "b" at 2, 6
      no grid"
  `);
});

test("the description counts bars", () => {
  const { figure, axes } = freshAxes();
  axes.bar([1, 2], [3, 5], { label: "runs" });
  axes.hist([1, 2, 2], 2, { histtype: "step" });
  expect(figure.toSVG()).toContain(
    "1 set of bars and 1 histogram outline over x from 0.6 to 2.4: runs has 2 bars from 3 to 5; outline 2 has 2 bins from 0 to 2.",
  );
});

test("relim() counts bars, lines and caps, but not error bars", () => {
  const { axes } = freshAxes();
  axes.bar([1], [3], { yerr: 2 });
  expect(axes.dataLim).toEqual([0.6, 0, 1.4, 5]);
  axes.relim();
  expect(axes.dataLim).toEqual([0.6, 0, 1.4, 3]);
  axes.errorbar([2], [4], { yerr: 3, capsize: 1 });
  axes.relim();
  expect(axes.dataLim).toEqual([0.6, 0, 2, 7]);
});

test("bars from 0 are drawn on a logit axis only where it puts 0 far down", () => {
  const bars = (nonpositive: "clip" | "mask") => {
    const { fig, ax } = subplots();
    ax.bar([1, 2], [0.2, 0.9], { color: "#ff0000" });
    ax.setYscale("logit", { nonpositive });
    return fig.toSVG().includes("#ff0000");
  };
  expect([bars("clip"), bars("mask")]).toEqual([true, false]);
});
