import { type RcParams, rcSnapshot } from "../../config/rc-params.ts";
import { type Reader, readNumber, readOptions, readText, withLongNames } from "../../options.ts";
import {
  type CapStyle,
  type DashPattern,
  dashPattern,
  type JoinStyle,
  type LineStyle,
  type LineStyleLike,
  readCapStyle,
  readJoinStyle,
  toLineStyle,
} from "../../style/dashes.ts";
import { readColor } from "../../style/read-color.ts";
import { type RasterOptions, standingOf, standingReaders } from "../raster-artist.ts";
import { usualLineColor } from "../usual-colors.ts";
import { noLooks } from "./errors.ts";

/** What a collection of lines takes besides the lines; of a list, each line takes the next, over and over. */
export interface LineCollectionOptions extends RasterOptions {
  /** One matplotlib color or a list. @default `"C0"`, the first color of the cycle */
  colors?: string | readonly string[];
  /** The same as `colors`. @default that of `colors` */
  color?: string | readonly string[];
  /** The same as `colors`. @default that of `colors` */
  c?: string | readonly string[];
  /** Points. @default 1.5, `rcParams["lines.linewidth"]` */
  linewidths?: number | readonly number[];
  /** The same as `linewidths`. @default that of `linewidths` */
  linewidth?: number | readonly number[];
  /** The same as `linewidths`. @default that of `linewidths` */
  lw?: number | readonly number[];
  /** A name such as `"dashed"`, dashes `[offset, [on, off, …]]`, or a list. @default "solid" */
  linestyles?: LineStyleLike | readonly LineStyleLike[];
  /** The same as `linestyles`. @default that of `linestyles` */
  linestyle?: LineStyleLike | readonly LineStyleLike[];
  /** The same as `linestyles`. @default that of `linestyles` */
  ls?: LineStyleLike | readonly LineStyleLike[];
  /** How ends of lines and dashes look. @default "butt" */
  capstyle?: CapStyle;
  /** How corners look. @default "round" */
  joinstyle?: JoinStyle;
  /** Opacity from 0 to 1. @default the colors' own */
  alpha?: number;
  /** Name in the legend; one that starts with `_` stays out of it. @default `_childN` */
  label?: string;
  /** Artists of a higher order are drawn later. @default 2 */
  zorder?: number;
}

/** Other names of the options. */
const shortNames = {
  color: "colors",
  c: "colors",
  linewidth: "linewidths",
  lw: "linewidths",
  linestyle: "linestyles",
  ls: "linestyles",
} as const satisfies Record<string, keyof LineCollectionOptions>;

/** Options of a collection of lines once read. */
export type LineLook = ReturnType<typeof readLineLook>;

/** Reads the options of a collection of lines; throws a PlotError that begins with `fn`. */
export function readLineLook(fn: string, options: unknown, rc: Readonly<RcParams>) {
  const readers = {
    colors: oneOrMore(readColor(rc["axes.prop_cycle"]), isText),
    linewidths: oneOrMore(readNumber(0), (value) => typeof value === "number"),
    linestyles: readLineStyles,
    capstyle: readCapStyle,
    joinstyle: readJoinStyle,
    alpha: readNumber(0, 1),
    label: readText,
    zorder: readNumber(),
    ...standingReaders(),
  };
  const read = readOptions(fn, withLongNames(fn, options, shortNames), readers);
  return {
    colors: read.colors ?? [usualLineColor(rc)],
    linewidths: read.linewidths ?? [rc["lines.linewidth"]],
    linestyles: read.linestyles ?? (["-"] as const),
    ends: { capstyle: read.capstyle, joinstyle: read.joinstyle },
    alpha: read.alpha ?? null,
    label: read.label ?? "",
    zorder: read.zorder ?? 2,
    standing: standingOf(read),
  };
}

/** Reads one style or a list of them, as a list. */
export function readLineStyles(where: string, value: unknown): readonly LineStyle[] {
  return oneOrMore((at, each) => toLineStyle(each, at), isOneStyle)(where, value);
}

/** Reads one value or a list of them, as a list. */
function oneOrMore<T>(read: Reader<T>, isOne: (value: unknown) => boolean): Reader<readonly T[]> {
  return (where, value) => {
    const isList = Array.isArray(value) || ArrayBuffer.isView(value);
    if (isOne(value) || !isList) return [read(where, value)];
    const all = Array.from(value as ArrayLike<unknown>);
    if (all.length === 0) throw noLooks(where);
    return all.map((each, index) => read(`${where}[${index}]`, each));
  };
}

function isText(value: unknown): boolean {
  return typeof value === "string";
}

/** A name, or an offset and its dashes. */
function isOneStyle(value: unknown): boolean {
  return isText(value) || (Array.isArray(value) && typeof value[0] === "number");
}

/** The ends and corners of all lines of a collection, as far as anyone said. */
export interface CollectionEnds {
  readonly capstyle?: CapStyle | undefined;
  readonly joinstyle?: JoinStyle | undefined;
}

/**
 * How each line of a collection is dashed, at its width; null where it is not drawn. Their ends are cut off and their corners
 * round unless someone said otherwise.
 */
export function patternsOf(
  linestyles: readonly LineStyle[],
  linewidths: readonly number[],
  { capstyle = "butt", joinstyle = "round" }: CollectionEnds = {},
): readonly (DashPattern | null)[] {
  // As in matplotlib, the longer of the two lists decides.
  const rc = rcSnapshot();
  const length = Math.max(linestyles.length, linewidths.length);
  return Array.from({ length }, (_, index) => {
    const style = linestyles[index % linestyles.length] ?? "-";
    const pattern = dashPattern(style, linewidths[index % linewidths.length] ?? 0, rc);
    return pattern === null ? null : { ...pattern, capstyle, joinstyle };
  });
}
