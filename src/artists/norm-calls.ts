import { invalidArgument } from "../errors.ts";
import { listOf, nameArguments, orNull, readCall, readNumber } from "../options.ts";
import { Normalize } from "../style/norms/normalize.ts";

/** The norm of values that were given none. */
export function defaultNorm(): Normalize {
  return new Normalize();
}

/** Reads a norm. */
export function readNorm(where: string, norm: unknown): Normalize {
  if (norm instanceof Normalize) return norm;
  throw invalidArgument(where, "a norm, such as new LogNorm()", norm);
}

/** Reads the values of the first and the last color, each of them null where it stays. */
export function readClim(fn: string, args: readonly unknown[]) {
  const [first] = args;
  const pair = args.length === 1 ? listOf(first) : undefined;
  const given = pair?.length === 2 ? pair : args;
  const named = nameArguments(fn, ["vmin", "vmax"], given);
  const readers = { vmin: orNull(readNumber()), vmax: orNull(readNumber()) };
  const { vmin = null, vmax = null } = readCall(fn, [], readers, [named]);
  return { vmin, vmax };
}
