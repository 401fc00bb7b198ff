import type { JsonObject } from "../../marks/json.ts";
import { capOf, dashing, paint } from "../../marks/paint.ts";
import type { DashPattern } from "../../style/dashes.ts";
import type { DrawnLine } from "./line2d.ts";

/** Whether the marks of a line end at the edges of the axes. */
export function clipOf({ clipOn }: Pick<DrawnLine, "clipOn">): JsonObject {
  return clipOn ? { clip: true } : {};
}

/** How a line is stroked, in the axes or as the handle of a legend. */
export function strokeOf(line: DrawnLine, pattern: DashPattern): JsonObject {
  return {
    strokeWidth: line.linewidth,
    ...paint("stroke", line.color, line.alpha),
    ...capOf(pattern),
    ...dashing(pattern),
  };
}
