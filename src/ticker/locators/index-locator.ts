import { readAbove, readFinite, readTickArguments, readTickOptions } from "../tick-options.ts";
import type { Locator, TickSpace } from "../types.ts";
import { spacedValues } from "./spaced-values.ts";

const settingReaders = { base: readAbove(0), offset: readFinite };

/**
 * A tick at every `base`-th datum, for data at the positions 0, 1, 2, …: from the first datum plus
 * `offset` on.
 * @throws PlotError when the base is not above 0, the offset not finite, or the ticks are more than 10,000.
 * @example axes.xaxis.setMajorLocator(new IndexLocator(5, 0));
 */
export class IndexLocator implements Locator {
  /** Distance between ticks in data. */
  readonly base: number;
  /** Where the first tick stands, from the first datum. */
  readonly offset: number;

  constructor(base: number, offset: number);
  constructor(options: { readonly base: number; readonly offset: number });
  constructor(...args: readonly unknown[]) {
    const read = readTickArguments("IndexLocator", ["base", "offset"], args, settingReaders);
    this.base = read.base ?? settingReaders.base("IndexLocator: base", read.base);
    this.offset = read.offset ?? settingReaders.offset("IndexLocator: offset", read.offset);
  }

  tickValues(view: readonly [number, number], space: TickSpace): readonly number[] {
    const [low, high] = space.data ?? view;
    if (!(low <= high)) return [];
    return spacedValues("IndexLocator", low + this.offset, high + 1, this.base);
  }

  withParams(params: Readonly<Record<string, unknown>>): IndexLocator {
    const { base, offset } = this;
    const read = readTickOptions("IndexLocator", params, settingReaders);
    return new IndexLocator({ base, offset, ...read });
  }
}
