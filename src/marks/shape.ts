/** Path data of marks, as Vega writes it. */

import { Undrawable } from "../render/fast/undrawable.ts";
import { formatNumber } from "../svg/xml.ts";

/** Path data, and how far it reaches, in points. */
export interface Shape {
  readonly data: string;
  readonly x0: number;
  readonly x1: number;
  readonly y0: number;
  readonly y1: number;
}

/**
 * A line through places; a NaN among them is a gap. A place between two gaps is a dot.
 * @param xs Points, from the left.
 * @param ys As many, from the top.
 */
export function lineShape(xs: Float64Array, ys: Float64Array): Shape {
  let data = "";
  let drawn = 0;
  let [x0, y0] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
  let [x1, y1] = [Number.NEGATIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < xs.length; i++) {
    const x = xs[i] as number;
    const y = ys[i] as number;
    if (Number.isNaN(x) || Number.isNaN(y)) {
      if (drawn === 1) data += "Z";
      drawn = 0;
      continue;
    }
    data += `${drawn === 0 ? "M" : "L"}${formatNumber(x)},${formatNumber(y)}`;
    drawn += 1;
    if (x < x0) x0 = x;
    if (x > x1) x1 = x;
    if (y < y0) y0 = y;
    if (y > y1) y1 = y;
  }
  return { data: drawn === 1 ? `${data}Z` : data, x0, x1, y0, y1 };
}

// How far the control points of a quarter of a circle lie from the corner of its box, in radii (S. Mortensen, "How to
// draw a circle with Bézier curves").
const cornerReach = 0.448084975506;

/** A rectangle from its upper left corner, its corners rounded if a radius is given. */
export function rectPath(
  x: number,
  y: number,
  width: number,
  height: number,
  cornerRadius = 0,
): string {
  const radius = Math.max(0, Math.min(cornerRadius, width / 2, height / 2));
  if (radius === 0) {
    const [w, h] = [formatNumber(width), formatNumber(height)];
    return `M${formatNumber(x)},${formatNumber(y)}h${w}v${h}h${formatNumber(-width)}Z`;
  }
  const near = cornerReach * radius;
  const [right, bottom] = [x + width, y + height];
  const steps: readonly (readonly [string, ...number[]])[] = [
    ["M", x + radius, y],
    ["L", right - radius, y],
    ["C", right - near, y, right, y + near, right, y + radius],
    ["L", right, bottom - radius],
    ["C", right, bottom - near, right - near, bottom, right - radius, bottom],
    ["L", x + radius, bottom],
    ["C", x + near, bottom, x, bottom - near, x, bottom - radius],
    ["L", x, y + radius],
    ["C", x, y + near, x + near, y, x + radius, y],
  ];
  return `${steps.map(([name, ...lengths]) => step(name, lengths)).join("")}Z`;
}

function step(name: string, lengths: readonly number[]): string {
  return name + lengths.map(formatNumber).join(",");
}

const lengthsOf: Readonly<Record<string, number>> = { M: 2, L: 2, C: 6, Z: 0 };
const command = /([MLCZ])([^MLCZ]*)/g;
const separator = /[ ,]|(?<=\d)(?=-)/;

/**
 * A symbol of this size around 0, 0; Vega takes the path it is given to be 2 wide.
 * @param size Square points.
 * @throws Undrawable for a path with commands of more or fewer numbers than each needs
 */
export function symbolShape(path: string, size: number): Shape {
  const factor = Math.sqrt(size) / 2;
  let data = "";
  const xs: number[] = [];
  const ys: number[] = [];
  for (const [, name = "", text = ""] of path.matchAll(command)) {
    const words = text === "" ? [] : text.trim().split(separator);
    const lengths = words.map((word) => (word === "" ? Number.NaN : factor * Number(word)));
    if (lengths.length !== lengthsOf[name] || lengths.some(Number.isNaN)) throw new Undrawable();
    data += step(name, lengths);
    for (const [index, length] of lengths.entries()) (index % 2 === 0 ? xs : ys).push(length);
  }
  const [x0, x1] = [Math.min(...xs), Math.max(...xs)];
  return { data, x0, x1, y0: Math.min(...ys), y1: Math.max(...ys) };
}
