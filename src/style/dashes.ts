/** Line styles: their names, and the dashes they draw. */

import { listOf } from "../options.ts";
import { invalidLineStyle } from "./errors.ts";

/** How the end of a line looks; SVG calls `projecting` square. */
export type CapStyle = "butt" | "round" | "projecting";
/** How the corner of a line looks. */
export type JoinStyle = "miter" | "round" | "bevel";

/** The short names of the line styles; `"None"` draws no line. */
export const lineStyleNames = ["-", "--", "-.", ":", "None"] as const;
export type LineStyleName = (typeof lineStyleNames)[number];

/** Dashes of one's own, `[offset, [on, off, …]]`, in units of the line width. */
export type DashSequence = readonly [offset: number, onOff: readonly number[]];

/** A line style as the library keeps it. */
export type LineStyle = LineStyleName | DashSequence;

const aliases = {
  solid: "-",
  dashed: "--",
  dashdot: "-.",
  dotted: ":",
  none: "None",
  " ": "None",
  "": "None",
} as const satisfies Record<string, LineStyleName>;

/** A line style as a caller may write it. */
export type LineStyleLike = LineStyle | keyof typeof aliases;

const shortStyleNames: ReadonlyMap<unknown, LineStyleName> = new Map([
  ...lineStyleNames.map((name) => [name, name] as const),
  ...Object.entries(aliases),
]);

/** How a line is drawn; lengths in points. */
export interface DashPattern {
  /** How far into the dashes the line begins. */
  readonly offset: number;
  /** On, off, on, off, …, or null for a solid line. */
  readonly dashes: readonly number[] | null;
  readonly capstyle: CapStyle;
  readonly joinstyle: JoinStyle;
}

/** The dashes of the named styles, in units of the line width. */
const namedDashes: Readonly<Record<Exclude<LineStyleName, "None">, readonly number[]>> = {
  "-": [],
  "--": [3.7, 1.6],
  "-.": [6.4, 1.6, 1, 1.6],
  ":": [1, 1.65],
};

/**
 * Brings a line style a caller wrote to the form the library keeps: short names for long ones, `"None"` for
 * all that draw no line, dashes as they are.
 * @throws PlotError `invalid-linestyle`
 * @example toLineStyle("dashed", "plot: linestyle") // "--"
 */
export function toLineStyle(value: unknown, where: string): LineStyle {
  const name = shortStyleNames.get(value);
  if (name !== undefined) return name;
  const dashes = readDashes(value);
  if (dashes !== null) return dashes;
  throw invalidLineStyle(where, value, [...lineStyleNames, ...Object.keys(aliases).filter(isWord)]);
}

function isWord(name: string): boolean {
  return name.trim() !== "";
}

/** `[offset, [on, off, …]]` as a list of our own; null for anything else. */
function readDashes(value: unknown): DashSequence | null {
  const [offset, list, ...more] = listOf(value) ?? [];
  const onOff = listOf(list);
  const isPair = typeof offset === "number" && Number.isFinite(offset) && more.length === 0;
  return isPair && onOff !== undefined && isOnOff(onOff) ? [offset, onOff] : null;
}

/** No dashes at all make a solid line, but dashes of no length would never end. */
function isOnOff(lengths: readonly unknown[]): lengths is readonly number[] {
  const fine = lengths.every(
    (length) => typeof length === "number" && length >= 0 && length < Infinity,
  );
  return fine && (lengths.length === 0 || lengths.some((length) => length !== 0));
}

/** The name a line style goes by: dashes of one's own count as `"--"`. */
export function lineStyleName(style: LineStyle): LineStyleName {
  return typeof style === "string" ? style : "--";
}

/**
 * Says how a line of this style and width (in points) is drawn, or null when it is not drawn.
 * Dashes grow with the width, and so does the offset, counted from the start of the nearest repetition.
 * @example dashPattern("--", 1.5)?.dashes // [5.55, 2.4], up to rounding
 */
export function dashPattern(style: LineStyle, linewidth: number): DashPattern | null {
  if (style === "None") return null;
  const [offset, onOff] = typeof style === "string" ? [0, namedDashes[style]] : style;
  return {
    offset: withinPeriod(offset, onOff) * linewidth,
    dashes: onOff.length === 0 ? null : onOff.map((length) => length * linewidth),
    capstyle: style === "-" ? "projecting" : "butt",
    joinstyle: "round",
  };
}

function withinPeriod(offset: number, onOff: readonly number[]): number {
  if (onOff.length === 0) return 0;
  const period = onOff.reduce((sum, length) => sum + length, 0);
  const rest = offset % period;
  return rest < 0 ? rest + period : rest;
}
