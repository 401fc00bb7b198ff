import type { JsonObject } from "../../marks/json.ts";
import { simplifyEdge } from "../../simplify/simplify.ts";
import { pathBreak } from "../../simplify/vertex-list.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { Obstacle } from "../../space/obstacle.ts";
import { toPage } from "../../space/to-page.ts";
import type { Point } from "../../style/outline.ts";
import { strokedPage } from "../stroked-page.ts";
import type { FilledPolygon } from "./filled-polygon.ts";
import { layerOfUnits, outlineUnits } from "./outline.ts";

/** The area inside a line; null when it is not to be seen. */
export function polygonLayer(polygon: FilledPolygon, space: AxesSpace): JsonObject | null {
  const { xdata, ydata, look } = polygon;
  const page = strokedPage(space, look.linewidth, false);
  const vertices = space.rc["path.simplify"] ? simplifyEdge(xdata, ydata, page) : null;
  const corner = (at: number): Point => [xdata[at] as number, ydata[at] as number];
  const corners =
    vertices === null
      ? Array.from(xdata, (_, at) => corner(at))
      : Array.from(vertices, (at) => (at === pathBreak ? null : corner(at)));
  const [first] = corners;
  // Behind a gap the last piece goes back to the first corner of all, as in matplotlib.
  const closed = corners.some(isGapCorner) && first !== undefined ? [...corners, first] : corners;
  return layerOfUnits(outlineUnits(closed, look, space));
}

function isGapCorner(corner: Point | null): boolean {
  return corner === null || !Number.isFinite(corner[0]) || !Number.isFinite(corner[1]);
}

/** A legend that looks for the best place keeps clear of the box around a polygon; not of one with a gap, as in matplotlib. */
export function polygonObstacles({ summary }: FilledPolygon, space: AxesSpace): Obstacle[] {
  const { x, y, count, hasGaps } = summary;
  if (count === 0 || hasGaps) return [];
  const [toX, toY] = [toPage(space, "x"), toPage(space, "y")];
  const [left, right, bottom, top] = [toX(x.min), toX(x.max), toY(y.min), toY(y.max)];
  const across = [Math.min(left, right), Math.max(left, right)] as const;
  const up = [Math.min(bottom, top), Math.max(bottom, top)] as const;
  return [{ boxes: [[across[0], up[0], across[1], up[1]]] }];
}
