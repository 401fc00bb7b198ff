import type { JsonObject } from "../../marks/json.ts";
import { coordinate } from "../../marks/position.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { Point } from "../../style/outline.ts";
import { closed, pathData } from "../text/path.ts";

/** The upper left corner of the axes, on the scales Vega draws with: where symbols stand whose paths count from there. */
export function axesCorner({ x, y }: AxesSpace): JsonObject {
  return { x: coordinate(x)(x.limits[0]), y: coordinate(y)(y.limits[1]) };
}

/**
 * A closed outline as the path of such a symbol, from points from the lower left corner of the axes: the dashes of a symbol begin
 * at its first point, those of a rectangle may begin anywhere.
 */
export function closedShape(corners: readonly Point[], { height }: AxesSpace): string {
  return pathData(closed(corners), height);
}
