/** How areas with an edge are painted: boxes of texts, and arrows. */
import type { RcParams } from "../../config/rc-params.ts";
import type { JsonObject } from "../../marks/json.ts";
import { dashing, paint } from "../../marks/paint.ts";
import { readBoolean, readNumber } from "../../options.ts";
import { toHex } from "../../style/color.ts";
import {
  type CapStyle,
  dashPattern,
  type JoinStyle,
  type LineStyle,
  type LineStyleLike,
  toLineStyle,
} from "../../style/dashes.ts";
import { readColor } from "../../style/read-color.ts";

/** How an area is painted. */
export interface PatchOptions {
  /** Color of the inside. @default "C0" */
  facecolor?: string;
  /** The same as `facecolor`, but it goes before `color`. @default that of `facecolor` */
  fc?: string;
  /** Color of the edge. @default "black" */
  edgecolor?: string;
  /** The same as `edgecolor`, but it goes before `color`. @default that of `edgecolor` */
  ec?: string;
  /** Color of both; it goes before `facecolor` and `edgecolor`, but behind `fc` and `ec`. @default none */
  color?: string;
  /** Width of the edge in points. @default 1 */
  linewidth?: number;
  /** The same as `linewidth`. @default that of `linewidth` */
  lw?: number;
  /** Line style of the edge. @default "-" */
  linestyle?: LineStyleLike;
  /** The same as `linestyle`. @default that of `linestyle` */
  ls?: LineStyleLike;
  /** Opacity of inside and edge from 0 to 1. @default the colors' own */
  alpha?: number;
  /** Whether the inside is painted. @default true */
  fill?: boolean;
}

/** The same once read: colors `#rrggbb[aa]`, or null for nothing; points. */
export interface PatchLook {
  readonly facecolor: string | null;
  readonly edgecolor: string | null;
  readonly linewidth: number;
  readonly linestyle: LineStyle;
  /** The opacity that was given, which the colors have too; inside and edge share it where they overlap. */
  readonly alpha: number | null;
}

/** Readers of {@link PatchOptions}. */
export function patchReaders(rc: Readonly<RcParams>) {
  const color = readColor(rc["axes.prop_cycle"]);
  const linestyle = (where: string, value: unknown) => toLineStyle(value, where);
  return {
    facecolor: color,
    fc: color,
    edgecolor: color,
    ec: color,
    color,
    linewidth: readNumber(0),
    lw: readNumber(0),
    linestyle,
    ls: linestyle,
    alpha: readNumber(0, 1),
    fill: readBoolean,
  };
}

type Read = {
  [K in keyof ReturnType<typeof patchReaders>]?: ReturnType<ReturnType<typeof patchReaders>[K]>;
};

/** What options that were read come to. */
export function patchLook(given: Read, rc: Readonly<RcParams>): PatchLook {
  const { alpha = null, fill = true, color } = given;
  const facecolor =
    given.fc ?? color ?? given.facecolor ?? toHex("C0", "C0", rc["axes.prop_cycle"]);
  const edgecolor = given.ec ?? color ?? given.edgecolor ?? "#000000";
  return {
    facecolor: fill ? shown(facecolor, alpha) : null,
    edgecolor: shown(edgecolor, alpha),
    linewidth: given.lw ?? given.linewidth ?? 1,
    linestyle: given.ls ?? given.linestyle ?? "-",
    alpha,
  };
}

/** A color with an opacity in the place of its own; null if nothing of it shows. What is no color stays none. */
function shown(color: string, alpha: number | null): string | null {
  return color.endsWith("00") && color.length === 9 ? null : visible(withAlpha(color, alpha));
}

function visible(color: string): string | null {
  return color.length === 9 && color.endsWith("00") ? null : color;
}

/** A color with an opacity in the place of its own; null leaves that. */
export function withAlpha(color: string, alpha: number | null): string {
  if (alpha === null) return color;
  const byte = Math.round(alpha * 255);
  const solid = color.slice(0, 7);
  return byte === 255 ? solid : solid + byte.toString(16).padStart(2, "0");
}

/** Width of the edge as it is drawn, in points. */
export function edgeWidth({ edgecolor, linewidth, linestyle }: PatchLook): number {
  return edgecolor === null || linestyle === "None" ? 0 : linewidth;
}

const caps = { butt: "butt", round: "round", projecting: "square" } as const;

/** A shape, its path drawn at the upper left corner of the axes. */
export function patchMark(
  shape: string,
  look: PatchLook,
  {
    filled,
    cap,
    join,
  }: { readonly filled: boolean; readonly cap: CapStyle; readonly join: JoinStyle },
): JsonObject {
  const { facecolor, edgecolor, alpha } = look;
  const width = edgeWidth(look);
  const own = alpha === null ? null : 1;
  return {
    mark: {
      type: "point",
      x: 0,
      y: 0,
      shape,
      size: 4,
      ...(filled && facecolor !== null ? paint("fill", facecolor, own) : { fill: null }),
      ...(width > 0 && edgecolor !== null ? paint("stroke", edgecolor, own) : { stroke: null }),
      ...(width > 0 ? { strokeWidth: width, strokeCap: caps[cap], strokeJoin: join } : {}),
      ...dashing(dashPattern(look.linestyle, look.linewidth)),
      ...(alpha === null || alpha === 1 ? {} : { opacity: alpha }),
    },
  };
}
