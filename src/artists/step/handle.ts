import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { HandleBox } from "../artist.ts";
import { isEdged, paintOfFill } from "../fill/fill-look.ts";
import { fillHandle } from "../fill/handle.ts";
import type { StepPatch } from "./step-patch.ts";

/** In a legend a rectangle stands for filled steps, a line for an outline. */
export function stairsHandle(patch: StepPatch, box: HandleBox): JsonObject[] {
  const { look } = patch;
  if (look.facecolor !== "#00000000") return fillHandle(patch, box);
  if (!isEdged(look)) return [];
  const { fill: _, strokeJoin: __, ...stroke } = paintOfFill(look);
  const cap = look.pattern?.dashes === null ? { strokeCap: "square" } : {};
  const y = points(box.axesHeight - (box.y + (box.height - box.descent) / 2));
  const ends = { x: points(box.x), x2: points(box.x + box.width) };
  return [{ mark: { type: "rule", ...ends, ...stroke, ...cap }, encoding: { y: { value: y } } }];
}
