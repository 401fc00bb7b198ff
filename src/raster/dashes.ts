/** Lines as the dashes that are drawn of them. */
import type { Polyline } from "./polygons.ts";

/**
 * The dashes of lines.
 * @param lengths Lengths of dashes and gaps in turn; an odd number of them is taken twice.
 * @param offset How far into the pattern a line begins.
 */
export function dashed(
  lines: readonly Polyline[],
  lengths: readonly number[],
  offset: number,
): readonly Polyline[] {
  const pattern = lengths.length % 2 === 0 ? lengths : [...lengths, ...lengths];
  const whole = pattern.reduce((sum, length) => sum + length, 0);
  if (!(whole > 0)) return lines;
  return lines.flatMap((line) => dashedLines(line, pattern, ((offset % whole) + whole) % whole));
}

function dashedLines(
  { points, isClosed }: Polyline,
  pattern: readonly number[],
  offset: number,
): Polyline[] {
  const dashes: number[][] = [];
  let [part, rest] = partAt(pattern, offset);
  let dash: number[] | null = part % 2 === 0 ? points.slice(0, 2) : null;
  const path = isClosed ? [...points, ...points.slice(0, 2)] : points;
  for (let at = 2; at + 1 < path.length; at += 2) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = path.slice(at - 2, at + 2);
    const length = Math.sqrt((x2 - x1) ** 2 + (y2 - y1) ** 2);
    let done = 0;
    while (length - done > rest) {
      done += rest;
      const share = done / length;
      const place = [x1 + share * (x2 - x1), y1 + share * (y2 - y1)];
      if (dash !== null) dashes.push([...dash, ...place]);
      part = (part + 1) % pattern.length;
      rest = pattern[part] ?? 0;
      dash = part % 2 === 0 ? place : null;
    }
    rest -= length - done;
    dash?.push(x2, y2);
  }
  if (dash !== null) dashes.push(dash);
  return dashes.map((points) => ({ points, isClosed: false }));
}

/** The part of a pattern at a length, and what is left of it. */
function partAt(pattern: readonly number[], offset: number): [part: number, rest: number] {
  let passed = 0;
  for (const [part, length] of pattern.entries()) {
    passed += length;
    if (offset < passed) return [part, passed - offset];
  }
  return [0, pattern[0] ?? 0];
}
