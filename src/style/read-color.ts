import type { Reader } from "../options.ts";
import { toHex, withoutAlpha } from "./color.ts";
import { invalidColor } from "./errors.ts";

/**
 * Reads a color and brings it to `#rrggbb`, or `#rrggbbaa` where it is not opaque.
 * @param cycle What `"C0"`, `"C1"`, … stand for. @default matplotlib's ten colors
 */
export function readColor(cycle?: readonly string[]): Reader<string> {
  return (where, value) => {
    if (typeof value !== "string") throw invalidColor(where, value, []);
    return toHex(value, where, cycle);
  };
}

/** Reads a color of grid lines, whose opacity is told by itself. */
export function readGridColor(cycle?: readonly string[]): Reader<string> {
  const read = readColor(cycle);
  return (where, value) => withoutAlpha(read(where, value));
}
