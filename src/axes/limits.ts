import { PlotError, show } from "../errors.ts";

/** View limits as a caller writes them; a side that is null or left out keeps its value. */
export type Limits = readonly [number | null | undefined, number | null | undefined];

/** View limits once read; null keeps a side. */
export type RequestedLimits = readonly [first: number | null, second: number | null];

/**
 * Reads view limits, given as one pair or as two numbers.
 * @throws PlotError `invalid-limits`, beginning with `where`
 */
export function readLimits(where: string, first: unknown, second?: unknown): RequestedLimits {
  const isPair = Array.isArray(first) || ArrayBuffer.isView(first);
  const given = isPair ? first : [first, second];
  const pair = Array.from(given as ArrayLike<unknown>, (limit) => limit ?? null);
  if ((isPair && second !== undefined) || pair.length !== 2 || !pair.every(isLimit)) {
    throw invalidLimits(where, second === undefined ? [first] : [first, second]);
  }
  return [pair[0] ?? null, pair[1] ?? null];
}

/** Reads view limits given as one pair. */
export function readLimitPair(where: string, pair: unknown): RequestedLimits {
  if (!Array.isArray(pair) && !ArrayBuffer.isView(pair)) throw invalidLimits(where, [pair]);
  return readLimits(where, pair);
}

function isLimit(limit: unknown): limit is number | null {
  return limit === null || (typeof limit === "number" && Number.isFinite(limit));
}

function invalidLimits(where: string, given: readonly unknown[]): PlotError {
  return new PlotError(
    "invalid-limits",
    `${where} must be [low, high], two finite numbers, or null for a side to keep; got ${given.map(show).join(" and ")}`,
  );
}
