import { invalidArgument } from "../errors.ts";
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
import { isOnOff, readCapStyle, readJoinStyle, toLineStyle } from "../style/dashes.ts";
import { readFontSize } from "../style/font-size.ts";
import { readBold, readItalic } from "../style/font-weight.ts";
import { toFillStyle, toMarker } from "../style/markers.ts";
import { readColor } from "../style/read-color.ts";
import { fontTypes } from "../text/font-type.ts";
import { pictureBoxes, type RcParam, tickDirections } from "./defaults.ts";
import { readLegendLoc } from "./legend-loc.ts";
import { seldomReader } from "./read-seldom-setting.ts";

/** Checks what a setting is to be; `usual` is its default. */
export function readSetting(name: RcParam, value: unknown, usual: unknown): unknown {
  return readerOf(name, usual)(`rcParams["${name}"]`, value);
}

const readShare = readNumber(0, 1);

/** Settings of what a page in a browser loads late; so does it with what reads them. */
const seldom = /^(date|hist|image|mathtext|pcolor)|font\.[fs]a|constrained|use(tex|_locale)$/;

/** What a setting takes follows from its name, and where that says nothing from its default. */
function readerOf(name: RcParam, usual: unknown): Reader<unknown> {
  if (name === "axes.prop_cycle") return readCycle;
  if (name === "legend.loc") return readLegendLoc;
  if (seldom.test(name)) return seldomReader(name, usual);
  const word = words[name];
  if (word !== undefined) return readColorOr(word);
  if (name.endsWith("tick.labelcolor") || name === "legend.edgecolor")
    return readColorOr("inherit");
  const choice = choices[name];
  if (choice !== undefined) return choice;
  if (name === "svg.fonttype") return readOneOf(fontTypes);
  if (name === "lines.marker" || name === "scatter.marker")
    return (where, value) => toMarker(value, where);
  if (typeof usual === "boolean") return readBoolean;
  if (name.endsWith("capstyle")) return readCapStyle;
  if (name.endsWith("joinstyle")) return readJoinStyle;
  if (name.endsWith("_pattern")) return readPattern;
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

/** Reads a value, and leaves it as it was written. */
function asWritten(read: Reader<unknown>): Reader<unknown> {
  return (where, value) => {
    read(where, value);
    return value;
  };
}

const readWeight = asWritten(readBold);

const readPattern: Reader<readonly number[]> = (where, value) => {
  const onOff = listOf(value);
  if (onOff !== undefined && isOnOff(onOff)) return onOff;
  throw invalidArgument(where, "lengths of dashes and gaps in turn, such as [3.7, 1.6]", value);
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
  "axes.autolimit_mode": readOneOf(["data", "round_numbers"]),
  "axes.axisbelow": (where, value) =>
    typeof value === "boolean" ? value : readOneOf(["line"])(where, value),
  "axes.formatter.limits": (where, value) => {
    const pair = listOf(value) ?? [];
    if (pair.length === 2 && pair.every(Number.isSafeInteger)) return pair;
    throw invalidArgument(where, "two whole numbers, exponents of ten", value);
  },
  "axes.formatter.min_exponent": readWhole,
  "axes.formatter.offset_threshold": readWhole,
  "axes.grid.axis": readOneOf(["both", "x", "y"]),
  "axes.grid.which": readOneOf(["major", "minor", "both"]),
  "axes.titlelocation": readAcross,
  "font.style": asWritten(readItalic),
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
  "markers.fillstyle": (where, value) => toFillStyle(value, where),
  "xaxis.labellocation": readAcross,
  "xtick.alignment": readAcross,
  "xtick.direction": readTickDirection,
  "yaxis.labellocation": readOneOf(["bottom", "center", "top"]),
  "ytick.alignment": readOneOf(["center", "top", "bottom", "baseline", "center_baseline"]),
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
