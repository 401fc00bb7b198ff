/** The one place where levels are asked of the tick locators. */

import { linearTicks } from "../../ticker/locators/linear-ticks.ts";
import { LogLocator } from "../../ticker/locators/log.ts";
import { MaxNLocator } from "../../ticker/locators/max-n.ts";
import { makeScale } from "../../ticker/scale.ts";
import type { Locator } from "../../ticker/types.ts";

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
  return locatorLevels(new LogLocator({ numticks: mostDecades }), low, high);
}

/** The ticks of a locator that has no axis, and so has room for as many as it places at most. */
export function locatorLevels(locator: Locator, low: number, high: number): number[] {
  const scale = makeScale("linear");
  const space = { length: 1, fontSize: 0, axis: "x", minpos: low, scale } as const;
  return [...locator.tickValues([low, high], space)];
}

/** Whether all ticks of a locator are levels, as many beyond the heights as there are. */
export function keepsAllLevels(locator: Locator): boolean {
  return locator instanceof MaxNLocator && locator.symmetric;
}

/** Whether a locator makes levels, and what is between them, logarithmic. */
export function isLogarithmic(locator: Locator | undefined): boolean {
  return locator instanceof LogLocator;
}
