import { formatNumber } from "../svg/xml.ts";
import { boxAround, type Extent } from "./extent.ts";
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
  const [xs, ys]: [number[], number[]] = [[], []];
  for (const [, name = "", text = ""] of path.matchAll(command)) {
    const lengths = text === "" ? [] : text.split(separator).map((word) => factor * Number(word));
    data += name + lengths.map(formatNumber).join(",");
    if (lengths.length === 0) continue;
    const [ofX, ofY] = [0, 1].map((axis) => lengths.filter((_, index) => index % 2 === axis));
    xs.push(...reached(xs.at(-1), ofX));
    ys.push(...reached(ys.at(-1), ofY));
  }
  return { data, extent: boxAround(xs, ys) };
}

/** How far a step of a path reaches along one axis: where it ends and, for a curve, where it turns back before. */
function reached(start = 0, lengths: readonly number[] = []): readonly number[] {
  const [first, second, end] = lengths;
  if (first === undefined || second === undefined || end === undefined) return lengths;
  return [...turns(start, first, second, end), end];
}

/** Where a cubic curve turns back along one axis, as Vega reckons it. */
function turns(start: number, first: number, second: number, end: number): number[] {
  const a = end - start + 3 * first - 3 * second;
  const b = start + second - 2 * first;
  const c = start - first;
  const root = Math.sqrt(b * b + c * a);
  const shares = Math.abs(a) > 1e-14 ? [(-b + root) / a, (-b - root) / a] : [(0.5 * c) / b];
  return shares
    .filter((t) => t > 0 && t < 1)
    .map((t) => {
      const [s, s2, t2] = [1 - t, (1 - t) ** 2, t * t];
      return s2 * s * start + 3 * s2 * t * first + 3 * s * t2 * second + t2 * t * end;
    });
}
