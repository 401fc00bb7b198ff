/** Whether two texts of figures say the same, numbers compared as numbers. */
import { type NumberRange, quantumOf, room } from "../facts/numbers.ts";
import { readNumber, readText } from "../options.ts";
import { type Reading, readLines } from "./read-text.ts";

/**
 * Whether two texts of figures say the same but for last digits: their numbers of data, limits and places may differ by
 * one quantum, which is the last of six digits of the range of what they belong to, or by `tolerance` of that range.
 * Everything else is compared as it is written: words, names, ticks, colors, widths, counts, and whatever stands in
 * quotes. On a logarithmic axis the tolerance is one of each number.
 * @param tolerance A part of the range, such as 0.001. @default 0
 * @throws PlotError when an argument is no text, or the tolerance no number of at least 0
 * @example sameText(figure.toText(), stored, 1e-3)
 */
export function sameText(a: string, b: string, tolerance = 0): boolean {
  const fn = "sameText";
  readText(`${fn}: a`, a);
  readText(`${fn}: b`, b);
  readNumber(0)(`${fn}: tolerance`, tolerance);
  if (a === b) return true;
  const [left, right] = [readLines(a), readLines(b)];
  if (left.length !== right.length) return false;
  return left.every(({ words, readings }, index) => {
    const other = right[index];
    return (
      other !== undefined &&
      words === other.words &&
      readings.every((reading, place) => areClose(reading, other.readings[place], tolerance))
    );
  });
}

function areClose(a: Reading, b: Reading | undefined, tolerance: number): boolean {
  if (b === undefined) return false;
  const allowed = Math.max(allowance(a, tolerance), allowance(b, tolerance));
  // The difference of two written numbers has last bits of its own.
  const bits = 1e-15 * Math.max(Math.abs(a.value), Math.abs(b.value));
  return Math.abs(a.value - b.value) <= allowed + bits;
}

function allowance({ value, extent, scale }: Reading, tolerance: number): number {
  const quantum = Number(`1e${quantumOf(extent, scale)(value)}`);
  const share = tolerance * Math.min(rangeOf(extent), room(value, scale));
  return Number.isFinite(quantum) ? Math.max(quantum, share) : share;
}

/** Numbers that are all one have their size for a range. */
function rangeOf({ min, max }: NumberRange): number {
  return max > min ? max - min : Math.abs(max);
}
