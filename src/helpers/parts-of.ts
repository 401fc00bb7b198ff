import type { ArgumentPath } from "../data/argument-path.ts";
import { formOf } from "../data/form.ts";
import { gridRow } from "../data/grid.ts";
import { invalidArgument } from "../errors.ts";

/**
 * The parts of a list, or of an array or a tensor along its first axis, each of which is data itself.
 * @param right What the argument is to be, for messages.
 * @throws PlotError for what has no parts
 */
export function partsOf(path: ArgumentPath, value: unknown, right: string): readonly unknown[] {
  if (typeof value !== "object" || value === null) {
    throw invalidArgument(`${path.fn}: ${path.name}`, right, value);
  }
  const form = formOf(path, value);
  if (form.type === "list") return form.items;
  if (form.type === "function" || form.shape.length < 2) {
    throw invalidArgument(`${path.fn}: ${path.name}`, right, value);
  }
  return Array.from({ length: form.shape[0] ?? 0 }, (_, index) => gridRow(form, index));
}
