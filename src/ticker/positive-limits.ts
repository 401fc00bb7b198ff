import type { LimitPair } from "./nonsingular.ts";
import { powerOf } from "./powers.ts";

/** Limits of a log axis without positive data. */
const withoutData: LimitPair = [1, 10];
/** Stands in for the smallest positive datum when there is none. */
const leastPositive = 1e-300;

/** The smallest positive datum, or what stands in for it. */
export function leastAboveZero(minpos: number): number {
  return Number.isFinite(minpos) ? minpos : leastPositive;
}

/** Ascending positive limits; equal ones move to the powers of the base below and above. */
export function positiveLimits(
  first: number,
  second: number,
  minpos: number,
  base: number,
): LimitPair {
  if (!Number.isFinite(first) || !Number.isFinite(second)) return [...withoutData];
  const high = Math.max(first, second);
  if (high <= 0) return [...withoutData];
  const low = Math.min(first, second) <= 0 ? leastAboveZero(minpos) : Math.min(first, second);
  return low === high ? [powerBelow(low, base), powerAbove(high, base)] : [low, high];
}

function powerBelow(value: number, base: number): number {
  const power = powerOf(base, Math.floor(Math.log(value) / Math.log(base)));
  return power === value ? power / base : power;
}

function powerAbove(value: number, base: number): number {
  const power = powerOf(base, Math.ceil(Math.log(value) / Math.log(base)));
  return power === value ? power * base : power;
}
