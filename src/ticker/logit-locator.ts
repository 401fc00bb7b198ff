import { linearTicks } from "./linear-locator.ts";
import { powerOfTen } from "./powers.ts";
import { clamp } from "./tick-space.ts";

/** Ticks of a logit axis, also those outside the view. */
export interface LogitTicks {
  readonly major: number[];
  readonly minor: number[];
}

const zoomedSteps = [1, 2, 5, 10];

/**
 * Places ticks on a logit axis: 1/2, powers of ten below and one minus powers of ten above. When
 * they are more than `space`, the rest becomes minor ticks; when fewer than two fall inside the
 * view, linear ticks stand in. Limits must lie between 0 and 1, both excluded.
 * Source: the rule of matplotlib's LogitLocator.
 * @example logitTicks(0.001, 0.999, 7).major; // [0.001, 0.01, 0.1, 0.5, 0.9, 0.99, 0.999]
 */
export function logitTicks(low: number, high: number, space: number): LogitTicks {
  const indices = integers(lowestIndex(low), highestIndex(high));
  const inner = indices.length - 2;
  if (inner < 2)
    return { major: linearTicks(low, high, clamp(space, 1, 9), zoomedSteps), minor: [] };
  const stride = Math.ceil(inner / Math.max(space, 2));
  if (stride > 1) {
    return {
      major: indices.filter((index) => index % stride === 0).map(idealTick),
      minor: indices.filter((index) => index % stride !== 0).map(idealTick),
    };
  }
  return { major: indices.map(idealTick), minor: indices.slice(0, -1).flatMap(ticksAfter) };
}

/** Ticks worth a label, numbered outwards from 1/2 = 0: -2 is 0.01, 2 is 0.99. */
function idealTick(index: number): number {
  if (index === 0) return 0.5;
  return index < 0 ? powerOfTen(index) : 1 - powerOfTen(-index);
}

function lowestIndex(low: number): number {
  if (low < 0.5) return Math.floor(Math.log10(low));
  return low < 0.9 ? 0 : -Math.ceil(Math.log10(1 - low));
}

function highestIndex(high: number): number {
  if (high <= 0.5) return Math.ceil(Math.log10(high));
  return high <= 0.9 ? 1 : -Math.floor(Math.log10(1 - high));
}

function integers(first: number, last: number): number[] {
  const result: number[] = [];
  for (let index = first; index <= last; index++) result.push(index);
  return result;
}

/** The minor ticks between one ideal tick and the next. */
function ticksAfter(index: number): number[] {
  if (index === -1) return [0.2, 0.3, 0.4];
  if (index === 0) return [0.6, 0.7, 0.8];
  if (index < 0) return integers(2, 9).map((multiple) => multiple * powerOfTen(index));
  return integers(2, 9).map((multiple) => 1 - (11 - multiple) * powerOfTen(-index - 1));
}
