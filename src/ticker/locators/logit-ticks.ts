/** Ticks of a logit axis. */
import { powerOfTen } from "../powers.ts";
import { tickSpace } from "../tick-space.ts";
import type { TickSpace } from "../types.ts";
import { noPlaces } from "./spaced-values.ts";

/** What a `LogitLocator` says of its ticks. */
interface TickSettings {
  readonly minor: boolean;
  readonly nbins: number | "auto";
}

/** The ideal ticks in a view inside 0 and 1, or those that become minor ones; null where linear ticks stand in. */
export function logitTicks(
  [low, high]: readonly [number, number],
  space: TickSpace,
  { minor, nbins }: TickSettings,
): readonly number[] | null {
  const indices = idealIndices(low, high);
  if (indices.length < 4) return minor ? noPlaces : null;
  const stride = Math.ceil((indices.length - 2) / roomIn(space, nbins));
  if (stride > 1) return thinned(indices, stride, minor);
  return minor ? indices.slice(0, -1).flatMap(ticksAfter) : indices.map(idealTick);
}

function roomIn({ length, fontSize, axis }: TickSpace, nbins: number | "auto"): number {
  return nbins === "auto" ? Math.max(tickSpace(length, fontSize, axis), 2) : nbins;
}

/** Every so many-th ideal tick, or those between them. */
function thinned(indices: readonly number[], stride: number, minor: boolean): readonly number[] {
  return indices.filter((index) => (index % stride !== 0) === minor).map(idealTick);
}

/** Ticks worth a label, numbered outwards from 1/2 = 0: -2 is 0.01, 2 is 0.99. */
function idealTick(index: number): number {
  if (index === 0) return 0.5;
  return index < 0 ? powerOfTen(index) : 1 - powerOfTen(-index);
}

/** The ideal ticks from the last one at or before the view to the first at or after it. */
function idealIndices(low: number, high: number): number[] {
  return integers(lowestIndex(low), highestIndex(high));
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
