import type { Formatter } from "../types.ts";
import { StrMethodFormatter } from "./str-method.ts";

/** Reads a text such as `"{x:.2f}"` as a formatter. */
export function readTemplate(text: string): Formatter {
  return new StrMethodFormatter(text);
}
