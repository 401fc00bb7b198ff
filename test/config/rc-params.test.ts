import { readFileSync } from "node:fs";
import { beforeEach, describe, expect, test } from "vitest";
import {
  type Figure,
  figure,
  gca,
  type RcParams,
  rcdefaults,
  rcParams,
  ScalarFormatter,
  subplots,
} from "../../src/index.ts";

beforeEach(rcdefaults);

/** Settings that can only say what is so. */
const only = [
  "axes.formatter.use_locale",
  "date.epoch",
  "figure.constrained_layout.use",
  "font.family",
  "font.sans-serif",
  "mathtext.default",
  "mathtext.fontset",
  "text.usetex",
];
const names = (Object.keys(rcParams) as (keyof RcParams)[]).filter((name) => !only.includes(name));
const set = (name: string, value: unknown) => Reflect.set(rcParams, name, value);

const choices: { readonly [Name in keyof RcParams]?: readonly unknown[] } = {
  "axes.autolimit_mode": ["round_numbers"],
  "axes.axisbelow": ["line", false],
  "axes.formatter.limits": [[-1, 1]],
  "axes.formatter.offset_threshold": [2],
  "axes.titley": [0.5],
  "contour.linewidth": [3],
  "date.converter": ["concise"],
  "legend.labelcolor": ["linecolor"],
  "legend.numpoints": [3],
  "legend.scatterpoints": [3],
  "legend.title_fontsize": ["small"],
  "savefig.dpi": [50],
  "image.aspect": ["auto"],
  "image.cmap": ["gray"],
  "image.interpolation": ["nearest"],
  "image.origin": ["lower"],
  "markers.fillstyle": ["none"],
  "pcolor.shading": ["nearest"],
  "scatter.marker": ["s"],
  "font.style": ["italic"],
  "axes.grid.axis": ["both", "x"],
  "axes.grid.which": ["major", "minor"],
  "axes.titlelocation": ["center", "left"],
  "legend.loc": ["best", "center"],
  "savefig.bbox": ["tight", "standard"],
  "xaxis.labellocation": ["center", "right"],
  "xtick.alignment": ["left"],
  "xtick.direction": ["out", "in"],
  "yaxis.labellocation": ["center", "top"],
  "ytick.alignment": ["top"],
  "ytick.direction": ["out", "inout"],
};

/** A value unlike the one a setting has. */
function another(name: keyof RcParams): unknown {
  const value = rcParams[name];
  const choice = choices[name];
  if (choice !== undefined) return choice.find((each) => each !== value);
  if (name === "svg.fonttype") return "path";
  if (name === "lines.marker") return "^";
  if (name === "axes.prop_cycle") return ["lime", "lightblue"];
  if (name === "figure.figsize") return [5, 5];
  if (name.endsWith("capstyle")) return "round";
  if (name.endsWith("joinstyle")) return "miter";
  if (name.endsWith("_pattern")) return [5, 1];
  if (name.startsWith("date.auto")) return "%d.%m.%Y %H:%M:%S.%f";
  if (name.endsWith("weight")) return "bold";
  if (name.endsWith("linestyle")) return value === "-" ? "--" : ":";
  if (typeof value === "boolean") return !value;
  if (/colors?$/.test(name) || name.startsWith("d2l.dark.")) return "tomato";
  if (typeof value === "string") return "x-large";
  return name.includes("subplot") || name.endsWith("alpha")
    ? 0.9 * Number(value)
    : 1.5 * Number(value) || 1;
}

/** All that can be seen of two figures in which every kind of artist occurs. */
function look(): unknown {
  const plain = subplots();
  plain.axes[0]?.plot([1, 2, 3], { label: "line" });
  plain.axes[0]?.legend({ title: "names" });
  // Enough points, with x going back and forth, for a line to be simplified.
  const dense = subplots();
  const turns = Array.from({ length: 9000 }, (_, index) => index / 200);
  dense.axes[0]?.plot(
    turns.map((t) => t * Math.cos(t)),
    turns.map((t) => t * Math.sin(t)),
  );
  const grid = subplots(2, 2);
  for (const [index, axes] of grid.axes.entries()) {
    axes.plot([1, 2, 3000], [1, 4, 9000], "o-", { label: "a" });
    axes.plot([1, 2], [3, 4], "s", { label: "b" });
    axes.legend({ ncol: index + 1 });
    axes.setTitle("title");
    axes.setXlabel("x");
    axes.setYlabel("y");
    axes.grid(true);
  }
  grid.suptitle("over all");
  grid.supxlabel("all");
  grid.axes[1]?.setXscale("log");
  grid.axes[1]?.setYscale("log");
  const framed = withSettings({ "xtick.top": true, "ytick.right": true, "axes.grid": true }, () => {
    const made = subplots();
    made.axes[0]?.plot([1, 10, 1000], [1, 10, 1000], { zorder: 1 });
    made.axes[0]?.setXscale("log");
    made.axes[0]?.setYscale("log");
    return made;
  });
  const dashed = subplots();
  for (const style of ["-", "--", "-.", ":"]) dashed.axes[0]?.plot([1, 2, 1], style);
  const bars = subplots();
  bars.axes[0]?.bar([1, 2], [3, 4], { yerr: 1, hatch: "/" });
  bars.axes[0]?.barh([1, 2], [3, 4], { fill: false });
  bars.axes[0]?.errorbar([1, 2], [3, 4], 1);
  const numbers = subplots(1, 2);
  numbers.axes[0]?.plot([-1e7, 1e7], [-0.1, 0.1]);
  numbers.axes[1]?.plot([100_000, 100_001], [201, 202]);
  const many = subplots(2, 2);
  many.axes[0]?.imshow(Array.from({ length: 100 }, (_, row) => [row, 2 * row, 9]));
  many.axes[1]?.scatter([1, 2], [3, 4], { label: "points" });
  many.axes[1]?.legend();
  many.axes[2]?.hist(turns);
  many.axes[3]?.pcolormesh([
    [1, 2],
    [3, 4],
  ]);
  const others = subplots(1, 2);
  others.axes[0]?.axhline(1);
  others.axes[0]?.axvspan(0, 1);
  others.axes[1]?.contour(
    [
      [-2, 2, NaN],
      [-2, 2, 3],
      [-1, 1, 2],
    ],
    { colors: "k" },
  );
  const solid = figure().addSubplot({ projection: "3d", projType: "ortho" });
  solid.plot([0, 1], [0, 1], [0, 1]);
  const image = pixels(figure({ figsize: [1, 1] }).toPNG());
  const svgs = [plain.toSVG(), plain.toSVG({ theme: "dark" })];
  return [
    seen(plain),
    dense.spec,
    seen(grid),
    seen(framed),
    seen(dashed),
    seen(bars),
    seen(numbers),
    seen(many),
    seen(others),
    solid.figure.spec,
    saved(plain),
    image,
    svgs,
  ];
}

/** The tick labels of dates years, months, days, hours, … apart. */
function dateLabels(): unknown {
  return [3.5e11, 5e10, 5e9, 5e7, 5e5, 3e4, 5].map((span) => {
    const { ax } = subplots();
    ax.plot([new Date(0), new Date(span)], [1, 2]);
    return ax.getXticklabels();
  });
}

/** What is made under some settings, which are then as they were. */
function withSettings<T>(settings: Partial<RcParams>, make: () => T): T {
  const before = { ...rcParams };
  Object.assign(rcParams, settings);
  const made = make();
  Object.assign(rcParams, before);
  return made;
}

/** What a figure would write. */
function saved(made: Figure): unknown {
  const hook = Symbol.for("d2l-plot.write");
  let content: unknown;
  Reflect.set(globalThis, hook, (_: string, written: unknown) => {
    content = written;
    return true;
  });
  made.save("a.svg");
  Reflect.deleteProperty(globalThis, hook);
  return content;
}

function seen(made: Figure): unknown {
  const lines = made.axes.flatMap((axes) => axes.getLines());
  // Which axes a line belongs to is no part of its look.
  return [made.spec, made.getTightbbox(), lines.map((line) => ({ ...line, axes: null }))];
}

/** Width and height in the header of a PNG file. */
function pixels(png: Uint8Array): string {
  return Buffer.from(png).subarray(16, 24).toString("hex");
}

interface Case {
  readonly in: { readonly name: string };
  readonly out: { readonly value: unknown };
}

const truth: Case[] = JSON.parse(
  readFileSync(new URL("../fixtures/matplotlib/rc-params.json", import.meta.url), "utf8"),
);

const theirs: string[] = JSON.parse(
  readFileSync(new URL("../fixtures/matplotlib/rc-names.json", import.meta.url), "utf8"),
);

describe("settings of matplotlib that are not kept", () => {
  const others = theirs.filter((name) => !Object.hasOwn(rcParams, name));

  test.each(others)("%s is answered with what is possible", (name) => {
    expect(() => set(name, 1)).toThrow(`rcParams: "${name}" is not among the settings kept here: `);
  });

  test("there are so many, and other names are misspelt", () => {
    expect([theirs.length, others.length]).toEqual([308, 130]);
    for (const name of ["figure.labelsze", "timezon", "svg.hash", "font.stretches"]) {
      expect(() => set(name, 1)).toThrow(`rcParams: unknown setting "${name}"`);
    }
  });
});

describe("rcParams", () => {
  const usual = look();
  const usualDates = dateLabels();

  // matplotlib has a cycle of more than colors here, the whole page, "path", and fonts that may not be there.
  const others = ["savefig.bbox", "axes.prop_cycle", "svg.fonttype", "font.sans-serif"];
  const own = truth.filter(
    ({ in: { name } }) => Object.hasOwn(rcParams, name) && !others.includes(name),
  );
  test.each(own)('rcParams["$in.name"] is matplotlib\'s', ({ in: { name }, out: { value } }) => {
    expect(rcParams[name as keyof RcParams]).toEqual(value);
  });

  test.each(names)('rcParams["%s"] changes what is drawn', (name) => {
    expect(set(name, another(name))).toBe(true);
    if (name.startsWith("date.")) expect(dateLabels()).not.toEqual(usualDates);
    else expect(look()).not.toEqual(usual);
  });

  test("what of the page a picture shows is read when it is drawn, as in matplotlib", () => {
    const made = subplots();
    const [usual, box] = [made.toSVG(), made.getTightbbox()];
    rcParams["savefig.pad_inches"] = 1;
    expect(made.getTightbbox().width).toBeCloseTo(box.width + 2 * 64.8, 6);
    rcParams["savefig.bbox"] = "standard";
    expect(made.toSVG()).toContain('viewBox="0 0 460.8 345.6"');
    rcdefaults();
    expect(made.toSVG()).toBe(usual);
  });

  test('rcParams["axes.titlecolor"] is "auto", the color of texts, until it is set', () => {
    const titleOf = () => {
      const made = subplots();
      made.axes[0]?.setTitle("title");
      return made.toSVG().match(/<text[^>]*fill="(#\w+)"[^>]*>title</)?.[1];
    };
    expect(titleOf()).toBe("#000000");
    rcParams["text.color"] = "red";
    expect(titleOf()).toBe("#ff0000");
    rcParams["axes.titlecolor"] = "blue";
    expect(titleOf()).toBe("#0000ff");
    rcParams["axes.titlecolor"] = "auto";
    expect(titleOf()).toBe("#ff0000");
  });

  test('rcParams["legend.edgecolor"] may be "inherit", the color of the edge of the axes', () => {
    rcParams["axes.edgecolor"] = "red";
    rcParams["legend.edgecolor"] = "inherit";
    const { fig, ax } = subplots();
    ax.plot([1, 2], { label: "a" });
    ax.legend();
    const frame = JSON.stringify(fig.spec).match(/"name":"legend","layer":\[\{.*?\}/)?.[0];
    expect(frame).toContain('"stroke":"#ff0000"');
    expect(() => Reflect.set(rcParams, "legend.edgecolor", "inherits")).toThrow(
      'rcParams["legend.edgecolor"] must be a color',
    );
  });

  test.each([
    ["smaller", "8.33"],
    ["larger", "12"],
    ["xx-large", "17.28"],
  ])('rcParams["xtick.labelsize"] = "%s" is %s points beside a font.size of 10', (name, size) => {
    Object.assign(rcParams, { "xtick.labelsize": name, "ytick.labelsize": name });
    const sizes =
      subplots()
        .toSVG()
        .match(/font-size="[^"]*"/g) ?? [];
    expect(new Set(sizes)).toEqual(new Set([`font-size="${size}px"`]));
  });

  test("rcdefaults() gives every setting its default again", () => {
    const defaults = { ...rcParams };
    for (const name of names) set(name, another(name));
    for (const name of names) expect(rcParams[name]).not.toEqual(defaults[name]);
    rcdefaults();
    expect({ ...rcParams }).toEqual(defaults);
    expect(look()).toEqual(usual);
  });

  test("a figure keeps the settings it was made with", () => {
    const made = subplots();
    made.axes[0]?.plot([1, 2], { label: "a" });
    made.axes[0]?.legend();
    const before = seen(made);
    // What of the page is saved is read then.
    const kept = names.filter((name) => !name.startsWith("savefig."));
    for (const name of kept) set(name, another(name));
    expect(seen(made)).toEqual(before);
  });

  test("cla() takes up the settings in force", () => {
    const axes = subplots().axes[0];
    rcParams["axes.prop_cycle"] = ["red"];
    rcParams["axes.facecolor"] = "blue";
    expect([axes?.plot([1, 2])[0]?.color, axes?.facecolor]).toEqual(["#1f77b4", "#ffffff"]);
    axes?.cla();
    expect([axes?.plot([1, 2])[0]?.color, axes?.facecolor]).toEqual(["#ff0000", "#0000ff"]);
  });

  test('rcParams["axes.prop_cycle"] takes any color, and lines have it as #rrggbb', () => {
    rcParams["axes.prop_cycle"] = ["r", "lightblue", "#12345678"];
    const axes = subplots().axes[0];
    const colors = [1, 2, 3, 4].map(() => axes?.plot([1, 2])[0]?.color);
    expect(colors).toEqual(["#ff0000", "#add8e6", "#12345678", "#ff0000"]);
    expect(axes?.plot([1, 2], "C1")[0]?.color).toBe("#add8e6");
  });

  test.each([
    ["axes.autolimit_mode", "round", 'must be one of "data", "round_numbers"; got "round"'],
    ["xtick.alignment", "top", 'must be one of "left", "center", "right"; got "top"'],
    ["ytick.alignment", "left", 'must be one of "center", "top", "bottom", "baseline",'],
    [
      "date.epoch",
      "2000-01-01",
      'must be "1970-01-01T00:00:00", since which the days of dates are counted; got "2000-01-01"',
    ],
    [
      "figure.constrained_layout.use",
      true,
      'must be false; rcParams["figure.autolayout"] = true or figure.tightLayout() makes room for labels; got true',
    ],
    [
      "font.family",
      "serif",
      'must be "DejaVu Sans", in which texts are drawn, or a list with it; got "serif"',
    ],
    [
      "font.sans-serif",
      ["SimHei"],
      'must be "DejaVu Sans", in which texts are drawn, or a list with it; got ["SimHei"]',
    ],
    ["hist.bins", [2, 1], "must be at least two edges of bins, rising; got [2, 1]"],
    [
      "mathtext.fontset",
      "stix",
      'must be "dejavusans", the fonts in which formulas are drawn; got "stix"',
    ],
    ["mathtext.default", "rm", 'must be "it"; "$\\mathrm{a}$" writes upright letters; got "rm"'],
    [
      "text.usetex",
      true,
      "must be false; formulas between dollar signs are drawn without TeX; got true",
    ],
    ["date.converter", "short", 'must be one of "auto", "concise"; got "short"'],
    ["date.autoformatter.day", "%Q", 'has "%Q"; known are strftime'],
    ["axes.titleweight", "fat", 'must be one of "ultralight", "light",'],
    ["axes.labelweight", 1001, "must be a number from 0 to 1000; got 1001"],
    ["axes.titley", "top", 'must be a finite number; got "top"'],
    ["contour.linewidth", -1, "must be a finite number of at least 0; got -1"],
    ["contour.negative_linestyle", "wavy", 'must be one of "-", "--",'],
    ["legend.labelcolor", "line", 'must be a color, like "red",'],
    ["legend.numpoints", 0, "must be a whole number from 1 to 1000; got 0"],
    [
      "lines.solid_capstyle",
      "square",
      'must be one of "butt", "round", "projecting"; got "square"',
    ],
    [
      "lines.dash_joinstyle",
      "round off",
      'must be one of "miter", "round", "bevel"; got "round off"',
    ],
    [
      "lines.dashed_pattern",
      [0, 0],
      "must be lengths of dashes and gaps in turn, such as [3.7, 1.6]; got [0, 0]",
    ],
    ["savefig.dpi", "page", 'must be a number of pixels per inch, or "figure"; got "page"'],
    ["savefig.dpi", -1, "must be a finite number above 0; got -1"],
  ])('rcParams["%s"] = %j is refused', (name, value, message) => {
    expect(() => set(name, value)).toThrow(`rcParams["${name}"] ${message}`);
  });

  test("fonts may be named whose place DejaVu Sans takes", () => {
    rcParams["font.family"] = "DejaVu Sans";
    rcParams["font.sans-serif"] = ["Arial", "DejaVu Sans"];
    expect(look()).toEqual(usual);
  });

  test('rcParams["hist.bins"] may be edges', () => {
    rcParams["hist.bins"] = [0, 1, 4];
    expect(subplots().ax.hist([1, 2, 3, 0])[0]).toEqual(Float64Array.of(1, 3));
  });

  test('rcParams["figure.autolayout"] lays out as tightLayout() does', () => {
    const labeled = () => {
      const made = subplots(2, 2);
      for (const axes of made.axes) axes.setXlabel("x");
      return made;
    };
    const tight = labeled();
    tight.tightLayout();
    rcParams["figure.autolayout"] = true;
    expect(labeled().spec).toEqual(tight.spec);
  });

  test("a setting keeps a copy of a list", () => {
    const size: [number, number] = [4, 3];
    const dashes: [number, number[]] = [0, [1, 2]];
    rcParams["figure.figsize"] = size;
    set("lines.linestyle", dashes);
    size[0] = 9;
    dashes[1][0] = 9;
    expect(rcParams["figure.figsize"]).toEqual([4, 3]);
    expect(rcParams["lines.linestyle"]).toEqual([0, [1, 2]]);
    expect(figure().figsize).toEqual([4, 3]);
  });

  test("a list in rcParams cannot be changed in place", () => {
    expect(() => (rcParams["figure.figsize"] as [number, number]).fill(1)).toThrow(TypeError);
    rcParams["figure.figsize"] = [4, 3];
    expect(() => (rcParams["figure.figsize"] as [number, number]).fill(1)).toThrow(TypeError);
    expect(() => (rcParams["axes.prop_cycle"] as string[]).fill("red")).toThrow(TypeError);
  });

  test("the settings an axes keeps cannot be changed in place", () => {
    const axes = gca();
    expect(Reflect.set(axes.rc, "lines.linewidth", 9)).toBe(false);
    expect(axes.plot([1, 2])[0]?.linewidth).toBe(1.5);
  });

  test("margins that leave no room are refused when a figure is made", () => {
    rcParams["figure.subplot.left"] = 0.95;
    expect(() => subplots()).toThrow(
      'rcParams["figure.subplot.left"] must be less than "figure.subplot.right", 0.9; got 0.95',
    );
    rcParams["figure.subplot.right"] = 0.99;
    rcParams["figure.subplot.top"] = 0.1;
    expect(() => figure()).toThrow(
      'rcParams["figure.subplot.bottom"] must be less than "figure.subplot.top", 0.1; got 0.11',
    );
    rcParams["figure.subplot.top"] = 0.5;
    expect(() => subplots()).not.toThrow();
  });
});

describe("how numbers on axes are written", () => {
  test.each([
    ["axes.formatter.limits", [1, 2, 3], "two whole numbers, exponents of ten; got [1, 2, 3]"],
    [
      "axes.formatter.use_locale",
      true,
      "false, since labels are the same in every locale; got true",
    ],
    ["axes.formatter.offset_threshold", 1.5, "a whole number from 0 to 1000; got 1.5"],
  ])("rcParams[%j] = %j is refused", (name, value, right) => {
    expect(() => set(name, value)).toThrow(`rcParams["${name}"] must be ${right}`);
  });

  test("a formatter's own settings count more", () => {
    rcParams["axes.formatter.limits"] = [-1, 1];
    const { ax } = subplots();
    ax.setXlim(0, 100);
    ax.setYlim(0, 100);
    ax.xaxis.setMajorFormatter(new ScalarFormatter({ scilimits: [-5, 6] }));
    ax.ticklabelFormat({ axis: "y", useMathText: true });
    expect([ax.getXoffset(), ax.getYoffset()]).toEqual(["", "×10²"]);
  });
});
