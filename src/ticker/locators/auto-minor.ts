import { readCount } from "../../options.ts";
import { minorsOnLog } from "../errors.ts";
import { floorDivide, floorRemainder } from "../python-math.ts";
import { mostTicks, readTickArguments, readTickOptions } from "../tick-options.ts";
import type { Locator, TickSpace } from "../types.ts";
import { noPlaces, spacedValues } from "./spaced-values.ts";

const settingReaders = { n: readCount(1, mostTicks) };
/** Major steps of these, times a power of ten, are divided in five. */
const fiveParts = [1, 2.5, 5, 10];

/**
 * Minor ticks that divide the distance between major ones, which must be even, in `n` parts. Where there
 * are fewer than two major ticks, and on a log axis, there are none.
 * @throws PlotError when `n` is no whole number from 1 on, or the ticks are more than 10,000.
 * @example axes.xaxis.setMinorLocator(new AutoMinorLocator(2));
 */
export class AutoMinorLocator implements Locator {
  /** Parts of a major step; 5 or 4 by its size when it was left out. */
  readonly n: number | undefined;

  constructor(n?: number | null | { readonly n?: number | null });
  constructor(...args: readonly unknown[]) {
    this.n = readTickArguments("AutoMinorLocator", ["n"], args, settingReaders).n;
  }

  tickValues([low, high]: readonly [number, number], space: TickSpace): readonly number[] {
    const { scale, major = noPlaces, warn } = space;
    if (scale.name === "log") {
      warn?.(minorsOnLog());
      return noPlaces;
    }
    const [first, second] = major;
    if (first === undefined || second === undefined || first === second) return noPlaces;
    const step = (second - first) / (this.n ?? minorParts(second - first));
    const start = (floorDivide(low - first, step) + 1) * step;
    const stop = (floorDivide(high - first, step) + 1) * step;
    return spacedValues("AutoMinorLocator", start, stop, step).map((value) => value + first);
  }

  withParams(params: Readonly<Record<string, unknown>>): AutoMinorLocator {
    const { n = this.n ?? null } = readTickOptions("AutoMinorLocator", params, settingReaders);
    return new AutoMinorLocator(n);
  }
}

function minorParts(step: number): number {
  const mantissa = 10 ** floorRemainder(Math.log10(step), 1);
  return fiveParts.some((whole) => Math.abs(mantissa - whole) <= 1e-8 + 1e-5 * whole) ? 5 : 4;
}
