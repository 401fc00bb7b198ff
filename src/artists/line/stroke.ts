import type { JsonObject } from "../../marks/json.ts";
import { capOf, dashing, paint } from "../../marks/paint.ts";
import type { DashPattern } from "../../style/dashes.ts";
import type { DrawnLine } from "./line2d.ts";

/** How a line is stroked, in the axes or as the handle of a legend. */
export function strokeOf(line: DrawnLine, pattern: DashPattern): JsonObject {
  return {
    strokeWidth: line.linewidth,
    ...paint("stroke", line.color, line.alpha),
    ...capOf(pattern),
    ...dashing(pattern),
  };
}
