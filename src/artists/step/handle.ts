import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import { type AreaLook, isEdged } from "../area/area-look.ts";
import { paintOfArea } from "../area/area-paint.ts";
import { areaHandle } from "../area/handle.ts";
import type { HandleBox } from "../artist.ts";
import type { StepPatch } from "./step-patch.ts";

/** Whether a line stands for steps in a legend. */
export function isLineInLegend({ facecolor, hatching }: AreaLook): boolean {
  return facecolor === null && hatching === null;
}

/** In a legend a rectangle stands for filled steps, a line for an outline. */
export function stairsHandle(patch: StepPatch, box: HandleBox): readonly JsonObject[] {
  const { look } = patch;
  if (!isLineInLegend(look)) return areaHandle(look, box);
  if (!isEdged(look)) return [];
  const { fill: _, strokeJoin: __, ...stroke } = paintOfArea(look);
  const cap = look.pattern?.dashes === null ? { strokeCap: "square" } : {};
  const y = points(box.axesHeight - (box.y + box.height / 2));
  const ends = { x: points(box.x), x2: points(box.x + box.width) };
  return [{ mark: { type: "rule", ...ends, ...stroke, ...cap }, encoding: { y: { value: y } } }];
}
