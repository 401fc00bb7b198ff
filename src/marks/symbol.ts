import { formatNumber } from "../svg/xml.ts";
import type { Extent } from "./clip.ts";
import { type Guard, matching } from "./guard.ts";

// Numbers that stay finite when they are scaled, parted by a comma, a space or the sign of the second.
const length = "-?(?:\\d{1,99}(?:\\.\\d+)?|\\.\\d+)(?:e-?\\d\\d?)?";
const next = `(?:[ ,]|(?=-))${length}`;
const place = `${length}${next}`;
const commands = `[ML]${place}|C${place}(?:${next}){4}|Z`;

/** The path of a symbol: moves, lines, cubic curves and closings, each with as many numbers as it takes. */
export const symbolPath: Guard<string> = matching(new RegExp(`^M${place}(?:${commands})*$`));

/** Path data around 0, 0, and how far it reaches, in points. */
export interface Shape {
  readonly data: string;
  readonly extent: Extent;
}

// Of a path the guard let through, a command and its numbers.
const command = /([MLCZ])([^MLCZ]*)/g;
const separator = /[ ,]|(?<=\d)(?=-)/;

/**
 * A symbol of this size around 0, 0; Vega takes the path it is given to be 2 wide.
 * @param path One that {@link symbolPath} lets through.
 * @param size Square points.
 */
export function symbolShape(path: string, size: number): Shape {
  const factor = Math.sqrt(size) / 2;
  let data = "";
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, name = "", text = ""] of path.matchAll(command)) {
    const lengths = text === "" ? [] : text.split(separator).map((word) => factor * Number(word));
    data += name + lengths.map(formatNumber).join(",");
    for (const [index, length] of lengths.entries()) (index % 2 === 0 ? xs : ys).push(length);
  }
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  return { data, extent: { x0, x1, y0: Math.min(...ys), y1: Math.max(...ys) } };
}
