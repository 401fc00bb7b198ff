import type { AxesSpace } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import type { Bbox } from "../../text/bbox.ts";
import { stepsOf } from "./draw-style.ts";
import type { DrawnLine, Line2D } from "./line2d.ts";

/** The box around the points of a line that is drawn beyond the axes, markers included; null where there is none. */
export function lineBounds(line: Line2D, space: AxesSpace): Bbox | null {
  if (line.through !== null) return null;
  const [x0, x1] = reach(line, space, "x");
  const [y0, y1] = reach(line, space, "y");
  const around = line.marker === "None" ? 0 : line.markersize / 2;
  const box: Bbox = [x0 - around, y0 - around, x1 + around, y1 + around];
  // As in matplotlib, a box without an inside makes no room: that of an upright or level line.
  return box.every(Number.isFinite) && box[2] > box[0] && box[3] > box[1] ? box : null;
}

/** From where to where the points lie along an axis, in points. */
function reach(line: DrawnLine, space: AxesSpace, name: "x" | "y"): [number, number] {
  const { xdata, ydata } = line.drawstyle === "default" ? line : stepsOf(line);
  const length = name === "x" ? space.width : space.height;
  const place = line.span === name ? (share: number) => share * length : toPage(space, name);
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (const value of name === "x" ? xdata : ydata) {
    const at = place(value);
    if (!Number.isFinite(at)) continue;
    low = Math.min(low, at);
    high = Math.max(high, at);
  }
  return [low, high];
}
