import type { AxesSpace, AxisName } from "./axes-space.ts";

/** Between these, ends not included, a value has a place on an axis. */
export type Domain = readonly [low: number, high: number];

export const everywhere: Domain = [Number.NEGATIVE_INFINITY, Number.POSITIVE_INFINITY];
const probabilities: Domain = [0, 1];

/** Where the scale of an axis has a value; a log scale has one, far below, for what is not positive too. */
export function domainOf(space: AxesSpace, name: AxisName): Domain {
  return space[name].scale.name === "logit" ? probabilities : everywhere;
}
