import type { AxesSpace } from "../../space/axes-space.ts";
import type { Obstacle } from "../../space/obstacle.ts";
import { toPage } from "../../space/to-page.ts";
import type { Bbox } from "../../text/bbox.ts";
import { pathBounds } from "../text/path.ts";
import { withoutGaps } from "./outline.ts";
import type { Patch } from "./patch.ts";

/** Legends keep clear of the box around a patch; of a rectangle that is turned, of the box it had before. */
export function patchObstacles(patch: Patch, space: AxesSpace): Obstacle[] {
  const box = patch.box;
  const bounds = box === null ? patchBounds(patch, space) : boxOnPage(box, space);
  return bounds === null ? [] : [{ boxes: [bounds] }];
}

/** The box around a patch as it is drawn, in points; null for nothing. */
export function patchBounds(patch: Patch, space: AxesSpace): Bbox | null {
  return pathBounds(withoutGaps(patch.pathIn(space) ?? []));
}

function boxOnPage([x0, y0, x1, y1]: Bbox, space: AxesSpace): Bbox | null {
  const [placeX, placeY] = [toPage(space, "x"), toPage(space, "y")];
  const [xs, ys] = [[x0, x1].map(placeX), [y0, y1].map(placeY)];
  const bounds: Bbox = [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
  return bounds.some(Number.isNaN) ? null : bounds;
}
