import type { AxesSpace } from "../../space/axes-space.ts";
import type { Obstacle } from "../../space/obstacle.ts";
import type { Bbox } from "../../text/bbox.ts";
import { pathBounds } from "../text/path.ts";
import { type Move, moveOnPage, withoutGaps } from "./outline.ts";
import type { Patch } from "./patch.ts";

/** Legends keep clear of the box around a patch; of a rectangle that is turned, of the box it had before. */
export function patchObstacles(patch: Patch, space: AxesSpace): Obstacle[] {
  const box = patch.box;
  const bounds =
    box === null ? patchBounds(patch, space) : boxOnPage(box, moveOnPage(space, patch.units));
  return bounds === null ? [] : [{ boxes: [bounds] }];
}

/** The box around a patch as it is drawn, in points; null for nothing. */
export function patchBounds(patch: Patch, space: AxesSpace): Bbox | null {
  return pathBounds(withoutGaps(patch.pathIn(space) ?? []));
}

function boxOnPage([x0, y0, x1, y1]: Bbox, move: Move): Bbox | null {
  const [[xa, ya], [xb, yb]] = [move([x0, y0]), move([x1, y1])];
  const bounds: Bbox = [Math.min(xa, xb), Math.min(ya, yb), Math.max(xa, xb), Math.max(ya, yb)];
  return bounds.some(Number.isNaN) ? null : bounds;
}
