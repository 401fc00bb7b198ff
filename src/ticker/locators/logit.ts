import { readBoolean } from "../../options.ts";
import type { LimitPair } from "../nonsingular.ts";
import { powerOfTen } from "../powers.ts";
import { probabilityLimits } from "../probability-limits.ts";
import { readTickArguments, readTickOptions } from "../tick-options.ts";
import { tickSpace } from "../tick-space.ts";
import type { TickSpace } from "../types.ts";
import { MaxNLocator, type MaxNOptions, maxNReaders } from "./max-n.ts";
import { noPlaces } from "./spaced-values.ts";

/** Settings of {@link LogitLocator}: those of MaxNLocator are for views in which linear ticks stand in. */
export interface LogitLocatorOptions extends Omit<MaxNOptions, "nbins" | "steps"> {
  /** Whether the ticks are the minor ones. @default false */
  readonly minor?: boolean | null;
  /** So many major ticks at most, or `"auto"` for as many as have room. @default "auto" */
  readonly nbins?: number | "auto" | null;
}

const { steps: _, ...settings } = maxNReaders;
const settingReaders = { minor: readBoolean, ...settings };

const zoomedSteps: readonly number[] = [1, 2, 5, 10];

/**
 * Ticks of a logit axis: 1/2, powers of ten below and one minus powers of ten above. Those that do not
 * fit become minor ticks. Where fewer than two would be inside the view, linear ticks stand in.
 * @throws PlotError for an option it does not have, and for a value it cannot use.
 * @example axes.yaxis.setMajorLocator(new LogitLocator({ nbins: 5 }));
 */
export class LogitLocator extends MaxNLocator {
  /** Whether the ticks are the minor ones. */
  readonly minor: boolean;

  constructor(minor?: boolean | null, options?: LogitLocatorOptions);
  constructor(options: LogitLocatorOptions);
  constructor(...args: readonly unknown[]) {
    const read = readTickArguments("LogitLocator", ["minor"], args, settingReaders);
    const { minor = false, ...rest } = read;
    super({ nbins: "auto", steps: zoomedSteps, ...rest });
    this.minor = minor;
  }

  override tickValues(view: readonly [number, number], space: TickSpace): readonly number[] {
    const [low, high] = probabilityLimits(...view, space.minpos);
    if (!(low > 0 && low < high && high < 1)) return noPlaces;
    const indices = idealIndices(low, high);
    if (indices.length < 4) return this.minor ? noPlaces : super.tickValues([low, high], space);
    const stride = Math.ceil((indices.length - 2) / this.#room(space));
    if (stride > 1) return thinned(indices, stride, this.minor);
    return this.minor ? indices.slice(0, -1).flatMap(ticksAfter) : indices.map(idealTick);
  }

  /** Limits inside 0 and 1 that are apart. */
  nonsingular(first: number, second: number, minpos: number): LimitPair {
    return probabilityLimits(first, second, minpos);
  }

  override withParams(params: Readonly<Record<string, unknown>>): LogitLocator {
    const { minor = this.minor, ...rest } = readTickOptions("LogitLocator", params, settingReaders);
    const { steps: _, ...changed } = this.changed("LogitLocator", rest);
    return new LogitLocator({ minor, ...changed });
  }

  #room({ length, fontSize, axis }: TickSpace): number {
    return this.nbins === "auto" ? Math.max(tickSpace(length, fontSize, axis), 2) : this.nbins;
  }
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
