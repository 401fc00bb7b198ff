/** A colorbar in words. */
import { differing } from "../../facts/words.ts";
import { mappingFacts } from "../mapping-facts.ts";
import type { Bar } from "./colorbar-body.ts";
import { facesOf } from "./faces.ts";

/** The lines of a colorbar in the text of a figure. */
export function colorbarSummary(bar: Bar): string[] {
  const count = facesOf(bar).values.length;
  return [
    "colorbar",
    `${bar.orientation}, ${count} colors`,
    ...mappingFacts(bar.mappable),
    ...differing("extend", bar.extend, "neither"),
  ];
}
