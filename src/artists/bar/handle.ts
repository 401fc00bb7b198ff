import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { HandleBox } from "../artist.ts";
import { hatchHandles } from "./hatch-marks.ts";
import type { PatchLook } from "./patch-look.ts";
import { paintAt } from "./patch-marks.ts";

/** The handle of an area: a rectangle that fills its room and looks like the area of this number. */
export function patchHandle(look: PatchLook, index: number, box: HandleBox): JsonObject[] {
  const { x, width, descent, height, axesHeight } = box;
  const [low, high] = [box.y - descent, box.y - descent + height];
  const rect = {
    type: "rect",
    x: points(x),
    x2: points(x + width),
    y: points(axesHeight - high),
    y2: points(axesHeight - low),
  };
  const painted = (face: boolean, edge: boolean) => ({
    mark: { ...rect, ...paintAt(look, index, { face, edge }) },
  });
  const area = { index, place: { x, x2: x + width, y: low, y2: high } };
  const hatches = hatchHandles(look, area, axesHeight);
  return hatches.length === 0
    ? [painted(true, true)]
    : [painted(true, false), ...hatches, painted(false, true)];
}
