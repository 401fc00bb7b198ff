import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { type Axes, gcf, plot, rcdefaults, setWarningHandler, subplots } from "../../src/index.ts";

const told: string[] = [];
const spies: { readonly mock: { readonly calls: unknown[] } }[] = [];
const consoleMethods = ["log", "info", "warn", "error", "debug", "trace"] as const;

beforeEach(() => {
  rcdefaults();
  told.length = 0;
  setWarningHandler((message) => told.push(message));
  for (const method of consoleMethods) vi.spyOn(console, method);
  vi.spyOn(process.stdout, "write");
  vi.spyOn(process.stderr, "write");
  vi.spyOn(process, "emitWarning");
});

afterEach(() => {
  setWarningHandler(null);
  vi.restoreAllMocks();
});

const x = [1, 2, 3];
const y = [1, 4, 9];

function makeAxes(): Axes {
  const axes = subplots().axes[0] as Axes;
  axes.plot([1, 10], [1, 10]);
  return axes;
}

// What is done, what the figure records, and limits or legend then, as in matplotlib 3.6.3.
const cases: [string, (axes: Axes) => unknown, string[], unknown][] = [
  [
    "more legend names than lines",
    (axes) => axes.legend(["a", "b", "c"]),
    [
      'Axes.legend: legend has 3 names for 1 series; "b", "c" are left out. Pass one name per series',
    ],
    ["a"],
  ],
  [
    "a name too many",
    (axes) => axes.legend(["a", "b"]),
    ['Axes.legend: legend has 2 names for 1 series; "b" is left out. Pass one name per series'],
    ["a"],
  ],
  [
    "many legend names",
    (axes) => axes.legend(["a", "b", "c", "d", "e", "f"]),
    [
      'Axes.legend: legend has 6 names for 1 series; "b", "c", "d", "e", … are left out. Pass one name per series',
    ],
    ["a"],
  ],
  [
    "a name that starts with _",
    (axes) => axes.legend(["_a"]),
    [
      'Axes.legend: legend name "_a" starts with "_", so its line is left out. Drop the "_" to show it',
    ],
    [],
  ],
  [
    "a legend without labelled lines",
    (axes) => axes.legend(),
    [
      'Axes.legend: the legend is empty, since no line has a label. Pass names to legend, or a label, not starting with "_", to plot',
    ],
    [],
  ],
  ["fewer legend names than lines", (axes) => axes.legend([]), [], []],
  [
    "equal limits",
    (axes) => axes.setXlim(2, 2),
    [
      "Axes.setXlim: xlim is [2, 2], two equal limits; the axis shows [1.9, 2.1]. Pass two different numbers",
    ],
    [1.9, 2.1],
  ],
  [
    "both limits 0",
    (axes) => axes.setXlim([0, 0]),
    [
      "Axes.setXlim: xlim is [0, 0], two equal limits; the axis shows [-0.05, 0.05]. Pass two different numbers",
    ],
    [-0.05, 0.05],
  ],
  [
    "a limit on a log axis that is not positive",
    (axes) => {
      axes.setXscale("log");
      axes.setXlim(5, null);
      axes.setXlim(-1, 100);
    },
    [
      "Axes.setXlim: xlim is [-1, 100], and a log axis has only positive values; the axis shows [5, 100]. Pass limits above 0",
    ],
    [5, 100],
  ],
  [
    "limits outside a logit axis",
    (axes) => {
      axes.setXscale("logit");
      axes.setXlim(2, 3);
    },
    [
      "Axes.setXlim: xlim is [2, 3], and a logit axis has only values between 0 and 1; the axis shows [1e-7, 0.9999999]",
    ],
    [1e-7, 0.9999999],
  ],
  [
    "data without a positive value on a log axis",
    (axes) => {
      axes.cla();
      axes.plot([-1, 0], [1, 2]);
      axes.setXscale("log");
    },
    [
      "the data on a log axis have no positive value, so none of them is shown. Use a linear or symlog scale",
    ],
    [0.8912509381337455, 11.220184543019634],
  ],
];

describe("odd input that can be drawn is recorded, told once, and not written to the console", () => {
  test.each(cases)("%s", (_, act, warnings, outcome) => {
    const axes = makeAxes();
    const figure = gcf();
    act(axes);
    act(axes);
    axes.getXlim();
    expect(figure.warnings).toEqual(warnings);
    figure.toSVG();
    figure.toSVG();
    expect(figure.warnings).toEqual(warnings);
    expect(told).toEqual(warnings);
    const found = axes.getLegend()?.labels ?? axes.getXlim();
    expect(found).toHaveLength((outcome as unknown[]).length);
    for (const [index, value] of (outcome as unknown[]).entries()) {
      if (typeof value === "number") expect(found[index]).toBeCloseTo(value, 12);
      else expect(found[index]).toBe(value);
    }
    expectSilence();
  });

  test("plot(x, y, { legend, xlim }) names plot in its warnings, in the order they came", () => {
    const figure = plot(x, y, { legend: ["a", "b"], xlim: [1, 1], ylim: [-1, 9], yscale: "log" });
    expect(figure.warnings).toEqual([
      "plot: xlim is [1, 1], two equal limits; the axis shows [0.95, 1.05]. Pass two different numbers",
      expect.stringMatching(
        /^plot: ylim is \[-1, 9\], and a log axis has only positive values; the axis shows \[0\.8\d+, 9\]\. Pass limits above 0$/,
      ),
      'plot: legend has 2 names for 1 series; "b" is left out. Pass one name per series',
    ]);
    expect(told).toEqual(figure.warnings);
    expectSilence();
  });

  test("a figure that is as it should be has no warnings", () => {
    const gap = (t: number) => (t > 1 ? t / 0 : 1);
    const figure = plot(x, [y, gap], { legend: ["a", "b"], yscale: "log" });
    figure.toSVG();
    figure.toPNG();
    figure.toHTML();
    expect(figure.warnings).toEqual([]);
    expectSilence();
  });

  test("figure.warnings is a list of the caller's own", () => {
    const figure = plot(x, y, { xlim: [1, 1] });
    (figure.warnings as string[]).pop();
    expect(figure.warnings).toHaveLength(1);
  });

  test("warnings belong to the figure they are about", () => {
    const first = plot(x, y, { xlim: [1, 1] });
    const second = plot(x, y);
    expect([first.warnings.length, second.warnings.length]).toEqual([1, 0]);
  });
});

describe("setWarningHandler", () => {
  test("setWarningHandler(next) gives the handler before; null calls nothing", () => {
    const handler = () => undefined;
    setWarningHandler(handler);
    expect(setWarningHandler(null)).toBe(handler);
    expect(setWarningHandler(null)).toBeNull();
    expect(plot(x, y, { xlim: [1, 1] }).warnings).toHaveLength(1);
    expect(told).toEqual([]);
    expectSilence();
  });
});

function expectSilence(): void {
  expect(spies.flatMap((spy) => spy.mock.calls)).toEqual([]);
}
