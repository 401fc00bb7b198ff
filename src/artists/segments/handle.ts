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
  // matplotlib makes it a line of dashes there, none of which is a gap: its ends do not stick out.
  const look = { ...own, pattern: { ...pattern, capstyle: "butt", joinstyle: "round" } as const };
  const y = points(box.axesHeight - (box.y + (box.height - box.descent) / 2));
  const [from, to] = lineEnds(box, box.scatterpoints);
  return [
    {
      mark: {
        type: "rule",
        x: points(from),
        x2: points(to),
        ...strokeOf(look, collection.alpha),
      },
      // In the mark, Vega-Lite would not see that the rule is horizontal.
      encoding: { y: { value: y } },
    },
  ];
}
