/**
 * What the values along an axis are: numbers, categories or dates. Positions along an axis are numbers always; its units
 * say which category or date each stands for.
 */
import { utc, type Zone } from "../ticker/dates/zone.ts";

/** Strings, at 0, 1, 2, … in the order in which they came. */
export interface CategoryUnits {
  readonly type: "categories";
  readonly positions: ReadonlyMap<string, number>;
}

/** Points in time, at their days since 1970-01-01 UTC. */
export interface DateUnits {
  readonly type: "dates";
  /** The zone in which ticks stand and are written. */
  readonly zone: Zone;
}

/** What the values along an axis are; null for numbers. */
export type Units = CategoryUnits | DateUnits | null;

/** Dates in UTC. */
export const utcDates: DateUnits = { type: "dates", zone: utc };
