/** The one place where levels are asked of the tick locators. */

import { linearTicks } from "../../ticker/linear-locator.ts";
import { logTicks } from "../../ticker/log-locator.ts";

/** Steps between levels: more of them than between the ticks of an axis. */
const steps: readonly number[] = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** How many powers of ten there are room for when there is no axis. */
const decades = 9;

/** Multiples of a nice step that reach over a range, at most `bins` steps. */
export function evenLevels(low: number, high: number, bins: number): number[] {
  return linearTicks(low, high, bins, steps);
}

/** Powers of ten that reach over a range. */
export function decadeLevels(low: number, high: number): number[] {
  return logTicks(low, high, decades, 10).major;
}
