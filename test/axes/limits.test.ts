import { beforeEach, describe, expect, test } from "vitest";
import { type Axes, PlotError, rcdefaults, subplots } from "../../src/index.ts";

beforeEach(rcdefaults);

const makeAxes = () => subplots().axes[0] as Axes;

/** Axes with a line from (0, 0) to (10, 1). */
function drawn(): Axes {
  const axes = makeAxes();
  axes.plot([0, 10], [0, 1]);
  return axes;
}

function expectNear(found: readonly number[], expected: readonly number[]): void {
  expect(found).toHaveLength(expected.length);
  for (const [index, value] of expected.entries()) expect(found[index]).toBeCloseTo(value, 9);
}

describe("Axes.dataLim", () => {
  test("dataLim is what the data reach in x and y, and infinite without data", () => {
    const axes = makeAxes();
    expect(axes.dataLim).toEqual([Infinity, Infinity, -Infinity, -Infinity]);
    axes.plot([1, 2, Number.NaN], [4, -3, 9]);
    axes.scatter([5], [0]);
    expect(axes.dataLim).toEqual([1, -3, 5, 4]);
  });

  test("dataLim of cleared axes is kept until new data take its place, as in matplotlib", () => {
    const axes = drawn();
    axes.cla();
    expect(axes.dataLim).toEqual([0, 0, 10, 1]);
    expect(axes.getXlim()).toEqual([0, 1]);
    axes.plot([5, 6], [7, 8]);
    expect(axes.dataLim).toEqual([5, 7, 6, 8]);
  });
});

describe("setXlim and setYlim", () => {
  test("setXlim takes its sides by name, also by their other names", () => {
    const axes = drawn();
    expect(axes.setXlim({ left: 2 })).toEqual([2, 10.5]);
    expect(axes.setXlim({ xmin: 1, right: 4 })).toEqual([1, 4]);
    expect(axes.setXlim({ left: [3, 5] })).toEqual([3, 5]);
    expect(axes.setYlim({ bottom: -1, top: null })).toEqual([-1, 1.05]);
    expect(axes.setYlim({ ymax: 2 })).toEqual([-1, 2]);
  });

  test("setXlim with auto: true lets the next data change the limits, null leaves it open", () => {
    const axes = drawn();
    axes.setXlim(0, 5, { auto: true });
    expect(axes.getXlim()).toEqual([0, 5]);
    axes.plot([0, 20], [0, 1]);
    expect(axes.getXlim()).toEqual([-1, 21]);
    axes.setXlim([1, 2], { auto: null });
    expect(axes.getAutoscalexOn()).toBe(true);
    axes.setXlim(1, 2);
    expect(axes.getAutoscalexOn()).toBe(false);
  });

  test("setXlim tells axes that share the limits, unless emit is false", () => {
    const [left, right] = subplots(1, 2, { sharex: true }).axes as [Axes, Axes];
    left.setXlim(2, 3);
    expect(right.getXlim()).toEqual([2, 3]);
    left.setXlim(4, 5, { emit: false });
    expect(left.getXlim()).toEqual([4, 5]);
    expect(right.getXlim()).toEqual([2, 3]);
  });

  test("a wrong side changes nothing", () => {
    const axes = drawn();
    expect(() => axes.setXlim(3, Number.NaN)).toThrow(PlotError);
    expect(axes.getXlim()).toEqual([-0.5, 10.5]);
    expect(axes.getAutoscalexOn()).toBe(true);
  });
});

describe("bounds and direction", () => {
  test("setXbound keeps the direction of the axis and whether limits follow the data", () => {
    const axes = drawn();
    axes.invertXaxis();
    axes.setXbound(7, 3);
    expect(axes.getXlim()).toEqual([7, 3]);
    expect(axes.getXbound()).toEqual([3, 7]);
    axes.setXbound({ upper: 9 });
    expect(axes.getXlim()).toEqual([9, 3]);
    expect(axes.getAutoscalexOn()).toBe(true);
    axes.setYbound([0, 2]);
    expect(axes.getYbound()).toEqual([0, 2]);
  });

  test("invertXaxis and invertYaxis turn an axis round, and back", () => {
    const axes = drawn();
    axes.invertXaxis();
    axes.invertYaxis();
    expect([axes.xaxisInverted(), axes.yaxisInverted()]).toEqual([true, true]);
    expect(axes.getXlim()).toEqual([10.5, -0.5]);
    axes.plot([0, 20], [0, 1]);
    expect(axes.getXlim()).toEqual([21, -1]);
    axes.invertXaxis();
    expect(axes.xaxisInverted()).toBe(false);
  });
});

describe("limits and ticks", () => {
  test("limits that are set follow the locator in force", () => {
    const axes = makeAxes();
    axes.setXscale("log");
    axes.setXticks([1, 2]);
    expectNear(axes.setXlim(2, 2), [1.9, 2.1]);
  });

  test("axes that share limits have as many ticks as suit the one matplotlib asks", () => {
    const options = { sharey: true, figsize: [4, 6], heightRatios: [1, 5] } as const;
    const [low, high] = subplots(2, 1, options).axes as [Axes, Axes];
    low.plot([0, 1], [0, 10]);
    expect(high.getYticks()).toEqual([0, 10]);
    high.setYscale("linear");
    expect(high.getYticks()).toEqual([0, 10]);
    high.cla();
    expect(low.getYticks()).toEqual([0, 2, 4, 6, 8, 10]);
  });
});

describe("margins", () => {
  test("margins() tells the margins, which come in order, one for both, or by name", () => {
    const axes = drawn();
    expect(axes.margins()).toEqual([0.05, 0.05]);
    axes.margins(0.1);
    expectNear(axes.getXlim(), [-1, 11]);
    axes.margins(0, 0.5);
    expect([axes.getXlim(), axes.getYlim()]).toEqual([
      [0, 10],
      [-0.5, 1.5],
    ]);
    axes.margins({ y: -0.25 });
    expect(axes.margins()).toEqual([0, -0.25]);
    expect(axes.getYlim()).toEqual([0.25, 0.75]);
  });

  test("setXmargin and setYmargin set one margin", () => {
    const axes = drawn();
    axes.setXmargin(0.2);
    axes.setYmargin(0);
    expect(axes.margins()).toEqual([0.2, 0]);
    expect([axes.getXlim(), axes.getYlim()]).toEqual([
      [-2, 12],
      [0, 1],
    ]);
  });

  test("margins({ tight: false }) without margins warns and tells the margins", () => {
    const figure = subplots();
    const axes = figure.axes[0] as Axes;
    expect((axes.margins as (options: object) => unknown)({ tight: false })).toEqual([0.05, 0.05]);
    expect(figure.warnings).toEqual([
      "Axes.margins: tight is false, and no margin is set; it changes nothing. Pass margins as well",
    ]);
  });

  // Asked of matplotlib 3.6.3.
  test.each([
    [2, [0.15175150092347192, 65.89720654587126]],
    [3, [19.104382079046484, 52.34401174884327]],
  ])("the least bar of one of %i axes bounds a log axis that they share", (count, limits) => {
    const figure = subplots(1, count, { sharey: true }).figure;
    figure.axes.forEach((axes, index) => {
      axes.bar([1, 2], [2 * 10 ** (index - 1), 50]);
    });
    figure.axes[0]?.setYscale("log");
    const [low, high] = figure.axes[0]?.getYlim() ?? [];
    expect(low).toBeCloseTo(limits[0] ?? 0, 9);
    expect(high).toBeCloseTo(limits[1] ?? 0, 9);
  });

  test("the margins of the first of the axes that share limits count", () => {
    const [top, bottom] = subplots(2, 1, { sharex: true }).axes as [Axes, Axes];
    top.plot([0, 10], [0, 1]);
    bottom.margins(0.5);
    expect(top.getXlim()).toEqual([-0.5, 10.5]);
    expect(bottom.getXlim()).toEqual([-0.5, 10.5]);
  });
});

describe("autoscale", () => {
  test("autoscale() lets limits follow the data again, of both axes or of one", () => {
    const axes = drawn();
    axes.setXlim(3, 4);
    axes.setYlim(3, 4);
    axes.autoscale(true, "x");
    expect([axes.getXlim(), axes.getYlim()]).toEqual([
      [-0.5, 10.5],
      [3, 4],
    ]);
    axes.autoscale({ axis: "y", tight: true });
    expect(axes.getYlim()).toEqual([0, 1]);
    expect(axes.margins()).toEqual([0.05, 0]);
  });

  test("autoscale(false) keeps the limits; autoscale(null) chooses them anew only where they follow", () => {
    const axes = drawn();
    axes.getXlim();
    axes.autoscale(false);
    expect([axes.getAutoscaleOn(), axes.getAutoscalexOn(), axes.getAutoscaleyOn()]).toEqual([
      false,
      false,
      false,
    ]);
    axes.plot([0, 20], [0, 1]);
    axes.setAutoscaleyOn(true);
    axes.autoscale(null);
    expect(axes.getXlim()).toEqual([-0.5, 10.5]);
    expect(axes.getAutoscaleOn()).toBe(false);
  });

  test("autoscaleView chooses limits at once, of the axes asked for", () => {
    const axes = drawn();
    axes.setXlim(3, 4, { auto: true });
    axes.setYlim(3, 4, { auto: true });
    axes.autoscaleView({ scaley: false });
    expect([axes.getXlim(), axes.getYlim()]).toEqual([
      [-0.5, 10.5],
      [3, 4],
    ]);
    axes.setAutoscaleOn(false);
    axes.autoscaleView();
    expect(axes.getYlim()).toEqual([3, 4]);
  });

  test("relim forgets what is no longer drawn, and passes over points of scatter", () => {
    const axes = drawn();
    axes.scatter([50], [50]);
    axes.relim();
    expect(axes.dataLim).toEqual([0, 0, 10, 1]);
    axes.autoscaleView();
    expect(axes.getXlim()).toEqual([-0.5, 10.5]);
  });

  test("cla() of axes that follow others first chooses limits that wait", () => {
    const [left, right] = subplots(1, 2, { sharey: true }).axes as [Axes, Axes];
    right.plot([0, 1], [-1, 1]);
    right.cla();
    expectNear(left.getYlim(), [-1.1, 1.1]);
    expect(right.getXlim()).toEqual([0, 1]);
  });
});

describe("limits that a scale cannot hold", () => {
  const warned = (set: (axes: Axes) => void) => {
    const figure = subplots();
    const axes = figure.axes[0] as Axes;
    set(axes);
    return { axes, warnings: figure.warnings };
  };

  test("a log scale ignores limits that are not positive, where nothing positive is drawn", () => {
    const { axes, warnings } = warned((it) => {
      it.setXlim(-5, 10);
      it.setXscale("log");
    });
    expectNear(axes.getXlim(), [10 ** -0.05, 10]);
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toMatch(
      /^Axes.setXscale: xlim is \[-5, 10\], and a log axis has only positive values; the axis shows \[0.89\d*, 10\]. Pass limits above 0$/,
    );
  });

  test("a log scale keeps reversed limits reversed, and takes none above the one that stays", () => {
    const { axes } = warned((it) => {
      it.setXlim(0.5, -1);
      it.setXscale("log");
    });
    expect(axes.getXlim()).toEqual([0.5, 0.05]);
  });

  test("a log scale with limits that are all negative shows the data", () => {
    const { axes } = warned((it) => {
      it.plot([1, 100], [1, 2]);
      it.setXlim(-10, -5);
      it.setXscale("log");
    });
    expectNear(axes.getXlim().map(Math.log10), [-0.1, 2.1]);
  });

  test("a log scale with positive data keeps a limit below 0, and warns", () => {
    const { axes, warnings } = warned((it) => {
      it.plot([1, 100], [1, 2]);
      it.setXlim(-5, 200);
      it.setXscale("log");
    });
    expect(axes.getXlim()).toEqual([-5, 200]);
    expect(warnings).toEqual([
      "Axes.setXscale: xlim is [-5, 200], and a log axis has only positive values, so all of them stand near one end. Pass limits above 0",
    ]);
  });

  test("a logit scale cuts limits to what lies between 0 and 1", () => {
    const { axes, warnings } = warned((it) => {
      it.setXlim(0, 10);
      it.setXscale("logit");
    });
    expect(axes.getXlim()).toEqual([1e-7, 1 - 1e-7]);
    expect(warnings).toHaveLength(1);
    expect(JSON.stringify(axes.getXticks())).not.toContain("null");
  });

  test("limits farther apart than numbers can tell are an error at each drawing", () => {
    const figure = subplots();
    const axes = figure.axes[0] as Axes;
    axes.plot([0, 1], [-1.7e308, 1.7e308]);
    const message =
      "ylim would be [-1.7e+308, 1.7e+308], which is farther apart than numbers can tell. Pass limits, or divide the data by a power of 10";
    expect(() => figure.spec).toThrow(message);
    expect(() => figure.spec).toThrow(message);
    expect(() => axes.setXlim(-1.7e308, 1.7e308)).toThrow("xlim would be");
    axes.setYlim(0, 1);
    expect(figure.spec).toBeDefined();
  });

  test("data up to 1.7e308 are drawn, without the margin that numbers have no room for", () => {
    const axes = makeAxes();
    axes.plot([0, 1], [0, 1.7e308]);
    expect(axes.getYlim()).toEqual([0, 1.7e308]);
  });
});

describe("ticks that a scale has no place for", () => {
  const told = (ticks: string, scale: string, shown: string) =>
    `Axes.setXticks: xlim is ${ticks}, and a ${scale}; the axis shows ${shown}`;
  const logit = "logit axis has only values between 0 and 1";
  const log = "log axis has only positive values";

  test.each<["log" | "logit", "clip" | "mask", number[], number[], string]>([
    [
      "logit",
      "mask",
      [0],
      [1e-7, 0.9999999800473751],
      told("[0, 0.9999999800473751]", logit, "[1e-7, 0.9999999800473751]"),
    ],
    ["logit", "clip", [0, 1], [1e-7, 0.9999999], told("[0, 1]", logit, "[1e-7, 0.9999999]")],
    [
      "log",
      "clip",
      [0, -1, 10],
      [0.8912509381337456, 11.220184543019634],
      told(
        "[-1, 11.220184543019634]",
        log,
        "[0.8912509381337456, 11.220184543019634]. Pass limits above 0",
      ),
    ],
    [
      "log",
      "mask",
      [-5, 1],
      [0.8912509381337456, 11.220184543019634],
      told(
        "[-5, 11.220184543019634]",
        log,
        "[0.8912509381337456, 11.220184543019634]. Pass limits above 0",
      ),
    ],
  ])(
    "on a %s axis that would %s them do not widen it",
    (scale, nonpositive, ticks, limits, message) => {
      const { fig, ax } = subplots();
      ax.setXscale(scale, { nonpositive });
      ax.setXticks(ticks);
      expect(ax.getXlim()).toEqual(limits);
      expect(fig.toSVG()).not.toMatch(/NaN|Infinity/);
      expect(JSON.stringify(fig.spec)).not.toContain('"domain":[null');
      expect(fig.warnings).toEqual([message]);
    },
  );

  test("a scale that masks what is not positive cannot begin at zero, whatever the data", () => {
    const { fig, ax } = subplots();
    ax.plot([1, 10, 100], [1, 2, 3]);
    ax.setXlim(0, 100);
    ax.setXscale("log", { nonpositive: "mask" });
    expect(ax.getXlim()[0]).toBeGreaterThan(0);
    expect(JSON.stringify(fig.spec)).not.toContain('"domain":[null');
    expect(fig.warnings).toHaveLength(1);
  });
});
