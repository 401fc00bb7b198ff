/** Hatching in the words of Vega-Lite. */
import type { JsonObject } from "../../marks/json.ts";
import { nominal } from "../../marks/looks.ts";
import { paint } from "../../marks/paint.ts";
import type { AxesSpace, Corner } from "../../space/axes-space.ts";
import type { Hatching } from "./area-look.ts";
import type { PaintedParts } from "./area-paint.ts";
import { axesCorner } from "./axes-corner.ts";
import type { Shade } from "./hatch-colors.ts";
import { hatchPaths, type ShadedPaths } from "./hatch-paths.ts";
import type { Ring, RingBounds } from "./polygon-cut.ts";

/** An area to be hatched. */
export interface Hatched {
  readonly hatching: Hatching | null;
  /** Its outlines in points from the upper left corner of the axes, y downwards. */
  readonly rings: () => readonly Ring[];
}

/**
 * The units of areas with their hatching between insides and edges.
 * @param hatches The units of the hatching.
 * @param draw Makes the units of insides and edges, or of either.
 */
export function betweenParts<Unit>(
  hatches: readonly Unit[],
  draw: (parts: PaintedParts) => readonly Unit[],
): readonly Unit[] {
  if (hatches.length === 0) return draw({ face: true, edge: true });
  return [...draw({ face: true, edge: false }), ...hatches, ...draw({ face: false, edge: true })];
}

/**
 * The hatching of areas in the axes, a unit for each shade; its symbols all lie at the upper left corner of the axes.
 * @param isClipped Whether it ends at the edge of the axes, or far beyond. @default as the axes say
 */
export function hatchUnits(
  areas: readonly Hatched[],
  space: AxesSpace,
  isClipped = space.isOpen !== true,
): JsonObject[] {
  const place = axesCorner(space);
  const within = isClipped ? axesBounds(space) : pageBounds(space);
  return hatchings(areas, within, space.corner).map(({ shade, paths }) => ({
    data: { values: paths.map((shape) => ({ ...place, shape })) },
    mark: { ...hatchMark(shade), ...(isClipped ? { clip: true } : {}) },
    encoding: { shape: { field: "shape", ...nominal } },
  }));
}

function axesBounds({ width, height }: AxesSpace): RingBounds {
  return [0, 0, width, height];
}

/** What is not cut at the edge of the axes widens the page, but nobody looks at hatching that goes on for ever. */
const figuresBeyond = 4;

/** The figure and what is near it, in points from the upper left corner of the axes. */
function pageBounds({ figure, height }: AxesSpace): RingBounds {
  const [left, top] = [figure.x0, height - figure.y0 - figure.height];
  const [right, bottom] = [left + figure.width, top + figure.height];
  const [beside, above] = [figuresBeyond * figure.width, figuresBeyond * figure.height];
  return [left - beside, top - above, right + beside, bottom + above];
}

/**
 * The hatching of an area at a place of its own: the handle of a legend, or a box around a text.
 * @param corner Where the pattern begins.
 */
export function hatchHandles(area: Hatched, corner?: Corner): JsonObject[] {
  return hatchings([area], beyondPages(), corner).flatMap(({ shade, paths }) =>
    paths.map((shape) => ({ mark: { ...hatchMark(shade), shape, x: 0, y: 0 } })),
  );
}

/** Farther than any page. */
function beyondPages(): RingBounds {
  return [-1e5, -1e5, 1e5, 1e5];
}

/** The hatching of areas by shade. */
function hatchings(
  areas: readonly Hatched[],
  within: RingBounds,
  corner: Corner | undefined,
): ShadedPaths[] {
  const byShade = new Map<string, { shade: Shade; paths: string[] }>();
  for (const { hatching, rings } of areas) {
    if (hatching === null) continue;
    for (const { shade, paths } of hatchPaths(hatching, rings(), within, corner)) {
      const key = `${shade.color} ${shade.opacity}`;
      const alike = byShade.get(key) ?? { shade, paths: [] };
      byShade.set(key, alike);
      alike.paths.push(...paths);
    }
  }
  return [...byShade.values()];
}

/** Vega takes the path of a symbol to be 2 wide, and 4 square points leave it so. */
function hatchMark({ color, opacity }: Shade): JsonObject {
  return { type: "point", size: 4, ...paint("fill", color, opacity), stroke: null };
}
