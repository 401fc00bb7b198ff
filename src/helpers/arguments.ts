import { givenTwice, tooManyArguments } from "../errors.ts";
import { isKeywords } from "../options.ts";

/**
 * Brings the arguments of a helper to one object by name: any number of them in the book's order, then
 * perhaps a plain object for the others. null and undefined leave an argument out.
 * @param first The argument before these, which is not among them.
 * @throws PlotError when there are too many, or one is given both ways
 */
export function nameArguments(
  fn: string,
  first: string,
  names: readonly string[],
  args: readonly unknown[],
): Record<string, unknown> {
  const last = args.at(-1);
  const keywords = isKeywords(last) ? last : {};
  const ordered = isKeywords(last) ? args.slice(0, -1) : args;
  if (ordered.length > names.length) {
    throw tooManyArguments(fn, [first, ...names], ordered.length + 1);
  }
  const named: Record<string, unknown> = { ...keywords };
  for (const [index, value] of ordered.entries()) {
    const name = names[index] as string;
    if (value === undefined || value === null) continue;
    if (keywords[name] !== undefined && keywords[name] !== null) throw givenTwice(fn, name);
    named[name] = value;
  }
  return named;
}
