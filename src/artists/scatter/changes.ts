/** What a scatter plot computes. */
import { lengthMismatch } from "../../data/errors.ts";
import type { Line } from "../../data/pair.ts";
import { type Summary, summarize } from "../../data/summary.ts";
import { toVector } from "../../data/vector.ts";
import type { ScalarMappable } from "../scalar-mappable.ts";

/** What positions reach. */
export function summaryOf(data: Line): Summary {
  return summarize(data);
}

/** The color of each value. */
export function mappedColors({ norm, cmap }: ScalarMappable, values: Float64Array): string[] {
  return cmap.toHexes(norm(values));
}

/** Reads values for so many points. */
export function changedValues(values: ArrayLike<unknown>, count: number): Float64Array {
  const fn = "PathCollection.setArray";
  const read = Float64Array.from(toVector({ fn, name: "values" }, Array.from(values)));
  if (read.length === count) return read;
  throw lengthMismatch({ fn, name: "x" }, count, { fn, name: "values" }, read.length);
}
