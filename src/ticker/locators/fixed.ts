import { readCount } from "../../options.ts";
import { mostTicks, readNumberList, readTickArguments, readTickOptions } from "../tick-options.ts";
import type { Locator } from "../types.ts";

const settingReaders = { locs: readNumberList, nbins: readCount(1, mostTicks) };
const changeable = { nbins: settingReaders.nbins };

/**
 * Ticks at given places, which need not ascend. Of more than `nbins + 1` places every second, third, … is
 * taken, so that the one nearest to zero is among them. No places are no ticks.
 * @throws PlotError for a place that is no finite number.
 * @example axes.yaxis.setMajorLocator(new FixedLocator([0, 0.5, 1]));
 */
export class FixedLocator implements Locator {
  /** The places. */
  readonly locs: readonly number[];
  /** At most so many steps; all places when it was left out. */
  readonly nbins: number | undefined;

  constructor(locs: Iterable<number>, nbins?: number | null | { readonly nbins?: number | null });
  constructor(...args: readonly unknown[]) {
    const read = readTickArguments("FixedLocator", ["locs", "nbins"], args, settingReaders);
    this.locs = read.locs ?? readNumberList("FixedLocator: locs", read.locs);
    this.nbins = read.nbins === undefined ? undefined : Math.max(read.nbins, 2);
  }

  get integral(): boolean {
    return this.locs.every(Number.isInteger);
  }

  tickValues(): readonly number[] {
    const { locs, nbins = locs.length } = this;
    const stride = Math.max(Math.ceil(locs.length / nbins), 1);
    let chosen = everyNth(locs, stride, 0);
    for (let first = 1; first < stride; first++) {
      const other = everyNth(locs, stride, first);
      if (nearestToZero(other) < nearestToZero(chosen)) chosen = other;
    }
    return chosen;
  }

  withParams(params: Readonly<Record<string, unknown>>): FixedLocator {
    const { nbins = this.nbins ?? null } = readTickOptions("FixedLocator", params, changeable);
    return new FixedLocator(this.locs, nbins);
  }
}

function everyNth(values: readonly number[], stride: number, first: number): readonly number[] {
  if (stride === 1) return values;
  return values.filter((_, index) => index % stride === first);
}

function nearestToZero(values: readonly number[]): number {
  return values.reduce(
    (least, value) => Math.min(least, Math.abs(value)),
    Number.POSITIVE_INFINITY,
  );
}
