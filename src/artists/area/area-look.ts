/** How areas with an edge look. */
import { type RcParams, rcSnapshot } from "../../config/rc-params.ts";
import { toHex } from "../../style/color.ts";
import {
  type CapStyle,
  type DashPattern,
  type DashSettings,
  dashPattern,
  type JoinStyle,
  type LineStyle,
} from "../../style/dashes.ts";
import { withAlpha } from "../../style/with-alpha.ts";
import type { AreaRequest } from "./area-options.ts";

/** The hatching of an area. */
export interface Hatching {
  /** Each as often as it is to be dense. */
  readonly letters: string;
  /** `#rrggbb[aa]` as it shows, or null for nothing. */
  readonly color: string | null;
  /** Width of its lines in points. */
  readonly linewidth: number;
}

/** How an area is painted. Colors are `#rrggbb[aa]` without `alpha`, null for none. */
export interface AreaLook {
  readonly facecolor: string | null;
  readonly edgecolor: string | null;
  /** Width of the edge in points. */
  readonly linewidth: number;
  /** How the edge is drawn; null where it is not. */
  readonly pattern: DashPattern | null;
  /** Opacity in the place of the colors' own; null leaves that. */
  readonly alpha: number | null;
  readonly hatching: Hatching | null;
  /** Whether it is one of matplotlib's collections, whose inside and edge have an opacity each. @default false */
  readonly isCollection?: boolean;
}

/** What an area looks like where nobody says otherwise. */
export interface UsualArea {
  /** Color of the inside. */
  readonly facecolor: string;
  /** Whether it has an edge. @default false */
  readonly hasEdge?: boolean;
  /** Points. @default rcParams["patch.linewidth"] */
  readonly linewidth?: number;
  /** @default "butt" */
  readonly capstyle?: CapStyle;
  /** @default "miter" */
  readonly joinstyle?: JoinStyle;
  /** Whether it is one of matplotlib's collections, whose hatching keeps its color where the edge is `"none"`. @default false */
  readonly isCollection?: boolean;
}

/** What an area looks like by its options, by what is usual for it and by the settings. */
export function areaLook(request: AreaRequest, usual: UsualArea, rc: Readonly<RcParams>): AreaLook {
  const { fill = true, alpha = null, linestyle = "-", hatch = null } = request;
  const { linewidth = usual.linewidth ?? rc["patch.linewidth"] } = request;
  const { capstyle = usual.capstyle ?? "butt", joinstyle = usual.joinstyle ?? "miter" } = request;
  const { isCollection = false } = usual;
  const facecolor = fill ? orNone(request.facecolor ?? usual.facecolor) : null;
  // A collection without an inside has an edge unless that is "none"; of patches, only those that are not filled.
  const hasEdge = usual.hasEdge === true || (isCollection && facecolor === null);
  const edge = request.edgecolor ?? usualEdge(fill, { hasEdge }, rc);
  const edgecolor = edge === null ? null : orNone(edge);
  const pattern = edgePattern(linestyle, linewidth, { capstyle, joinstyle }, rc);
  const isOwnColor = edge === null || (isCollection && edgecolor === null);
  const around = { facecolor, edgecolor: isOwnColor ? undefined : edgecolor, alpha, isCollection };
  return {
    facecolor,
    edgecolor,
    linewidth,
    pattern,
    alpha,
    ...(isCollection ? { isCollection } : {}),
    hatching: hatch === null ? null : hatching(hatch, around, rc),
  };
}

/** The color of an edge where nobody gave one; null for no edge. */
export function usualEdge(
  fill: boolean,
  { hasEdge = false }: Pick<UsualArea, "hasEdge">,
  rc: Readonly<RcParams>,
): string | null {
  const isDrawn = rc["patch.force_edgecolor"] || !fill || hasEdge;
  return isDrawn ? toHex(rc["patch.edgecolor"]) : null;
}

/** What hatching takes its color and opacity from. */
export interface HatchedLook extends Pick<AreaLook, "facecolor" | "alpha" | "isCollection"> {
  /** Color of the edge, null for none; without it, hatching has the color of the settings. */
  readonly edgecolor?: string | null | undefined;
}

/** Hatching: its own opacity is that of its color, and as in matplotlib's SVGs it is as faint again as the inside. */
export function hatching(letters: string, look: HatchedLook, rc: Readonly<RcParams>): Hatching {
  const { edgecolor, alpha } = look;
  const color = edgecolor === undefined ? toHex(rc["hatch.color"]) : shownColor(edgecolor, alpha);
  const linewidth = rc["hatch.linewidth"];
  if (color === null) return { letters, color, linewidth };
  return {
    letters,
    color: orNone(withAlpha(color, colorOpacity(color) * insideOpacity(look))),
    linewidth,
  };
}

/** How opaque an inside is with what is drawn on it; 1 where there is none. A patch has its opacity even then. */
function insideOpacity({ facecolor, alpha, isCollection = false }: HatchedLook): number {
  if (facecolor === null) return isCollection ? 1 : (alpha ?? 1);
  return alpha ?? colorOpacity(facecolor);
}

function colorOpacity(color: string): number {
  return color.length === 9 ? Number.parseInt(color.slice(7), 16) / 255 : 1;
}

/** What is no color is null here: no opacity makes it one. */
export function orNone(color: string): string | null {
  return color === "#00000000" ? null : color;
}

/** How an edge is drawn; null where it is not. */
export function edgePattern(
  linestyle: LineStyle,
  linewidth: number,
  ends: Pick<DashPattern, "capstyle" | "joinstyle"> = { capstyle: "butt", joinstyle: "miter" },
  rc: DashSettings = rcSnapshot(),
): DashPattern | null {
  const pattern = dashPattern(linestyle, linewidth, rc);
  return pattern && { ...pattern, ...ends };
}

/** A color as it shows, an opacity in the place of its own; null for none. */
export function shownColor(color: string | null, alpha: number | null): string | null {
  if (color === null) return null;
  const shown = alpha === null ? color : withAlpha(color.slice(0, 7), alpha);
  return shown.length === 9 && shown.endsWith("00") ? null : shown;
}

/** Whether an edge shows. */
export function isEdged({ edgecolor, linewidth, pattern, alpha }: AreaLook): boolean {
  return linewidth > 0 && pattern !== null && shownColor(edgecolor, alpha) !== null;
}

/** Whether anything of an area shows but its hatching. */
export function isPainted(look: AreaLook): boolean {
  return shownColor(look.facecolor, look.alpha) !== null || isEdged(look);
}
