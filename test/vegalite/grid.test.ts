import { beforeEach, describe, expect, test } from "vitest";
import { gca, plot, rcdefaults, rcParams, subplots } from "../../src/index.ts";
import { compareWithVega } from "../render/fast/compare.ts";

beforeEach(rcdefaults);

/** What a grid line is drawn from: its length, and the pattern along it from its first end. */
function dashesOf(svg: string, end: "x2" | "y2") {
  const lengths = new RegExp(`<line[^>]* ${end}="(-?[\\d.]+)"`).exec(svg)?.[1];
  const dash = /stroke-dasharray="([^"]*)"/.exec(svg)?.[1]?.split(",").map(Number) ?? [];
  const offset = Number(/stroke-dashoffset="([^"]*)"/.exec(svg)?.[1] ?? 0);
  return { length: Number(lengths), dash, offset };
}

describe("dashes of grid lines", () => {
  beforeEach(() => {
    rcParams["grid.linestyle"] = "--";
    rcParams["grid.linewidth"] = 1;
  });

  test("begin at the bottom, though Vega draws from the top", () => {
    const { fig, ax } = subplots();
    ax.grid(true, { axis: "x" });
    const { length, dash, offset } = dashesOf(fig.toSVG(), "y2");
    const [on = 0, off = 0] = dash;
    // At the bottom the pattern, read upwards, is at the beginning of a dash: read downwards, at the end of one.
    const phase = (offset + length) % (on + off);
    expect([on, off]).toEqual([3.7, 1.6]);
    expect(phase).toBeCloseTo(on, 2);
  });

  test("begin at the left", () => {
    const { fig, ax } = subplots();
    ax.grid(true, { axis: "y" });
    expect(dashesOf(fig.toSVG(), "x2")).toMatchObject({ dash: [3.7, 1.6], offset: 0 });
  });

  test.each([true, false])(
    "with gaps of other lengths, drawn by axes or by marks (%s)",
    (below) => {
      rcParams["axes.axisbelow"] = below;
      const { fig, ax } = subplots();
      ax.grid(true, { linestyle: [2, [6, 1, 2, 3]] });
      const svg = fig.toSVG();
      expect(svg).toContain("stroke-dasharray");
      expect(compareWithVega([JSON.parse(JSON.stringify(fig.spec))])).toBe(1);
    },
  );
});

describe("grid lines are the same drawn by Vega", () => {
  test.each([
    { "grid.alpha": 0.5 },
    { "grid.alpha": 0 },
    { "grid.alpha": 0.5, "axes.grid.which": "both", "ytick.minor.visible": true },
    { "grid.alpha": 0.5, "grid.color": "#ff000080" },
    { "grid.alpha": 0.5, "axes.axisbelow": false },
    { "grid.linestyle": "--" },
    { "grid.linestyle": ":", "axes.grid.axis": "x" },
    { "grid.linestyle": "-.", "grid.linewidth": 3.3, "axes.grid.which": "minor" },
    { "grid.linestyle": "None" },
  ] as const)("under %o", (settings) => {
    Object.assign(rcParams, { "axes.grid": true, ...settings });
    const figure = plot([1, 2, 3]);
    expect(compareWithVega([JSON.parse(JSON.stringify(figure.spec))])).toBe(1);
  });

  test("and there are none of linestyle None", () => {
    Object.assign(rcParams, { "axes.grid": true, "grid.linestyle": "None" });
    const { fig, ax } = subplots();
    expect(fig.toSVG().match(/<line /g)).toHaveLength(12);
    ax.grid(true, { linestyle: "-" });
    expect(fig.toSVG().match(/<line /g)).toHaveLength(24);
    expect(gca()).toBe(ax);
  });

  test("and they are drawn once, above what is below them", () => {
    const { fig, ax } = subplots();
    ax.grid(true, { alpha: 0.5 });
    ax.axhspan(0, 1);
    const ticks = ax.getXticks().length + ax.getYticks().length;
    expect(fig.toSVG().match(/<line /g)).toHaveLength(2 * ticks);
    expect(compareWithVega([JSON.parse(JSON.stringify(fig.spec))])).toBe(1);
  });

  test.each([
    ["#ff000080", "#ff0000"],
    ["none", "#00000000"],
  ])("and of a color such as %s the opacity is not theirs", (color, drawn) => {
    const { ax } = subplots();
    ax.tickParams({ axis: "x", gridColor: color });
    ax.grid(true, "major", "y", { color });
    const colors = [ax.xaxis, ax.yaxis].map((axis) => axis.tickStyle("major").gridColor);
    expect(colors).toEqual([drawn, drawn]);
  });
});
