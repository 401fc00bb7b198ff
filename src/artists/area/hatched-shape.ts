import type { JsonObject } from "../../marks/json.ts";
import type { Path } from "../text/path.ts";
import type { Hatching } from "./area-look.ts";
import type { PaintedParts } from "./area-paint.ts";
import { betweenParts, hatchHandles } from "./hatch-marks.ts";
import { ringsOfPath } from "./path-pieces.ts";

/** The marks of an area of any outline, its hatching between inside and edge. */
export function hatchedShape(
  path: Path,
  hatching: Hatching,
  height: number,
  draw: (parts: PaintedParts) => readonly JsonObject[],
): readonly JsonObject[] {
  return betweenParts(hatchHandles({ hatching, rings: () => ringsOfPath(path, height) }), draw);
}
