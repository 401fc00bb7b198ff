/** The one place where levels are asked of the tick locators. */

import { linearTicks } from "../../ticker/locators/linear-ticks.ts";
import { LogLocator } from "../../ticker/locators/log.ts";
import { makeScale } from "../../ticker/scale.ts";

/** Steps between levels: more of them than between the ticks of an axis. */
const levelSteps: readonly number[] = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];
/** How many powers of ten there are room for when there is no axis. */
const mostDecades = 9;

/** Multiples of a nice step that reach over a range, at most `bins` steps. */
export function evenLevels(low: number, high: number, bins: number): number[] {
  return linearTicks(low, high, bins, levelSteps, { integer: false, minNTicks: 1 });
}

/** Powers of ten that reach over a range. */
export function decadeLevels(low: number, high: number): number[] {
  const scale = makeScale("log");
  const space = { length: 0, fontSize: 0, axis: "x", minpos: low, scale } as const;
  return [...new LogLocator({ numticks: mostDecades }).tickValues([low, high], space)];
}
