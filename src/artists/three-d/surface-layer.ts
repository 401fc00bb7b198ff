/** The layer of a surface in a spec, and its handle in a legend. */
import type { Json, JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import { paint } from "../../marks/paint.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import type { HandleBox } from "../artist.ts";
import type { Poly3DCollection } from "./poly-3d-collection.ts";
import { matrixIn, type Points3D, projected, roundedOnPlane } from "./projection.ts";
import { perPolygon } from "./surface-polygons.ts";

const noColor = "#00000000";

/** A polygon as it is seen: its corners in the plane, its mean distance, its colors. */
export interface SeenPolygon {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly depth: number;
  readonly color: string;
  /** The value that has told its color; null where colors were given. */
  readonly value: number | null;
}

/** The polygons of a surface, far ones first. */
export function seenPolygons(surface: Poly3DCollection, space: AxesSpace): SeenPolygon[] {
  const { x, y, z } = projected(surface.points, matrixIn(space));
  const colors = surface.facecolors;
  const values = surface.getArray();
  const polygons = perPolygon(surface.points, (from, to, index): SeenPolygon => {
    const depths = z.subarray(from, to);
    return {
      x: x.subarray(from, to),
      y: y.subarray(from, to),
      depth: depths.reduce((sum, depth) => sum + depth, 0) / depths.length,
      color: colors[colors.length === 1 ? 0 : index] ?? noColor,
      value: values?.[index] ?? null,
    };
  });
  return polygons.sort((a, b) => b.depth - a.depth);
}

/** The polygons of a surface; null where none is to be seen. */
export function surfaceLayer(surface: Poly3DCollection, space: AxesSpace): JsonObject | null {
  const rows = seenPolygons(surface, space).flatMap((polygon) => rowOf(polygon, surface, space));
  if (rows.length === 0) return null;
  return {
    data: { values: rows },
    mark: { type: "point", size: 4, ...edgeLook(surface), clip: true },
    encoding: {
      shape: { field: "shape", type: "nominal", scale: null },
      fill: { field: "fill", type: "nominal", scale: null },
      ...(hasFaceEdges(surface)
        ? { stroke: { field: "stroke", type: "nominal", scale: null } }
        : {}),
    },
  };
}

function edgeLook({ edgecolor, linewidth }: Poly3DCollection): JsonObject {
  if (edgecolor === null || linewidth === 0) return { stroke: null };
  const own = edgecolor === "face" ? {} : paint("stroke", edgecolor);
  return { ...own, strokeWidth: points(linewidth), strokeJoin: "round" };
}

/** Whether each edge is drawn in the color of its polygon. */
function hasFaceEdges({ edgecolor, linewidth }: Poly3DCollection): boolean {
  return edgecolor === "face" && linewidth > 0;
}

/** A polygon by the place of its first corner, and the way around it from there, in points. */
function rowOf(polygon: SeenPolygon, surface: Poly3DCollection, space: AxesSpace): Json[] {
  const { x, y, color, value } = polygon;
  const isSeen = color !== noColor || surface.edgecolor !== null;
  if (!isSeen || !isFinitePolygon(polygon)) return [];
  const row = {
    x: roundedOnPlane(x[0] ?? 0),
    y: roundedOnPlane(y[0] ?? 0),
    shape: shapeOf({ x, y }, space),
  };
  const fill = color === noColor ? null : color;
  const look = hasFaceEdges(surface) ? { fill, stroke: fill } : { fill };
  return [value === null ? { ...row, ...look } : { ...row, value, ...look }];
}

function isFinitePolygon({ x, y }: SeenPolygon): boolean {
  return x.every(Number.isFinite) && y.every(Number.isFinite);
}

function shapeOf({ x, y }: Pick<Points3D, "x" | "y">, space: AxesSpace): string {
  const [across, up] = [toPage(space, "x"), toPage(space, "y")];
  const [x0, y0] = [across(x[0] ?? 0), up(y[0] ?? 0)];
  const steps = Array.from(x, (at, index) => {
    const [right, down] = [across(at) - x0, y0 - up(y[index] ?? 0)];
    return `${index === 0 ? "M" : "L"}${points(right)},${points(down)}`;
  });
  return `${steps.join("")}Z`;
}

/** In a legend a rectangle in the color of the farthest polygon stands for the surface. */
export function surfaceHandle(surface: Poly3DCollection, box: HandleBox): JsonObject[] {
  const { x, y, width, height, descent, axesHeight } = box;
  const { edgecolor, linewidth, axes } = surface;
  const color = axes === null ? noColor : (seenPolygons(surface, axes.space)[0]?.color ?? noColor);
  const edge = edgecolor === "face" ? color : edgecolor;
  const isEdged = edge !== null && linewidth > 0;
  return [
    {
      mark: {
        type: "rect",
        x: points(x),
        x2: points(x + width),
        y: points(axesHeight - (y - descent) - height),
        y2: points(axesHeight - (y - descent)),
        ...(color === noColor ? { fill: null } : paint("fill", color)),
        ...(isEdged ? { ...paint("stroke", edge), strokeWidth: linewidth } : { stroke: null }),
      },
    },
  ];
}

/** How far away the nearest of some points is: what counts for the order of collections. */
export function nearestDepth(given: Points3D, space: AxesSpace): number {
  const { z } = projected(given, matrixIn(space));
  return z.reduce((least, depth) => (depth < least ? depth : least), Number.POSITIVE_INFINITY);
}

/** Where each of some collections stands when far ones come first; equal ones keep their order. */
export function orderByDepth(
  collections: readonly { readonly points: Points3D }[],
  space: AxesSpace,
): number[] {
  return ranksOf(farFirstStable(collections.map(({ points }) => nearestDepth(points, space))));
}

function farFirstStable(depths: readonly number[]): number[] {
  return depths.map((_, index) => index).sort((a, b) => (depths[b] ?? 0) - (depths[a] ?? 0));
}

function ranksOf(order: readonly number[]): number[] {
  const ranks = order.map(() => 0);
  order.forEach((index, rank) => {
    ranks[index] = rank;
  });
  return ranks;
}
