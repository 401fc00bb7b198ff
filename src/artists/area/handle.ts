import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { HandleBox } from "../artist.ts";
import type { AreaLook } from "./area-look.ts";
import { paintOfArea } from "./area-paint.ts";
import { betweenParts, hatchHandles } from "./hatch-marks.ts";
import { boxRing } from "./polygon-cut.ts";

/** In a legend, an area is a rectangle that fills the room of the handle, painted as the area is but for its corners. */
export function areaHandle(area: AreaLook, box: HandleBox): readonly JsonObject[] {
  const look = { ...area, pattern: area.pattern && { ...area.pattern, ...plainEnds() } };
  const { x, width, descent, height, axesHeight, corner } = box;
  const bottom = axesHeight - (box.y - descent);
  const rect = {
    type: "rect",
    x: points(x),
    x2: points(x + width),
    y: points(bottom - height),
    y2: points(bottom),
  };
  const { hatching } = look;
  const rings = () => [boxRing([x, bottom - height, x + width, bottom])];
  const hatches = hatching === null ? [] : hatchHandles({ hatching, rings }, corner);
  return betweenParts(hatches, (parts) => [{ mark: { ...rect, ...paintOfArea(look, parts) } }]);
}

function plainEnds() {
  return { capstyle: "butt", joinstyle: "miter" } as const;
}
