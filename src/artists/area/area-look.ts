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

/** The hatching of an area: as in matplotlib's SVGs a picture of its own, the inside with it, that is faded as a whole. */
export interface Hatching {
  /** Each as often as it is to be dense. */
  readonly letters: string;
  /** `#rrggbb[aa]`; its own opacity is that of lines, while dots, rings and stars are filled without it. */
  readonly color: string;
  /** Width of its lines in points. */
  readonly linewidth: number;
  /** Opacity of the whole. */
  readonly opacity: number;
  /** `#rrggbb` of the inside, where it is drawn between the shapes rather than below them: a faded one would show through. */
  readonly ground: string | null;
  /** How far it stays away from the outline in points, for an edge of the same opacity that hides what lies below. */
  readonly inset: number;
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
  const look = {
    facecolor,
    edgecolor,
    linewidth,
    pattern,
    alpha,
    ...(isCollection ? { isCollection } : {}),
    hatching: null,
  };
  return { ...look, hatching: hatching(hatch, look, isOwnColor, rc) };
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

/**
 * The hatching of an area; null for no letters.
 * @param isOwnColor Whether it has the color of the settings, rather than that of the edge.
 */
export function hatching(
  letters: string | null,
  look: AreaLook,
  isOwnColor: boolean,
  rc: Readonly<RcParams>,
): Hatching | null {
  if (letters === null) return null;
  const { edgecolor, alpha } = look;
  const color = isOwnColor
    ? toHex(rc["hatch.color"])
    : (shownColor(edgecolor, alpha) ?? unpainted());
  return { letters, color, linewidth: rc["hatch.linewidth"], ...hatchGround(look) };
}

/** What hatching has of the inside and the edge around it. */
function hatchGround(look: AreaLook): Pick<Hatching, "opacity" | "ground" | "inset"> {
  const { facecolor, linewidth, pattern } = look;
  const opacity = insideOpacity(look);
  const isFaded = opacity > 0 && opacity < 1;
  const hidesBelow = isShared(look) && isEdged(look) && pattern?.dashes === null;
  return {
    opacity,
    ground: isFaded && facecolor !== null ? facecolor.slice(0, 7) : null,
    inset: hidesBelow ? linewidth / 2 : 0,
  };
}

/** A look with another opacity; hatching that had the color of the edge has it still. */
export function withOpacity<Look extends AreaLook>(look: Look, alpha: number | null): Look {
  const faded = { ...look, alpha };
  const { edgecolor, hatching: old } = look;
  if (old === null) return faded;
  const isLikeEdge = edgecolor !== null && old.color === shownColor(edgecolor, look.alpha);
  return {
    ...faded,
    hatching: {
      ...old,
      ...hatchGround(faded),
      color: isLikeEdge ? (shownColor(edgecolor, alpha) ?? unpainted()) : old.color,
    },
  };
}

/** What matplotlib makes of "none". */
function unpainted(): string {
  return "#00000000";
}

/** Whether inside and edge are faded together. */
export function isShared({ alpha, isCollection = false }: AreaLook): boolean {
  return alpha !== null && alpha < 1 && !isCollection;
}

/** How opaque an inside is with what is drawn on it; 1 where there is none. A patch has its opacity even then. */
function insideOpacity({ facecolor, alpha, isCollection = false }: AreaLook): number {
  const own = shownColor(facecolor, alpha);
  if (own === null && isCollection) return 1;
  return alpha ?? (own === null ? 1 : colorOpacity(own));
}

/** The look of an area whose inside is not painted, but hatched. */
export function withoutInside<Look extends AreaLook>(look: Look): Look {
  const hatched = look.hatching && { ...look.hatching, ground: null };
  return { ...look, facecolor: null, hatching: hatched };
}

/** The opacity of a color from 0 to 1. */
export function colorOpacity(color: string): number {
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
