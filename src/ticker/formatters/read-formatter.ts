import { invalidArgument } from "../../errors.ts";
import { hasMethod } from "../../options.ts";
import type { Formatter } from "../types.ts";
import { FuncFormatter, type LabelFunction } from "./func.ts";
import { readTemplate } from "./read-template.ts";

/**
 * Reads a formatter: one of the classes here, any object with a function `format`, a text for
 * `StrMethodFormatter`, or a function for {@link FuncFormatter}.
 */
export function readFormatter(where: string, value: unknown): Formatter {
  if (typeof value === "string") return readTemplate(value);
  if (typeof value === "function" && !isOfFormatters(value))
    return new FuncFormatter(value as LabelFunction);
  if (isFormatter(value)) return value;
  const right = 'a formatter, a function of a tick, or a text such as "{x:.2f}"';
  throw invalidArgument(where, right, value);
}

/** Whether a function is a class of formatters. Never throws. */
function isOfFormatters(made: object): boolean {
  try {
    return isFormatter(Reflect.get(made, "prototype"));
  } catch {
    return false;
  }
}

/** Whether a value writes ticks. Never throws. */
export function isFormatter(value: unknown): value is Formatter {
  return hasMethod(value, "format");
}
