import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { HandleBox } from "../artist.ts";
import { type FillLook, paintOfFill } from "./fill-look.ts";

/** In a legend a rectangle stands for an area. */
export function fillHandle({ look }: { readonly look: FillLook }, box: HandleBox): JsonObject[] {
  const { x, y, width, height, descent, axesHeight } = box;
  const bottom = y - descent;
  return [
    {
      mark: {
        type: "rect",
        x: points(x),
        x2: points(x + width),
        y: points(axesHeight - bottom - height),
        y2: points(axesHeight - bottom),
        ...paintOfFill({ ...look, joinstyle: "miter" }),
      },
    },
  ];
}
