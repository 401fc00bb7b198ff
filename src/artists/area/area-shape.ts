/** Areas at places of their own, such as boxes around texts. */
import type { JsonObject } from "../../marks/json.ts";
import type { MarkPlace } from "../../space/axes-space.ts";
import { type Path, pathData } from "../text/path.ts";
import type { AreaLook } from "./area-look.ts";
import { paintOfArea } from "./area-paint.ts";
import { betweenParts, hatchHandles } from "./hatch-marks.ts";
import { ringsOfPath } from "./path-pieces.ts";

/** The marks of an area in an axes, the path in points from its lower left corner. */
export function areaShape(path: Path, look: AreaLook, place: MarkPlace): readonly JsonObject[] {
  const { hatching } = look;
  const { height, corner } = place;
  const hatches = hatchHandles({ hatching, rings: () => ringsOfPath(path, height) }, corner);
  return betweenParts(hatches, (parts) => shapeMarks(path, paintOfArea(look, parts), height));
}

/** A path as the shape of a symbol that stands in the upper left corner of the axes. */
function shapeMarks(path: Path, paint: JsonObject, height: number): JsonObject[] {
  if (path.length === 0 || (paint.fill === null && paint.stroke === null)) return [];
  return [
    { mark: { type: "point", x: 0, y: 0, shape: pathData(path, height), size: 4, ...paint } },
  ];
}
