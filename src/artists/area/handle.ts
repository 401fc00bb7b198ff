import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { Bbox } from "../../text/bbox.ts";
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
  const bounds = [x, bottom - height, x + width, bottom] as const;
  const { hatching } = look;
  const rect = look.pattern?.dashes ? dashedRect(bounds) : handleRect(bounds);
  const rings = () => [boxRing(bounds)];
  const hatches = hatching === null ? [] : hatchHandles({ hatching, rings }, corner);
  return betweenParts(hatches, (parts) => [{ mark: { ...rect, ...paintOfArea(look, parts) } }]);
}

function handleRect([x, y, x2, y2]: Bbox): JsonObject {
  return { type: "rect", x: points(x), x2: points(x2), y: points(y), y2: points(y2) };
}

/** A rectangle whose dashes begin where matplotlib's do: at the lower left, to the right. */
function dashedRect([x, y, x2, y2]: Bbox): JsonObject {
  const [left, top, right, bottom] = [x, y, x2, y2].map(points);
  const shape = `M${left},${bottom}L${right},${bottom}L${right},${top}L${left},${top}Z`;
  return { type: "point", shape, size: 4, x: 0, y: 0 };
}

function plainEnds() {
  return { capstyle: "butt", joinstyle: "miter" } as const;
}
