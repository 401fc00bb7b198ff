import type { JsonObject } from "../../marks/json.ts";
import { nominal } from "../../marks/looks.ts";
import { paint } from "../../marks/paint.ts";
import { coordinate } from "../../marks/position.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { type HatchedBox, hatchPaths } from "./hatch.ts";
import { inTurn, type PatchLook } from "./patch-look.ts";

/** An area to be hatched: a rectangle in points from the lower left corner of the axes, its corners in any order. */
export interface Hatched {
  /** Its number among areas of one look. */
  readonly index: number;
  readonly place: {
    readonly x: number;
    readonly x2: number;
    readonly y: number;
    readonly y2: number;
  };
}

/** The hatching of rectangles in the axes, a unit for each color; its symbols all lie at the upper left corner of the axes. */
export function hatchUnits(
  look: PatchLook,
  areas: readonly Hatched[],
  { x, y, height }: AxesSpace,
): JsonObject[] {
  const corner = { x: coordinate(x)(x.limits[0]), y: coordinate(y)(y.limits[1]) };
  return hatchings(look, areas, height).map(({ color, paths }) => ({
    data: { values: paths.map((shape) => ({ ...corner, shape })) },
    mark: { ...hatchMark(color), clip: true },
    encoding: { shape: { field: "shape", ...nominal } },
  }));
}

/** The hatching of a rectangle in the handle of a legend. */
export function hatchHandles(look: PatchLook, area: Hatched, height: number): JsonObject[] {
  return hatchings(look, [area], height).flatMap(({ color, paths }) =>
    paths.map((shape) => ({ mark: { ...hatchMark(color), shape, x: 0, y: 0 } })),
  );
}

interface Hatching {
  readonly color: string;
  /** SVG paths from the upper left corner of the axes. */
  readonly paths: readonly string[];
}

/** The hatching of rectangles by color, in axes of this height in points. */
function hatchings(look: PatchLook, areas: readonly Hatched[], height: number): Hatching[] {
  const byColor = new Map<string, string[]>();
  for (const { index, place } of areas) {
    const hatch = inTurn(look.hatches, index);
    if (hatch === null) continue;
    const color = inTurn(look.hatchcolors, index);
    const paths = byColor.get(color) ?? [];
    byColor.set(color, paths);
    for (const path of hatchPaths(hatch, fromTop(place, height), look.hatchWidth)) paths.push(path);
  }
  return [...byColor]
    .map(([color, paths]) => ({ color, paths }))
    .filter(({ paths }) => paths.length > 0);
}

function fromTop({ x, x2, y, y2 }: Hatched["place"], height: number): HatchedBox {
  return {
    x0: Math.min(x, x2),
    x1: Math.max(x, x2),
    y0: height - Math.max(y, y2),
    y1: height - Math.min(y, y2),
  };
}

/** Vega takes the path of a symbol to be 2 wide, and 4 square points leave it so. */
function hatchMark(color: string): JsonObject {
  return { type: "point", size: 4, ...paint("fill", color), stroke: null };
}
