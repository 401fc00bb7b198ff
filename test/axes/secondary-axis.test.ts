import { beforeEach, describe, expect, test } from "vitest";
import { type Axes, type Figure, gcf, rcdefaults, subplots } from "../../src/index.ts";
import { compareWithVega } from "../render/fast/compare.ts";

beforeEach(rcdefaults);

/** Axes that show 0 to 2 in x and 1 to 3 in y. */
function makeAxes(): Axes {
  const axes = subplots().axes[0] as Axes;
  axes.setXlim(0, 2);
  axes.setYlim(1, 3);
  return axes;
}

const toDegrees = (x: number) => (x * 180) / Math.PI;
const toRadians = (x: number) => (x * Math.PI) / 180;

describe("Axes.secondaryXaxis and Axes.secondaryYaxis", () => {
  test("secondaryYaxis(location) shows the same values at the other side", () => {
    const axes = makeAxes();
    const right = axes.secondaryYaxis("right");
    expect(axes.childAxes).toEqual([right]);
    expect([right.position, right.side]).toEqual([1, "second"]);
    expect(right.getYlim()).toEqual([1, 3]);
    expect(right.ticks()).toEqual(axes.ticks("y"));
    const { tick1On, tick2On, label1On, label2On } = right.axis.tickStyle("major");
    expect([tick1On, tick2On, label1On, label2On]).toEqual([false, true, false, true]);
    expect([right.axis.labelSide, right.axis.offsetTextSide]).toEqual(["second", "second"]);
  });

  test("secondaryXaxis(location, { functions }) on a log axis refuses what is not above 0", () => {
    const { fig, ax } = subplots();
    ax.loglog([1, 10], [1, 10]);
    ax.secondaryXaxis("top", { functions: [(x) => 2 - x, (x) => 2 - x] });
    expect(() => fig.toSVG()).toThrow(
      /^Axes\.secondaryXaxis: functions\[0\] makes -9.\d+ of 11.\d+; a secondary axis needs a finite number above 0, as its scale is log, at both limits$/,
    );
  });

  test("secondaryXaxis(location, { functions }) has ticks that suit the other units", () => {
    const axes = makeAxes();
    const degrees = axes.secondaryXaxis("top", { functions: [toDegrees, toRadians] });
    expect(degrees.getXlim()[1]).toBeCloseTo(360 / Math.PI, 12);
    expect(degrees.ticks().major).toEqual([0, 20, 40, 60, 80, 100]);
    const place = degrees.placer();
    expect(place(90)).toBeCloseTo(Math.PI / 4, 12);
    axes.setXlim(0, 1);
    expect(place(0)).toBe(0);
    expect(degrees.placer()(toDegrees(1))).toBeCloseTo(1, 12);
  });

  test.each([
    [9, ["−0.8", "0.2"]],
    [2.5, ["−0.8", "0.4"]],
  ])("ticks stand on the axis, also where functions have a pole, up to %d", (right, labels) => {
    const { ax } = subplots({ figsize: [3.5, 2.5] });
    ax.setXlim(-1.5, right);
    const inverse = ax.secondaryXaxis("top", { functions: [(x) => 1 / x, (x) => 1 / x] });
    // matplotlib's ticks.
    expect(inverse.ticks().labels).toEqual(labels);
  });

  test("values that fall where those of the axes rise stand in their places", () => {
    const axes = makeAxes();
    axes.setXlim(1, 10);
    const period = axes.secondaryXaxis("top", { functions: [(f) => 1 / f, (t) => 1 / t] });
    expect(period.getXlim()).toEqual([0.1, 1]);
    const place = period.placer();
    expect([place(1), place(0.1)]).toEqual([0, 1]);
    axes.invertXaxis();
    expect(period.getXlim()).toEqual([1, 0.1]);
    expect(period.placer()(1)).toBe(1);
    expect(period.placer()(0.1)).toBeCloseTo(0, 12);
  });

  test("on a log axis it has the ticks of one, and places by logarithms", () => {
    const axes = makeAxes();
    axes.setXlim(1, 1000);
    axes.setXscale("log");
    const tenfold = axes.secondaryXaxis(1.2, { functions: [(x) => 10 * x, (x) => x / 10] });
    expect(tenfold.ticks().major).toEqual([10, 100, 1000, 10000]);
    expect(tenfold.placer()(100)).toBeCloseTo(1 / 3, 12);
  });

  test("setTicks puts ticks where they are asked for, also after a change of scale", () => {
    const axes = makeAxes();
    axes.setXlim(1, 100);
    const top = axes.secondaryXaxis("top");
    top.setTicks([2, 50], ["two", "fifty"]);
    expect([top.ticks().major, top.ticks().labels]).toEqual([
      [2, 50],
      ["two", "fifty"],
    ]);
    expect(top.getXlim()).toEqual([1, 100]);
    axes.setXscale("log");
    expect(top.ticks().major).toEqual([2, 50]);
  });

  test("setLocation moves it, with ticks and name at the nearer side", () => {
    const axes = makeAxes();
    const axis = axes.secondaryXaxis("top");
    axis.setLocation(0.3);
    expect([axis.position, axis.side, axis.axis.labelSide]).toEqual([0.3, "first", "first"]);
    axis.setLocation("top");
    expect(axis.side).toBe("second");
  });

  test("it has a name and tick parameters of its own", () => {
    const axes = makeAxes();
    const top = axes.secondaryXaxis("top");
    top.setXlabel("angle", { fontsize: 8 });
    top.tickParams({ labelsize: 6 });
    expect([top.getXlabel(), top.getYlabel(), axes.getXlabel()]).toEqual(["angle", "", ""]);
    expect(top.axis.labelText.size).toBe(8);
    expect(top.axis.tickStyle("major").labelsize).toBe(6);
    expect(() => top.setYlabel("angle")).toThrow(
      "SecondaryAxis.setYlabel: this axis runs the other way; call setXlabel",
    );
  });

  test("setFunctions changes the units", () => {
    const top = makeAxes().secondaryXaxis("top");
    top.setFunctions([(x) => 2 * x, (x) => x / 2]);
    expect(top.getXlim()).toEqual([0, 4]);
  });

  test("functions that fail or give no limits are an error when it is drawn", () => {
    const axes = makeAxes();
    const period = axes.secondaryXaxis("top", { functions: [(f) => 1 / f, (t) => 1 / t] });
    expect(() => period.ticks()).toThrow(
      "Axes.secondaryXaxis: functions[0] makes Infinity of 0; a secondary axis needs a finite number at both limits",
    );
    period.setFunctions([
      () => {
        throw new Error("no");
      },
      (t) => t,
    ]);
    expect(() => period.ticks()).toThrow(
      'Axes.secondaryXaxis: functions[0] makes an error, "no", of 0; a secondary axis needs a finite number at both limits',
    );
  });

  test("it is drawn: its line, its ticks outside, its labels and its name, and the title above them", () => {
    const axes = makeAxes();
    axes.setTitle("title");
    const svgOf = () => gcf().toSVG();
    const heightOf = (svg: string) => Number(/ height="([\d.]+)"/.exec(svg)?.[1]);
    const before = svgOf();
    const top = axes.secondaryXaxis("top", { functions: [toDegrees, (x) => (x * Math.PI) / 180] });
    top.setXlabel("degrees");
    const after = svgOf();
    for (const text of ["20", "100", "degrees"]) {
      expect(before).not.toContain(`>${text}<`);
      expect(after).toContain(`>${text}<`);
    }
    // In pixels: tick labels and name, each with its padding.
    expect(heightOf(after) - heightOf(before)).toBeGreaterThan(30);
    const layers = JSON.stringify(gcf().spec);
    expect(layers).toContain('"secondary axis 1"');
    axes.cla();
    expect(JSON.stringify(gcf().spec)).not.toContain("secondary");
  });

  test("cla() takes it away", () => {
    const axes = makeAxes();
    axes.secondaryXaxis("top");
    axes.cla();
    expect(axes.childAxes).toEqual([]);
  });
});

describe("secondary axes are drawn", () => {
  const layers = (figure: Figure) => {
    const layer = figure.spec.layer as { name: string }[];
    return layer.map(({ name }) => name);
  };

  test("below lines, as their zorder of 0 says", () => {
    const { fig, ax } = subplots();
    ax.plot([1, 2]);
    ax.secondaryYaxis(0.5);
    expect(layers(fig)).toEqual(["secondary axis 1", "data", "spines"]);
  });

  test("but above images, which have that zorder too", () => {
    const { fig, ax } = subplots();
    ax.imshow([[1, 2]]);
    ax.secondaryYaxis(0.5);
    expect(layers(fig)).toEqual(["data", "spines", "secondary axis 1"]);
  });

  test.each([0, 0.5, "right"] as const)("without Vega, at %s, as Vega draws them", (location) => {
    const { fig, ax } = subplots();
    ax.secondaryYaxis(location);
    ax.secondaryXaxis(location === "right" ? "top" : location);
    expect(compareWithVega([JSON.parse(JSON.stringify(fig.spec))])).toBe(1);
  });
});
