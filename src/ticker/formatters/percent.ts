import { invalidArgument } from "../../errors.ts";
import { readCount, readText } from "../../options.ts";
import { formatMagnitude, mostDecimals, signOf } from "../python-format.ts";
import { withMinusSign } from "../python-math.ts";
import { readFinite, readTickArguments } from "../tick-options.ts";
import type { FormatContext, Formatter, TickLabels } from "../types.ts";

/** Settings of {@link PercentFormatter}. */
export interface PercentOptions {
  /** The value that is 100 %; not 0. @default 100 */
  readonly xmax?: number | null;
  /** Digits after the decimal point. @default 0 to 5, by the width of the view */
  readonly decimals?: number | null;
  /** What follows the number. @default "%" */
  readonly symbol?: string | null;
}

const settingReaders = {
  xmax: readNonzero,
  decimals: readCount(0, mostDecimals),
  symbol: readText,
};
/** At most so many decimals are chosen by the view. */
const mostChosen = 5;

/**
 * Labels that are a share of `xmax` in percent.
 * @throws PlotError when `xmax` is 0 or no number, or `decimals` is no whole number.
 * @example axes.yaxis.setMajorFormatter(new PercentFormatter(1));
 */
export class PercentFormatter implements Formatter {
  /** The value that is 100 %. */
  readonly xmax: number;
  /** Decimals; as the view needs when it was left out. */
  readonly decimals: number | undefined;
  /** What stands after the number. */
  readonly symbol: string;

  constructor(xmax?: number | null, decimals?: number | null, symbol?: string | null);
  constructor(xmax: number | null, options: PercentOptions);
  constructor(options: PercentOptions);
  constructor(...args: readonly unknown[]) {
    const names = ["xmax", "decimals", "symbol"] as const;
    const read = readTickArguments("PercentFormatter", names, args, settingReaders);
    this.xmax = read.xmax ?? 100;
    this.decimals = read.decimals;
    this.symbol = read.symbol ?? "%";
  }

  format(_ticks: readonly number[], { view: [low, high], settings }: FormatContext): TickLabels {
    const { xmax, symbol } = this;
    const decimals = this.decimals ?? decimalsFor(100 * (Math.abs(high - low) / xmax));
    const label = (tick: number): string => {
      const percent = 100 * (tick / xmax);
      const text = formatMagnitude(Math.abs(percent), "f", decimals, false);
      return withMinusSign(signOf(percent, "") + text + symbol, settings);
    };
    return { label, offsetText: "", math: false };
  }
}

/** Decimals that tell ticks apart in a view of so many percent. */
function decimalsFor(range: number): number {
  if (range <= 0) return 0;
  const needed = Math.ceil(2 - Math.log10(2 * range));
  return Math.min(Math.max(needed, 0), mostChosen);
}

function readNonzero(where: string, value: unknown): number {
  const xmax = readFinite(where, value);
  if (xmax === 0) throw invalidArgument(where, "a finite number other than 0", value);
  return xmax;
}
