import type { AxesSpace, AxisName } from "./axes-space.ts";

/** Values between these bounds, the bounds excluded, have a position on an axis. */
export type Domain = readonly [low: number, high: number];

export const everywhere: Domain = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const probabilities: Domain = [0, 1];

/** The domain of an axis' scale; a log scale has a position, far below, for values that are not positive, too. */
export function domainOf(space: AxesSpace, name: AxisName): Domain {
  return space[name].scale.name === "logit" ? probabilities : everywhere;
}
