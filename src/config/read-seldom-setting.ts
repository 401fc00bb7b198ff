/** Checks settings of what few figures have: dates, images, histograms, and fonts there might be. */
import type { BinRule } from "../data/histogram/rules.ts";
import { invalidArgument } from "../errors.ts";
import {
  listOf,
  type Reader,
  readBoolean,
  readCount,
  readOneOf,
  readPositive,
  readText,
} from "../options.ts";
import { readColormap } from "../style/colormaps/registry.ts";
import { readDateFormat } from "../ticker/dates/strftime.ts";
import type { RcParam } from "./defaults.ts";

/** What a setting takes; `usual` is its default. */
export function seldomReader(name: RcParam, usual: unknown): Reader<unknown> {
  const only = onlyValues[name];
  if (only !== undefined) return readOnly(usual, only);
  return choices[name] ?? (typeof usual === "boolean" ? readBoolean : readFormat);
}

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
/** Settings that can only say what is so, and why. */
const onlyValues: { readonly [Name in RcParam]?: string } = {
  "axes.formatter.use_locale": "false, since labels are the same in every locale",
  "date.epoch": '"1970-01-01T00:00:00", since which the days of dates are counted',
  "figure.constrained_layout.use":
    'false; rcParams["figure.autolayout"] = true or figure.tightLayout() makes room for labels',
  "mathtext.default": '"it"; "$\\mathrm{a}$" writes upright letters',
  "mathtext.fontset": '"dejavusans", the fonts in which formulas are drawn',
  "text.usetex": "false; formulas between dollar signs are drawn without TeX",
};

const readOnly =
  (usual: unknown, right: string): Reader<unknown> =>
  (where, value) => {
    if (value === usual) return value;
    throw invalidArgument(where, right, value);
  };

/** Names of fonts among which is the one that texts are drawn in; of the others none is there. */
const readFonts: Reader<unknown> = (where, value) => {
  const names = typeof value === "string" ? [value] : listOf(value);
  if (names?.every((name) => typeof name === "string") === true) {
    if (names.some((name) => /^(dejavu sans|sans-serif)$/i.test(name))) return names;
  }
  throw invalidArgument(where, '"DejaVu Sans", in which texts are drawn, or a list with it', value);
};

const readBinEdges: Reader<readonly number[]> = (where, value) => {
  const edges = listOf(value) ?? [];
  const rises = edges.every(
    (edge, index) => typeof edge === "number" && (index === 0 || edge > Number(edges[index - 1])),
  );
  if (rises && edges.length > 1 && edges.every(Number.isFinite)) return edges as number[];
  throw invalidArgument(where, "at least two edges of bins, rising", value);
};

const readFormat: Reader<string> = (where, value) => readDateFormat(where, readText(where, value));

const choices: { readonly [Name in RcParam]?: Reader<unknown> } = {
  "date.converter": readOneOf(["auto", "concise"]),
  "font.family": readFonts,
  "font.sans-serif": readFonts,
  "hist.bins": (where, value) => {
    if (typeof value === "string") return readOneOf(binRuleNames)(where, value);
    const edges = listOf(value);
    return edges === undefined ? readCount(1, 1e6)(where, value) : readBinEdges(where, edges);
  },
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
  "pcolor.shading": readOneOf(["auto", "flat", "nearest"]),
};
