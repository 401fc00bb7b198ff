import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { HandleBox } from "../artist.ts";
import { edgeOf, fillOf } from "./look.ts";
import type { Patch } from "./patch.ts";

/** In a legend, a patch is a rectangle that fills the room of the handle. */
export function patchHandle(patch: Patch, box: HandleBox): JsonObject[] {
  const bottom = box.axesHeight - (box.y - box.descent);
  return [
    {
      mark: {
        type: "rect",
        x: points(box.x),
        x2: points(box.x + box.width),
        y: points(bottom - box.height),
        y2: points(bottom),
        ...fillOf(patch),
        ...edgeOf(patch),
      },
    },
  ];
}
