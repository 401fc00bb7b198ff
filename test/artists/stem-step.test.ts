import { expect, test } from "vitest";
import { type Axes, type MarkEvery, subplots } from "../../src/index.ts";
import type { JsonObject } from "../../src/marks/json.ts";

function newAxes(): Axes {
  return subplots().axes[0] as Axes;
}

/** The rows of the first layer of data. */
function rowsOf(draw: (axes: Axes) => unknown): readonly JsonObject[] {
  const figure = subplots();
  draw(figure.ax);
  const text = JSON.stringify(figure.spec);
  const rows = [...text.matchAll(/"values":(\[\{[^\]]*\}\])/g)].map(([, json = "[]"]) =>
    JSON.parse(json),
  );
  return rows.find((each) => each.length > 1) ?? [];
}

test("stem(heads) stands them at 0, 1, 2, … and gives its three parts", () => {
  const { markerline, stemlines, baseline } = newAxes().stem([2, 3, 1]);
  expect([...markerline.xdata]).toEqual([0, 1, 2]);
  expect(stemlines.getSegments()[1]).toEqual([
    [1, 0],
    [1, 3],
  ]);
  expect([[...baseline.xdata], [...baseline.ydata]]).toEqual([
    [0, 2],
    [0, 0],
  ]);
});

test("stem counts as three artists, and stands behind all others in the legend", () => {
  const axes = newAxes();
  axes.stem([1], { label: "stems" });
  expect(axes.plot([1])[0]?.label).toBe("_child3");
  axes.plot([2], { label: "line" });
  axes.legend();
  expect(axes.getLegend()?.labels).toEqual(["line", "stems"]);
});

test.each([
  ["pre", "0,1 0,3 1,3"],
  ["post", "0,1 1,1 1,3"],
  ["mid", "0,1 0.5,1 0.5,3 1,3"],
] as const)("step: a step %s has its corners at %s", (where, expected) => {
  const corners = rowsOf((axes) => axes.step([0, 1], [1, 3], { where }));
  expect(corners.map(({ x, y }) => `${x},${y}`).join(" ")).toBe(expected);
});

test("step keeps the points of the line, and plot does the same with drawstyle", () => {
  const axes = newAxes();
  const [step] = axes.step([0, 1, 2], [1, 3, 2]);
  expect([...(step?.xdata ?? [])]).toEqual([0, 1, 2]);
  const draw = (other: Axes) => other.plot([0, 1, 2], [1, 3, 2], { drawstyle: "steps" });
  expect(rowsOf(draw)).toEqual(rowsOf((other) => other.step([0, 1, 2], [1, 3, 2])));
});

test("a step line of a million points is reduced as others are", () => {
  const figure = subplots();
  const heights = Float64Array.from({ length: 1_000_000 }, (_, at) => Math.sin(at * at));
  figure.ax.step(
    heights.map((_, at) => at),
    heights,
  );
  expect(figure.toSVG().length).toBeLessThan(100_000);
});

test.each<[MarkEvery, number[]]>([
  [2, [0, 2, 4]],
  [
    [1, 2],
    [1, 3],
  ],
  [
    [-2, 1],
    [3, 4],
  ],
  [
    [0, -1, 1],
    [0, 4, 1],
  ],
  [
    [true, false, false, true, false],
    [0, 3],
  ],
])("markevery: %j marks points %j", (markevery, expected) => {
  const rows = rowsOf((axes) => axes.plot([0, 1, 2, 3, 4], "o", { markevery }));
  expect(rows.map(({ x }) => x)).toEqual(expected);
});

test("markevery: a fraction sets markers so far apart along the line", () => {
  const draw = (axes: Axes) =>
    axes.plot([0, 1, 2, 3, 4], [0, 1, 2, 3, 4], "o", { markevery: 0.25 });
  // The line is 1/1.1 of a diagonal long.
  expect(rowsOf(draw).map(({ x }) => x)).toEqual([0, 1, 2, 3]);
});

test("plot(x1, y1, f1, x2, y2, f2) draws each with its format, keywords go to all", () => {
  const lines = newAxes().plot([0, 1], [1, 2], "r--", [5, 6], [7, 8], [1, 2, 3], { linewidth: 3 });
  expect(lines.map(({ color, linestyle, linewidth }) => [color, linestyle, linewidth])).toEqual([
    ["#ff0000", "--", 3],
    ["#1f77b4", "-", 3],
    ["#ff7f0e", "-", 3],
  ]);
  expect(lines.map(({ ydata }) => [...ydata])).toEqual([
    [1, 2],
    [7, 8],
    [1, 2, 3],
  ]);
});

test("stairs: a NaN parts the outline; the view stands on the baseline", () => {
  const axes = newAxes();
  const steps = axes.stairs([1, Number.NaN, 2]);
  expect(steps.getPieces()).toEqual([
    [
      [0, 0],
      [0, 1],
      [1, 1],
      [1, 0],
    ],
    [
      [2, 0],
      [2, 2],
      [3, 2],
      [3, 0],
    ],
  ]);
  expect(axes.getYlim()[0]).toBe(0);
});

test("axvspan sets the limits of its own axis alone, axline those of its points", () => {
  const axes = newAxes();
  axes.axvspan(3, 5);
  expect([axes.getXlim(), axes.getYlim()]).toEqual([
    [2.9, 5.1],
    [0, 1],
  ]);
  axes.axline([0, 2], { slope: 3 });
  expect(axes.dataLim).toEqual([0, 2, 5, 2]);
});

test("axline is straight on the page of a log axes", () => {
  const figure = subplots();
  figure.ax.loglog([1, 100], [1, 100]);
  figure.ax.axline([1, 1], [10, 100], { color: "red" });
  const { width, height } = figure.ax.space;
  const path = /<path d="M([-\d.]+),([-\d.]+)L([-\d.]+),([-\d.]+)"[^>]*stroke="#ff0000"/;
  const [x = 0, y = 0, x2 = 0, y2 = 0] = (path.exec(figure.toSVG()) ?? []).slice(1).map(Number);
  // Two decades up for each to the right.
  expect((y2 - y) / (x2 - x)).toBeCloseTo((-2 * height) / width, 2);
});

// Asked of matplotlib 3.6.3.
test.each([
  ["pre", [0, 1, 5], [Number.NaN, 1, 2], [-0.25, 5.25]],
  ["post", [0, 1, 5], [0, 1, Number.NaN], [-0.25, 5.25]],
  ["pre", [0, 1, 5], [0, 1, Number.NaN], [-0.05, 1.05]],
  ["mid", [0, 1, 5], [0, 1, Number.NaN], [-0.15, 3.15]],
] as const)('steps "%s" of %j, %j reach to where they lead', (where, x, y, limits) => {
  const { ax } = subplots();
  ax.step(x, y, { where });
  const [first, last] = ax.getXlim();
  expect(first).toBeCloseTo(limits[0], 9);
  expect(last).toBeCloseTo(limits[1], 9);
});
