import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import { textLayer } from "../../marks/text-mark.ts";
import { type Arrow, arrowWidth } from "./arrow.ts";
import type { PlacedAnnotation } from "./text-layout.ts";

/** A text in the axes with its arrow, in the coordinates of an axes of this height. */
export function annotationLayer(
  { text, arrow }: PlacedAnnotation,
  height: number,
): JsonObject | null {
  const label = textLayer(text, height);
  if (label === null) return null;
  return arrow === null ? label : { layer: [arrowMark(arrow, height), label] };
}

/** The arrow as one symbol whose shape is drawn in the axes' own coordinates. */
function arrowMark({ shaft, head }: Arrow, height: number): JsonObject {
  const path = [shaft, head]
    .map((part) => part.map(([x, y]) => `${points(x)},${points(height - y)}`).join("L"))
    .map((part) => `M${part}`)
    .join("");
  return {
    mark: {
      type: "point",
      x: 0,
      y: 0,
      shape: path,
      size: 4,
      fill: null,
      stroke: "#000000",
      strokeWidth: arrowWidth,
      strokeCap: "round",
      strokeJoin: "round",
    },
  };
}
