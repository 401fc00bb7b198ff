import { type Reader, readCount } from "../../options.ts";
import type { Locator } from "../types.ts";
import { dateLimits, daysOfStep, ruleTicks } from "./place-ticks.ts";
import type { RecurrenceRule } from "./rule.ts";
import { utc, type Zone } from "./zone.ts";

/** The most that a step may be multiplied by. */
const mostSteps = 1_000_000;

/** Every how many-th step has ticks. */
export const readInterval: Reader<number> = (where, value) => readCount(1, mostSteps)(where, value);

/** Limits that differ by less than these days are one point in time. */
const leastDays = 1e-6;

/** What the locators have in common that follow a rule of the calendar. */
export abstract class RuleLocator implements Locator {
  readonly #rule: RecurrenceRule;
  readonly #zone: Zone;

  /** @internal */
  constructor(rule: RecurrenceRule, zone: Zone = utc) {
    this.#rule = rule;
    this.#zone = zone;
  }

  /** Every how many-th step has ticks. */
  get interval(): number {
    return this.#rule.interval;
  }

  /** The time zone in which days and hours begin. */
  get tz(): string {
    return this.#zone.name;
  }

  tickValues(view: readonly [number, number]): readonly number[] {
    return ruleTicks(this.constructor.name, this.#rule, view, this.#zone);
  }

  nonsingular(first: number, second: number): [number, number] {
    return dateLimits(first, second, 2 * this.unitIn() * this.interval, leastDays);
  }

  /** Days of a step, for formatters. @internal */
  unitIn(): number {
    return daysOfStep(this.#rule.frequency);
  }
}
