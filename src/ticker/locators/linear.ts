import { readCount } from "../../options.ts";
import { type LimitPair, nonsingular } from "../nonsingular.ts";
import { mostTicks, readTickArguments, readTickOptions } from "../tick-options.ts";
import type { Locator } from "../types.ts";

const settingReaders = { numticks: readCount(0, mostTicks) };

/**
 * So many ticks at equal distances, the first and the last at the ends of the view.
 * @throws PlotError when `numticks` is no whole number from 0 to 10,000.
 * @example axes.yaxis.setMajorLocator(new LinearLocator(5));
 */
export class LinearLocator implements Locator {
  /** So many ticks. */
  readonly numticks: number;

  /** @default 11 */
  constructor(numticks?: number | null | { readonly numticks?: number | null });
  constructor(...args: readonly unknown[]) {
    this.numticks =
      readTickArguments("LinearLocator", ["numticks"], args, settingReaders).numticks ?? 11;
  }

  tickValues([first, second]: readonly [number, number]): readonly number[] {
    const [low, high] = nonsingular(first, second, 0.05);
    const steps = this.numticks - 1;
    const step = (high - low) / steps;
    return Array.from({ length: this.numticks }, (_, index) =>
      index > 0 && index === steps ? high : index === 0 ? low : index * step + low,
    );
  }

  viewLimits(first: number, second: number): LimitPair {
    return first === second
      ? nonsingular(first - 1, second + 1, 0.001)
      : nonsingular(first, second, 0.001);
  }

  withParams(params: Readonly<Record<string, unknown>>): LinearLocator {
    const { numticks = this.numticks } = readTickOptions("LinearLocator", params, settingReaders);
    return new LinearLocator(numticks);
  }
}
