import { describe, expect, test } from "vitest";
import * as api from "../../src/index.ts";

// A script in plain JavaScript calls with anything, so the verbs have no types here.
type Loose = { readonly [name: string]: (...values: unknown[]) => unknown };
type Row = [call: (axes: Loose) => unknown, code: api.PlotErrorCode, message: string];

const heights = [
  [1, 2],
  [3, 4],
];
const elsewhere = api.subplots().ax;

const fills: Row[] = [
  [
    (axes) => axes.fillBetween?.([1, 2, 3], [1, 2]),
    "length-mismatch",
    "Axes.fillBetween: y1 has 2 values and x has 3; give one per position, or one number for all",
  ],
  [
    (axes) => axes.fillBetween?.([1, 2, 3], 1, 2, [true, false]),
    "length-mismatch",
    "Axes.fillBetween: where has 2 values and x has 3; give one value per position",
  ],
  [
    (axes) => axes.fillBetween?.([1, 2], 1, 2, { where: ["yes", "no"] }),
    "invalid-argument",
    'Axes.fillBetween: where must be a list of true and false, one per position; got ["yes", "no"]',
  ],
  [
    (axes) =>
      axes.fillBetween?.(
        [1, 2],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    "invalid-data",
    "Axes.fillBetween: y1 has 2 columns; it is one list of numbers here",
  ],
  [
    (axes) => axes.fillBetween?.([1, 2], 1, { step: "between" }),
    "invalid-argument",
    'Axes.fillBetween: step must be one of "pre", "post", "mid"; got "between"',
  ],
  [
    (axes) => axes.fillBetween?.([1, 2], 1, { colour: "red" }),
    "unknown-option",
    'Axes.fillBetween: unknown option "colour". Did you mean "color"?',
  ],
  [
    (axes) => axes.fillBetweenx?.([1, 2, 3], [1, 2, 3, 4], 0),
    "length-mismatch",
    "Axes.fillBetweenx: x1 has 4 values and y has 3; give one per position, or one number for all",
  ],
  [
    (axes) => axes.fillBetween?.([1, 2], 1, 2, null, false, "pre", "red"),
    "invalid-argument",
    "Axes.fillBetween: got 7 arguments in order; there are 6: x, y1, y2, where, interpolate, step",
  ],
  [
    (axes) => axes.fill?.(),
    "invalid-argument",
    "Axes.fill: the corners are missing; give their x and y, as in fill([0, 1, 1], [0, 0, 1])",
  ],
  [
    (axes) => axes.fill?.([0, 1, 1], [0, 0]),
    "length-mismatch",
    "Axes.fill: x has 3 values and y has 2; a line needs one position per height",
  ],
  [
    (axes) => axes.fill?.([0, 1, 1], [0, 0, 1], "r", [0, 1], [1, 0], "purple?"),
    "invalid-format",
    'Axes.fill: fmt is "purple?", which has the color "purple" and more; a color of several letters stands alone',
  ],
  [
    (axes) => axes.stackplot?.([1, 2]),
    "invalid-argument",
    "Axes.stackplot: y is missing; give x and one list of heights per layer, as in stackplot(x, [y1, y2])",
  ],
  [
    (axes) => axes.stackplot?.([1, 2], [1, 2], [1, 2, 3]),
    "length-mismatch",
    "Axes.stackplot: layer 1 has 3 heights and x has 2; give one per position",
  ],
  [
    (axes) => axes.stackplot?.([1, 2], [1, 2], { baseline: "middle" }),
    "invalid-argument",
    'Axes.stackplot: baseline must be one of "zero", "sym", "wiggle", "weighted_wiggle"; got "middle"',
  ],
  [
    (axes) => axes.stackplot?.([1, 2], [1, 2], { labels: "a" }),
    "invalid-argument",
    'Axes.stackplot: labels must be a list, one per layer; got "a"',
  ],
];

const lines: Row[] = [
  [
    (axes) => axes.hlines?.([1, 2, 3], 0, [1, 2]),
    "length-mismatch",
    "Axes.hlines: xmax has 2 values and y has 3; give one per line, or one number for all",
  ],
  [
    (axes) => axes.vlines?.([1, 2], 0, 1, []),
    "invalid-argument",
    "Axes.vlines: colors is empty; give one for all lines, or a list",
  ],
  [
    (axes) => axes.vlines?.(1, 0, 1, ["red", "redd"]),
    "invalid-color",
    'Axes.vlines: colors[1] must be a color, like "red", "C0" or "#ff8800", or a gray from "0" to "1"; got "redd". Did you mean "red"?',
  ],
  [
    (axes) => axes.vlines?.(1, {}, 1),
    "invalid-data",
    "Axes.vlines: ymin is {}, an object; a series is an array, typed array, iterable, ndarray or tensor of numbers. Pass one array of numbers per field",
  ],
  [
    () =>
      new api.LineCollection([
        [
          [0, 0, 0],
          [1, 1, 1],
        ],
      ]),
    "invalid-data",
    "LineCollection: segments[0] has 3 numbers per point; a line is a list of points [x, y]",
  ],
  [
    () => new api.LineCollection([[[0, 0]]], { width: 3 } as object),
    "unknown-option",
    'LineCollection: unknown option "width"; known are "colors", "linewidths", "linestyles", "capstyle", "joinstyle", "alpha", "label", "zorder", "visible", "clipOn", "rasterized"',
  ],
];

const steps: Row[] = [
  [
    (axes) => axes.stem?.([1, 2], [1, 2, 3]),
    "length-mismatch",
    "Axes.stem: locs has 2 values and heads has 3; a line needs one position per height",
  ],
  [
    (axes) => axes.stem?.([1, 2], "x--x"),
    "invalid-format",
    'Axes.stem: linefmt is "x--x", which has two markers, "x" and "x"',
  ],
  [
    (axes) => axes.stem?.([1, 2], "-", "o", "-", "k"),
    "invalid-argument",
    "Axes.stem: got 6 arguments in order; there are 5: locs, heads, linefmt, markerfmt, basefmt",
  ],
  [
    (axes) => axes.stem?.([1, 2], { orientation: "up" }),
    "invalid-argument",
    'Axes.stem: orientation must be one of "vertical", "horizontal"; got "up"',
  ],
  [
    (axes) => axes.step?.([1, 2], [1, 2], { where: "after" }),
    "invalid-argument",
    'Axes.step: where must be one of "pre", "post", "mid"; got "after"',
  ],
  [
    (axes) => axes.plot?.([1, 2], { drawstyle: "stairs" }),
    "invalid-argument",
    'Axes.plot: drawstyle must be one of "default", "steps", "steps-pre", "steps-mid", "steps-post"; got "stairs"',
  ],
  [
    (axes) => axes.plot?.([1, 2], { markevery: -1 }),
    "invalid-argument",
    "Axes.plot: markevery must be a number above 0, [first, every], or a list of indices or of true and false; got -1",
  ],
  [
    (axes) => axes.plot?.([1, 2], { markevery: [0, 1.5, 2] }),
    "invalid-argument",
    "Axes.plot: markevery must be a number above 0, [first, every], or a list of indices or of true and false; got [0, 1.5, 2]",
  ],
  [
    (axes) => axes.stairs?.([1, 2], [0, 1]),
    "length-mismatch",
    "Axes.stairs: edges has 2 values and values has 2; give one edge more than values",
  ],
  [
    (axes) => axes.stairs?.([1, 2], [0, null, 2]),
    "invalid-data",
    "Axes.stairs: edges[1] is missing; a step needs both its edges. A value may be NaN, for a gap",
  ],
  [
    (axes) => axes.stairs?.([1, 2], { baseline: [0] }),
    "length-mismatch",
    "Axes.stairs: baseline has 1 value and values has 2; give one per value, or one number for all",
  ],
  [
    (axes) => axes.stairs?.([1, 2], { baseline: "0" }),
    "invalid-argument",
    'Axes.stairs: baseline must be a number, one per value, or null; got "0"',
  ],
  [
    (axes) => axes.axvspan?.(1),
    "invalid-argument",
    "Axes.axvspan: xmax must be a finite number; got undefined",
  ],
  [
    (axes) => axes.axhspan?.(1, Number.NaN),
    "invalid-argument",
    "Axes.axhspan: ymax must be a finite number; got NaN",
  ],
  [
    (axes) => axes.axline?.([0, 0]),
    "invalid-argument",
    "Axes.axline: xy2 and slope are missing; give one of them, as in axline([0, 0], { slope: 1 })",
  ],
  [
    (axes) => axes.axline?.([0, 0], [1, 1], { slope: 1 }),
    "invalid-argument",
    "Axes.axline: xy2 and slope are given; give one of them, as in axline([0, 0], { slope: 1 })",
  ],
  [
    (axes) => axes.axline?.([0, 0], [0, 0]),
    "invalid-argument",
    "Axes.axline: xy1 and xy2 are the same point; a line goes through two",
  ],
  [
    (axes) => axes.axline?.([0, "0"], { slope: 1 }),
    "invalid-argument",
    'Axes.axline: xy1 must be a point [x, y]; got [0, "0"]',
  ],
];

const contours: Row[] = [
  [
    (axes) => axes.contour?.(),
    "invalid-argument",
    "Axes.contour: got 0 arguments in order; give z, or x, y and z, and then perhaps levels",
  ],
  [
    (axes) => axes.contour?.([[1, 2]]),
    "invalid-data",
    "Axes.contour: z has shape [1, 2]; contours need at least 2 rows and 2 columns",
  ],
  [
    (axes) => axes.contour?.([1, 2, 3]),
    "invalid-data",
    "Axes.contour: z has shape [3, 1]; contours need at least 2 rows and 2 columns",
  ],
  [
    (axes) =>
      axes.contour?.(
        [0, 1],
        [0, 1, 2],
        [
          [1, 2],
          [3, 4],
        ],
      ),
    "length-mismatch",
    "Axes.contour: y has 3 values and z has 2 rows; give one per row",
  ],
  [
    (axes) =>
      axes.contour?.(
        [
          [1, 2],
          [3, 4],
        ],
        [2, 1],
      ),
    "invalid-argument",
    "Axes.contour: levels must ascend; levels[1] is 1 after 2",
  ],
  [
    (axes) =>
      axes.contour?.(
        [
          [1, 2],
          [3, 4],
        ],
        [1.5, 3, 2],
      ),
    "invalid-argument",
    "Axes.contour: levels must ascend; levels[2] is 2 after 3",
  ],
  [
    (axes) =>
      axes.contourf?.(
        [
          [1, 2],
          [3, 4],
        ],
        [2],
      ),
    "invalid-argument",
    "Axes.contourf: levels has 1 value; areas lie between two, so give at least 2",
  ],
  [
    (axes) =>
      axes.contour?.(
        [
          [1, 2],
          [3, 4],
        ],
        { levels: "all" },
      ),
    "invalid-argument",
    'Axes.contour: levels must be a whole number, or ascending finite numbers; got "all"',
  ],
  [
    (axes) => axes.contour?.((a: number) => a),
    "invalid-data",
    "Axes.contour: z is a function and needs x and y; give them, as in contour(x, y, (x, y) => x * y)",
  ],
  [
    (axes) => axes.contour?.([0, 1], [0, 1], () => "high"),
    "invalid-data",
    'Axes.contour: z(0, 0) is "high"; the function must return a number',
  ],
  [
    (axes) =>
      axes.contour?.(
        [
          [1, 2],
          [3, 4],
        ],
        { cmap: "viridiss" },
      ),
    "invalid-argument",
    'Axes.contour: cmap must be the name of a colormap, like "viridis" or "viridis_r", or a Colormap; got "viridiss". Did you mean "viridis"?',
  ],
  [
    (axes) =>
      axes.contour?.(
        [
          [1, 2],
          [3, 4],
        ],
        { colors: "k", cmap: "jet" },
      ),
    "invalid-argument",
    'Axes.contour: colors is "#000000" and cmap is given too; drop one of the two',
  ],
  [
    (axes) =>
      axes.contour?.(
        [
          [1, 2],
          [3, 4],
        ],
        { extent: [0, 1] },
      ),
    "invalid-argument",
    "Axes.contour: extent must be [left, right, bottom, top], finite numbers; got [0, 1]",
  ],
  [
    (axes) => axes.clabel?.(undefined as never),
    "invalid-argument",
    "Axes.clabel: CS must be what axes.contour returned, lines rather than areas; got undefined",
  ],
  [
    (axes) => axes.clabel?.(elsewhere.contourf(heights)),
    "invalid-argument",
    "Axes.clabel: CS must be what axes.contour returned, lines rather than areas; got an object of class QuadContourSet",
  ],
  [
    (axes) => axes.clabel?.(elsewhere.contour(heights, [1, 2]), [1, 5]),
    "invalid-argument",
    "Axes.clabel: levels has 5, which is none of the contours; these are 1, 2",
  ],
  [
    (axes) => axes.clabel?.(elsewhere.contour(heights), { manual: true }),
    "invalid-argument",
    "Axes.clabel: manual is true, and there is no mouse to click with; give a list of [x, y], or false",
  ],
  [
    (axes) => axes.clabel?.(elsewhere.contour(heights), { manual: [[1]] }),
    "invalid-argument",
    "Axes.clabel: manual[0] must be [x, y], finite numbers; got [1]",
  ],
  [
    (axes) => axes.clabel?.(elsewhere.contour(heights), { fmt: 3 }),
    "invalid-argument",
    'Axes.clabel: fmt must be a text such as "%1.1f", a function of a level, texts by levels, or a formatter; got 3',
  ],
  [
    (axes) => axes.clabel?.(elsewhere.contour(heights, [2]), { fmt: () => 3 }),
    "invalid-argument",
    "Axes.clabel: fmt: gave 3 for 2; give a text",
  ],
  [
    (axes) => axes.clabel?.(elsewhere.contour(heights), { fmt: "%" }),
    "invalid-format",
    'Axes.clabel: fmt "%" has "%", which does not write a number; use one of d i u f F e E g G s r',
  ],
  [
    (axes) => axes.clabel?.(elsewhere.contour(heights), { useClabeltext: true }),
    "unknown-option",
    'Axes.clabel: unknown option "useClabeltext"; known are "levels", "fontsize", "colors", "fmt", "inline", "inlineSpacing", "rightsideUp", "manual", "zorder"',
  ],
  [
    (axes) =>
      axes.contourf?.(
        [
          [1, 2],
          [3, 4],
        ],
        { hatches: ["/", "ab"] } as object,
      ),
    "invalid-argument",
    'Axes.contourf: hatches[1] must be a text of "/", "\\\\", "|", "-", "+", "x", "X", "o", "O", ".", "*", each as often as it is to be dense; got "ab"',
  ],
  [
    (axes) =>
      axes.contourf?.(
        [
          [1, 2],
          [3, 4],
        ],
        { antialiased: true },
      ),
    "unknown-option",
    'Axes.contourf: unknown option "antialiased"; known are "levels", "colors", "cmap", "norm", "vmin", "vmax", "alpha", "linewidths", "linestyles", "hatches", "extend", "origin", "extent", "cornerMask", "zorder", "rasterized"',
  ],
  [
    (axes) =>
      axes.contour?.([
        [NaN, NaN],
        [NaN, NaN],
      ]),
    "invalid-data",
    "Axes.contour: z has no finite values, so there is nothing to draw contours of",
  ],
];

describe.each([
  ["filled areas", fills],
  ["straight lines", lines],
  ["stems, steps and bands", steps],
  ["contours", contours],
] as const)("%s", (_, rows) => {
  const named = rows.map(([call, code, message]) => ({ call, code, message }));
  test.each(named)("$message", ({ call, code, message }) => {
    const figure = api.subplots();
    figure.ax.plot([1, 4, 2], "o-");
    const before = JSON.stringify(figure.spec);
    const error = errorOf(() => call(figure.ax as unknown as Loose));
    expect(error).toBeInstanceOf(api.PlotError);
    const { code: its, message: text } = error as api.PlotError;
    expect({ code: its, message: text }).toEqual({ code, message });
    expect(JSON.stringify(figure.spec)).toBe(before);
    // No color of a cycle is used up.
    expect(figure.ax.plot([1])[0]?.color).toBe("#ff7f0e");
    expect(figure.ax.fillBetween([1], 1).facecolors).toEqual(["#1f77b4"]);
  });
});

function errorOf(call: () => unknown): unknown {
  try {
    call();
  } catch (error) {
    return error;
  }
  throw new Error("the call was accepted");
}
