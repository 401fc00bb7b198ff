import { readBoolean } from "../../options.ts";
import type { LimitPair } from "../nonsingular.ts";
import { probabilityLimits } from "../probability-limits.ts";
import { readTickArguments, readTickOptions } from "../tick-options.ts";
import type { TickSpace } from "../types.ts";
import { logitTicks } from "./logit-ticks.ts";
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
    return logitTicks([low, high], space, this) ?? super.tickValues([low, high], space);
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
}
