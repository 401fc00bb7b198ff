import { expect, test } from "vitest";
import { Animator, gcf, PlotError, plot, setAxes, subplots } from "../../src/index.ts";

test("add(x, [y, …]) adds a point to each series and draws them as plot and setAxes do", () => {
  const animator = new Animator("epoch", "loss", ["train", "test"], [1, 3], null, "linear", "log");
  animator.add(1, [2, 3]);
  animator.add([2, 2.5], [1, 2]);
  const { ax, figure } = subplots({ figsize: [3.5, 2.5] });
  ax.plot([1, 2], [2, 1], "-");
  ax.plot([1, 2.5], [3, 2], "m--");
  setAxes(ax, "epoch", "loss", [1, 3], null, "linear", "log", ["train", "test"]);
  expect(animator.figure.spec).toEqual(figure.spec);
});

test("the last argument may name the others", () => {
  const legend = ["train"];
  const specs = [
    new Animator({ xlabel: "epoch", ylabel: "loss", legend, yscale: "log" }),
    new Animator("epoch", "loss", { legend, yscale: "log" }),
    new Animator("epoch", "loss", legend, { yscale: "log" }),
  ].map((animator) => {
    animator.add(1, 2);
    return animator.figure.spec;
  });
  expect(specs[1]).toEqual(specs[0]);
  expect(specs[2]).toEqual(specs[0]);
});

test("points of which a number is null are left out, NaN is a gap", () => {
  const animator = new Animator({ legend: ["a", "b"] });
  animator.add(1, [null, 2]);
  animator.add([2, null], [Number.NaN, 3]);
  expect([animator.X, animator.Y]).toEqual([
    [[2], [1]],
    [[Number.NaN], [2]],
  ]);
});

test("add(x, y) takes a number for a single series", () => {
  const animator = new Animator();
  animator.add(1, 2);
  animator.add(2, [3]);
  expect(animator.Y).toEqual([[2, 3]]);
});

test("Python's spelling works, and other axes are left alone", () => {
  const animator = new Animator({ nrows: 2, figsize: [4, 4], fmts: ["o"] });
  animator.axes[1]?.plot([1, 2]);
  animator.add(1, 1);
  expect(animator.axes.map((axes) => axes.getLines().length)).toEqual([1, 1]);
  expect(animator.fig).toBe(gcf());
});

test("more series than formats: the formats repeat", () => {
  const animator = new Animator({ fmts: ["r-", "b:"] });
  animator.add(1, [1, 2, 3]);
  const colors = animator.axes[0]?.getLines().map(({ color }) => color);
  expect(colors).toEqual(["#ff0000", "#0000ff", "#ff0000"]);
});

test("wrong calls add nothing", () => {
  const animator = new Animator();
  animator.add(1, [1, 2]);
  const wrong: [() => unknown, string][] = [
    [
      () => animator.add(1, [1, 2, 3]),
      "Animator.add: y has 3 values, and the first call had 2; give null for a series that has no point yet",
    ],
    [
      () => animator.add([1, 2, 3], [1, 2]),
      "Animator.add: x has 3 values and y has 2; give one x for all, or one per series",
    ],
    [
      () => animator.add(1, ["2"] as never),
      'Animator.add: y[0] must be a number, or null to leave the point out; got "2"',
    ],
    [
      () => new Animator({ nrow: 2 } as object),
      'Animator: unknown option "nrow". Did you mean "nrows"?',
    ],
    [() => new Animator({ fmts: ["?"] }), 'Animator: fmts[0] is "?"'],
  ];
  for (const [call, message] of wrong) {
    expect(call).toThrow(PlotError);
    expect(call).toThrow(message);
  }
  expect(animator.X).toEqual([[1], [1]]);
});

test("a figure of its own, that a later plot does not change", () => {
  const animator = new Animator();
  plot([1, 2]);
  animator.add(1, 1);
  expect(animator.figure).not.toBe(gcf());
});

test("settings may be assigned after construction, and hold from the next add on", () => {
  const animator = new Animator({ display: false });
  animator.add(1, [1, 2]);
  animator.xlabel = "epoch";
  animator.yscale = "log";
  animator.ylim = [0.1, 10];
  animator.legend = ["a", "b"];
  animator.fmts = ["r-", "k:"];
  animator.add(2, [2, 3]);
  const given = { xlabel: "epoch", yscale: "log", ylim: [0.1, 10], legend: ["a", "b"] } as const;
  const other = new Animator({ ...given, fmts: ["r-", "k:"], display: false });
  other.add(1, [1, 2]);
  other.add(2, [2, 3]);
  expect(animator.figure.toSVG()).toBe(other.figure.toSVG());
  animator.fmts = ["?"];
  expect(() => animator.add(3, [1, 2])).toThrow('Animator.add: fmts[0] is "?"');
  expect(animator.X).toEqual([
    [1, 2],
    [1, 2],
  ]);
});

test("of 20,000 adds in a row the same number of points is kept once", () => {
  const animator = new Animator({ display: false });
  for (let step = 0; step < 20_000; step++) animator.add(step, step);
  const [line] = animator.axes[0]?.getLines() ?? [];
  expect([line?.xdata.length, animator.axes[0]?.getLines().length]).toEqual([20_000, 1]);
  // The memory is at most twice what the points need.
  expect(line?.xdata.buffer.byteLength).toBeLessThan(2 * 8 * 20_000);
});
