import type { JsonObject } from "../../marks/json.ts";
import type { MarkPlace } from "../../space/axes-space.ts";
import { boxedTextLayer } from "./boxed-text.ts";
import { arrowMarks } from "./placed-arrow.ts";
import type { PlacedAnnotation } from "./text-layout.ts";

/**
 * A text in the axes over its arrow, in the coordinates of an axes; null where nothing of it shows.
 * @param isClipped Whether a text alone is cut at the edge of the axes.
 */
export function annotationLayer(
  { text, arrow }: PlacedAnnotation,
  place: MarkPlace,
  isClipped: boolean,
): JsonObject | null {
  const label = boxedTextLayer(text, place);
  if (arrow === null) return isClipped && label !== null ? clippedLabel(label) : label;
  const layer = [...arrowMarks(arrow, place), ...(label === null ? [] : [label])];
  return layer.length === 0 ? null : { layer };
}

function clippedLabel(label: JsonObject): JsonObject {
  const { layer } = label as { layer?: readonly JsonObject[] };
  return layer === undefined
    ? { ...label, mark: { ...(label.mark as JsonObject), clip: true } }
    : { ...label, layer: layer.map(clippedLabel) };
}
