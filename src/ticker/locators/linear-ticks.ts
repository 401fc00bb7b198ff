import { nonsingular } from "../nonsingular.ts";
import { decimalExponent, powerOfTen } from "../powers.ts";
import { floorDivide, floorRemainder, roundHalfEven } from "../python-math.ts";

/** Steps that read well on a linear axis, from 1 to 10. */
export const niceSteps: readonly number[] = [1, 2, 2.5, 5, 10];

/** What the ticks of a linear axis must satisfy. */
export interface StepRule {
  /** Whether ticks are integers, if enough of those are in the range. */
  readonly integer: boolean;
  /** So many ticks must be in the range, whatever the number of bins. */
  readonly minNTicks: number;
  /** Whether so many steps must reach from the multiple below the range to beyond it. @default false */
  readonly rounds?: boolean | undefined;
}

/** The rule of AutoLocator. */
export const autoRule: StepRule = { integer: false, minNTicks: 2 };

/**
 * Places ticks at multiples of a nice step, at most `bins` steps over the range, and at least two
 * ticks in it where rounding allows. The list usually reaches one step beyond the range on either
 * side: labels are chosen by all of them. A range whose width overflows gets no ticks.
 * Source: the rule of matplotlib's MaxNLocator.
 * @example linearTicks(0, 1, 5); // [0, 0.2, 0.4, 0.6000000000000001, 0.8, 1]
 */
export function linearTicks(
  first: number,
  second: number,
  bins: number,
  steps: readonly number[] = niceSteps,
  rule: StepRule = autoRule,
): number[] {
  const [low, high] = nonsingular(first, second, 1e-13, 1e-14);
  const span = high - low;
  if (!Number.isFinite(span)) return [];
  const offset = commonOffset(low, high);
  const ladder = stepLadder(steps, powerOfTen(decimalExponent(span / bins)), rule.integer);
  const start = low - offset;
  const end = high - offset;
  const reaches = (step: number) =>
    rule.rounds !== true || floorDivide(start, step) * step + step * bins >= end;
  const widest = ladder.findIndex((step) => step >= (end - start) / bins && reaches(step));
  const least = leastStep(start, end, rule);
  let ticks: number[] = [];
  for (let rung = widest; rung >= 0; rung--) {
    const step = Math.max(ladder[rung] ?? 1, least);
    ticks = multiplesAround(start, end, step, Math.abs(offset));
    if (countInRange(ticks, start, end) >= rule.minNTicks) break;
  }
  // Beside a range that ends near the largest number there is none.
  return ticks.map((tick) => tick + offset).filter(Number.isFinite);
}

/** How many of the values lie in the range, ends included. */
export function countInRange(values: readonly number[], low: number, high: number): number {
  let count = 0;
  for (const value of values) if (low <= value && value <= high) count++;
  return count;
}

/** A power of ten to count from when the range is narrow and far from zero, else 0. */
function commonOffset(low: number, high: number): number {
  const middle = (high + low) / 2;
  if (!Number.isFinite(middle) || Math.abs(middle) / (high - low) < 100) return 0;
  return Math.sign(middle) * powerOfTen(decimalExponent(Math.abs(middle)));
}

/** The steps a decade below, at, and one above the scale; of those above 1 perhaps only integers. */
function stepLadder(steps: readonly number[], scale: number, integer: boolean): number[] {
  const ladder: number[] = [];
  for (let index = 0; index < steps.length - 1; index++) {
    ladder.push(0.1 * (steps[index] ?? 1) * scale);
  }
  for (const step of steps) ladder.push(step * scale);
  ladder.push(10 * (steps[1] ?? 1) * scale);
  return integer ? ladder.filter((step) => step < 1 || isNearlyWhole(step)) : ladder;
}

function isNearlyWhole(step: number): boolean {
  return Math.abs(step - roundHalfEven(step)) < 0.001;
}

/** The smallest step allowed: 1 where ticks are to be integers and the range holds enough of them. */
function leastStep(start: number, end: number, { integer, minNTicks }: StepRule): number {
  return integer && Math.floor(end) - Math.ceil(start) >= minNTicks - 1 ? 1 : 0;
}

/** Multiples of the step from the last one at or before `start` to the first at or after `end`. */
function multiplesAround(start: number, end: number, step: number, offset: number): number[] {
  const base = floorDivide(start, step) * step;
  const tolerance = edgeTolerance(step, offset);
  const first = lastMultiple(start - base, step, tolerance);
  const last = firstMultiple(end - base, step, tolerance);
  const ticks: number[] = [];
  for (let index = first; index <= last; index++) ticks.push(index * step + base);
  return ticks;
}

/** How far from a multiple, in steps, an edge still counts as on it: more when digits were lost. */
function edgeTolerance(step: number, offset: number): number {
  if (offset === 0) return 1e-10;
  return Math.min(0.4999, Math.max(1e-10, 10 ** (Math.log10(offset / step) - 12)));
}

function lastMultiple(value: number, step: number, tolerance: number): number {
  const index = floorDivide(value, step);
  const rest = floorRemainder(value, step) / step;
  return Math.abs(rest - 1) < tolerance ? index + 1 : index;
}

/** The number of the first multiple of a step that is not below a value. */
export function firstMultiple(value: number, step: number, tolerance = 1e-10): number {
  const index = floorDivide(value, step);
  const rest = floorRemainder(value, step) / step;
  return Math.abs(rest) < tolerance ? index : index + 1;
}
