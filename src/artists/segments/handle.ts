import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import type { HandleBox } from "../artist.ts";
import { lineEnds } from "../handle-points.ts";
import { lineLookOf, strokeOf } from "./layer.ts";
import type { LineCollection } from "./line-collection.ts";

/** In a legend the first line stands for all. */
export function segmentsHandle(collection: LineCollection, box: HandleBox): JsonObject[] {
  if (collection.patterns[0] === null) return [];
  const { pattern, ...own } = lineLookOf(collection, 0);
  const look = { ...own, pattern: { ...pattern, capstyle: "butt", joinstyle: "round" } as const };
  const y = points(box.axesHeight - (box.y + (box.height - box.descent) / 2));
  const [from, to] = lineEnds(box, box.scatterpoints);
  // It is a line of its own there, whose ends stick out where it is solid.
  const cap = look.pattern.dashes === null ? { strokeCap: "square" } : {};
  const stroke = { ...strokeOf(look, collection.alpha), ...cap };
  return [
    {
      mark: { type: "rule", x: points(from), x2: points(to), ...stroke },
      // In the mark, Vega-Lite would not see that the rule is horizontal.
      encoding: { y: { value: y } },
    },
  ];
}
