import { invalidArgument } from "../errors.ts";
import { isPlainObject, ownCopy } from "../options.ts";
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

/** Changes what decides how many ticks axes have; none when one of them does not take it. */
export function limitTicks(
  fn: string,
  axes: readonly Axis[],
  params: Readonly<Record<string, unknown>>,
): void {
  const changes = axes.map((axis) => {
    const { locator } = axis.tickers("major");
    if (locator.withParams === undefined) throw noLocatorParams(fn, axis.name, locator);
    return { axis, locator: changedLocator(fn, () => locator.withParams?.(params)) };
  });
  for (const { axis, locator } of changes) axis.setTickers("major", { locator });
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
