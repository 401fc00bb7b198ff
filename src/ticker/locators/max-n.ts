import { invalidArgument } from "../../errors.ts";
import { readBoolean, readCount, readNoArguments, readOneOf } from "../../options.ts";
import { type LimitPair, nonsingular } from "../nonsingular.ts";
import {
  mostTicks,
  type OptionValues,
  readBins,
  readNumberList,
  readTickArguments,
  readTickOptions,
} from "../tick-options.ts";
import { clamp, tickSpace } from "../tick-space.ts";
import type { Locator, TickSpace } from "../types.ts";
import { linearTicks, niceSteps } from "./linear-ticks.ts";

/** Settings of {@link MaxNLocator}. */
export interface MaxNOptions {
  /** At most so many steps over the view, or `"auto"` for as many as have room, up to 9. @default 10 */
  readonly nbins?: number | "auto" | null;
  /** Multiples of powers of ten a step may be, ascending from 1 to 10. @default [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10] */
  readonly steps?: Iterable<number> | null;
  /** Whether ticks are integers, where at least `minNTicks` of those are in view. @default false */
  readonly integer?: boolean | null;
  /** Whether limits chosen from data are as far below zero as above. @default false */
  readonly symmetric?: boolean | null;
  /** Which end loses its outermost tick, which may lie out of view. @default none */
  readonly prune?: "lower" | "upper" | "both" | null;
  /** So many ticks are in view, whatever `nbins` and `integer` say. @default 2 */
  readonly minNTicks?: number | null;
}

const fullSteps: readonly number[] = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

export const maxNReaders = {
  nbins: readBins,
  steps: readSteps,
  integer: readBoolean,
  symmetric: readBoolean,
  prune: readOneOf(["lower", "upper", "both"]),
  minNTicks: readCount(1, mostTicks),
};
type MaxNSettings = OptionValues<typeof maxNReaders>;

/**
 * Ticks at multiples of a nice step, with at most `nbins` steps over the view.
 * Names may be spelt as in Python (`min_n_ticks`). `new MaxNLocator({ nbins: 5 })` is the same as
 * `new MaxNLocator(5)`.
 * @throws PlotError for an option it does not have, and for a value it cannot use.
 * @example axes.xaxis.setMajorLocator(new MaxNLocator(5, { integer: true }));
 */
export class MaxNLocator implements Locator {
  /** At most so many steps, or `"auto"`. */
  readonly nbins: number | "auto";
  /** Multiples of powers of ten a step may be. */
  readonly steps: readonly number[];
  /** Whether ticks are integers where there is room for them. */
  readonly integer: boolean;
  /** Whether limits chosen from data are as far below zero as above. */
  readonly symmetric: boolean;
  /** Which end loses its outermost tick. */
  readonly prune: "lower" | "upper" | "both" | undefined;
  /** So many ticks are in view at least. */
  readonly minNTicks: number;

  constructor(nbins?: number | "auto" | null, options?: MaxNOptions);
  constructor(options: MaxNOptions);
  constructor(...args: readonly unknown[]) {
    const read = readTickArguments("MaxNLocator", ["nbins"], args, maxNReaders);
    this.nbins = read.nbins ?? 10;
    this.steps = read.steps ?? fullSteps;
    this.integer = read.integer ?? false;
    this.symmetric = read.symmetric ?? false;
    this.prune = read.prune;
    this.minNTicks = read.minNTicks ?? 2;
  }

  tickValues(view: readonly [number, number], space: TickSpace): readonly number[] {
    const [low, high] = this.symmetric ? aroundZero(view[0], view[1]) : view;
    const { integer, minNTicks } = this;
    const rule = { integer, minNTicks, rounds: space.rounds };
    const ticks = linearTicks(low, high, this.#bins(space), this.steps, rule);
    switch (this.prune) {
      case "lower":
        return ticks.slice(1);
      case "upper":
        return ticks.slice(0, -1);
      case "both":
        return ticks.slice(1, -1);
      default:
        return ticks;
    }
  }

  viewLimits(first: number, second: number): LimitPair {
    const [low, high] = this.symmetric ? aroundZero(first, second) : [first, second];
    return nonsingular(low, high, 1e-12, 1e-13);
  }

  withParams(params: Readonly<Record<string, unknown>>): MaxNLocator {
    return new MaxNLocator(this.changed("MaxNLocator", params));
  }

  /** The settings with some of them changed; null sets one back to its default. */
  protected changed(fn: string, params: Readonly<Record<string, unknown>>): MaxNSettings {
    const { nbins, steps, integer, symmetric, prune, minNTicks } = this;
    const now = { nbins, steps, integer, symmetric, minNTicks };
    const read = readTickOptions(fn, params, maxNReaders);
    const kept = prune === undefined || params.prune === null ? now : { ...now, prune };
    return params.steps === null ? { ...kept, steps: fullSteps, ...read } : { ...kept, ...read };
  }

  #bins({ length, fontSize, axis }: TickSpace): number {
    if (this.nbins !== "auto") return this.nbins;
    return clamp(tickSpace(length, fontSize, axis), Math.max(1, this.minNTicks - 1), 9);
  }
}

/**
 * The ticks of a linear axis: as many as have room, at multiples of 1, 2, 2.5 or 5 times a power of ten.
 * @example axes.xaxis.setMajorLocator(new AutoLocator());
 */
export class AutoLocator extends MaxNLocator {
  constructor();
  constructor(...args: unknown[]) {
    readNoArguments("AutoLocator", args);
    super("auto", { steps: niceSteps });
  }
}

function aroundZero(first: number, second: number): LimitPair {
  const edge = Math.max(Math.abs(first), Math.abs(second));
  return [-edge, edge];
}

/** Ascending numbers from 1 to 10; both ends are added where they are missing. */
function readSteps(where: string, value: unknown): readonly number[] {
  const steps = readNumberList(where, value);
  const ascends = steps.every((step, index) => index === 0 || step > (steps[index - 1] ?? 0));
  const [first = 0, last = 0] = [steps[0], steps.at(-1)];
  if (!ascends || first < 1 || last > 10) {
    throw invalidArgument(where, "numbers from 1 to 10 in ascending order", value);
  }
  return [...(first === 1 ? [] : [1]), ...steps, ...(last === 10 ? [] : [10])];
}
