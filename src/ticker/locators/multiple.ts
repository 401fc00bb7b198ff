import { floorDivide } from "../python-math.ts";
import { readAbove, readTickArguments, readTickOptions } from "../tick-options.ts";
import type { Locator } from "../types.ts";
import { firstMultiple } from "./linear-ticks.ts";
import { checkCount } from "./spaced-values.ts";

const settingReaders = { base: readAbove(0) };

/**
 * A tick at every multiple of a number.
 * @throws PlotError when the base is not above 0, and when the view holds more than 10,000 multiples.
 * @example axes.xaxis.setMajorLocator(new MultipleLocator(0.5));
 */
export class MultipleLocator implements Locator {
  /** Distance between ticks in data units. */
  readonly base: number;

  /** @param base Distance between ticks in data units. @default 1 */
  constructor(base?: number | { readonly base?: number });
  constructor(...args: readonly unknown[]) {
    this.base = readTickArguments("MultipleLocator", ["base"], args, settingReaders).base ?? 1;
  }

  tickValues([low, high]: readonly [number, number]): readonly number[] {
    const { base } = this;
    const start = firstMultiple(low, base) * base;
    const steps = floorDivide(high - start + 0.001 * base, base);
    checkCount("MultipleLocator", steps + 3);
    return Array.from({ length: steps + 3 }, (_, index) => start - base + index * base);
  }

  withParams(params: Readonly<Record<string, unknown>>): MultipleLocator {
    const { base = this.base } = readTickOptions("MultipleLocator", params, settingReaders);
    return new MultipleLocator(base);
  }
}
