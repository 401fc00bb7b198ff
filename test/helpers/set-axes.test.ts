import { beforeEach, describe, expect, test } from "vitest";
import { type Axes, rcdefaults, setAxes, subplots } from "../../src/index.ts";

beforeEach(rcdefaults);

/** Fresh axes with a line from (1, 1) to (10, 10). */
function makeAxes(): Axes {
  const axes = subplots().axes[0] as Axes;
  axes.plot([1, 10], [1, 10]);
  return axes;
}

describe("setAxes", () => {
  test("setAxes(axes, …) sets labels, limits, scales and legend, and draws the grid", () => {
    const axes = makeAxes();
    setAxes(axes, "x", "y", [0.5, 20], [-1, null], "log", "symlog", ["line"]);
    expect([axes.getXlabel(), axes.getYlabel()]).toEqual(["x", "y"]);
    expect([axes.getXscale(), axes.getYscale()]).toEqual(["log", "symlog"]);
    expect(axes.getXlim()).toEqual([0.5, 20]);
    expect(axes.getYlim()[0]).toBe(-1);
    expect(axes.getLegend()?.labels).toEqual(["line"]);
    expect([axes.xaxis.grid, axes.yaxis.grid]).toEqual([true, true]);
  });

  test("setAxes(axes, { … }) is setAxes(axes, …)", () => {
    const [first, second, third] = [makeAxes(), makeAxes(), makeAxes()];
    setAxes(first, "x", "y", [2, 8], [0, 9], "linear", "log", ["a"]);
    setAxes(second, {
      legend: ["a"],
      yscale: "log",
      ylim: [0, 9],
      xlim: [2, 8],
      ylabel: "y",
      xlabel: "x",
    });
    setAxes(third, "x", { ylabel: "y", xlim: [2, 8], ylim: [0, 9], yscale: "log", legend: ["a"] });
    const specs = [first, second, third].map((axes) => [
      axes.getXlim(),
      axes.getYlim(),
      axes.getYticks(),
      axes.getLegend(),
      axes.getXlabel(),
      axes.getYlabel(),
    ]);
    expect(specs[1]).toEqual(specs[0]);
    expect(specs[2]).toEqual(specs[0]);
  });

  test("setAxes(axes) takes the labels away and leaves the scales", () => {
    const axes = makeAxes();
    axes.setXlabel("old");
    axes.setXscale("log");
    setAxes(axes);
    expect(axes.getXlabel()).toBe("");
    expect(axes.getXscale()).toBe("log");
  });

  test("setAxes(axes) freezes the limits in force", () => {
    const axes = makeAxes();
    const before = axes.getXlim();
    setAxes(axes);
    axes.plot([0, 1000], [0, 1000]);
    expect(axes.getXlim()).toEqual(before);
  });

  test("setAxes(axes, { legend: [] }) leaves the legend that is there", () => {
    const axes = makeAxes();
    axes.legend(["old"]);
    setAxes(axes, { legend: [] });
    expect(axes.getLegend()?.labels).toEqual(["old"]);
  });

  test("setAxes twice leaves the grid on", () => {
    const axes = makeAxes();
    setAxes(axes);
    setAxes(axes);
    expect(axes.xaxis.grid && axes.yaxis.grid).toBe(true);
  });

  test("setAxes(axes, { xscale, xlim }) sets the scale first, so that limits are checked on it", () => {
    const axes = makeAxes();
    setAxes(axes, { xscale: "log", xlim: [-1, 100] });
    expect(axes.getXlim()[0]).toBeCloseTo(0.8912509381337455, 12);
    expect(axes.getXlim()[1]).toBe(100);
  });
});
