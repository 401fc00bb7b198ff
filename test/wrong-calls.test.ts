import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeEach, describe, expect, test } from "vitest";
import * as api from "../src/index.ts";

// A script in plain JavaScript calls with anything, so the functions are called without their types here.
type Untyped = (...values: unknown[]) => unknown;
type Loose<T> = { readonly [Name in keyof T]: Untyped };

const {
  plot,
  setAxes,
  setFigsize,
  figure,
  subplots,
  setWarningHandler,
  arange,
  linspace,
  bboxToRect,
  showBboxes,
  showHeatmaps,
  showImages,
  showListLenPairHist,
  showTrace,
  showTrace2d,
} = api as unknown as Loose<
  Pick<
    typeof api,
    | "plot"
    | "setAxes"
    | "setFigsize"
    | "figure"
    | "subplots"
    | "setWarningHandler"
    | "arange"
    | "linspace"
    | "bboxToRect"
    | "showBboxes"
    | "showHeatmaps"
    | "showImages"
    | "showListLenPairHist"
    | "showTrace"
    | "showTrace2d"
  >
>;
const { rcParams } = api;
const set = (name: string, value: unknown) => Reflect.set(rcParams, name, value);

/** What stands before a call: a current figure, with a line on its axes. */
interface Given {
  readonly figure: Loose<api.Figure>;
  readonly axes: Loose<api.Axes>;
}

type Row = [call: (given: Given) => unknown, code: api.PlotErrorCode, message: string];

const folder = mkdtempSync(join(tmpdir(), "wrong-calls-"));
const taken = join(folder, "taken");
writeFileSync(taken, "a file");
afterAll(() => rmSync(folder, { recursive: true }));

const elsewhere = api.subplots().ax;
const elsewhereBars = api.subplots().ax.bar([1, 2], [3, 4]);
const x = [1, 2, 3];
const y = [1, 4, 9];
const cyclic: unknown[] = [];
cyclic.push(cyclic);
const failing = () => {
  throw new RangeError("too large");
};

const legends: Row[] = [
  [
    ({ axes }) => axes.legend(elsewhere.plot([1, 2])),
    "invalid-argument",
    "Axes.legend: a single argument is a list of names; for artists write { handles: […] }",
  ],
  [
    ({ axes }) => axes.legend({ handles: [3] }),
    "invalid-argument",
    "Axes.legend: handles[0] must be an artist, such as a line; got 3",
  ],
  [
    ({ axes }) => axes.legend({ handles: [elsewhere.text(1, 2, "a")] }),
    "invalid-argument",
    "Axes.legend: handles[0] is a text, which legends do not show; give a Patch or a Line2D that looks like it",
  ],
  [
    ({ axes }) => axes.legend(["a"], ["b"], {}),
    "invalid-argument",
    'Axes.legend: handles[0] must be an artist, such as a line; got "a"',
  ],
  [
    ({ axes }) => axes.legend({ bboxToAnchor: [1, 2, 3] }),
    "invalid-argument",
    "Axes.legend: bboxToAnchor must be [x, y] or [x, y, width, height] in fractions; got [1, 2, 3]",
  ],
  [
    ({ axes }) => axes.legend({ mode: "fill" }),
    "invalid-argument",
    'Axes.legend: mode must be one of "expand"; got "fill"',
  ],
  [
    ({ axes }) => axes.legend({ labelcolor: [] }),
    "invalid-argument",
    "Axes.legend: labelcolor must be a color or a list of colors; got []",
  ],
  [
    ({ axes }) => axes.legend({ fontsize: 8, prop: { size: 9 } }),
    "invalid-argument",
    "Axes.legend: fontsize and prop.size both give the size; leave one out",
  ],
  [
    ({ axes }) => axes.legend({ numpoints: 0 }),
    "invalid-argument",
    "Axes.legend: numpoints must be a whole number from 1 to 1000; got 0",
  ],
  [
    ({ figure }) => figure.legend({ loc: "best" }),
    "invalid-argument",
    'Figure.legend: loc "best" is for legends of axes; name a place, such as "upper right"',
  ],
];

const patches: Row[] = [
  [
    () => new (api.Rectangle as unknown as new (...args: unknown[]) => unknown)([1, 2], "3", 4),
    "invalid-argument",
    'Rectangle: width must be a number; got "3"',
  ],
  [
    () => new (api.Circle as unknown as new (...args: unknown[]) => unknown)(3, 4),
    "invalid-argument",
    "Circle: xy must be [x, y], two numbers in data units; got 3",
  ],
  [
    () => new (api.Polygon as unknown as new (...args: unknown[]) => unknown)([[1, 2], 3]),
    "invalid-argument",
    "Polygon: xy[1] must be [x, y], two numbers in data units; got 3",
  ],
  [
    () => new api.Wedge([0, 0], 1, 0, 90, { radius: 3 } as object),
    "unknown-option",
    'Wedge: unknown option "radius"; known are "center", "r", "theta1", "theta2", "width", "facecolor", "edgecolor", "color", "linewidth", "linestyle", "capstyle", "joinstyle", "alpha", "fill", "hatch", "label", "zorder", "visible", "clipOn", "rasterized", "transform"',
  ],
  [
    () => new api.Wedge([0, 0], 0, 0, 90),
    "invalid-argument",
    "Wedge: r must be a number other than 0; got 0",
  ],
  [
    () => new api.Arc([0, 0], 1, 1, { fill: true }),
    "invalid-argument",
    "Arc: fill must be false; an arc has no inside. For a filled one make a Wedge",
  ],
  [
    () => new api.Annulus([0, 0], 1, 1),
    "invalid-argument",
    "Annulus: width must be less than the radius; got 1 and 1, 1",
  ],
  [
    () => new api.Rectangle([0, 0], 1, 1, { rotationPoint: "middle" as "center" }),
    "invalid-argument",
    'Rectangle: rotationPoint must be "xy", "center" or [x, y]; got "middle"',
  ],
  [
    () => new api.Rectangle([0, 0], 1, 1).setAlpha(2),
    "invalid-argument",
    "Rectangle.setAlpha: alpha must be a number from 0 to 1; got 2",
  ],
  [
    () => new api.Rectangle([0, 0], 1, 1).remove(),
    "invalid-argument",
    "Rectangle.remove: it is drawn in no axes; add it first, as in axes.addPatch(patch)",
  ],
  [
    () =>
      new api.Line2D(
        [
          [1, 2],
          [3, 4],
        ],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    "invalid-data",
    "Line2D: x and y hold 2 lines; make one Line2D for each",
  ],
  [
    ({ axes }) => axes.addPatch([1, 2]),
    "invalid-argument",
    "Axes.addPatch: patch must be a patch, such as a Rectangle; got [1, 2]",
  ],
  [
    ({ axes }) => axes.addPatch(new api.Patch({ color: "r" })),
    "invalid-argument",
    "Axes.addPatch: patch is a Patch without an outline, which only legends show; make a Rectangle, Circle, Polygon, …",
  ],
  [
    ({ axes }) => axes.addPatch(new api.Circle([0, 0], 1, { transform: elsewhere.transAxes })),
    "invalid-argument",
    "Axes.addPatch: transform of the patch belongs to other axes. Pass a transform of the axes that draws the patch",
  ],
  [
    ({ axes }) => axes.arrow(0, 0, 1, 1, { transform: elsewhere.transAxes }),
    "invalid-argument",
    "Axes.arrow: transform belongs to other axes. Pass a transform of the axes that draws the patch",
  ],
  [
    () => new api.Rectangle([0, 0], 1, 1, { transform: "axes" as never }),
    "invalid-argument",
    'Rectangle: transform must be a transform such as axes.transAxes; got "axes"',
  ],
  [
    ({ axes }) => axes.addPatch(elsewhere.addPatch(new api.Circle([0, 0], 1))),
    "invalid-argument",
    "Axes.addPatch: patch is drawn in an axes already; call its remove() first, or make another one",
  ],
  [
    ({ axes }) => axes.addLine(new api.Circle([0, 0], 1)),
    "invalid-argument",
    "Axes.addLine: line must be a Line2D; got an object of class Circle",
  ],
  [
    ({ axes }) => axes.addCollection(),
    "invalid-argument",
    "Axes.addCollection: collection must be a collection, such as a LineCollection; got undefined",
  ],
  [
    ({ axes }) => axes.addArtist({ kind: "dot" }),
    "invalid-argument",
    "Axes.addArtist: artist must be an artist, such as a Rectangle, a Line2D or a legend; got {kind}",
  ],
  [
    ({ axes }) => axes.arrow(0, 0, 1),
    "invalid-argument",
    "Axes.arrow: dy must be a number; got undefined",
  ],
];

const data: Row[] = [
  [
    () => plot(),
    "invalid-data",
    "plot: x is undefined; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    () => plot(null, [1, 2]),
    "invalid-data",
    "plot: x is null; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    () => plot(3),
    "invalid-data",
    "plot: x is 3, a number; a series is an array, typed array, iterable, ndarray or tensor of numbers. For one point pass [3]",
  ],
  [
    () => plot("1,2,3"),
    "invalid-data",
    'plot: x is "1,2,3", a string; a series is an array, typed array, iterable, ndarray or tensor of numbers',
  ],
  [
    () => plot([1, 2], "3,4"),
    "invalid-data",
    'plot: y is "3,4", a string; a series is an array, typed array, iterable, ndarray or tensor of numbers',
  ],
  [() => plot([1, "2"]), "invalid-data", 'plot: x[1] is "2", a string; a series holds numbers'],
  [
    () => plot([1, 2], ["3", 4]),
    "invalid-data",
    "plot: y[1] is 4, a number; y[0] is a string, so every item must be one",
  ],
  [
    (given) => given.axes.scatter([new Date(0), "a"], [1, 2]),
    "invalid-data",
    'Axes.scatter: x[1] is "a", a string; x[0] is a date, so every item must be one',
  ],
  [
    () => plot([1, new Date(0)]),
    "invalid-data",
    "plot: x[1] is a Date; a series holds numbers. Pass a list of dates alone, or numbers by date2num",
  ],
  [
    () => plot({ x: [1, 2], y: [3, 4] }),
    "invalid-data",
    "plot: x is {x, y}, an object; a series is an array, typed array, iterable, ndarray or tensor of numbers. Pass one array of numbers per field",
  ],
  [
    () => plot(new Map([[1, 2]])),
    "invalid-data",
    "plot: x is an object of class Map; a series is an array, typed array, iterable, ndarray or tensor of numbers. Pass [...map.keys()] and [...map.values()]",
  ],
  [
    () => plot(Promise.resolve([1, 2])),
    "invalid-data",
    "plot: x is a Promise; a series is an array, typed array, iterable, ndarray or tensor of numbers. Await it first",
  ],
  [
    () => plot(x, Promise.resolve([1, 2])),
    "invalid-data",
    "plot: y is a Promise; a series is an array, typed array, iterable, ndarray or tensor of numbers. Await it first",
  ],
  [() => plot(cyclic), "invalid-data", "plot: x[0] contains itself; a series holds numbers"],
  [() => plot(x, cyclic), "invalid-data", "plot: y[0] contains itself; a series holds numbers"],
  [
    () => plot([[[[1, 2]]]]),
    "invalid-data",
    "plot: x[0] has 3 axes, shape [1, 1, 2]; a series has 1 axis, or 2 with one line per column",
  ],
  [
    () => plot(x, [[[[1, 2]]]]),
    "invalid-data",
    "plot: y[0] has 3 axes, shape [1, 1, 2]; a series has 1 axis, or 2 with one line per column",
  ],
  [
    () => plot(x, [y, 3]),
    "invalid-data",
    "plot: y[1] is 3, a number; y[0] is a series, so every item must be one",
  ],
  [
    () => plot([1, 2, 3], [1, 2, 3, 4]),
    "length-mismatch",
    "plot: x has 3 values and y has 4; a line needs one position per height",
  ],
  [
    () =>
      plot(
        [
          [1, 2],
          [3, 4],
        ],
        [[1, 2, 3]],
      ),
    "length-mismatch",
    "plot: x has 2 series and y has 1; give one x for all, or one per series of y",
  ],
  [
    () => plot([x, x], [y, y, y]),
    "length-mismatch",
    "plot: x has 2 series and y has 3; give one x for all, or one per series of y",
  ],
  [
    () => plot([x, x, x], [y]),
    "length-mismatch",
    "plot: x has 3 series and y has 1; give one x for all, or one per series of y",
  ],
  [
    () => plot(x, [y, [1]]),
    "length-mismatch",
    "plot: x has 3 values and y[1] has 1; a line needs one position per height",
  ],
  [
    () => plot(Math.sin),
    "invalid-data",
    "plot: x is a function, with no x to evaluate it at. Pass plot(x, f)",
  ],
  [
    () => plot([Math.sin, Math.cos]),
    "invalid-data",
    "plot: x[0] is a function, with no x to evaluate it at. Pass plot(x, f)",
  ],
  [
    () => plot(Math.sin, y),
    "invalid-data",
    "plot: x is a function; only y may be a function of x. Pass plot(x, f)",
  ],
  [() => plot(x, failing), "function-failed", "plot: y failed at x = 1: too large"],
  [
    () => plot(x, [Math.sin, () => "1"]),
    "function-failed",
    'plot: y[1] at x = 1 gave "1", a string; a function of x returns one number for each x',
  ],
  [
    () => plot(x, async (t: number) => t),
    "function-failed",
    "plot: y at x = 1 gave a Promise; a function of x returns one number for each x",
  ],
  [
    () => plot(x, (t: number) => (t < 2 ? t : undefined)),
    "function-failed",
    "plot: y at x = 2 gave undefined; a function of x returns one number for each x",
  ],
  [
    () => plot({ shape: [2, 2], data: [1, 2, 3] }),
    "invalid-data",
    "plot: x has shape [2, 2], but its data of length 3 do not fit it",
  ],
];

const plotArguments: Row[] = [
  [() => plot(x, y, 3), "invalid-argument", "plot: xlabel must be a string; got 3"],
  [() => plot(x, y, "x", ["y"]), "invalid-argument", 'plot: ylabel must be a string; got ["y"]'],
  [
    () => plot(x, y, "x", "y", "legend"),
    "invalid-argument",
    'plot: legend must be a list of names, one per series; got "legend"',
  ],
  [
    () => plot(x, y, { legend: 3 }),
    "invalid-argument",
    "plot: legend must be a list of names, one per series; got 3",
  ],
  [
    () => plot(x, y, { xlim: 3 }),
    "invalid-limits",
    "plot: xlim must be [low, high], two finite numbers, or null for a side to keep; got 3",
  ],
  [
    () => plot(x, y, { xlim: "0, 1" }),
    "invalid-limits",
    'plot: xlim must be [low, high], two finite numbers, or null for a side to keep; got "0, 1"',
  ],
  [
    () => plot(x, y, { xlim: [0, 1, 2] }),
    "invalid-limits",
    "plot: xlim must be [low, high], two finite numbers, or null for a side to keep; got [0, 1, 2]",
  ],
  [
    () => plot(x, y, { ylim: [0, Number.NaN] }),
    "invalid-limits",
    "plot: ylim must be [low, high], two finite numbers, or null for a side to keep; got [0, NaN]",
  ],
  [
    () => plot(x, y, { ylim: [0, Number.POSITIVE_INFINITY] }),
    "invalid-limits",
    "plot: ylim must be [low, high], two finite numbers, or null for a side to keep; got [0, Infinity]",
  ],
  [
    () => plot(x, y, { ylim: ["0", "1"] }),
    "invalid-limits",
    'plot: ylim must be [low, high], two finite numbers, or null for a side to keep; got ["0", "1"]',
  ],
  [
    () => plot(x, y, { ylim: { low: 0, high: 1 } }),
    "invalid-limits",
    "plot: ylim must be [low, high], two finite numbers, or null for a side to keep; got {low, high}",
  ],
  [
    () => plot(x, y, { xscale: "lin" }),
    "invalid-scale",
    'plot: xscale must be one of "linear", "log", "symlog", "logit"; got "lin"',
  ],
  [
    () => plot(x, y, { yscale: "Log" }),
    "invalid-scale",
    'plot: yscale must be one of "linear", "log", "symlog", "logit"; got "Log"',
  ],
  [
    () => plot(x, y, { yscale: true }),
    "invalid-scale",
    'plot: yscale must be one of "linear", "log", "symlog", "logit"; got true',
  ],
  [
    () => plot(x, y, { fmts: "m--" }),
    "invalid-argument",
    'plot: fmts must be a list of format strings, such as ["-", "m--"]; got "m--"',
  ],
  [
    () => plot(x, y, { fmts: [] }),
    "invalid-argument",
    'plot: fmts must be a list of format strings, such as ["-", "m--"]; got []',
  ],
  [
    () => plot(x, y, { fmts: ["-", 3] }),
    "invalid-argument",
    "plot: fmts[1] must be a string; got 3",
  ],
  [
    () => plot(x, y, { fmts: ["-", "m--:"] }),
    "invalid-format",
    'plot: fmts[1] is "m--:", which has two line styles, "--" and ":"',
  ],
  [
    () => plot(x, y, { fmts: ["ox"] }),
    "invalid-format",
    'plot: fmts[0] is "ox", which has two markers, "o" and "x"',
  ],
  [
    () => plot(x, y, { fmts: ["rb"] }),
    "invalid-format",
    'plot: fmts[0] is "rb", which has two colors, "r" and "b"',
  ],
  [
    () => plot(x, y, { fmts: ["q-"] }),
    "invalid-format",
    'plot: fmts[0] is "q-", which has an unrecognized character, "q"',
  ],
  [
    () => plot(x, y, { fmts: ["dashed"] }),
    "invalid-format",
    'plot: fmts[0] is "dashed", which has an unrecognized character, "a"',
  ],
  [
    () => plot(x, y, { figsize: [0, 2] }),
    "invalid-figsize",
    "plot: figsize must be [width, height] in inches, each over 0 and at most 1000; got [0, 2]",
  ],
  [
    () => plot(x, y, { figsize: [3, -2] }),
    "invalid-figsize",
    "plot: figsize must be [width, height] in inches, each over 0 and at most 1000; got [3, -2]",
  ],
  [
    () => plot(x, y, { figsize: [3, Number.POSITIVE_INFINITY] }),
    "invalid-figsize",
    "plot: figsize must be [width, height] in inches, each over 0 and at most 1000; got [3, Infinity]",
  ],
  [
    () => plot(x, y, { figsize: [3, 1000.5] }),
    "invalid-figsize",
    "plot: figsize must be [width, height] in inches, each over 0 and at most 1000; got [3, 1000.5]",
  ],
  [
    () => plot(x, y, { figsize: 3 }),
    "invalid-figsize",
    "plot: figsize must be [width, height] in inches, each over 0 and at most 1000; got 3",
  ],
  [
    () => plot(x, y, { figsize: "3x2" }),
    "invalid-figsize",
    'plot: figsize must be [width, height] in inches, each over 0 and at most 1000; got "3x2"',
  ],
  [
    () => plot(x, y, { figsize: [3, 2, 1] }),
    "invalid-figsize",
    "plot: figsize must be [width, height] in inches, each over 0 and at most 1000; got [3, 2, 1]",
  ],
  [
    (given) => plot(x, y, { axes: given.figure }),
    "invalid-argument",
    "plot: axes must be an Axes, such as subplots(1, 2).axes[0]; got an object of class Figure",
  ],
  [
    (given) => plot(x, y, { axes: [given.axes, given.axes] }),
    "invalid-argument",
    "plot: axes must be an Axes, such as subplots(1, 2).axes[0]; got [an object of class Axes, an object of class Axes]",
  ],
  [
    () => plot(x, y, { axes: "left" }),
    "invalid-argument",
    'plot: axes must be an Axes, such as subplots(1, 2).axes[0]; got "left"',
  ],
  [
    () => plot(x, y, { legends: ["a"] }),
    "unknown-option",
    'plot: unknown option "legends". Did you mean "legend"?',
  ],
  [
    () => plot(x, y, { x_label: "x" }),
    "unknown-option",
    'plot: unknown option "x_label". Did you mean "xlabel"?',
  ],
  [
    () => plot(x, y, { title: "squares" }),
    "unknown-option",
    'plot: unknown option "title". A title is set by axes.setTitle, as in plot(x, y).ax.setTitle("loss")',
  ],
  [() => plot(x, y, { y }), "unknown-option", 'plot: unknown option "y". Did you mean "Y"?'],
  [
    () => plot(x, y, { color: "red" }),
    "unknown-option",
    'plot: unknown option "color". Format strings say it: fmts: ["r--", "C1o-"]. More can be said with axes.plot',
  ],
  [
    () => plot(x, y, "x", { xlabel: "t" }),
    "invalid-argument",
    "plot: xlabel is given twice, in order and by name; drop one of the two",
  ],
  [
    () => plot(x, y, { Y: y }),
    "invalid-argument",
    "plot: Y is given twice, in order and by name; drop one of the two",
  ],
  [
    () => plot(x, y, "x", "y", ["a"], null, null, "linear", "linear", ["-"], [3, 2], null, 1),
    "invalid-argument",
    "plot: got 13 arguments in order; there are 12: X, Y, xlabel, ylabel, legend, xlim, ylim, xscale, yscale, fmts, figsize, axes",
  ],
  [
    () =>
      plot(x, y, "x", "y", ["a"], null, null, "linear", "linear", ["-"], [3, 2], null, null, {}),
    "invalid-argument",
    "plot: got 13 arguments in order; there are 12: X, Y, xlabel, ylabel, legend, xlim, ylim, xscale, yscale, fmts, figsize, axes",
  ],
  [
    (given) => plot(x, [y, [1]], { axes: given.axes }),
    "length-mismatch",
    "plot: x has 3 values and y[1] has 1; a line needs one position per height",
  ],
  [
    (given) => plot(x, y, { axes: given.axes, figsize: [3, 2], yscale: "ln" }),
    "invalid-scale",
    'plot: yscale must be one of "linear", "log", "symlog", "logit"; got "ln"',
  ],
  [
    (given) => plot(x, [Math.sin, failing], { axes: given.axes, figsize: [3, 2] }),
    "function-failed",
    "plot: y[1] failed at x = 1: too large",
  ],
];

const settings: Row[] = [
  [
    () => setAxes(),
    "invalid-argument",
    "setAxes: axes must be an Axes, such as subplots(1, 2).axes[0]; got undefined",
  ],
  [
    () => setAxes({ xlabel: "x" }),
    "invalid-argument",
    "setAxes: axes must be an Axes, such as subplots(1, 2).axes[0]; got {xlabel}",
  ],
  [
    (given) => setAxes(given.axes, 3),
    "invalid-argument",
    "setAxes: xlabel must be a string; got 3",
  ],
  [
    (given) => setAxes(given.axes, { ylabel: ["y"] }),
    "invalid-argument",
    'setAxes: ylabel must be a string; got ["y"]',
  ],
  [
    (given) => setAxes(given.axes, "x", "y", [0, 1], [0, 1, 2]),
    "invalid-limits",
    "setAxes: ylim must be [low, high], two finite numbers, or null for a side to keep; got [0, 1, 2]",
  ],
  [
    (given) => setAxes(given.axes, "x", "y", null, null, "logarithmic"),
    "invalid-scale",
    'setAxes: xscale must be one of "linear", "log", "symlog", "logit"; got "logarithmic"',
  ],
  [
    (given) => setAxes(given.axes, { legend: "f(x)" }),
    "invalid-argument",
    'setAxes: legend must be a list of names, one per series; got "f(x)"',
  ],
  [
    (given) => setAxes(given.axes, { xlabel: "x", yscales: "log" }),
    "unknown-option",
    'setAxes: unknown option "yscales". Did you mean "yscale"?',
  ],
  [
    (given) => setAxes(given.axes, "x", { xlabel: "x" }),
    "invalid-argument",
    "setAxes: xlabel is given twice, in order and by name; drop one of the two",
  ],
  [
    (given) => setAxes(given.axes, "x", "y", null, null, "log", "log", [], 1),
    "invalid-argument",
    "setAxes: got 9 arguments in order; there are 8: axes, xlabel, ylabel, xlim, ylim, xscale, yscale, legend",
  ],
  [
    (given) => setAxes(given.axes, { figsize: [3, 2] }),
    "unknown-option",
    'setAxes: unknown option "figsize"; known are "xlabel", "ylabel", "xlim", "ylim", "xscale", "yscale", "legend"',
  ],
];

const figures: Row[] = [
  [
    () => setFigsize(4),
    "invalid-figsize",
    "setFigsize: figsize must be [width, height] in inches, each over 0 and at most 1000; got 4",
  ],
  [
    () => setFigsize([4]),
    "invalid-figsize",
    "setFigsize: figsize must be [width, height] in inches, each over 0 and at most 1000; got [4]",
  ],
  [
    () => setFigsize([0, 0]),
    "invalid-figsize",
    "setFigsize: figsize must be [width, height] in inches, each over 0 and at most 1000; got [0, 0]",
  ],
  [
    () => setFigsize(["4", "3"]),
    "invalid-figsize",
    'setFigsize: figsize must be [width, height] in inches, each over 0 and at most 1000; got ["4", "3"]',
  ],
  [
    () => setFigsize([4, Number.NaN]),
    "invalid-figsize",
    "setFigsize: figsize must be [width, height] in inches, each over 0 and at most 1000; got [4, NaN]",
  ],
  [
    () => setFigsize(null),
    "invalid-figsize",
    "setFigsize: figsize must be [width, height] in inches, each over 0 and at most 1000; got null",
  ],
  [() => figure([4, 3]), "invalid-argument", "figure: options must be an object; got [4, 3]"],
  [
    () => figure({ figsize: [4, 3000] }),
    "invalid-figsize",
    "figure: figsize must be [width, height] in inches, each over 0 and at most 1000; got [4, 3000]",
  ],
  [
    () => figure({ figsiz: [4, 3] }),
    "unknown-option",
    'figure: unknown option "figsiz". Did you mean "figsize"?',
  ],
  [
    () => figure({ dpi: 100 }),
    "unknown-option",
    'figure: unknown option "dpi"; known are "figsize"',
  ],
  [
    () => subplots(0),
    "invalid-argument",
    "subplots: nrows must be a whole number from 1 to 100; got 0",
  ],
  [
    () => subplots(1.5, 2),
    "invalid-argument",
    "subplots: nrows must be a whole number from 1 to 100; got 1.5",
  ],
  [
    () => subplots(1, "2"),
    "invalid-argument",
    'subplots: ncols must be a whole number from 1 to 100; got "2"',
  ],
  [
    () => subplots([1, 2]),
    "invalid-argument",
    "subplots: nrows must be a whole number from 1 to 100; got [1, 2]",
  ],
  [
    () => subplots(101, 1),
    "invalid-argument",
    "subplots: nrows must be a whole number from 1 to 100; got 101",
  ],
  [
    () => subplots({ nrow: 2 }),
    "unknown-option",
    'subplots: unknown option "nrow". Did you mean "nrows"?',
  ],
  [
    () => subplots(1, 2, { sharex: "cols" }),
    "invalid-argument",
    'subplots: sharex must be true, false or one of "all", "row", "col", "none"; got "cols"',
  ],
  [
    () => subplots(1, 2, { sharey: 1 }),
    "invalid-argument",
    'subplots: sharey must be true, false or one of "all", "row", "col", "none"; got 1',
  ],
  [
    () => subplots(1, 2, { share_x: true }),
    "unknown-option",
    'subplots: unknown option "share_x". Did you mean "sharex"?',
  ],
  [
    () => subplots(1, 2, { figsize: [-1, 1] }),
    "invalid-figsize",
    "subplots: figsize must be [width, height] in inches, each over 0 and at most 1000; got [-1, 1]",
  ],
  [
    () => subplots(1, 2, [4, 3]),
    "invalid-argument",
    "subplots: got 3 arguments in order; there are 2: nrows, ncols",
  ],
];

const arrangement: Row[] = [
  [
    () => subplots(2, 2, { widthRatios: [1, 2, 3] }),
    "invalid-argument",
    "GridSpec: widthRatios must be 2 numbers, one per column; got [1, 2, 3]",
  ],
  [
    () => subplots(2, 2, { height_ratios: [1, 0] }),
    "invalid-argument",
    "subplots: height_ratios must be a list of numbers from 1e-6 to 1e6; got [1, 0]",
  ],
  [
    () => subplots(1, 2, { widthRatios: [1, 2], gridspec_kw: { width_ratios: [1, 2] } }),
    "invalid-argument",
    "subplots: widthRatios is given twice, by itself and in gridspecKw; drop one of the two",
  ],
  [
    () => subplots(1, 2, { widthRatios: [1, 2], width_ratios: [1, 2] }),
    "invalid-argument",
    'subplots: widthRatios is given twice, as "widthRatios" and as "width_ratios"; drop one of the two',
  ],
  [
    () => subplots(1, 2, { gridspecKw: { wspase: 1 } }),
    "unknown-option",
    'subplots: gridspecKw: unknown option "wspase". Did you mean "wspace"?',
  ],
  [
    () => subplots(1, 2, { gridspecKw: { left: 0.95 } }),
    "invalid-argument",
    'GridSpec: left must be less than "right", 0.9; got 0.95',
  ],
  [
    () => subplots(1, 2, { subplotKw: { sharex: true } }),
    "unknown-option",
    'subplots: subplotKw: unknown option "sharex"; known are "title", "xlabel", "ylabel", "xlim", "ylim", "xscale", "yscale", "projection"',
  ],
  [
    (given) => given.figure.addSubplot(2, 2),
    "invalid-argument",
    "Figure.addSubplot takes nrows, ncols and index, or three digits such as 234, or a place such as grid.at(0, 1); got 2, 2",
  ],
  [
    (given) => given.figure.addSubplot(2, 2, 5),
    "invalid-argument",
    "Figure.addSubplot: index must be a whole number from 1 to 4; got 5",
  ],
  [
    (given) => given.figure.addSubplot(2, 2, [3, 2]),
    "invalid-argument",
    "Figure.addSubplot: index[1] must be a whole number from 3 to 4; got 2",
  ],
  [
    (given) => given.figure.addSubplot(2, 2, [1, 2, 3]),
    "invalid-argument",
    "Figure.addSubplot: index must be [first, last]; got [1, 2, 3]",
  ],
  [
    (given) => given.figure.addSubplot(220),
    "invalid-argument",
    "Figure.addSubplot: index must be a whole number from 1 to 4; got 0",
  ],
  [
    (given) => given.figure.addSubplot(23),
    "invalid-argument",
    "Figure.addSubplot takes nrows, ncols and index, or three digits such as 234, or a place such as grid.at(0, 1); got 23",
  ],
  [
    (given) => given.figure.addSubplot(121, { sharex: 1 }),
    "invalid-argument",
    "Figure.addSubplot: sharex must be axes, as addSubplot returns them; got 1",
  ],
  [
    (given) => given.figure.addSubplot(121, { polar: true }),
    "unknown-option",
    'Figure.addSubplot: unknown option "polar"; known are "title", "xlabel", "ylabel", "xlim", "ylim", "xscale", "yscale", "projection", "sharex", "sharey"',
  ],
  [
    (given) => given.figure.addSubplot(121, { sharex: given.axes, xlim: [5, 6], title: 1 }),
    "invalid-argument",
    "Figure.addSubplot: title must be a string; got 1",
  ],
  [
    (given) => given.figure.addAxes([0, 0, 1]),
    "invalid-argument",
    "Figure.addAxes: rect must be [left, bottom, width, height] as fractions of the figure; got [0, 0, 1]",
  ],
  [
    (given) => given.figure.addAxes([0, 0, 1, 0]),
    "invalid-argument",
    "Figure.addAxes: rect[3] must be a number from 0.000001 to 100; got 0",
  ],
  [
    (given) => given.figure.addAxes([0, Number.NaN, 1, 1]),
    "invalid-argument",
    "Figure.addAxes: rect[1] must be a number from -100 to 100; got NaN",
  ],
  [
    (given) => given.figure.addAxes([0, 0, 1, 1], [0, 0, 1, 1]),
    "invalid-argument",
    "Figure.addAxes: got 2 arguments in order; there are 1: rect",
  ],
  [
    (given) => given.figure.addGridspec(2, 2, { hspaces: 1 }),
    "unknown-option",
    'GridSpec: unknown option "hspaces". Did you mean "hspace"?',
  ],
  [
    () => new api.GridSpec(2, 2).at(2, 0),
    "invalid-argument",
    "GridSpec.at: row must be a whole number from -2 to 1; got 2",
  ],
  [
    () => new api.GridSpec(2, 2).at(0, [1, 1]),
    "invalid-argument",
    "GridSpec.at: column must be [start, stop] with at least one of 2 between them; got [1, 1]",
  ],
  [
    () => new api.GridSpec(2, 2).at(4),
    "invalid-argument",
    "GridSpec.at: cell must be a whole number from -4 to 3; got 4",
  ],
  [
    () => new api.GridSpec(2, 2).at(0, 0).subgridspec(1, 2, { left: 0.1 } as object),
    "unknown-option",
    'SubplotSpec.subgridspec: unknown option "left"; known are "wspace", "hspace", "widthRatios", "heightRatios"',
  ],
  [
    (given) => given.figure.subplotsAdjust({ left: 0.95 }),
    "invalid-argument",
    'Figure.subplotsAdjust: left must be less than "right", 0.9; got 0.95',
  ],
  [
    (given) => given.figure.subplotsAdjust(0.1, 0.1, 0.9, 0.1),
    "invalid-argument",
    'Figure.subplotsAdjust: bottom must be less than "top", 0.1; got 0.1',
  ],
  [
    (given) => given.figure.subplotsAdjust({ wspace: -2 }),
    "invalid-argument",
    "Figure.subplotsAdjust: wspace must be a number from -1 to 1000; got -2",
  ],
  [
    (given) => given.figure.subplotsAdjust(0, 0, 1, 1, 0, 0, 0),
    "invalid-argument",
    "Figure.subplotsAdjust: got 7 arguments in order; there are 6: left, bottom, right, top, wspace, hspace",
  ],
  [
    (given) => given.figure.tightLayout({ padding: 1 }),
    "unknown-option",
    'Figure.tightLayout: unknown option "padding"; known are "pad", "hPad", "wPad", "rect"',
  ],
  [
    (given) => given.figure.tightLayout(1),
    "invalid-argument",
    "Figure.tightLayout: options must be an object; got 1",
  ],
  [
    (given) => given.figure.tightLayout({ rect: [0, 0, 1] }),
    "invalid-argument",
    "Figure.tightLayout: rect must be [left, bottom, right, top], fractions or null; got [0, 0, 1]",
  ],
  [
    (given) => given.figure.delaxes(elsewhere),
    "invalid-argument",
    "Figure.delaxes: axes must be axes of this figure; got an object of class Axes",
  ],
  [
    (given) => given.figure.sca("left"),
    "invalid-argument",
    'Figure.sca: axes must be axes of this figure; got "left"',
  ],
  [
    (given) => given.figure.setSizeInches(0, 3),
    "invalid-figsize",
    "Figure.setSizeInches: figsize must be [width, height] in inches, each over 0 and at most 1000; got [0, 3]",
  ],
  [
    (given) => given.figure.setFacecolor("grren"),
    "invalid-color",
    'Figure.setFacecolor: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "grren". Did you mean "green"?',
  ],
];

const verbs: Row[] = [
  [
    (given) => given.axes.scatter(x, [1, 2]),
    "length-mismatch",
    "Axes.scatter: x has 3 values and y has 2; a line needs one position per height",
  ],
  [
    (given) => given.axes.scatter(x, y, { color: [1, 0, 0] }),
    "invalid-color",
    'Axes.scatter: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got [1, 0, 0]',
  ],
  [
    (given) => given.axes.scatter(x, y, { s: -1 }),
    "invalid-argument",
    "Axes.scatter: s must be a finite number of at least 0; got -1",
  ],
  [
    (given) => given.axes.axvline([3]),
    "invalid-data",
    "Axes.axvline: x is [3], an array; a series holds numbers",
  ],
  [
    (given) => given.axes.axvline(1, 0, 1, 2),
    "invalid-argument",
    "Axes.axvline: got 4 arguments in order; there are 3: x, ymin, ymax",
  ],
  [
    (given) => given.axes.axhline(1, { colour: "r" }),
    "unknown-option",
    'Axes.axhline: unknown option "colour". Did you mean "color"?',
  ],
  [
    (given) => given.axes.text(1, 2),
    "invalid-argument",
    "Axes.text: text must be a string; got undefined",
  ],
  [
    (given) => given.axes.text(1, 2, "a", { color: 3 }),
    "invalid-color",
    'Axes.text: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got 3',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { ha: "middle" }),
    "invalid-argument",
    'Axes.text: ha must be one of "left", "center", "right"; got "middle"',
  ],
  [
    (given) => given.axes.text(1, Number.NaN, 3),
    "invalid-argument",
    "Axes.text: text must be a string; got 3",
  ],
  [
    (given) => given.axes.text("1", 2, "a"),
    "invalid-argument",
    'Axes.text: x, y must be [x, y], two numbers; got ["1", 2]',
  ],
  [
    (given) => given.axes.text(1, 2, "a", {}, 3),
    "invalid-argument",
    "Axes.text: got 5 arguments in order; there are 4: x, y, text, options",
  ],
  [
    (given) => given.axes.text(1, 2, "a", { weight: "fat" }),
    "invalid-argument",
    'Axes.text: fontweight must be one of "ultralight", "light", "normal", "regular", "book", "medium", "roman", "semibold", "demibold", "demi", "bold", "heavy", "extra bold", "black"; got "fat"',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { weight: 1001 }),
    "invalid-argument",
    "Axes.text: fontweight must be a number from 0 to 1000; got 1001",
  ],
  [
    (given) => given.axes.text(1, 2, "a", { weight: "bold", fontweight: 400 }),
    "invalid-argument",
    'Axes.text: fontweight is given twice, as "fontweight" and as "weight"; drop one of the two',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { style: "slanted" }),
    "invalid-argument",
    'Axes.text: fontstyle must be one of "normal", "italic", "oblique"; got "slanted"',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { rotation: Number.NaN }),
    "invalid-argument",
    'Axes.text: rotation must be a finite number of degrees, "horizontal" or "vertical"; got NaN',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { rotation_mode: "center" }),
    "invalid-argument",
    'Axes.text: rotation_mode must be one of "default", "anchor"; got "center"',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { alpha: 2 }),
    "invalid-argument",
    "Axes.text: alpha must be a number from 0 to 1; got 2",
  ],
  [
    (given) => given.axes.text(1, 2, "a", { linespacing: 0 }),
    "invalid-argument",
    "Axes.text: linespacing must be a finite number above 0; got 0",
  ],
  [
    (given) => given.axes.text(1, 2, "a", { fontdict: 3 }),
    "invalid-argument",
    "Axes.text: fontdict must be an object; got 3",
  ],
  [
    (given) => given.axes.text(1, 2, "a", { fontdict: { colour: "r" } }),
    "unknown-option",
    'Axes.text: unknown option "colour". Did you mean "color"?',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { transform: "axes" }),
    "invalid-argument",
    'Axes.text: transform must be a transform such as axes.transAxes; got "axes"',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { transform: elsewhere.transAxes }),
    "invalid-argument",
    "Axes.text: transform belongs to other axes. Pass a transform of the axes that is written in",
  ],
  [
    (given) => given.axes.text(1, 2, "a", { bbox: "round" }),
    "invalid-argument",
    'Axes.text: bbox must be an object; got "round"',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { bbox: { boxstyle: "oval" } }),
    "invalid-argument",
    'Axes.text: bbox: boxstyle must be one of "square", "circle", "larrow", "rarrow", "darrow", "round", "round4", "sawtooth", "roundtooth", perhaps with settings as in "square,pad=0.5"; got "oval"',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { bbox: { boxstyle: "round,radius=2" } }),
    "unknown-option",
    'Axes.text: bbox: boxstyle: the style "round" has no setting "radius"; known are "pad", "rounding_size"',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { bbox: { boxstyle: "round,pad=wide" } }),
    "invalid-argument",
    'Axes.text: bbox: boxstyle: pad must be a number, as in "pad=0.5"; got "pad=wide"',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { bbox: { boxstyle: "round,pad" } }),
    "invalid-argument",
    'Axes.text: bbox: boxstyle: pad must be a number, as in "pad=0.5"; got "pad"',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { bbox: { boxstyle: "sawtooth,tooth_size=0" } }),
    "invalid-argument",
    "Axes.text: bbox: boxstyle: tooth_size must be above 0; got 0",
  ],
  [
    (given) => given.axes.text(1, 2, "a", { bbox: { angle: 3 } }),
    "unknown-option",
    'Axes.text: bbox: unknown option "angle"; known are "boxstyle", "pad", "facecolor", "edgecolor", "color", "linewidth", "linestyle", "capstyle", "joinstyle", "alpha", "fill", "hatch"',
  ],
  [
    (given) => given.axes.text(1, 2, "a", { bbox: { fc: "rouge" } }),
    "invalid-color",
    'Axes.text: bbox: facecolor must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "rouge"',
  ],
  [
    (given) => given.axes.annotate(1, [1, 2]),
    "invalid-argument",
    "Axes.annotate: text must be a string; got 1",
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], [3]),
    "invalid-argument",
    "Axes.annotate: xytext must be [x, y], two numbers; got [3]",
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], [3, 4], "data", "data", {}, 1),
    "invalid-argument",
    "Axes.annotate: got 7 arguments in order; there are 5: text, xy, xytext, xycoords, textcoords",
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], { xycoords: "offset points" }),
    "invalid-argument",
    'Axes.annotate: xycoords must be one of "data", "axes fraction", "figure fraction", "subfigure fraction", "axes points", "axes pixels", "axes fontsize", "figure points", "figure pixels", "figure fontsize", "subfigure points", "subfigure pixels", "subfigure fontsize", two of these, or a transform; got "offset points"',
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], { textcoords: "middle" }),
    "invalid-argument",
    'Axes.annotate: textcoords must be one of "data", "axes fraction", "figure fraction", "subfigure fraction", "axes points", "axes pixels", "axes fontsize", "figure points", "figure pixels", "figure fontsize", "subfigure points", "subfigure pixels", "subfigure fontsize", "offset points", "offset pixels", "offset fontsize", two of these, or a transform; got "middle"',
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], { annotation_clip: "yes" }),
    "invalid-argument",
    'Axes.annotate: annotation_clip must be true or false; got "yes"',
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], { arrowprops: "->" }),
    "invalid-argument",
    'Axes.annotate: arrowprops must be an object; got "->"',
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], { arrowprops: { arrowstyle: "=>" } }),
    "invalid-argument",
    'Axes.annotate: arrowprops: arrowstyle must be one of "-", "<-", "->", "<->", "<|-", "-|>", "<|-|>", "]-", "-[", "]-[", "|-|", "]->", "<-[", "simple", "fancy", "wedge", perhaps with settings as in "<-,head_length=0.5"; got "=>"',
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], { arrowprops: { arrowstyle: "->,head=2" } }),
    "unknown-option",
    'Axes.annotate: arrowprops: arrowstyle: the style "->" has no setting "head"; known are "head_length", "head_width", "widthA", "lengthA", "angleA", "widthB", "lengthB", "angleB", "scaleA", "scaleB"',
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], { arrowprops: { arrowstyle: "-,head_length=2" } }),
    "unknown-option",
    'Axes.annotate: arrowprops: arrowstyle: the style "-" has no setting "head_length"; it has none',
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], { arrowprops: { arrowstyle: "->", width: 2 } }),
    "unknown-option",
    'Axes.annotate: arrowprops: unknown option "width"; known are "connectionstyle", "shrinkA", "shrinkB", "mutationScale", "mutationAspect", "patchA", "patchB", "facecolor", "edgecolor", "color", "linewidth", "linestyle", "capstyle", "joinstyle", "alpha", "fill", "hatch", "arrowstyle", "relpos"',
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], { arrowprops: { relpos: [0, 0] } }),
    "unknown-option",
    'Axes.annotate: arrowprops: unknown option "relpos"; known are "connectionstyle", "shrinkA", "shrinkB", "mutationScale", "mutationAspect", "patchA", "patchB", "facecolor", "edgecolor", "color", "linewidth", "linestyle", "capstyle", "joinstyle", "alpha", "fill", "hatch", "width", "headwidth", "headlength", "shrink"',
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], { arrowprops: { arrowstyle: "->", relpos: 1 } }),
    "invalid-argument",
    "Axes.annotate: arrowprops: relpos must be [x, y], two shares of a box; got 1",
  ],
  [
    (given) =>
      given.axes.annotate("a", [1, 2], {
        arrowprops: { arrowstyle: "->", connectionstyle: "angle3,angleA=0,angleB=180" },
      }),
    "invalid-argument",
    "Axes.annotate: arrowprops: connectionstyle: angleA and angleB must be directions of lines that meet; 0 and 180 are parallel",
  ],
  [
    (given) =>
      given.axes.annotate("a", [1, 2], {
        arrowprops: { arrowstyle: "fancy", connectionstyle: "bar" },
      }),
    "invalid-argument",
    'Axes.annotate: arrowprops: the arrow "fancy" follows one curve, that of "arc3" or "angle3"; got "bar"',
  ],
  [
    (given) => given.axes.annotate("a", [1, 2], { arrowprops: { arrowstyle: "->", patchB: {} } }),
    "invalid-argument",
    "Axes.annotate: arrowprops: patchB must be null; got {}",
  ],
  [
    (given) => given.axes.setTitle("a", { bbox: { pad: "wide" } }),
    "invalid-argument",
    'Axes.setTitle: bbox: pad must be a finite number; got "wide"',
  ],
  [
    (given) => given.axes.setXlabel("a", { weight: true }),
    "invalid-argument",
    'Axes.setXlabel: fontweight must be one of "ultralight", "light", "normal", "regular", "book", "medium", "roman", "semibold", "demibold", "demi", "bold", "heavy", "extra bold", "black"; got true',
  ],
  [
    (given) => given.axes.setXticks([1], ["a"], { bbox: { pad: 1, colour: "r" } }),
    "unknown-option",
    'Axes.setXticks: bbox: unknown option "colour". Did you mean "color"?',
  ],
  [
    () => (api.annotate as (...args: unknown[]) => unknown)("a", [1, 2]),
    "invalid-argument",
    "annotate: xytext must be [x, y], two numbers; got undefined",
  ],
  [
    () => (api.annotate as (...args: unknown[]) => unknown)("a", [1], [2, 3]),
    "invalid-argument",
    "annotate: xy must be [x, y], two numbers; got [1]",
  ],
  [
    () => (api.annotate as (...args: unknown[]) => unknown)("a", [1, 2], [2, 3], {}),
    "invalid-argument",
    "annotate: got 4 arguments in order; there are 3: text, xy, xytext",
  ],
  [
    (given) => given.axes.annotate("a", [1]),
    "invalid-argument",
    "Axes.annotate: xy must be [x, y], two numbers; got [1]",
  ],
  [
    (given) => given.axes.plot(),
    "invalid-data",
    "Axes.plot: x is undefined; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    (given) => given.axes.plot(null, y),
    "invalid-data",
    "Axes.plot: x is null; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    (given) => given.axes.plot(x, null),
    "invalid-data",
    "Axes.plot: y is null; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    (given) => given.axes.plot(x, [1, 2]),
    "length-mismatch",
    "Axes.plot: x has 3 values and y has 2; a line needs one position per height",
  ],
  [
    (given) => given.axes.plot(x, [y, y]),
    "length-mismatch",
    "Axes.plot: x has 3 values and y has 2; a line needs one position per height",
  ],
  [
    (given) => given.axes.plot(x, y, "m--:"),
    "invalid-format",
    'Axes.plot: fmt is "m--:", which has two line styles, "--" and ":"',
  ],
  [
    (given) => given.axes.plot(x, y, ["-"]),
    "invalid-argument",
    'Axes.plot: fmt must be a string; got ["-"]',
  ],
  [
    (given) => given.axes.plot(x, y, x, [1, 2]),
    "length-mismatch",
    "Axes.plot: x2 has 3 values and y2 has 2; a line needs one position per height",
  ],
  [
    (given) => given.axes.plot(x, y, "-", 3),
    "invalid-data",
    "Axes.plot: x2 is 3, a number; a series is an array, typed array, iterable, ndarray or tensor of numbers. For one point pass [3]",
  ],
  [
    (given) => given.axes.plot(x, y, { colour: "red" }),
    "unknown-option",
    'Axes.plot: unknown option "colour". Did you mean "color"?',
  ],
  [
    (given) => given.axes.plot(x, y, { color: "redd" }),
    "invalid-color",
    'Axes.plot: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "redd". Did you mean "red"?',
  ],
  [
    (given) => given.axes.plot(x, y, { color: [1, 0, 0] }),
    "invalid-color",
    'Axes.plot: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got [1, 0, 0]',
  ],
  [
    (given) => given.axes.plot(x, y, { color: "#ff880" }),
    "invalid-color",
    'Axes.plot: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "#ff880"',
  ],
  [
    (given) => given.axes.plot(x, y, { color: "1.5" }),
    "invalid-color",
    'Axes.plot: color must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "1.5"',
  ],
  [
    (given) => given.axes.plot(x, y, { markerfacecolor: "whit" }),
    "invalid-color",
    'Axes.plot: markerfacecolor must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "whit". Did you mean "white"?',
  ],
  [
    (given) => given.axes.plot(x, y, { marker: "circle" }),
    "invalid-marker",
    'Axes.plot: marker must be one of ".", ",", "o", "v", "^", "<", ">", "1", "2", "3", "4", "8", "s", "p", "*", "h", "H", "+", "x", "D", "d", "|", "_", "P", "X", "None", or an integer from 0 to 11; got "circle". Did you mean "o"?',
  ],
  [
    (given) => given.axes.plot(x, y, { marker: 12 }),
    "invalid-marker",
    'Axes.plot: marker must be one of ".", ",", "o", "v", "^", "<", ">", "1", "2", "3", "4", "8", "s", "p", "*", "h", "H", "+", "x", "D", "d", "|", "_", "P", "X", "None", or an integer from 0 to 11; got 12',
  ],
  [
    (given) => given.axes.plot(x, y, { linestyle: "dashd" }),
    "invalid-linestyle",
    'Axes.plot: linestyle must be one of "-", "--", "-.", ":", "None", "solid", "dashed", "dashdot", "dotted", "none", or [offset, [on, off, …]]; got "dashd". Did you mean "dashed"?',
  ],
  [
    (given) => given.axes.plot(x, y, { linestyle: [0, [1, -1]] }),
    "invalid-linestyle",
    'Axes.plot: linestyle must be one of "-", "--", "-.", ":", "None", "solid", "dashed", "dashdot", "dotted", "none", or [offset, [on, off, …]]; got [0, […]]',
  ],
  [
    (given) => given.axes.plot(x, y, { linewidth: -1 }),
    "invalid-argument",
    "Axes.plot: linewidth must be a finite number of at least 0; got -1",
  ],
  [
    (given) => given.axes.plot(x, y, { lw: "thin" }),
    "invalid-argument",
    'Axes.plot: linewidth must be a finite number of at least 0; got "thin"',
  ],
  [
    (given) => given.axes.plot(x, y, { linewidth: 1, lw: 2 }),
    "invalid-argument",
    'Axes.plot: linewidth is given twice, as "linewidth" and as "lw"; drop one of the two',
  ],
  [
    (given) => given.axes.plot(x, y, { markersize: Number.POSITIVE_INFINITY }),
    "invalid-argument",
    "Axes.plot: markersize must be a finite number of at least 0; got Infinity",
  ],
  [
    (given) => given.axes.plot(x, y, { alpha: 2 }),
    "invalid-argument",
    "Axes.plot: alpha must be a number from 0 to 1; got 2",
  ],
  [
    (given) => given.axes.plot(x, y, { alpha: -0.1 }),
    "invalid-argument",
    "Axes.plot: alpha must be a number from 0 to 1; got -0.1",
  ],
  [
    (given) => given.axes.plot(x, y, { fillstyle: "half" }),
    "invalid-argument",
    'Axes.plot: fillstyle must be one of "full", "top", "left", "bottom", "right", "none"; got "half"',
  ],
  [
    (given) => given.axes.plot(x, y, { zorder: "top" }),
    "invalid-argument",
    'Axes.plot: zorder must be a finite number; got "top"',
  ],
  [
    (given) => given.axes.plot(x, y, { label: 3 }),
    "invalid-argument",
    "Axes.plot: label must be a string; got 3",
  ],
  [
    (given) => given.axes.plot(x, y, { lable: "a" }),
    "unknown-option",
    'Axes.plot: unknown option "lable". Did you mean "label"?',
  ],
  [
    (given) => given.axes.setXlabel(3),
    "invalid-argument",
    "Axes.setXlabel: label must be a string; got 3",
  ],
  [
    (given) => given.axes.setYlabel(["y"]),
    "invalid-argument",
    'Axes.setYlabel: label must be a string; got ["y"]',
  ],
  [
    (given) => given.axes.setTitle({ text: "a" }),
    "invalid-argument",
    "Axes.setTitle: title must be a string; got {text}",
  ],
  [
    (given) => given.axes.setXscale("ln"),
    "invalid-scale",
    'Axes.setXscale: scale must be one of "linear", "log", "symlog", "logit"; got "ln"',
  ],
  [
    (given) => given.axes.setYscale(),
    "invalid-scale",
    'Axes.setYscale: scale must be one of "linear", "log", "symlog", "logit"; got undefined',
  ],
  [
    (given) => given.axes.setXlim("0", "1"),
    "invalid-limits",
    'Axes.setXlim: limits must be [low, high], two finite numbers, or null for a side to keep; got "0" and "1"',
  ],
  [
    (given) => given.axes.setXlim([0, 1, 2]),
    "invalid-limits",
    "Axes.setXlim: limits must be [low, high], two finite numbers, or null for a side to keep; got [0, 1, 2]",
  ],
  [
    (given) => given.axes.setXlim([0, 1], 2),
    "invalid-limits",
    "Axes.setXlim: limits must be [low, high], two finite numbers, or null for a side to keep; got [0, 1] and 2",
  ],
  [
    (given) => given.axes.setXlim({ left: 0, xmin: 1 }),
    "invalid-limits",
    "Axes.setXlim: left and xmin are the same limit; drop one of the two",
  ],
  [
    (given) => given.axes.setXlim(0, 1, true),
    "invalid-argument",
    "Axes.setXlim: got 3 arguments in order; there are 2: left, right",
  ],
  [
    (given) => given.axes.setXlim({ lefd: 0 }),
    "unknown-option",
    'Axes.setXlim: unknown option "lefd". Did you mean "left"?',
  ],
  [
    (given) => given.axes.margins(0.1, { x: 0.2 }),
    "invalid-argument",
    "Axes.margins: pass margins in order, or x and y by name, not both",
  ],
  [
    (given) => given.axes.margins(0.1, -0.5),
    "invalid-argument",
    "Axes.margins: ymargin must be a finite number above -0.5; got -0.5",
  ],
  [
    (given) => given.axes.autoscale(true, "z"),
    "invalid-argument",
    'Axes.autoscale: axis must be one of "both", "x", "y"; got "z"',
  ],
  [
    (given) => given.axes.invertXaxis(true),
    "invalid-argument",
    "Axes.invertXaxis: there are no arguments; got true",
  ],
  [
    (given) => given.axes.setAutoscaleOn(),
    "invalid-argument",
    "Axes.setAutoscaleOn: b must be true or false; got undefined",
  ],
  [
    (given) => given.axes.setAspect(-1),
    "invalid-argument",
    'Axes.setAspect: aspect must be "equal", "auto" or a finite number above 0; got -1',
  ],
  [
    (given) => given.axes.setAspect("equal", "boxes"),
    "invalid-argument",
    'Axes.setAspect: adjustable must be one of "box", "datalim"; got "boxes"',
  ],
  [
    (given) => given.axes.setAnchor("X"),
    "invalid-argument",
    'Axes.setAnchor: anchor must be one of "C", "SW", "S", "SE", "E", "NE", "N", "NW", "W", or [x, y] in fractions; got "X"',
  ],
  [
    (given) => given.axes.setBoxAspect(0),
    "invalid-argument",
    "Axes.setBoxAspect: aspect must be a finite number above 0; got 0",
  ],
  [
    (given) => given.axes.axis("equals"),
    "invalid-argument",
    'Axes.axis: arg must be one of "on", "off", "equal", "scaled", "tight", "auto", "image", "square", or [xmin, xmax, ymin, ymax]; got "equals"',
  ],
  [
    (given) => given.axes.axis([0, 1, 2]),
    "invalid-argument",
    'Axes.axis: arg must be one of "on", "off", "equal", "scaled", "tight", "auto", "image", "square", or [xmin, xmax, ymin, ymax]; got [0, 1, 2]',
  ],
  [
    (given) => given.axes.axis("equal", { xmin: 0 }),
    "invalid-argument",
    'Axes.axis: "xmin" cannot stand beside a command or a list; make two calls',
  ],
  [
    (given) => given.axes.secondaryXaxis("left"),
    "invalid-argument",
    'Axes.secondaryXaxis: location must be "bottom", "top" or a finite number; got "left"',
  ],
  [
    (given) => given.axes.secondaryYaxis(),
    "invalid-argument",
    'Axes.secondaryYaxis: location must be "left", "right" or a finite number; got undefined',
  ],
  [
    (given) => given.axes.secondaryYaxis("right", { functions: [Math.exp] }),
    "invalid-argument",
    "Axes.secondaryYaxis: functions must be [forward, inverse], two functions of a number; got [function exp]",
  ],
  [
    (given) => given.axes.sharex(3),
    "invalid-argument",
    "Axes.sharex: other must be axes, such as subplots(1, 2).axes[0]; got 3",
  ],
  [
    (given) => given.axes.setYlim(Number.NaN),
    "invalid-limits",
    "Axes.setYlim: limits must be [low, high], two finite numbers, or null for a side to keep; got NaN",
  ],
  [
    (given) => given.axes.setYlim(0, Number.NEGATIVE_INFINITY),
    "invalid-limits",
    "Axes.setYlim: limits must be [low, high], two finite numbers, or null for a side to keep; got 0 and -Infinity",
  ],
  [
    (given) => given.axes.setYlim(0, 1n),
    "invalid-limits",
    "Axes.setYlim: limits must be [low, high], two finite numbers, or null for a side to keep; got 0 and 1n",
  ],
  [
    (given) => given.axes.legend("a"),
    "invalid-argument",
    'Axes.legend: labels must be a list of names, one per series; got "a"',
  ],
  [
    (given) => given.axes.legend(3),
    "invalid-argument",
    "Axes.legend: labels must be a list of names, one per series; got 3",
  ],
  [
    (given) => given.axes.legend(["a"], "upper right"),
    "invalid-argument",
    'Axes.legend: labels must be a list of names, one per series; got "upper right"',
  ],
  [
    (given) => given.axes.legend({ loc: "upper rigth" }),
    "invalid-argument",
    'Axes.legend: loc must be one of "best", "upper right", "upper left", "lower left", "lower right", "right", "center left", "center right", "lower center", "upper center", "center", a code from 0 to 10, or [x, y]; got "upper rigth". Did you mean "upper right"?',
  ],
  [
    (given) => given.axes.legend({ loc: 11 }),
    "invalid-argument",
    'Axes.legend: loc must be one of "best", "upper right", "upper left", "lower left", "lower right", "right", "center left", "center right", "lower center", "upper center", "center", a code from 0 to 10, or [x, y]; got 11',
  ],
  [
    (given) => given.axes.legend({ loc: [0, 1, 2] }),
    "invalid-argument",
    'Axes.legend: loc must be one of "best", "upper right", "upper left", "lower left", "lower right", "right", "center left", "center right", "lower center", "upper center", "center", a code from 0 to 10, or [x, y]; got [0, 1, 2]',
  ],
  [
    (given) => given.axes.legend({ loc: [0, Number.NaN] }),
    "invalid-argument",
    'Axes.legend: loc must be one of "best", "upper right", "upper left", "lower left", "lower right", "right", "center left", "center right", "lower center", "upper center", "center", a code from 0 to 10, or [x, y]; got [0, NaN]',
  ],
  [
    (given) => given.axes.legend({ ncol: 0 }),
    "invalid-argument",
    "Axes.legend: ncol must be a whole number from 1 to 1000; got 0",
  ],
  [
    (given) => given.axes.legend({ nocols: 2 }),
    "unknown-option",
    'Axes.legend: unknown option "nocols". Did you mean "ncols"?',
  ],
  [
    (given) => given.axes.legend({ fontsize: "tiny" }),
    "invalid-argument",
    'Axes.legend: fontsize must be a number of points above 0, or one of "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "larger", "smaller"; got "tiny"',
  ],
  [
    (given) => given.axes.legend({ fontsize: -3 }),
    "invalid-argument",
    'Axes.legend: fontsize must be a number of points above 0, or one of "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "larger", "smaller"; got -3',
  ],
  [
    (given) => given.axes.legend({ markerscale: -1 }),
    "invalid-argument",
    "Axes.legend: markerscale must be a number from 0 to 100000; got -1",
  ],
  [
    (given) => given.axes.legend({ frameon: "no" }),
    "invalid-argument",
    'Axes.legend: frameon must be true or false; got "no"',
  ],
  [
    (given) => given.axes.legend({ title: 3 }),
    "invalid-argument",
    "Axes.legend: title must be a string; got 3",
  ],
  [
    (given) => given.axes.grid("on"),
    "invalid-argument",
    'Axes.grid: visible must be true or false; got "on"',
  ],
  [
    (given) => given.axes.grid("on"),
    "invalid-argument",
    'Axes.grid: visible must be true or false; got "on"',
  ],
];

/** Bars, histograms, error bars. */
const bars: Row[] = [
  [
    (given) => given.axes.bar(),
    "invalid-data",
    "Axes.bar: x is undefined; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    (given) => given.axes.bar(x, [1, 2]),
    "length-mismatch",
    "Axes.bar: height has 2 values and x has 3; give one for all bars, or one each",
  ],
  [
    (given) => given.axes.bar(x, y, [1, 2, 3, 4]),
    "length-mismatch",
    "Axes.bar: width has 4 values and x has 3; give one for all bars, or one each",
  ],
  [
    (given) => given.axes.barh([1], y, 1, [1, 2]),
    "length-mismatch",
    "Axes.barh: left has 2 values and width has 3; give one for all bars, or one each",
  ],
  [
    (given) =>
      given.axes.bar(x, [
        [1, 2],
        [3, 4],
        [5, 6],
      ]),
    "invalid-data",
    "Axes.bar: height has 2 axes, with 2 columns; give one number per bar, and call once per series",
  ],
  [
    (given) => given.axes.bar(x, Math.sin),
    "invalid-data",
    "Axes.bar: height is a function; give numbers, such as x.map(f)",
  ],
  [
    (given) => given.axes.bar(x, y, 1, 0, 5),
    "invalid-argument",
    "Axes.bar: got 5 arguments in order; there are 4: x, height, width, bottom",
  ],
  [
    (given) => given.axes.bar(x, y, { hight: 3 }),
    "unknown-option",
    'Axes.bar: unknown option "hight". Did you mean "height"?',
  ],
  [
    (given) => given.axes.bar(x, y, 0.5, { width: 3 }),
    "invalid-argument",
    "Axes.bar: width is given twice, in order and by name; drop one of the two",
  ],
  [
    (given) => given.axes.bar(x, y, { align: "left" }),
    "invalid-argument",
    'Axes.bar: align must be one of "center", "edge"; got "left"',
  ],
  [
    (given) => given.axes.bar(x, y, { color: ["r", "rad"] }),
    "invalid-color",
    'Axes.bar: color[1] must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "rad". Did you mean "red"?',
  ],
  [
    (given) => given.axes.bar(x, y, { lw: [1, -1, 2] }),
    "invalid-argument",
    "Axes.bar: linewidth[1] must be a finite number of at least 0; got -1",
  ],
  [
    (given) => given.axes.bar(x, y, { linewidth: [1, 2] }),
    "length-mismatch",
    "Axes.bar: linewidth has 2 values for 3 bars; give one per bar",
  ],
  [
    (given) => given.axes.bar(x, y, { linewidth: 1, lw: 2 }),
    "invalid-argument",
    'Axes.bar: linewidth is given twice, as "linewidth" and as "lw"; drop one of the two',
  ],
  [
    (given) => given.axes.bar(x, y, { hatch: "a" }),
    "invalid-argument",
    'Axes.bar: hatch must be a text of "/", "\\\\", "|", "-", "+", "x", "X", "o", "O", ".", "*", each as often as it is to be dense; got "a"',
  ],
  [
    (given) => given.axes.bar(x, y, { hatch: ["/", "x"] }),
    "length-mismatch",
    "Axes.bar: hatch has 2 values for 3 bars; give one per bar",
  ],
  [
    (given) => given.axes.bar(x, y, { label: ["a", "b"] }),
    "length-mismatch",
    "Axes.bar: label has 2 values for 3 bars; give one per bar",
  ],
  [
    (given) => given.axes.bar(x, y, { tick_label: ["a", "b"] }),
    "length-mismatch",
    "Axes.bar: tick_label has 2 values for 3 bars; give one per bar",
  ],
  [
    (given) => given.axes.bar(x, y, { yerr: -1 }),
    "invalid-data",
    "Axes.bar: yerr is -1; an error is a distance, 0 or more",
  ],
  [
    (given) => given.axes.bar(x, y, { yerr: [1, 2] }),
    "length-mismatch",
    "Axes.bar: yerr has shape [2] for 3 points; give one number, one per point, or [lower, upper]",
  ],
  [
    (given) => given.axes.bar(x, y, { yerr: 1, error_kw: { caps: 3 } }),
    "unknown-option",
    'Axes.bar: error_kw: unknown option "caps"; known are "label", "color", "linestyle", "linewidth", "marker", "markersize", "markeredgewidth", "markeredgecolor", "markerfacecolor", "fillstyle", "drawstyle", "markevery", "gapcolor", "visible", "clipOn", "rasterized", "alpha", "zorder", "dashCapstyle", "dashJoinstyle", "solidCapstyle", "solidJoinstyle", "ecolor", "elinewidth", "capsize", "capthick", "barsabove", "lolims", "uplims", "xlolims", "xuplims", "errorevery"',
  ],
  [
    (given) => given.axes.bar(x, y, { log: 1 }),
    "invalid-argument",
    "Axes.bar: log must be true or false; got 1",
  ],
  [
    (given) => given.axes.barLabel([1, 2]),
    "invalid-argument",
    "Axes.barLabel: container must be what axes.bar or axes.barh returned; got [1, 2]",
  ],
  [
    (given) => given.axes.barLabel(elsewhereBars, ["a", "b", "c"]),
    "length-mismatch",
    "Axes.barLabel: labels has 3 values for 2 bars; give at most one per bar",
  ],
  [
    (given) => given.axes.barLabel(elsewhereBars, { fmt: "%" }),
    "invalid-format",
    'Axes.barLabel: fmt "%" has "%", which does not write a number; use one of d i u f F e E g G s r',
  ],
  [
    (given) => given.axes.barLabel(elsewhereBars, { va: "top" }),
    "unknown-option",
    "Axes.barLabel: va cannot be chosen: labels are aligned with their bars; use padding and label_type",
  ],
  [
    (given) => given.axes.barLabel(elsewhereBars, { label_type: "top" }),
    "invalid-argument",
    'Axes.barLabel: label_type must be one of "edge", "center"; got "top"',
  ],
  [
    (given) => given.axes.errorbar(x, [1, 2]),
    "length-mismatch",
    "Axes.errorbar: x has 3 values and y has 2; a point needs one of each",
  ],
  [
    (given) => given.axes.errorbar(x, y, -0.5),
    "invalid-data",
    "Axes.errorbar: yerr is -0.5; an error is a distance, 0 or more",
  ],
  [
    (given) => given.axes.errorbar(x, y, [1, -2, 3]),
    "invalid-data",
    "Axes.errorbar: yerr[1] is -2; an error is a distance, 0 or more",
  ],
  [
    (given) =>
      given.axes.errorbar(x, y, [
        [1, 2, 3],
        [1, -2, 3],
      ]),
    "invalid-data",
    "Axes.errorbar: yerr[1][1] is -2; an error is a distance, 0 or more",
  ],
  [
    (given) => given.axes.errorbar(x, y, [1, 2]),
    "length-mismatch",
    "Axes.errorbar: yerr has shape [2] for 3 points; give one number, one per point, or [lower, upper]",
  ],
  [
    (given) =>
      given.axes.errorbar(x, y, [
        [1, 2],
        [1, 2],
      ]),
    "length-mismatch",
    "Axes.errorbar: yerr has shape [2, 2] for 3 points; give one number, one per point, or [lower, upper]",
  ],
  [
    (given) =>
      given.axes.errorbar(x, y, {
        xerr: [
          [1, 2, 3],
          [1, 2, 3],
          [1, 2, 3],
        ],
      }),
    "length-mismatch",
    "Axes.errorbar: xerr has shape [3, 3] for 3 points; give one number, one per point, or [lower, upper]",
  ],
  [
    (given) => given.axes.errorbar(x, y, { yerr: "1" }),
    "invalid-data",
    'Axes.errorbar: yerr is "1", a string; a series is an array, typed array, iterable, ndarray or tensor of numbers',
  ],
  [
    (given) => given.axes.errorbar(x, y, { yerr: 1, uplims: [true, false] }),
    "length-mismatch",
    "Axes.errorbar: uplims has 2 values for 3 points; give true or false for all, or one per point",
  ],
  [
    (given) => given.axes.errorbar(x, y, { yerr: 1, lolims: "yes" }),
    "invalid-argument",
    'Axes.errorbar: lolims must be true or false; got "yes"',
  ],
  [
    (given) => given.axes.errorbar(x, y, { yerr: 1, errorevery: 0 }),
    "invalid-argument",
    "Axes.errorbar: errorevery must be a whole number above 0, [start, step], or true or false per point; got 0",
  ],
  [
    (given) => given.axes.errorbar(x, y, { yerr: 1, errorevery: [true] }),
    "length-mismatch",
    "Axes.errorbar: errorevery has 1 values for 3 points; give true or false for all, or one per point",
  ],
  [
    (given) => given.axes.errorbar(x, y, { yerr: 1, capsise: 3 }),
    "unknown-option",
    'Axes.errorbar: unknown option "capsise". Did you mean "capsize"?',
  ],
  [
    (given) => given.axes.errorbar(x, y, 1, null, "o--:"),
    "invalid-format",
    'Axes.errorbar: fmt is "o--:", which has two line styles, "--" and ":"',
  ],
  [
    (given) => given.axes.errorbar(x, y, 1, { yerr: 2 }),
    "invalid-argument",
    "Axes.errorbar: yerr is given twice, in order and by name; drop one of the two",
  ],
  [
    (given) => given.axes.hist(),
    "invalid-data",
    "Axes.hist: x is undefined; a series is an array, typed array, iterable, ndarray or tensor of numbers",
  ],
  [
    (given) => given.axes.hist(x, 0),
    "invalid-argument",
    'Axes.hist: bins must be a whole number above 0, edges that do not fall, or one of "auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges"; got 0',
  ],
  [
    (given) => given.axes.hist(x, []),
    "invalid-argument",
    'Axes.hist: bins must be a whole number above 0, edges that do not fall, or one of "auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges"; got []',
  ],
  [
    (given) => given.axes.hist(x, [3, 2, 1]),
    "invalid-argument",
    'Axes.hist: bins must be a whole number above 0, edges that do not fall, or one of "auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges"; got [3, 2, 1]',
  ],
  [
    (given) => given.axes.hist(x, "atuo"),
    "invalid-argument",
    'Axes.hist: bins must be a whole number above 0, edges that do not fall, or one of "auto", "doane", "fd", "rice", "scott", "sqrt", "stone", "sturges"; got "atuo"',
  ],
  [
    (given) => given.axes.hist(x, { range: [2, 1] }),
    "invalid-argument",
    "Axes.hist: range must be [low, high], finite and not falling; got [2, 1]",
  ],
  [
    (given) => given.axes.hist(x, { range: 2 }),
    "invalid-argument",
    "Axes.hist: range must be [low, high], finite and not falling; got 2",
  ],
  [
    (given) => given.axes.hist([1, Number.POSITIVE_INFINITY]),
    "invalid-data",
    "Axes.hist: x reaches from 1 to Infinity; bins need finite ends, so pass range, or edges as bins",
  ],
  [
    (given) => given.axes.hist(x, { weights: [1, 2] }),
    "length-mismatch",
    "Axes.hist: weights has 2 values and x has 3; give one weight per value",
  ],
  [
    (given) => given.axes.hist([x, y], { weights: x }),
    "length-mismatch",
    "Axes.hist: weights has 1 sets and x has 2; give one weight per value of x, in lists of the same form",
  ],
  [
    (given) => given.axes.hist([x, y], { color: "r" }),
    "length-mismatch",
    "Axes.hist: color has 1 values and x has 2 sets; give one color per set",
  ],
  [
    (given) => given.axes.hist(x, { histtype: "line" }),
    "invalid-argument",
    'Axes.hist: histtype must be one of "bar", "barstacked", "step", "stepfilled"; got "line"',
  ],
  [
    (given) => given.axes.hist(x, 3, { bottom: [1, 2] }),
    "length-mismatch",
    "Axes.hist: bottom has 2 values and there are 3 bins; give one number for all, or one per bin",
  ],
  [
    (given) => given.axes.hist(x, { edgecolor: ["r"] }),
    "invalid-color",
    'Axes.hist: edgecolor must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got ["r"]',
  ],
  [
    (given) => given.axes.hist([x, 3]),
    "invalid-data",
    "Axes.hist: x[1] is 3, a number; x[0] is a series, so every item must be one",
  ],
  [
    (given) => given.axes.hist(x, { bin: 3 }),
    "unknown-option",
    'Axes.hist: unknown option "bin". Did you mean "bins"?',
  ],
];

const parameters: Row[] = [
  [
    () => set("figure.figsize", [0, 1]),
    "invalid-figsize",
    'rcParams["figure.figsize"] must be [width, height] in inches, each over 0 and at most 1000; got [0, 1]',
  ],
  [
    () => set("figure.figsize", 3),
    "invalid-figsize",
    'rcParams["figure.figsize"] must be [width, height] in inches, each over 0 and at most 1000; got 3',
  ],
  [
    () => set("lines.linewdith", 2),
    "unknown-option",
    'rcParams: unknown setting "lines.linewdith". Did you mean "lines.linewidth"?',
  ],
  [
    () => set("savefig.format", "png"),
    "unknown-option",
    'rcParams: "savefig.format" is not among the settings kept here: the name of a file says where and in what format it is saved',
  ],
  [
    () => set("font.style", "slanted"),
    "invalid-argument",
    'rcParams["font.style"] must be one of "normal", "italic", "oblique"; got "slanted"',
  ],
  [
    ({ figure }) => Reflect.apply(figure.supylabel, figure, [3]),
    "invalid-argument",
    "Figure.supylabel: label must be a string; got 3",
  ],
  [
    ({ axes }) => Reflect.apply(axes.plot, axes, [x, y, { gid: "loss" }]),
    "unknown-option",
    'Axes.plot: unknown option "gid". An SVG has no ids or links for single artists',
  ],
  [
    ({ axes }) => Reflect.apply(axes.setTitle, axes, ["loss", { family: "serif" }]),
    "unknown-option",
    'Axes.setTitle: unknown option "family". Texts are in DejaVu Sans',
  ],
  [
    () => set("lines.linewidth", "2"),
    "invalid-argument",
    'rcParams["lines.linewidth"] must be a finite number of at least 0; got "2"',
  ],
  [
    () => set("lines.linewidth", -2),
    "invalid-argument",
    'rcParams["lines.linewidth"] must be a finite number of at least 0; got -2',
  ],
  [
    () => set("lines.linewidth", undefined),
    "invalid-argument",
    'rcParams["lines.linewidth"] must be a finite number of at least 0; got undefined',
  ],
  [
    () => set("lines.linestyle", "wavy"),
    "invalid-linestyle",
    'rcParams["lines.linestyle"] must be one of "-", "--", "-.", ":", "None", "solid", "dashed", "dashdot", "dotted", "none", or [offset, [on, off, …]]; got "wavy"',
  ],
  [
    () => set("lines.marker", "square"),
    "invalid-marker",
    'rcParams["lines.marker"] must be one of ".", ",", "o", "v", "^", "<", ">", "1", "2", "3", "4", "8", "s", "p", "*", "h", "H", "+", "x", "D", "d", "|", "_", "P", "X", "None", or an integer from 0 to 11; got "square". Did you mean "s"?',
  ],
  [
    () => set("axes.edgecolor", "blakc"),
    "invalid-color",
    'rcParams["axes.edgecolor"] must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "blakc". Did you mean "black"?',
  ],
  [
    () => set("axes.facecolor", 0.5),
    "invalid-color",
    'rcParams["axes.facecolor"] must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got 0.5',
  ],
  [
    () => set("axes.grid", "true"),
    "invalid-argument",
    'rcParams["axes.grid"] must be true or false; got "true"',
  ],
  [
    () => set("axes.prop_cycle", []),
    "invalid-argument",
    'rcParams["axes.prop_cycle"] must be a list of at least one color; got []',
  ],
  [
    () => set("axes.prop_cycle", ["red", "C1"]),
    "invalid-argument",
    'rcParams["axes.prop_cycle"][1] must be a color that is not itself a place in the cycle; got "C1"',
  ],
  [
    () => set("axes.prop_cycle", ["red", "gren"]),
    "invalid-color",
    'rcParams["axes.prop_cycle"][1] must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "gren". Did you mean "green"?',
  ],
  [
    () => set("legend.loc", "top"),
    "invalid-argument",
    'rcParams["legend.loc"] must be one of "best", "upper right", "upper left", "lower left", "lower right", "right", "center left", "center right", "lower center", "upper center", "center", a code from 0 to 10, or [x, y]; got "top"',
  ],
  [
    () => set("legend.fontsize", "huge"),
    "invalid-argument",
    'rcParams["legend.fontsize"] must be a number of points above 0, or one of "xx-small", "x-small", "small", "medium", "large", "x-large", "xx-large", "larger", "smaller"; got "huge"',
  ],
  [
    () => set("font.size", 0),
    "invalid-argument",
    'rcParams["font.size"] must be a finite number above 0; got 0',
  ],
  [
    () => set("axes.xmargin", -0.6),
    "invalid-argument",
    'rcParams["axes.xmargin"] must be a number from 0 to 1; got -0.6',
  ],
  [
    () => set("legend.framealpha", 2),
    "invalid-argument",
    'rcParams["legend.framealpha"] must be a number from 0 to 1; got 2',
  ],
  [
    () => set("grid.alpha", 1.5),
    "invalid-argument",
    'rcParams["grid.alpha"] must be a number from 0 to 1; got 1.5',
  ],
  [
    () => set("savefig.dpi", 0),
    "invalid-argument",
    'rcParams["savefig.dpi"] must be a finite number above 0; got 0',
  ],
  [
    () => Reflect.deleteProperty(rcParams, "lines.linewidth"),
    "invalid-argument",
    'rcParams: "lines.linewidth" cannot be deleted',
  ],
];

const outputs: Row[] = [
  [
    (given) => given.figure.save(3),
    "invalid-argument",
    "save: path must be a file name or a file: URL; got 3",
  ],
  [
    (given) => given.figure.save(""),
    "invalid-argument",
    'save: path must be a file name or a file: URL; got ""',
  ],
  [
    (given) => given.figure.save(new URL("https://example.com/a.svg")),
    "invalid-argument",
    "save: path must be a file name or a file: URL; got a URL, https://example.com/a.svg",
  ],
  [
    (given) => given.figure.save(join(folder, "a.jpg")),
    "unknown-extension",
    `save: "${folder}/a.jpg" must end in one of .svg .svgz .png .pdf .html .vl.json .json`,
  ],
  [
    (given) => given.figure.save(join(folder, "picture")),
    "unknown-extension",
    `save: "${folder}/picture" must end in one of .svg .svgz .png .pdf .html .vl.json .json`,
  ],
  [
    (given) => given.figure.save(join(taken, "a.svg")),
    "write-failed",
    `save: could not write "${folder}/taken/a.svg": EEXIST: file already exists, mkdir '${folder}/taken'`,
  ],
  [
    (given) => given.figure.save(join(folder, "a.svg"), { titel: "a" }),
    "unknown-option",
    'save: unknown option "titel". Did you mean "title"?',
  ],
  [
    (given) => given.figure.save(join(folder, "a.svg"), { title: 3 }),
    "invalid-argument",
    "save: title must be a string; got 3",
  ],
  [
    (given) => given.figure.save(join(folder, "a.png"), { dpi: 0 }),
    "invalid-argument",
    "save: dpi must be a finite number above 0; got 0",
  ],
  [
    (given) => given.figure.save(join(folder, "a.png"), { dpi: "100" }),
    "invalid-argument",
    'save: dpi must be a finite number above 0; got "100"',
  ],
  [
    (given) => given.figure.save(join(folder, "a.png"), { dpi: 100, scale: 2 }),
    "invalid-argument",
    "toPNG: dpi and scale say the same; give one of them",
  ],
  [
    (given) => given.figure.save(join(folder, "a.svg"), "title"),
    "invalid-argument",
    'save: options must be an object; got "title"',
  ],
  [
    (given) => given.figure.toSVG({ title: 3 }),
    "invalid-argument",
    "toSVG: title must be a string; got 3",
  ],
  [
    (given) => given.figure.toSVG({ descripton: "a" }),
    "unknown-option",
    'toSVG: unknown option "descripton". Did you mean "description"?',
  ],
  [
    (given) => given.figure.toSVG("title"),
    "invalid-argument",
    'toSVG: options must be an object; got "title"',
  ],
  [
    (given) => given.figure.toPNG({ dpi: -1 }),
    "invalid-argument",
    "toPNG: dpi must be a finite number above 0; got -1",
  ],
  [
    (given) => given.figure.toPNG({ scale: 0 }),
    "invalid-argument",
    "toPNG: scale must be a finite number above 0; got 0",
  ],
  [
    (given) => given.figure.toPNG({ scale: Number.NaN }),
    "invalid-argument",
    "toPNG: scale must be a finite number above 0; got NaN",
  ],
  [
    (given) => given.figure.toPNG({ dpi: 100, scale: 2 }),
    "invalid-argument",
    "toPNG: dpi and scale say the same; give one of them",
  ],
  [
    (given) => given.figure.toPNG({ title: "a" }),
    "unknown-option",
    'toPNG: unknown option "title"; known are "dpi", "scale", "theme"',
  ],
  [
    (given) => given.figure.toPNG(300),
    "invalid-argument",
    "toPNG: options must be an object; got 300",
  ],
  [
    (given) => given.figure.toHTML({ title: ["a"] }),
    "invalid-argument",
    'toHTML: title must be a string; got ["a"]',
  ],
  [
    (given) => given.figure.toHTML(null),
    "invalid-argument",
    "toHTML: options must be an object; got null",
  ],
];

const handlers: Row[] = [
  [
    () => setWarningHandler("console"),
    "invalid-argument",
    'setWarningHandler: handler must be a function or null; got "console"',
  ],
  [
    () => setWarningHandler(),
    "invalid-argument",
    "setWarningHandler: handler must be a function or null; got undefined",
  ],
];

const ranges: Row[] = [
  [() => arange(), "invalid-argument", "arange: stop must be a finite number; got undefined"],
  [() => arange("3"), "invalid-argument", 'arange: stop must be a finite number; got "3"'],
  [() => arange(0, 3, 0), "invalid-argument", "arange: step must be other than 0; got 0"],
  [
    () => arange(0, Number.POSITIVE_INFINITY),
    "invalid-argument",
    "arange: stop must be a finite number; got Infinity",
  ],
  [
    () => arange(0, 1, Number.NaN),
    "invalid-argument",
    "arange: step must be a finite number; got NaN",
  ],
  [
    () => arange(0, 1e9),
    "invalid-argument",
    "arange: asked for 1000000000 values; a range has at most 100000000",
  ],
  [() => arange(null), "invalid-argument", "arange: stop must be a finite number; got null"],
  [() => linspace(0), "invalid-argument", "linspace: stop must be a finite number; got undefined"],
  [
    () => linspace(0, 1, -1),
    "invalid-argument",
    "linspace: num must be a whole number, 0 or more; got -1",
  ],
  [
    () => linspace(0, 1, 2.5),
    "invalid-argument",
    "linspace: num must be a whole number, 0 or more; got 2.5",
  ],
  [
    () => linspace(0, Number.NaN),
    "invalid-argument",
    "linspace: stop must be a finite number; got NaN",
  ],
  [
    () => linspace(0, 1, 3, { endpont: false }),
    "unknown-option",
    'linspace: unknown option "endpont". Did you mean "endpoint"?',
  ],
  [
    () => linspace(0, 1, 3, { endpoint: 0 }),
    "invalid-argument",
    "linspace: endpoint must be true or false; got 0",
  ],
  [
    () => linspace(0, 1, 3, false),
    "invalid-argument",
    "linspace: options must be an object such as { endpoint: false }; got false",
  ],
];

const helpers: Row[] = [
  [
    () => bboxToRect([1, 2, 3], "b"),
    "invalid-argument",
    "bboxToRect: bbox must be four numbers, [left, top, right, bottom]; got [1, 2, 3]",
  ],
  [
    () => bboxToRect([1, 2, 3, 4]),
    "invalid-argument",
    "bboxToRect: color must be a string; got undefined",
  ],
  [
    () => bboxToRect([1, 2, 3, 4], "b", 2),
    "invalid-argument",
    "bboxToRect: got 3 arguments in order; there are 2: bbox, color",
  ],
  [
    () => showBboxes(),
    "invalid-argument",
    "showBboxes: axes must be an Axes, such as subplots(1, 2).axes[0]; got undefined",
  ],
  [
    ({ axes }) => showBboxes(axes),
    "invalid-argument",
    "showBboxes: bboxes must be a list of boxes [left, top, right, bottom]; got undefined",
  ],
  [
    ({ axes }) => showBboxes(axes, [1, 2, 3, 4]),
    "invalid-argument",
    "showBboxes: bboxes[0] must be four numbers, [left, top, right, bottom]; got 1",
  ],
  [
    ({ axes }) => showBboxes(axes, [[1, 2, 3, 4]], null, []),
    "invalid-argument",
    'showBboxes: colors must be a color or a list of colors, such as ["b", "g"]; got []',
  ],
  [
    ({ axes }) => showBboxes(axes, [[1, 2, 3, 4]], { label: "a" }),
    "unknown-option",
    'showBboxes: unknown option "label". Did you mean "labels"?',
  ],
  [
    () => showHeatmaps(),
    "invalid-argument",
    "showHeatmaps: matrices must be rows of matrices, or an array with four axes; got undefined",
  ],
  [
    () => showHeatmaps([]),
    "invalid-argument",
    "showHeatmaps: matrices must be rows of matrices, at least one; got []",
  ],
  [
    () => showHeatmaps([[]]),
    "invalid-argument",
    "showHeatmaps: matrices[0] must be a row of at least one matrix; got []",
  ],
  [
    () => showHeatmaps([[0, 1]]),
    "invalid-argument",
    "showHeatmaps: matrices[0][0] must be rows of numbers or colors; got 0",
  ],
  [
    () => showHeatmaps([[[[[1, 2, 3]]]]]),
    "invalid-data",
    "showHeatmaps: matrices[0][0] has shape [1, 1, 3]; a matrix is [height, width]",
  ],
  [
    () => showHeatmaps([[[[1]]], [[[1]], [[2]]]]),
    "length-mismatch",
    "showHeatmaps: matrices[1] has 2 matrices and the first row 1; no row may be longer than the first",
  ],
  [
    () => showHeatmaps([[[[1]], [[2]]]], "x", "y", ["a"]),
    "length-mismatch",
    "showHeatmaps: titles has 1 of 2 titles; give all, or none",
  ],
  [
    () => showHeatmaps([[[[1]]]], "x", "y", { cmap: "Redz" }),
    "invalid-argument",
    'showHeatmaps: cmap must be the name of a colormap, like "viridis" or "viridis_r", or a Colormap; got "Redz". Did you mean "Reds"?',
  ],
  [
    () => showHeatmaps([[[[1]]]], "x", "y", null, null, "Reds", 1),
    "invalid-argument",
    "showHeatmaps: got 7 arguments in order; there are 6: matrices, xlabel, ylabel, titles, figsize, cmap",
  ],
  [
    () => showImages("a", 1, 1),
    "invalid-argument",
    'showImages: imgs must be a list of images, or an array with an image in each of its rows; got "a"',
  ],
  [
    () => showImages([[[1]], 3], 1, 2),
    "invalid-argument",
    "showImages: imgs[1] must be rows of numbers or colors; got 3",
  ],
  [
    () => showImages([[1, 2]], 1, 1),
    "invalid-data",
    "showImages: imgs[0] has shape [2]; an image is [height, width], or [height, width, 3] for RGB and [height, width, 4] for RGBA",
  ],
  [
    () => showImages([[[1]]], 1),
    "invalid-argument",
    "showImages: numCols must be a whole number from 1 to 100; got undefined",
  ],
  [
    () => showImages([[[1]]], { numRows: 1, num_rows: 1, numCols: 1 }),
    "invalid-argument",
    'showImages: numRows is given twice, as "numRows" and as "num_rows"; drop one of the two',
  ],
  [
    () => showImages([[[1]], [[2]]], 1, 2, ["a"]),
    "length-mismatch",
    "showImages: titles has 1 of 2 titles; give all, or none",
  ],
  [
    () => showImages([[[1]]], 1, 1, null, -1),
    "invalid-argument",
    "showImages: scale must be a finite number above 0; got -1",
  ],
  [
    () => showImages([[[1]]], 1, 1, { scale: 2000 }),
    "invalid-figsize",
    "showImages: scale makes figsize must be [width, height] in inches, each over 0 and at most 1000; got [2000, 2000]",
  ],
  [
    () => showTrace2d(3, [[1, 2]]),
    "invalid-argument",
    "showTrace2d: f must be a function of x1 and x2; got 3",
  ],
  [
    () => showTrace2d(Math.hypot, 3),
    "invalid-argument",
    "showTrace2d: results must be a list of points [x1, x2]; got 3",
  ],
  [
    () => showTrace2d(Math.hypot, [1, 2]),
    "invalid-data",
    "showTrace2d: results must be a list of points [x1, x2]; got points of 1 number",
  ],
  [
    () => showTrace2d(() => "a", [[1, 2]]),
    "function-failed",
    'showTrace2d: f(-5.5, -3) is "a"; a function of x1 and x2 returns one number',
  ],
  [
    () => showTrace2d(failing, [[1, 2]]),
    "function-failed",
    "showTrace2d: f failed at (-5.5, -3): too large",
  ],
  [
    () => showTrace2d(() => Number.NaN, [[1, 2]]),
    "function-failed",
    "showTrace2d: f gives no finite number anywhere, so there is nothing to draw contours of",
  ],
  [
    () => showTrace2d(Math.hypot, [[1, 2]], 3),
    "invalid-argument",
    "showTrace2d: got 3 arguments in order; there are 2: f, results",
  ],
  [
    () => showTrace([1, Number.NaN], Math.sin),
    "invalid-argument",
    "showTrace: results must be a list of finite numbers from −100000 to 100000; got [1, NaN]",
  ],
  [
    () => showTrace([], Math.sin),
    "invalid-argument",
    "showTrace: results must be a list of finite numbers from −100000 to 100000; got []",
  ],
  [
    () => showTrace([1, "a"], Math.sin),
    "invalid-data",
    'showTrace: results[1] is "a", a string; a series holds numbers',
  ],
  [() => showTrace([1]), "invalid-argument", "showTrace: f must be a function of x; got undefined"],
  [() => showTrace([1], failing), "function-failed", "showTrace: f failed at x = -1: too large"],
  [
    () => showListLenPairHist(["a", "b"], "x", "y", 3, []),
    "invalid-argument",
    "showListLenPairHist: xlist must be a list of lists; got 3",
  ],
  [
    () => showListLenPairHist(["a", "b"], "x", "y", [[1]], [3]),
    "invalid-argument",
    "showListLenPairHist: ylist[0] must be a list, whose length counts; got 3",
  ],
  [
    () => showListLenPairHist("a", "x", "y", [[1]], [[1]]),
    "invalid-argument",
    'showListLenPairHist: legend must be a list of names, one per series; got "a"',
  ],
];

const table = {
  data,
  legends,
  patches,
  plotArguments,
  settings,
  figures,
  arrangement,
  verbs,
  bars,
  parameters,
  outputs,
  handlers,
  ranges,
  helpers,
};

describe("a wrong call throws a PlotError that says what is right", () => {
  test.each(Object.values(table).flat())("%s: %s, %s", (call, code, message) => {
    const error = errorOf(call);
    expect(error).toBeInstanceOf(api.PlotError);
    expect(error).toMatchObject({ name: "PlotError", code, message });
  });
});

describe("a wrong call changes nothing", () => {
  beforeEach(api.rcdefaults);

  test.each(Object.values(table).flat())("%s", (call) => {
    set("lines.linewidth", 2.5);
    const figure = api.subplots(1, 1, { figsize: [5, 4] });
    const axes = figure.axes[0] as api.Axes;
    axes.plot(x, y, "o--", { label: "squares" });
    const state = () => ({
      settings: { ...rcParams },
      current: api.gcf(),
      spec: figure.spec,
      warnings: figure.warnings,
      files: readdirSync(folder, { recursive: true }),
      handler: handlerInForce(),
    });
    const before = state();
    expect(() => call({ figure, axes } as unknown as Given)).toThrow();
    expect(state()).toEqual(before);
    expect(api.gcf()).toBe(figure);
  });
});

function errorOf(call: Row[0]): unknown {
  const figure = api.subplots();
  try {
    call({ figure, axes: figure.axes[0] } as unknown as Given);
  } catch (error) {
    return error;
  }
  throw new Error("the call was accepted");
}

/** The warning handler, told by replacing it by itself. */
function handlerInForce() {
  const handler = api.setWarningHandler(null);
  api.setWarningHandler(handler);
  return handler;
}
