import { makeScale } from "../../src/ticker/scale.ts";
import type { Scale, TickSpace } from "../../src/ticker/types.ts";

/** A vertical axis with room for so many bins. */
export function bins(count: number, scale: Scale = makeScale("linear")): TickSpace {
  return { length: 20 * count, fontSize: 10, axis: "y", minpos: Number.NaN, scale };
}
