import { beforeEach, describe, expect, test } from "vitest";
import { type Axes, PlotError, rcdefaults, subplots } from "../../src/index.ts";

beforeEach(rcdefaults);

const makeAxes = () => subplots().axes[0] as Axes;

describe("Axes.twinx and Axes.twiny", () => {
  test("twinx() adds axes in the same place that share x and have y at the right", () => {
    const figure = subplots();
    const axes = figure.axes[0] as Axes;
    const twin = axes.twinx();
    expect(figure.axes).toEqual([axes, twin]);
    expect(twin.getPosition()).toEqual(axes.getPosition());
    axes.plot([0, 10], [0, 1]);
    twin.plot([0, 20], [0, 100]);
    expect(axes.getXlim()).toEqual([-1, 21]);
    expect(twin.getXlim()).toEqual([-1, 21]);
    expect([axes.getYlim(), twin.getYlim()]).toEqual([
      [-0.05, 1.05],
      [-5, 105],
    ]);
    expect([twin.xaxis.visible, twin.yaxis.visible, twin.patchVisible]).toEqual([
      false,
      true,
      false,
    ]);
    const { labelSide, offsetTextSide } = twin.yaxis;
    expect([labelSide, offsetTextSide]).toEqual(["second", "second"]);
    expect(twin.yaxis.tickStyle("major")).toMatchObject({ tick1On: false, tick2On: true });
  });

  test("twiny() adds axes that share y and have x at the top", () => {
    const axes = makeAxes();
    const twin = axes.twiny();
    twin.setYlim(3, 4);
    expect(axes.getYlim()).toEqual([3, 4]);
    twin.setXlim(3, 4);
    expect(axes.getXlim()).toEqual([0, 1]);
    expect([twin.xaxis.labelSide, twin.yaxis.visible]).toEqual(["second", false]);
  });

  test("a twin has a color cycle, labels and limits of its own", () => {
    const axes = makeAxes();
    axes.plot([1, 2]);
    const twin = axes.twinx();
    expect(twin.plot([1, 2])[0]?.color).toBe("#1f77b4");
    twin.setYlabel("right");
    expect(axes.getYlabel()).toBe("");
  });

  test("twins take over whether x follows the data", () => {
    const axes = makeAxes();
    axes.setXlim(0, 4);
    expect(axes.twinx().getAutoscalexOn()).toBe(false);
  });

  test("an aspect of twins changes limits; a box is an error when the figure is drawn", () => {
    const axes = makeAxes();
    const twin = axes.twinx();
    expect([axes.getAdjustable(), twin.getAdjustable()]).toEqual(["datalim", "datalim"]);
    axes.setAspect("equal", { adjustable: "box" });
    expect(() => axes.getPosition()).toThrow(
      'Axes.setAspect: adjustable "box" is not allowed for twinned axes; pass { adjustable: "datalim" }',
    );
  });

  test("setBoxAspect is for all twins", () => {
    const axes = makeAxes();
    const twin = axes.twinx().twinx();
    twin.setBoxAspect(1);
    expect(axes.getBoxAspect()).toBe(1);
    expect(twin.getPosition()).toEqual(axes.getPosition());
  });

  test("a twin that is removed leaves the other alone", () => {
    const axes = makeAxes();
    const twin = axes.twinx();
    twin.remove();
    expect([axes.twins, twin.twins]).toEqual([[axes], [twin]]);
  });

  test("twins move together in a tight layout", () => {
    const figure = subplots();
    const axes = figure.axes[0] as Axes;
    const twin = axes.twinx();
    figure.tightLayout();
    expect(twin.getPosition()).toEqual(axes.getPosition());
    expect(axes.getPosition().x0).toBeLessThan(40);
  });
});

describe("Axes.sharex and Axes.sharey", () => {
  test("sharex(other) takes over limits and scale, and follows the data of both", () => {
    const [left, right] = subplots(1, 2).axes as [Axes, Axes];
    left.plot([1, 10], [0, 1]);
    right.plot([100, 1000], [0, 1]);
    left.setXscale("log");
    right.sharex(left);
    expect(right.getXscale()).toBe("log");
    expect(right.getXlim()).toEqual(left.getXlim());
    expect(left.dataLim[2]).toBe(10);
    expect(left.getXlim()[1]).toBeGreaterThan(1000);
    expect(right.getYlim()).toEqual([-0.05, 1.05]);
  });

  test("sharey(other) takes over limits that were set", () => {
    const [left, right] = subplots(1, 2).axes as [Axes, Axes];
    left.setYlim(7, 8);
    right.plot([1, 2]);
    right.sharey(left);
    expect(right.getYlim()).toEqual([7, 8]);
    expect(right.getAutoscaleyOn()).toBe(false);
    left.setYlim(1, 2);
    expect(right.getYlim()).toEqual([1, 2]);
  });

  test("an axis can follow only one other", () => {
    const [a, b, c] = subplots(1, 3).axes as [Axes, Axes, Axes];
    b.sharex(a);
    b.sharex(a);
    expect(() => b.sharex(c)).toThrow("Axes.sharex: the x axis is shared with other axes already");
    expect(() => a.sharex(a)).toThrow(PlotError);
  });
});
