import type { BinRule } from "../data/histogram/rules.ts";
import { invalidArgument, PlotError, show } from "../errors.ts";
import {
  listOf,
  type Reader,
  readBoolean,
  readCount,
  readLength,
  readNumber,
  readOneOf,
  readPositive,
} from "../options.ts";
import { propCycle } from "../style/color.ts";
import { readColormap } from "../style/colormaps/registry.ts";
import { type LineStyleLike, toLineStyle } from "../style/dashes.ts";
import { type FontSize, readFontSize } from "../style/font-size.ts";
import { type FontWeight, readBold } from "../style/font-weight.ts";
import { type FillStyle, toFillStyle, toMarker } from "../style/markers.ts";
import { readColor } from "../style/read-color.ts";
import { type FontType, fontTypes } from "../text/font-type.ts";
import { unknownSetting } from "./errors.ts";
import { readLegendLoc } from "./legend-loc.ts";

/** numpy's rules by which data choose their bins. */
const binRuleNames: readonly BinRule[] = [
  "auto",
  "fd",
  "doane",
  "scott",
  "stone",
  "rice",
  "sturges",
  "sqrt",
];
type HistBins = number | BinRule;

/** To which side of the spine a tick points: into the axes, out of it, or half and half. */
export const tickDirections = ["in", "out", "inout"] as const;
export type TickDirection = (typeof tickDirections)[number];

export const pictureBoxes = ["tight", "full", "standard"] as const;

const defaults = {
  "axes.axisbelow": "line" as boolean | "line",
  "axes.edgecolor": "black",
  "axes.facecolor": "white",
  "axes.formatter.limits": Object.freeze([-5, 6] as const) as readonly [number, number],
  "axes.formatter.min_exponent": 0,
  "axes.formatter.offset_threshold": 4,
  /** Labels never depend on a locale. */
  "axes.formatter.use_locale": false,
  "axes.formatter.use_mathtext": false,
  "axes.formatter.useoffset": true,
  "axes.grid": false,
  "axes.grid.axis": "both" as "both" | "x" | "y",
  "axes.grid.which": "major" as "major" | "minor" | "both",
  "axes.labelcolor": "black",
  "axes.labelpad": 4,
  "axes.labelsize": "medium" as FontSize,
  "axes.labelweight": "normal" as FontWeight,
  "axes.linewidth": 0.8,
  "axes.prop_cycle": propCycle as readonly string[],
  "axes.spines.bottom": true,
  "axes.spines.left": true,
  "axes.spines.right": true,
  "axes.spines.top": true,
  "axes.titlecolor": "auto",
  "axes.titlelocation": "center" as "left" | "center" | "right",
  "axes.titlepad": 6,
  "axes.titlesize": "large" as FontSize,
  "axes.titleweight": "normal" as FontWeight,
  "axes.titley": null as number | null,
  "axes.unicode_minus": true,
  "axes.xmargin": 0.05,
  "axes.ymargin": 0.05,
  "axes.zmargin": 0.05,
  "axes3d.grid": true,
  "contour.corner_mask": true,
  "contour.linewidth": null as number | null,
  "contour.negative_linestyle": "dashed" as LineStyleLike,
  /** What black becomes on a dark page; this library's own. */
  "d2l.dark.ink": "#e6edf3",
  /** What white becomes on a dark page. */
  "d2l.dark.page": "#0d1117",
  "errorbar.capsize": 0,
  /** Pixels per inch of pictures in pixels; an SVG counts in points. */
  "figure.dpi": 100,
  "figure.facecolor": "white",
  "figure.figsize": Object.freeze([6.4, 4.8] as const) as readonly [number, number],
  "figure.subplot.bottom": 0.11,
  "figure.subplot.hspace": 0.2,
  "figure.subplot.left": 0.125,
  "figure.subplot.right": 0.9,
  "figure.subplot.top": 0.88,
  "figure.subplot.wspace": 0.2,
  "figure.titlesize": "large" as FontSize,
  "figure.titleweight": "normal" as FontWeight,
  "font.size": 10,
  "grid.alpha": 1,
  "grid.color": "#b0b0b0",
  "grid.linestyle": "-",
  "grid.linewidth": 0.8,
  "hatch.color": "black",
  "hatch.linewidth": 1,
  "hist.bins": 10 as HistBins,
  "image.aspect": "equal" as "equal" | "auto" | number,
  "image.cmap": "viridis",
  "image.interpolation": "antialiased" as "antialiased" | "nearest" | "none",
  "image.origin": "upper" as "upper" | "lower",
  "legend.borderaxespad": 0.5,
  "legend.borderpad": 0.4,
  "legend.columnspacing": 2,
  "legend.edgecolor": "0.8",
  "legend.facecolor": "inherit",
  "legend.fancybox": true,
  "legend.fontsize": "medium" as FontSize,
  "legend.framealpha": 0.8,
  "legend.frameon": true,
  "legend.handleheight": 0.7,
  "legend.handlelength": 2,
  "legend.handletextpad": 0.8,
  "legend.labelcolor": "None",
  "legend.labelspacing": 0.5,
  "legend.loc": "best",
  "legend.markerscale": 1,
  "legend.numpoints": 1,
  "legend.scatterpoints": 1,
  "legend.shadow": false,
  "legend.title_fontsize": null as FontSize | null,
  "lines.color": "C0",
  "lines.linestyle": "-",
  "lines.linewidth": 1.5,
  "lines.marker": "None",
  "lines.markeredgecolor": "auto",
  "lines.markeredgewidth": 1,
  "lines.markerfacecolor": "auto",
  "lines.markersize": 6,
  "markers.fillstyle": "full" as FillStyle,
  "patch.edgecolor": "black",
  "patch.facecolor": "C0",
  "patch.force_edgecolor": false,
  "patch.linewidth": 1,
  "path.simplify": true,
  "path.simplify_threshold": 0.111111111111,
  "savefig.bbox": "tight" as PictureBox,
  "pcolor.shading": "auto" as "auto" | "flat" | "nearest",
  "savefig.dpi": "figure" as "figure" | number,
  "savefig.facecolor": "auto",
  "savefig.pad_inches": 0.1,
  "savefig.transparent": false,
  "scatter.edgecolors": "face",
  "scatter.marker": "o",
  "svg.fonttype": "none" as FontType,
  "text.color": "black",
  "xaxis.labellocation": "center" as "left" | "center" | "right",
  "xtick.bottom": true,
  "xtick.color": "black",
  "xtick.direction": "out" as TickDirection,
  "xtick.labelbottom": true,
  "xtick.labelcolor": "inherit",
  "xtick.labelsize": "medium" as FontSize,
  "xtick.labeltop": false,
  "xtick.major.bottom": true,
  "xtick.major.pad": 3.5,
  "xtick.major.size": 3.5,
  "xtick.major.top": true,
  "xtick.major.width": 0.8,
  "xtick.minor.bottom": true,
  "xtick.minor.pad": 3.4,
  "xtick.minor.size": 2,
  "xtick.minor.top": true,
  "xtick.minor.visible": false,
  "xtick.minor.width": 0.6,
  "xtick.top": false,
  "yaxis.labellocation": "center" as "bottom" | "center" | "top",
  "ytick.color": "black",
  "ytick.direction": "out" as TickDirection,
  "ytick.labelcolor": "inherit",
  "ytick.labelleft": true,
  "ytick.labelright": false,
  "ytick.labelsize": "medium" as FontSize,
  "ytick.left": true,
  "ytick.major.left": true,
  "ytick.major.pad": 3.5,
  "ytick.major.right": true,
  "ytick.major.size": 3.5,
  "ytick.major.width": 0.8,
  "ytick.minor.left": true,
  "ytick.minor.pad": 3.4,
  "ytick.minor.right": true,
  "ytick.minor.size": 2,
  "ytick.minor.visible": false,
  "ytick.minor.width": 0.6,
  "ytick.right": false,
};

/**
 * What of a page a picture shows: `"tight"` all that is drawn and a little around it, though names of axes are cut where they are
 * longer than their axes, as in matplotlib; `"full"` those as well; `"standard"` the whole page and nothing beyond.
 */
export type PictureBox = (typeof pictureBoxes)[number];

/** matplotlib's settings, by matplotlib's names. Lengths are points, figure sizes inches. */
export type RcParams = typeof defaults;
export type RcParam = keyof RcParams;

const rcNames = Object.keys(defaults) as RcParam[];

const currentSettings: RcParams = { ...defaults };

/**
 * The settings that new figures, axes, lines and legends start from, with matplotlib's names and
 * defaults. An artist reads them when it is made and keeps what it read; `axes.prop_cycle` counts when axes are made, `svg.fonttype` when an
 * SVG is written. A name matplotlib does not know or a value it would refuse throws a `PlotError` and
 * changes nothing.
 * @example rcParams["lines.linewidth"] = 2;
 */
export const rcParams: RcParams = new Proxy(currentSettings, {
  set(target, name, value: unknown) {
    if (typeof name === "symbol" || !Object.hasOwn(defaults, name)) {
      throw unknownSetting(String(name), rcNames);
    }
    const read = readerOf(name as RcParam)(`rcParams["${name}"]`, value);
    // A list is kept as it was read, so that later changes to the caller's own have no effect.
    if (isSameSetting(Reflect.get(target, name), read)) return true;
    snapshot = null;
    return Reflect.set(target, name, typeof value === "object" ? Object.freeze(read) : value);
  },
  deleteProperty(_, name) {
    throw new PlotError("invalid-argument", `rcParams: ${show(name)} cannot be deleted`);
  },
  defineProperty(_, name) {
    throw new PlotError("invalid-argument", `rcParams: ${show(name)} can only be assigned`);
  },
});

/** Whether a setting has this value already. */
function isSameSetting(before: unknown, after: unknown): boolean {
  if (!Array.isArray(before) || !Array.isArray(after)) return Object.is(before, after);
  return (
    before.length === after.length && before.every((value, index) => Object.is(value, after[index]))
  );
}

/** Gives every setting its default again. */
export function rcdefaults(): void {
  Object.assign(rcParams, defaults);
}

/** The settings as they are now, for an artist to keep: one frozen object for all until a setting changes. */
export function rcSnapshot(): Readonly<RcParams> {
  snapshot ??= Object.freeze(Object.assign({}, currentSettings));
  return snapshot;
}

let snapshot: Readonly<RcParams> | null = null;

const longestSide = 1000;

/**
 * Checks a figure size in inches: two positive numbers of at most 1,000.
 * @throws PlotError `invalid-figsize`, beginning with `where`, as in `plot: figsize`
 */
export function checkFigsize(where: string, value: unknown): readonly [number, number] {
  const pair = listOf(value) ?? [];
  const [width, height] = pair;
  if (pair.length === 2 && isSideLength(width) && isSideLength(height))
    return Object.freeze([width, height]);
  throw new PlotError(
    "invalid-figsize",
    `${where} must be [width, height] in inches, each over 0 and at most ${longestSide}; got ${show(value)}`,
  );
}

function isSideLength(value: unknown): value is number {
  return isPositive(value) && value <= longestSide;
}

function isPositive(value: unknown): value is number {
  return typeof value === "number" && Number.isFinite(value) && value > 0;
}

const readShare = readNumber(0, 1);

/** What a setting takes follows from its name, and where that says nothing from its default. */
function readerOf(name: RcParam): Reader<unknown> {
  if (name === "figure.figsize") return checkFigsize;
  if (name === "axes.prop_cycle") return readCycle;
  if (name === "legend.loc") return readLegendLoc;
  const word = words[name];
  if (word !== undefined) return readColorOr(word);
  if (name.endsWith("tick.labelcolor") || name === "legend.edgecolor")
    return readColorOr("inherit");
  const choice = choices[name];
  if (choice !== undefined) return choice;
  if (name === "svg.fonttype") return readOneOf(fontTypes);
  if (name === "lines.marker" || name === "scatter.marker")
    return (where, value) => toMarker(value, where);
  if (typeof defaults[name] === "boolean") return readBoolean;
  if (name.endsWith("linestyle")) return (where, value) => toLineStyle(value, where);
  if (name.endsWith("color") || name.startsWith("d2l.dark.")) return readColor();
  if (name === "legend.fontsize" || /title?size$|labelsize$/.test(name)) return readFontSize;
  if (name.endsWith("weight")) return readWeight;
  if (name === "font.size" || name === "figure.dpi") return readPositive;
  return /margin$|alpha$|subplot\.(left|right|bottom|top)$/.test(name) ? readShare : readLength;
}

/** A color, or a word that stands for another: `"auto"` is that of texts, `"inherit"` that of ticks. */
const readColorOr =
  (word: string): Reader<string> =>
  (where, value) =>
    value === word ? value : readColor()(where, value);

const readWhole = readCount(0, 1000);

const readWeight: Reader<unknown> = (where, value) => {
  readBold(where, value);
  return value;
};

/** What may be null, which is matplotlib's None: then another setting counts, or a rule. */
const readOrNull =
  <T>(read: Reader<T>): Reader<T | null> =>
  (where, value) =>
    value === null ? value : read(where, value);

/** The words that stand where a color may. */
const words: { readonly [Name in RcParam]?: string } = {
  "axes.titlecolor": "auto",
  "legend.facecolor": "inherit",
  "lines.markeredgecolor": "auto",
  "lines.markerfacecolor": "auto",
  "savefig.facecolor": "auto",
  "scatter.edgecolors": "face",
};

/** Which color of its handle a name in a legend has. */
const labelColorWords = [
  "None",
  "linecolor",
  "markerfacecolor",
  "mfc",
  "markeredgecolor",
  "mec",
] as const;

const readTickDirection = readOneOf(tickDirections);
const readAcross = readOneOf(["left", "center", "right"]);

const choices: { readonly [Name in RcParam]?: Reader<unknown> } = {
  "axes.axisbelow": (where, value) =>
    typeof value === "boolean" ? value : readOneOf(["line"])(where, value),
  "axes.formatter.limits": (where, value) => {
    const pair = listOf(value) ?? [];
    if (pair.length === 2 && pair.every(Number.isSafeInteger)) return pair;
    throw invalidArgument(where, "two whole numbers, exponents of ten", value);
  },
  "axes.formatter.min_exponent": readWhole,
  "axes.formatter.offset_threshold": readWhole,
  "axes.formatter.use_locale": (where, value) => {
    if (value === false) return value;
    throw invalidArgument(where, "false, since labels are the same in every locale", value);
  },
  "axes.grid.axis": readOneOf(["both", "x", "y"]),
  "axes.grid.which": readOneOf(["major", "minor", "both"]),
  "axes.titlelocation": readAcross,
  "axes.titley": readOrNull(readNumber()),
  "contour.linewidth": readOrNull(readLength),
  "legend.labelcolor": (where, value) =>
    labelColorWords.some((word) => word === value) ? value : readColor()(where, value),
  "legend.numpoints": readCount(1, 1000),
  "legend.scatterpoints": readCount(1, 1000),
  "legend.title_fontsize": readOrNull(readFontSize),
  "savefig.bbox": readOneOf(pictureBoxes),
  "savefig.dpi": (where, value) => {
    if (value === "figure") return value;
    if (typeof value === "number") return readPositive(where, value);
    throw invalidArgument(where, 'a number of pixels per inch, or "figure"', value);
  },
  "hist.bins": (where, value) =>
    typeof value === "string"
      ? readOneOf(binRuleNames)(where, value)
      : readCount(1, 1e6)(where, value),
  "image.aspect": (where, value) =>
    typeof value === "number"
      ? readPositive(where, value)
      : readOneOf(["equal", "auto"])(where, value),
  "image.cmap": (where, value) => {
    // Loads the colormaps, which a figure without values never needs.
    if (typeof value !== "string") throw invalidArgument(where, "the name of a colormap", value);
    readColormap(where, value);
    return value;
  },
  "image.interpolation": readOneOf(["antialiased", "nearest", "none"]),
  "image.origin": readOneOf(["upper", "lower"]),
  "markers.fillstyle": (where, value) => toFillStyle(value, where),
  "pcolor.shading": readOneOf(["auto", "flat", "nearest"]),
  "xaxis.labellocation": readAcross,
  "xtick.direction": readTickDirection,
  "yaxis.labellocation": readOneOf(["bottom", "center", "top"]),
  "ytick.direction": readTickDirection,
};

const readCycleColor: Reader<string> = (where, value) => {
  if (typeof value === "string" && /^C[0-9]+$/.test(value)) {
    throw invalidArgument(where, "a color that is not itself a place in the cycle", value);
  }
  return readColor()(where, value);
};

const readCycle: Reader<readonly string[]> = (where, value) => {
  const colors = listOf(value) ?? [];
  if (colors.length === 0) throw invalidArgument(where, "a list of at least one color", value);
  return colors.map((color, index) => readCycleColor(`${where}[${index}]`, color));
};
