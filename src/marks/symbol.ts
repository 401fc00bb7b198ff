import { formatNumber } from "../svg/xml.ts";
import { boxAround, type MarkBox } from "./extent.ts";
import { type Guard, matching } from "./guard.ts";

// Numbers that stay finite when they are scaled, parted by a comma, a space or the sign of the second.
const length = "-?(?:\\d{1,99}(?:\\.\\d+)?|\\.\\d+)(?:e-?\\d\\d?)?";
const next = `(?:[ ,]|(?=-))${length}`;
const placePattern = `${length}${next}`;
const pathCommands = `[ML]${placePattern}|C${placePattern}(?:${next}){4}|Z`;

/** The path of a symbol: moves, lines, cubic curves and closings, each with as many numbers as it takes. */
export const symbolPath: Guard<string> = matching(
  new RegExp(`^M${placePattern}(?:${pathCommands})*$`),
);

/** Path data around 0, 0, and how far it reaches, in points. */
export interface Shape {
  readonly data: string;
  readonly extent: MarkBox;
}

// Of a path the guard let through, a command and its numbers.
const command = /([MLCZ])([^MLCZ]*)/g;
const separator = /[ ,]|(?<=\d)(?=-)/;

/**
 * Makes a symbol of any size around 0, 0; Vega takes the path it is given to be 2 wide.
 * @param path One that {@link symbolPath} lets through.
 * @returns A function of the size in square points.
 */
export function symbolShapes(path: string): (size: number) => Shape {
  const commands = Array.from(path.matchAll(command), ([, name = "", text = ""]) => ({
    name,
    lengths: text === "" ? [] : text.split(separator).map(Number),
  }));
  const own = symbolBox(commands);
  return (size) => {
    const factor = Math.sqrt(size) / 2;
    let data = "";
    for (const { name, lengths } of commands) {
      data += name;
      for (const [at, length] of lengths.entries()) {
        data += (at === 0 ? "" : ",") + formatNumber(factor * length);
      }
    }
    return { data, extent: scaledMarkBox(own, factor) };
  };
}

function symbolBox(commands: readonly { name: string; lengths: readonly number[] }[]): MarkBox {
  const xs: number[] = [];
  const ys: number[] = [];
  for (const { name, lengths } of commands) {
    if (name === "C") addTurns(xs, ys, lengths);
    // Curves lie within their turns and ends, whose lengths come last.
    const [x, y] = lengths.slice(-2);
    if (x !== undefined && y !== undefined) {
      xs.push(x);
      ys.push(y);
    }
  }
  return boxAround(xs, ys);
}

function scaledMarkBox({ x0, x1, y0, y1 }: MarkBox, factor: number): MarkBox {
  return { x0: x0 * factor, x1: x1 * factor, y0: y0 * factor, y1: y1 * factor };
}

/** Adds where a cubic curve from the last point on turns back. */
function addTurns(xs: number[], ys: number[], lengths: readonly number[]): void {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0, x3 = 0, y3 = 0] = lengths;
  xs.push(...curveTurns(xs.at(-1) ?? 0, x1, x2, x3));
  ys.push(...curveTurns(ys.at(-1) ?? 0, y1, y2, y3));
}

/** Where a cubic curve turns back along one axis, as Vega reckons it. */
function curveTurns(start: number, first: number, second: number, end: number): number[] {
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
