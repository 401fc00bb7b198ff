import { noParams } from "../errors.ts";
import type { Locator } from "../types.ts";

const none: readonly number[] = [];

/**
 * No ticks.
 * @example axes.yaxis.setMajorLocator(new NullLocator());
 */
export class NullLocator implements Locator {
  tickValues(): readonly number[] {
    return none;
  }

  /** @throws PlotError always, since there is nothing to set. */
  withParams(params: Readonly<Record<string, unknown>>): NullLocator {
    throw noParams("NullLocator", Object.keys(params));
  }
}
