import { PlotError, show } from "../errors.ts";
import { listOf } from "../options.ts";
import type { DateLike } from "../ticker/dates/is-date.ts";
import { sideTwice } from "./errors.ts";

/** View limits as a caller writes them; a side that is null or left out keeps its value. */
export type Limits = readonly [number | null | undefined, number | null | undefined];

/** One view limit in the units of its axis: a number, a category or a date; null keeps a side. */
export type LimitPosition = number | string | DateLike | null | undefined;

/** View limits in the units of their axis. */
export type LimitsInUnits = readonly [LimitPosition, LimitPosition];

/** View limits once read; null keeps a side. */
export type RequestedLimits = readonly [first: number | null, second: number | null];

/**
 * Reads view limits, given as one pair or as two numbers.
 * @throws PlotError `invalid-limits`, beginning with `where`
 */
export function readLimits(where: string, first: unknown, second?: unknown): RequestedLimits {
  const list = listOf(first);
  const isPair = list !== undefined;
  const pair = (list ?? [first, second]).map((limit) =>
    typeof limit === "number" ? limit + 0 : (limit ?? null),
  );
  if ((isPair && second !== undefined) || pair.length !== 2 || !pair.every(isLimitOrNull)) {
    throw invalidLimits(where, second === undefined ? [first] : [first, second]);
  }
  return [pair[0] ?? null, pair[1] ?? null];
}

/**
 * Reads view limits that may come by name as well.
 * @param sides The names of the two sides, as in `["left", "right"]`.
 * @param others The other names of the same sides, as in `["xmin", "xmax"]`.
 */
export function readNamedLimits(
  fn: string,
  given: Readonly<Record<string, unknown>>,
  sides: readonly [string, string],
  others: readonly [string, string],
): RequestedLimits {
  const [first, second] = sides.map((side, index) => {
    const other = others[index] as string;
    const [limit, same] = [given[side], given[other]];
    if (limit !== undefined && same !== undefined) throw sideTwice(fn, side, other);
    return limit ?? same;
  });
  return readLimits(`${fn}: limits`, first, second);
}

/** Reads view limits given as one pair. */
export function readLimitPair(where: string, pair: unknown): RequestedLimits {
  if (listOf(pair) === undefined) throw invalidLimits(where, [pair]);
  return readLimits(where, pair);
}

function isLimitOrNull(limit: unknown): limit is number | null {
  return limit === null || (typeof limit === "number" && Number.isFinite(limit));
}

function invalidLimits(where: string, given: readonly unknown[]): PlotError {
  return new PlotError(
    "invalid-limits",
    `${where} must be [low, high], two finite numbers, or null for a side to keep; got ${given.map(show).join(" and ")}`,
  );
}
