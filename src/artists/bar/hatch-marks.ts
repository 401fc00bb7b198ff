import type { JsonObject } from "../../marks/json.ts";
import { paint } from "../../marks/paint.ts";
import { coordinate } from "../../marks/position.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { type HatchedBox, hatchPath } from "./hatch.ts";
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

/** The hatching of rectangles in the axes, a unit for each color whose symbol lies at the upper left corner of the axes. */
export function hatchUnits(
  look: PatchLook,
  areas: readonly Hatched[],
  { x, y, height }: AxesSpace,
): JsonObject[] {
  const corner = { x: coordinate(x)(x.limits[0]), y: coordinate(y)(y.limits[1]) };
  return hatchMarks(look, areas, height).map((mark) => ({
    data: { values: [corner] },
    mark: { ...mark, clip: true },
  }));
}

/** The hatching of rectangles in the handle of a legend. */
export function hatchHandles(look: PatchLook, area: Hatched, height: number): JsonObject[] {
  return hatchMarks(look, [area], height).map((mark) => ({ mark: { ...mark, x: 0, y: 0 } }));
}

/**
 * The hatching of rectangles from the upper left corner of the axes, one mark for each color.
 * @param height Height of the axes in points.
 */
function hatchMarks(look: PatchLook, areas: readonly Hatched[], height: number): JsonObject[] {
  const paths = new Map<string, string>();
  for (const { index, place } of areas) {
    const hatch = inTurn(look.hatches, index);
    if (hatch === null) continue;
    const color = inTurn(look.hatchcolors, index);
    const path = hatchPath(hatch, fromTop(place, height), look.hatchWidth);
    paths.set(color, (paths.get(color) ?? "") + path);
  }
  return [...paths]
    .filter(([, path]) => path !== "")
    .map(([color, path]) => hatchMark(color, path));
}

function fromTop({ x, x2, y, y2 }: Hatched["place"], height: number): HatchedBox {
  return {
    x0: Math.min(x, x2),
    x1: Math.max(x, x2),
    y0: height - Math.max(y, y2),
    y1: height - Math.min(y, y2),
  };
}

/** A path; Vega takes the path of a symbol to be 2 wide, and 4 square points leave it so. */
function hatchMark(color: string, shape: string): JsonObject {
  return { type: "point", shape, size: 4, ...paint("fill", color), stroke: null };
}
