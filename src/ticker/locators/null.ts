import { readNoArguments } from "../../options.ts";
import { noParams } from "../errors.ts";
import type { Locator } from "../types.ts";
import { noPlaces } from "./spaced-values.ts";

/**
 * No ticks.
 * @example axes.yaxis.setMajorLocator(new NullLocator());
 */
export class NullLocator implements Locator {
  constructor();
  constructor(...args: unknown[]) {
    readNoArguments("NullLocator", args);
  }

  tickValues(): readonly number[] {
    return noPlaces;
  }

  /** @throws PlotError always, since there is nothing to set. */
  withParams(params: Readonly<Record<string, unknown>>): NullLocator {
    throw noParams("NullLocator", Object.keys(params));
  }
}
