/** Line styles: their names, and the dashes they draw. */

import { listOf, readOneOf } from "../options.ts";
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

/** What settings say of dashes, of the ends and of the corners of lines, as long as nobody changes them. */
export const usualDashes = {
  "lines.dash_capstyle": "butt" as CapStyle,
  "lines.dash_joinstyle": "round" as JoinStyle,
  "lines.dashdot_pattern": Object.freeze([6.4, 1.6, 1, 1.6]) as readonly number[],
  "lines.dashed_pattern": Object.freeze([3.7, 1.6]) as readonly number[],
  "lines.dotted_pattern": Object.freeze([1, 1.65]) as readonly number[],
  /** Whether dashes grow with the width of the line. */
  "lines.scale_dashes": true,
  "lines.solid_capstyle": "projecting" as CapStyle,
  "lines.solid_joinstyle": "round" as JoinStyle,
};

/** Settings that say how lines are dashed, and how they end. */
export type DashSettings = Readonly<typeof usualDashes>;

/** Ends and corners of a line, in the place of those the settings have. */
export interface LineEnds {
  /** How dashes end. @default rcParams["lines.dash_capstyle"], "butt" */
  dashCapstyle?: CapStyle;
  /** How the corners of a dashed line look. @default rcParams["lines.dash_joinstyle"], "round" */
  dashJoinstyle?: JoinStyle;
  /** How a solid line ends. @default rcParams["lines.solid_capstyle"], "projecting" */
  solidCapstyle?: CapStyle;
  /** How the corners of a solid line look. @default rcParams["lines.solid_joinstyle"], "round" */
  solidJoinstyle?: JoinStyle;
}

/** The settings of the dashes of the named styles, in units of the line width. */
const namedDashes = {
  "--": "lines.dashed_pattern",
  "-.": "lines.dashdot_pattern",
  ":": "lines.dotted_pattern",
} as const;

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

/** Reads how lines end. */
export const readCapStyle = readOneOf(["butt", "round", "projecting"] as const);
/** Reads how corners look. */
export const readJoinStyle = readOneOf(["miter", "round", "bevel"] as const);

/** `[offset, [on, off, …]]` as a list of our own; null for anything else. */
function readDashes(value: unknown): DashSequence | null {
  const [offset, list, ...more] = listOf(value) ?? [];
  const onOff = listOf(list);
  const isPair = typeof offset === "number" && Number.isFinite(offset) && more.length === 0;
  return isPair && onOff !== undefined && isOnOff(onOff) ? [offset, onOff] : null;
}

/** No dashes at all make a solid line, but dashes of no length would never end. */
export function isOnOff(lengths: readonly unknown[]): lengths is readonly number[] {
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
 * Dashes grow with the width unless the settings say they do not, and so does the offset, counted from the start of the nearest
 * repetition.
 * @param own Ends and corners that are not those of the settings.
 * @example dashPattern("--", 1.5)?.dashes // [5.55, 2.4], up to rounding
 */
export function dashPattern(
  style: LineStyle,
  linewidth: number,
  rc: DashSettings = usualDashes,
  own: LineEnds = {},
): DashPattern | null {
  if (style === "None") return null;
  if (style === "-") {
    return {
      offset: 0,
      dashes: null,
      capstyle: own.solidCapstyle ?? rc["lines.solid_capstyle"],
      joinstyle: own.solidJoinstyle ?? rc["lines.solid_joinstyle"],
    };
  }
  const [offset, onOff] = typeof style === "string" ? [0, rc[namedDashes[style]]] : style;
  const unit = rc["lines.scale_dashes"] ? linewidth : 1;
  return {
    offset: withinPeriod(offset, onOff) * unit,
    dashes: onOff.length === 0 ? null : onOff.map((length) => length * unit),
    capstyle: own.dashCapstyle ?? rc["lines.dash_capstyle"],
    joinstyle: own.dashJoinstyle ?? rc["lines.dash_joinstyle"],
  };
}

function withinPeriod(offset: number, onOff: readonly number[]): number {
  if (onOff.length === 0) return 0;
  const period = onOff.reduce((sum, length) => sum + length, 0);
  const rest = offset % period;
  return rest < 0 ? rest + period : rest;
}
