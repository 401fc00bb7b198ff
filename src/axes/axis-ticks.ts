import { invalidArgument } from "../errors.ts";
import { isPlainObject, nameArguments, orNull, ownCopy, readBoolean } from "../options.ts";
import type { AxisName } from "../space/axes-space.ts";
import { type ScalarFormatOptions, ScalarFormatter } from "../ticker/formatters/scalar.ts";
import { readLocator } from "../ticker/locators/read-locator.ts";
import type { Locator } from "../ticker/types.ts";
import type { Axis } from "./axis.ts";
import { locatorParamsRefused, noLocatorParams, noScalarFormatter } from "./errors.ts";

/** What `ticklabelFormat` takes: how numbers are written, and on which axis. */
export interface FormatOptions extends ScalarFormatOptions {
  /** Which axis is meant. @default "both" */
  readonly axis?: AxisName | "both";
}

/**
 * Changes how the numbers of axes are written; none when one of them is not written by a ScalarFormatter.
 * @param readNames Reads which axes are meant.
 */
export function formatTicks<Name extends string = AxisName>(
  fn: string,
  axes: Readonly<Record<Name, Axis>>,
  options: unknown,
  readNames: (where: string, axis: unknown) => readonly Name[],
): void {
  if (!isPlainObject(options)) throw invalidArgument(`${fn}: options`, "an object", options);
  const { axis = "both", ...format } = ownCopy(fn, options);
  const names = readNames(`${fn}: axis`, axis);
  const changes = names.map((name) => {
    const { formatter } = axes[name].tickers("major");
    if (!(formatter instanceof ScalarFormatter)) throw noScalarFormatter(fn, name, formatter);
    return { axis: axes[name], formatter: formatter.withFormat(fn, format) };
  });
  for (const { axis, formatter } of changes) axis.setTickers("major", { formatter });
}

/**
 * Changes what decides how many ticks axes have, and has their limits chosen anew; none when one of them does not take it.
 * @param readNames Reads which axes are meant.
 * @returns Whether limits are to have nothing beyond the margins; null where the call does not say.
 */
export function limitTicks<Name extends string = AxisName>(
  fn: string,
  axes: Readonly<Record<Name, Axis>>,
  args: readonly unknown[],
  readNames: (where: string, axis: unknown) => readonly Name[],
): boolean | null {
  const { axis = "both", tight, ...params } = nameArguments(fn, ["axis", "tight"], args);
  const names = readNames(`${fn}: axis`, axis);
  const isTight = orNull(readBoolean)(`${fn}: tight`, tight ?? null);
  const changes = names.map((name) => {
    const axis = axes[name];
    const { locator } = axis.tickers("major");
    if (locator.withParams === undefined) throw noLocatorParams(fn, axis.name, locator);
    return { axis, locator: changedLocator(fn, () => locator.withParams?.(params)) };
  });
  for (const { axis, locator } of changes) {
    axis.setTickers("major", { locator });
    axis.view.stale = true;
  }
  return isTight;
}

/** What a locator makes of new settings; its errors are told as those of `fn`. */
function changedLocator(fn: string, change: () => unknown): Locator {
  let locator: unknown;
  try {
    locator = change();
  } catch (cause) {
    throw locatorParamsRefused(fn, cause);
  }
  return readLocator(`${fn}: what withParams returns`, locator);
}
