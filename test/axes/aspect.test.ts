import { beforeEach, describe, expect, test } from "vitest";
import { type Axes, PlotError, rcdefaults, subplots } from "../../src/index.ts";

beforeEach(rcdefaults);

/** Axes with a line from (0, 0) to (10, 1), in a box of 100 by 100 points. */
function square(): Axes {
  const axes = subplots().axes[0] as Axes;
  axes.place({ x0: 10, y0: 20, width: 100, height: 100 });
  axes.margins(0);
  axes.plot([0, 10], [0, 1]);
  return axes;
}

describe("Axes.setAspect", () => {
  test('setAspect("equal") draws the axes in the largest box of that shape, centered in its place', () => {
    const axes = square();
    axes.setAspect("equal");
    expect(axes.getPosition()).toEqual({ x0: 10, y0: 65, width: 100, height: 10 });
    expect(axes.getPosition(true)).toEqual({ x0: 10, y0: 20, width: 100, height: 100 });
    expect(axes.space).toMatchObject({ width: 100, height: 10 });
    expect(axes.getAspect()).toBe(1);
  });

  test("the box follows limits that are set later", () => {
    const axes = square();
    axes.setAspect(2);
    axes.setXlim(0, 1);
    expect(axes.getPosition()).toEqual({ x0: 35, y0: 20, width: 50, height: 100 });
  });

  test.each([
    ["SW", 10, 20],
    ["N", 10, 110],
    [[0, 0.5] as const, 10, 65],
  ] as const)("setAspect with anchor %s puts the box at %d, %d", (anchor, x0, y0) => {
    const axes = square();
    axes.setAspect("equal", { anchor });
    expect(axes.getPosition()).toMatchObject({ x0, y0 });
    expect(axes.getAnchor()).toEqual(anchor);
  });

  test('setAspect("equal", "datalim") widens the limits of one axis about its middle', () => {
    const axes = square();
    axes.setAspect("equal", "datalim");
    expect([axes.getXlim(), axes.getYlim()]).toEqual([
      [0, 10],
      [-4.5, 5.5],
    ]);
    expect(axes.getPosition()).toMatchObject({ width: 100, height: 100 });
    expect(axes.getAdjustable()).toBe("datalim");
  });

  test("limits with room to spare become narrower instead", () => {
    const axes = square();
    axes.setXlim(-50, 50);
    axes.setYlim(-10, 10);
    axes.setAspect("equal", { adjustable: "datalim" });
    expect([axes.getXlim(), axes.getYlim()]).toEqual([
      [-10, 10],
      [-10, 10],
    ]);
  });

  test("of axes that share x, each changes its own y", () => {
    const [top, bottom] = subplots(2, 1, { sharex: true }).axes as [Axes, Axes];
    top.plot([0, 1], [0, 100]);
    bottom.plot([0, 1], [0, 1]);
    top.setAspect("equal", { adjustable: "datalim", share: true });
    expect(bottom.getAspect()).toBe(1);
    expect(top.getXlim()).toEqual([-0.05, 1.05]);
    const ratio = 1.1 * (top.getPosition().height / top.getPosition().width);
    expect(top.getYlim()[1] - top.getYlim()[0]).toBeCloseTo(ratio, 9);
  });

  test("on two log axes decades count", () => {
    const axes = square();
    axes.setXscale("log");
    axes.setYscale("log");
    axes.setXlim(1, 100);
    axes.setYlim(1, 10);
    axes.setAspect("equal");
    expect(axes.getPosition()).toMatchObject({ width: 100, height: 50 });
  });

  test('setAspect("auto") fills the place again', () => {
    const axes = square();
    axes.setAspect("equal");
    axes.setAspect("auto");
    expect(axes.getPosition()).toEqual(axes.getPosition(true));
    expect(axes.getAspect()).toBe("auto");
  });

  test("an aspect stays when the axes are cleared", () => {
    const axes = square();
    axes.setAspect(3);
    axes.cla();
    expect(axes.getAspect()).toBe(3);
  });

  test("asking for limits that an aspect changes leaves the limits that were set", () => {
    const axes = square();
    axes.setAspect("equal", { adjustable: "datalim" });
    axes.getYlim();
    axes.setXlim(0, 2);
    expect(axes.getYlim()).toEqual([-0.5, 1.5]);
  });

  test("applyAspect() keeps them as if they had been set", () => {
    const axes = square();
    axes.setAspect("equal", { adjustable: "datalim" });
    axes.applyAspect();
    axes.setAspect("auto");
    expect(axes.getYlim()).toEqual([-4.5, 5.5]);
    expect(axes.getAutoscaleyOn()).toBe(true);
  });

  test('"datalim" where both axes are shared is an error when the figure is drawn', () => {
    const figure = subplots(1, 2, { sharex: true, sharey: true });
    const axes = figure.axes[0] as Axes;
    axes.plot([0, 1], [0, 9]);
    axes.setAspect("equal", { adjustable: "datalim" });
    expect(() => figure.spec).toThrow(
      'Axes.setAspect: adjustable "datalim", and axis("equal"), are not allowed where both axes are shared; pass { adjustable: "box" }',
    );
    axes.setAdjustable("box");
    expect(figure.spec).toBeDefined();
  });

  test("an aspect that no limits can have is an error", () => {
    const axes = square();
    axes.setYscale("log");
    axes.setXlim(0, 1e6);
    axes.setAspect(1, { adjustable: "datalim" });
    expect(() => axes.getYlim()).toThrow(PlotError);
  });
});

describe("Axes.setBoxAspect", () => {
  test("setBoxAspect(0.5) makes the box half as high as wide, whatever the data", () => {
    const axes = square();
    axes.setBoxAspect(0.5);
    expect(axes.getPosition()).toEqual({ x0: 10, y0: 45, width: 100, height: 50 });
    expect([axes.getXlim(), axes.getYlim()]).toEqual([
      [0, 10],
      [0, 1],
    ]);
    expect([axes.getBoxAspect(), axes.getAdjustable()]).toEqual([0.5, "datalim"]);
    axes.setBoxAspect();
    expect(axes.getBoxAspect()).toBeNull();
    expect(axes.getPosition()).toEqual(axes.getPosition(true));
  });

  test("an aspect changes limits in that box", () => {
    const axes = square();
    axes.setBoxAspect(0.5);
    axes.setAspect("equal");
    expect(axes.getYlim()).toEqual([-2, 3]);
    axes.setAdjustable("box");
    axes.setAspect("auto");
    expect(() => axes.getPosition()).toThrow(
      'Axes.setBoxAspect: with adjustable "box" the box has no aspect of its own; pass "datalim" to setAdjustable',
    );
  });
});

describe("Axes.axis", () => {
  test("axis() tells the limits, axis([…]) and axis({ … }) set them", () => {
    const axes = square();
    expect(axes.axis()).toEqual([0, 10, 0, 1]);
    expect(axes.axis([1, 2, 4, 3])).toEqual([1, 2, 4, 3]);
    expect(axes.axis({ xmax: 5 })).toEqual([1, 5, 4, 3]);
    expect(axes.getAutoscaleOn()).toBe(false);
    axes.axis("auto");
    axes.axis({ ymin: -1 });
    expect([axes.getAutoscalexOn(), axes.getAutoscaleyOn()]).toEqual([true, false]);
  });

  test('axis("off") hides the axes, axis("on") and axis(true) show them', () => {
    const axes = square();
    axes.axis("off");
    expect(axes.axison).toBe(false);
    axes.axis("ON" as "on");
    expect(axes.axison).toBe(true);
    axes.axis(false);
    expect(axes.axison).toBe(false);
    axes.setAxisOn();
    expect(axes.axison).toBe(true);
    axes.setAxisOff();
    axes.cla();
    expect(axes.axison).toBe(true);
  });

  test.each([
    ["equal", "datalim", 1, true, [0, 10, 0, 1]],
    ["scaled", "box", 1, false, [0, 10, 0, 1]],
    ["tight", "box", "auto", false, [0, 10, 0, 1]],
    ["image", "box", 1, false, [0, 10, 0, 1]],
    ["square", "box", 1, false, [0, 10, 0, 10]],
    ["auto", "box", "auto", true, [0, 10, 0, 1]],
  ] as const)("axis(%o) adjusts %o", (command, adjustable, aspect, follows, limits) => {
    const axes = square();
    expect(axes.axis(command)).toEqual(limits);
    expect([axes.getAdjustable(), axes.getAspect(), axes.getAutoscaleOn()]).toEqual([
      adjustable,
      aspect,
      follows,
    ]);
  });
});
