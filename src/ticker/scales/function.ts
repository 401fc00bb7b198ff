import type { FunctionScale } from "../types.ts";
import { type TicklessScale, withTicks } from "./default-ticks.ts";
import { linearScale } from "./linear.ts";

/** What makes one such scale differ from another. */
export type FunctionSettings = Pick<FunctionScale, "transform" | "inverse" | "expression">;

/**
 * A scale by a function and its inverse, with the ticks of a linear one.
 * @param settings.expression The function as an expression of Vega.
 */
export function functionScale({ transform, inverse, expression }: FunctionSettings): FunctionScale {
  const { ticks: _, ...linear } = linearScale();
  const rules: TicklessScale<FunctionScale> = {
    ...linear,
    name: "function",
    transform,
    inverse,
    expression,
  };
  return withTicks<FunctionScale>(rules);
}
