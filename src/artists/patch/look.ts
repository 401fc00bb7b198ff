/** How patches are painted. */
import type { JsonObject } from "../../marks/json.ts";
import { dashing, paint } from "../../marks/paint.ts";
import type { Patch } from "./patch.ts";

/** What a patch is filled with. */
export function fillOf({ fill, faceColor, alpha }: Patch): JsonObject {
  return fill ? paint("fill", faceColor, alpha) : { fill: null };
}

/** How the edge of a patch is stroked, in the axes or in the handle of a legend; nothing of no width. */
export function edgeOf({ edgeColor, alpha, linewidth, pattern }: Patch): JsonObject {
  const stroke = paint("stroke", edgeColor, alpha);
  if (pattern === null || linewidth === 0 || stroke.stroke === null) return { stroke: null };
  return {
    strokeWidth: linewidth,
    ...stroke,
    ...(pattern.capstyle === "butt"
      ? {}
      : { strokeCap: pattern.capstyle === "projecting" ? "square" : "round" }),
    strokeJoin: pattern.joinstyle,
    ...dashing(pattern),
  };
}
