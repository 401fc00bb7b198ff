import type { ContourAreaSet, ContourLineSet } from "../../data/contour/contour.ts";
import type { ContourExtend } from "../../data/contour/levels.ts";
import type { ContourLine } from "../../data/contour/lines.ts";
import type { ContourPolygon } from "../../data/contour/polygons.ts";
import type { Colormap } from "../../style/colormaps/colormap.ts";
import type { DashPattern } from "../../style/dashes.ts";
import type { Normalize } from "../../style/norms/normalize.ts";
import type { Hatching } from "../area/area-look.ts";
import type { ArtistLimits, BaseArtist } from "../artist.ts";

/** What a verb has found out of contours. */
export interface ContourParts {
  /** The lines, or the areas. */
  readonly set: ContourLineSet | ContourAreaSet;
  /** Makes areas that reach up to the last level each, to be painted one over the other; null where they must not overlap. */
  readonly stacked: (() => ContourAreaSet) | null;
  readonly extend: ContourExtend;
  /** Colors as they show, one per level or area. */
  readonly colors: readonly string[];
  readonly cmap: Colormap;
  readonly norm: Normalize;
  /** Points; the lines take them in turn. */
  readonly linewidths: readonly number[];
  /** How lines are dashed, one per level; null draws none. */
  readonly patterns: readonly (DashPattern | null)[];
  /** The hatching of areas, one per area; null for none. */
  readonly hatches: readonly (Hatching | null)[];
  readonly alpha: number | null;
  readonly rasterized: boolean | null;
  readonly zorder: number;
  readonly limits: ArtistLimits;
}

/** The lines of one level, or the area that begins at it: what matplotlib has as one collection. */
export interface ContourLevel extends BaseArtist {
  readonly kind: "contour level";
  readonly level: number;
  /** As it shows; lengths are points. */
  readonly color: string;
  readonly linewidth: number;
  /** Lengths of dashes and gaps, null for a solid line. */
  readonly dash: readonly number[] | null;
  /** The letters of its hatching, or null. */
  readonly hatch: string | null;
  readonly segments: readonly ContourSegment[];
}

/** A line of a level in data units. */
export interface ContourSegment {
  /** Whether it ends exactly where it begins. */
  readonly closed: boolean;
  readonly v: readonly (readonly [x: number, y: number])[];
}

/** An area of a layer with its holes, in data units: points with matplotlib's codes, 1 to move, 2 for a line, 79 to close. */
export interface ContourPath {
  readonly v: readonly (readonly [x: number, y: number])[];
  readonly codes: readonly (1 | 2 | 79)[];
}

/** What matplotlib's collections are, in their order. */
export function levelsOf({
  set,
  colors,
  linewidths,
  patterns,
  hatches,
  zorder,
}: ContourParts): ContourLevel[] {
  return colors.map((color, index) => ({
    kind: "contour level",
    label: "_nolegend_",
    zorder,
    level: set.levels[index] ?? Number.NaN,
    color,
    linewidth: linewidths[index % linewidths.length] ?? 0,
    dash: patterns[index]?.dashes ?? null,
    hatch: hatches[index]?.letters ?? null,
    segments: "lines" in set ? (set.lines[index] ?? []).map(segmentOf) : [],
  }));
}

function segmentOf({ closed, vertices }: ContourLine): ContourSegment {
  return { closed, v: pairsOf(vertices) };
}

/** An area with its holes as one path. */
export function pathOf({ rings }: ContourPolygon): ContourPath {
  const codes = rings.flatMap((ring) => {
    const count = ring.length / 2;
    return Array.from({ length: count }, (_, at) => (at === 0 ? 1 : at === count - 1 ? 79 : 2));
  });
  return { v: rings.flatMap(pairsOf), codes: codes as (1 | 2 | 79)[] };
}

function pairsOf(vertices: Float64Array): [x: number, y: number][] {
  return Array.from({ length: vertices.length / 2 }, (_, at) => [
    vertices[2 * at] as number,
    vertices[2 * at + 1] as number,
  ]);
}
