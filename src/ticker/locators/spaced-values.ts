import { tooManyTicks } from "../errors.ts";
import { mostTicks } from "../tick-options.ts";

/** The answer of a locator that places no ticks. */
export const noPlaces: readonly number[] = [];

/**
 * Values from `start` on by the step, up to but without `stop`, rounded as numpy's `arange` rounds.
 * @throws PlotError that begins with `fn` when they are more than an axis can have
 */
export function spacedValues(fn: string, start: number, stop: number, step: number): number[] {
  const count = Math.max(0, Math.ceil((stop - start) / step));
  checkCount(fn, count);
  const difference = start + step - start;
  return Array.from({ length: count }, (_, index) =>
    index === 1 ? start + step : start + index * difference,
  );
}

/** Refuses a number of ticks that no axis can have, before they are made. */
export function checkCount(fn: string, count: number): void {
  if (!(count <= mostTicks)) throw tooManyTicks(fn, count, mostTicks);
}
