import { invalidArgument } from "../../errors.ts";
import { hasMethod } from "../../options.ts";
import type { Locator } from "../types.ts";

/** Reads a locator: one of the classes here, or any object with a function `tickValues`. */
export function readLocator(where: string, value: unknown): Locator {
  if (isLocator(value)) return value;
  throw invalidArgument(where, "a locator, such as new MultipleLocator(0.5)", value);
}

/** Whether a value places ticks. Never throws. */
function isLocator(value: unknown): value is Locator {
  return hasMethod(value, "tickValues");
}
