import type { RcParams } from "../../config/rc-params.ts";
import type { JsonObject } from "../../marks/json.ts";
import { dashing, paint } from "../../marks/paint.ts";
import {
  type Reader,
  readBoolean,
  readNumber,
  readOptions,
  readText,
  withLongNames,
} from "../../options.ts";
import {
  type DashPattern,
  dashPattern,
  type JoinStyle,
  type LineStyle,
  type LineStyleLike,
  toLineStyle,
} from "../../style/dashes.ts";
import { readColor } from "../../style/read-color.ts";

/** How an area looks. Lengths are points. */
export interface FillOptions {
  /** Color of inside and edge; also `c`. @default none; the inside then takes its own */
  color?: string;
  /** Any matplotlib color; also `fc`. @default the next of the cycle that areas and bars share */
  facecolor?: string;
  /** Any matplotlib color; also `ec`. @default no edge */
  edgecolor?: string;
  /** Width of the edge; also `lw`. @default 1 */
  linewidth?: number;
  /** Dashes of the edge; also `ls`. @default "solid" */
  linestyle?: LineStyleLike;
  /** Opacity of inside and edge from 0 to 1. @default the colors' own */
  alpha?: number;
  /** Name in the legend; one that starts with `_` stays out of it. @default `_childN` */
  label?: string;
  /** Artists of a higher order are drawn later; lines have 2. @default 1 */
  zorder?: number;
}

/** An area as it is drawn: colors without its own opacity, `#rrggbb[aa]`; wholly transparent for none. */
export interface FillLook {
  readonly facecolor: string;
  readonly edgecolor: string;
  /** Points. */
  readonly linewidth: number;
  /** How the edge is dashed, null for no edge. */
  readonly pattern: DashPattern | null;
  readonly joinstyle: JoinStyle;
  readonly alpha: number | null;
  readonly label: string;
  readonly zorder: number;
}

const shortNames = {
  c: "color",
  fc: "facecolor",
  facecolors: "facecolor",
  ec: "edgecolor",
  edgecolors: "edgecolor",
  lw: "linewidth",
  linewidths: "linewidth",
  ls: "linestyle",
  linestyles: "linestyle",
} as const satisfies Record<string, keyof FillOptions>;

/** Options of an area once read. */
export type FillRequest = ReturnType<typeof readFillOptions>;

/** Reads how an area is to look; throws a PlotError that begins with `fn`. */
export function readFillOptions(fn: string, options: unknown, rc: Readonly<RcParams>) {
  const color = readColor(rc["axes.prop_cycle"]);
  const linestyle: Reader<LineStyle> = (where, value) => toLineStyle(value, where);
  return readOptions(fn, withLongNames(fn, options, shortNames), {
    color,
    facecolor: color,
    edgecolor: ((where, value) =>
      value === "face" ? "face" : color(where, value)) as Reader<string>,
    linewidth: readNumber(0),
    linestyle,
    alpha: readNumber(0, 1),
    label: readText,
    zorder: readNumber(),
    fill: readBoolean,
  });
}

const none = "#00000000";

/**
 * How an area looks by what was asked.
 * @param own What it has where nothing was: the color of its inside, its name, and how its corners look.
 */
export function fillLook(
  request: FillRequest,
  own: { readonly color: string; readonly label: string; readonly joinstyle: JoinStyle },
): FillLook {
  const { color, linewidth = 1, linestyle = "-", fill = true } = request;
  const facecolor = fill ? (request.facecolor ?? color ?? own.color) : none;
  const edge = request.edgecolor ?? color ?? (fill ? none : "#000000");
  const pattern = dashPattern(linestyle, linewidth);
  return {
    facecolor,
    edgecolor: edge === "face" ? facecolor : edge,
    linewidth,
    pattern: pattern === null ? null : { ...pattern, capstyle: "butt" },
    joinstyle: own.joinstyle,
    alpha: request.alpha ?? null,
    label: request.label ?? own.label,
    zorder: request.zorder ?? 1,
  };
}

/** Whether an edge is drawn. */
export function isEdged({ edgecolor, linewidth, pattern }: FillLook): boolean {
  return linewidth > 0 && pattern !== null && edgecolor !== none;
}

/** How an area is painted, in the axes or as the handle of a legend. */
export function paintOfFill(look: FillLook): JsonObject {
  const { facecolor, edgecolor, linewidth, pattern, joinstyle, alpha } = look;
  const fill = facecolor === none ? { fill: null } : paint("fill", facecolor, alpha);
  if (!isEdged(look)) return { ...fill, stroke: null };
  return {
    ...fill,
    ...paint("stroke", edgecolor, alpha),
    strokeWidth: linewidth,
    strokeJoin: joinstyle,
    ...dashing(pattern),
  };
}
