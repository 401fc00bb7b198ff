/** Shapes as polygons, whose corners are x and y in turn; a stroke is as many as it has pieces and corners. */
import type { JoinStyle } from "../style/dashes.ts";
import type { Outline, Point } from "../style/outline.ts";

/** Corners: x and y in turn. */
export type PolygonCorners = readonly number[];

/** A line through points. */
export interface Polyline {
  readonly points: PolygonCorners;
  readonly isClosed: boolean;
}

/** How a line is stroked; lengths in the units of its points. */
export interface StrokeStyle {
  readonly width: number;
  readonly join: JoinStyle;
  readonly cap: "butt" | "round" | "projecting";
}

/** Into how many pieces a cubic curve is cut: of a circle of 30 pixels in 8 curves, none is a hundredth of a pixel off. */
const pieces = 8;

/** An outline as lines, so many times larger and with y downwards. */
export function polylinesOf(outline: Outline, scale: number): Polyline[] {
  const found: { points: number[]; isClosed: boolean }[] = [];
  for (const [name, ...points] of outline) {
    if (name === "M") found.push({ points: [], isClosed: false });
    const last = found.at(-1);
    if (last === undefined) continue;
    if (name === "Z") last.isClosed = true;
    else if (name === "C") addCubic(last.points, points as readonly Point[], scale);
    else for (const [x, y] of points) last.points.push(x * scale, -y * scale);
  }
  return found;
}

/** Adds a cubic curve in pieces; its points have y upwards. */
export function addCubic(to: number[], [a, b, end]: readonly Point[], scale: number): void {
  if (a === undefined || b === undefined || end === undefined) return;
  const [y0 = 0, x0 = 0] = [to.at(-1), to.at(-2)];
  for (let piece = 1; piece <= pieces; piece++) {
    const t = piece / pieces;
    const s = 1 - t;
    const [p, q, r, u] = [s * s * s, 3 * s * s * t, 3 * s * t * t, t * t * t];
    to.push(
      p * x0 + scale * (q * a[0] + r * b[0] + u * end[0]),
      p * y0 - scale * (q * a[1] + r * b[1] + u * end[1]),
    );
  }
}

/** The area of a stroke: a polygon for each piece, corner and end, all of which turn the same way. */
export function strokePolygons(
  { points, isClosed }: Polyline,
  style: StrokeStyle,
): PolygonCorners[] {
  const path = withoutDoubles(points, isClosed);
  const count = path.length / 2;
  const half = style.width / 2;
  if (!(half > 0) || count === 0) return [];
  if (count === 1) return dotOutline(path, half, style.cap);
  const polygons: PolygonCorners[] = [];
  const last = isClosed ? count : count - 1;
  for (let at = 0; at < last; at++) polygons.push(pieceFrom(path, at, half));
  for (let at = isClosed ? 0 : 1; at < (isClosed ? count : count - 1); at++) {
    polygons.push(...corner(path, at, half, style.join));
  }
  if (!isClosed && style.cap !== "butt") polygons.push(...capShapes(path, half, style.cap));
  return polygons;
}

/** The points without those that are where the one before is. */
function withoutDoubles(points: PolygonCorners, isClosed: boolean): number[] {
  const kept: number[] = [];
  for (let at = 0; at + 1 < points.length; at += 2) {
    const [x = 0, y = 0] = [points[at], points[at + 1]];
    if (kept.length === 0 || x !== kept.at(-2) || y !== kept.at(-1)) kept.push(x, y);
  }
  const isDouble = kept.length > 2 && kept[0] === kept.at(-2) && kept[1] === kept.at(-1);
  if (isClosed && isDouble) kept.length -= 2;
  return kept;
}

function cornerAt(path: PolygonCorners, at: number): [x: number, y: number] {
  const place = 2 * (((at % (path.length / 2)) + path.length / 2) % (path.length / 2));
  return [path[place] ?? 0, path[place + 1] ?? 0];
}

/** The direction from one point to another, and how far to the side an edge of a stroke of half such a width lies. */
function sideStep([x1, y1]: Point, [x2, y2]: Point, half: number): [x: number, y: number] {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const factor = half / Math.sqrt(dx * dx + dy * dy);
  return [-dy * factor, dx * factor];
}

function pieceFrom(path: PolygonCorners, at: number, half: number): PolygonCorners {
  const [from, to] = [cornerAt(path, at), cornerAt(path, at + 1)];
  const [nx, ny] = sideStep(from, to, half);
  const [x1, y1, x2, y2] = [...from, ...to];
  return [x1 - nx, y1 - ny, x2 - nx, y2 - ny, x2 + nx, y2 + ny, x1 + nx, y1 + ny];
}

/** How many half widths SVG lets a sharp corner reach. */
const miterLimit = 4;

/** What fills the outside of a corner between two pieces. */
function corner(path: PolygonCorners, at: number, half: number, join: JoinStyle): PolygonCorners[] {
  const [before, here, after] = [
    cornerAt(path, at - 1),
    cornerAt(path, at),
    cornerAt(path, at + 1),
  ];
  if (join === "round") return [disc(here, half)];
  const [ax, ay] = sideStep(before, here, half);
  const [bx, by] = sideStep(here, after, half);
  const side = ax * by - ay * bx > 0 ? -1 : 1;
  const [x, y] = here;
  const wedge = [x, y, x + side * ax, y + side * ay, x + side * bx, y + side * by];
  // The tip lies along the sum of both normals; its square distance follows from their lengths.
  const [sx, sy] = [ax + bx, ay + by];
  const square = sx * sx + sy * sy;
  const factor = (2 * half * half) / square;
  const isSharp = join === "miter" && factor * Math.sqrt(square) <= miterLimit * half;
  const tip = [x + side * factor * sx, y + side * factor * sy];
  return [oriented(isSharp ? [...wedge.slice(0, 4), ...tip, ...wedge.slice(4)] : wedge)];
}

function capShapes(
  path: PolygonCorners,
  half: number,
  cap: "round" | "projecting",
): PolygonCorners[] {
  const count = path.length / 2;
  const outer = [
    [cornerAt(path, 0), cornerAt(path, 1)],
    [cornerAt(path, count - 1), cornerAt(path, count - 2)],
  ] as const;
  return outer.map(([end, inside]) => {
    if (cap === "round") return disc(end, half);
    const [nx, ny] = sideStep(inside, end, half);
    const [x, y] = end;
    // The normal, turned by a quarter, points out of the line.
    return oriented([
      x - nx,
      y - ny,
      x - nx + ny,
      y - ny - nx,
      x + nx + ny,
      y + ny - nx,
      x + nx,
      y + ny,
    ]);
  });
}

function dotOutline(path: PolygonCorners, half: number, cap: StrokeStyle["cap"]): PolygonCorners[] {
  const [x, y] = cornerAt(path, 0);
  if (cap === "butt") return [];
  if (cap === "round") return [disc([x, y], half)];
  return [[x - half, y - half, x + half, y - half, x + half, y + half, x - half, y + half]];
}

/** How far control points of a quarter of a circle lie along its tangents, in radii. */
const arcHandle = 0.5522847;

/** A circle as a polygon. */
export function disc([x, y]: Point, radius: number): PolygonCorners {
  const k = arcHandle * radius;
  const corners: number[] = [x + radius, y];
  const quarter = (x1: number, y1: number, x2: number, y2: number, ex: number, ey: number) =>
    addCubic(
      corners,
      [
        [x1, -y1],
        [x2, -y2],
        [ex, -ey],
      ],
      1,
    );
  quarter(x + radius, y + k, x + k, y + radius, x, y + radius);
  quarter(x - k, y + radius, x - radius, y + k, x - radius, y);
  quarter(x - radius, y - k, x - k, y - radius, x, y - radius);
  quarter(x + k, y - radius, x + radius, y - k, x + radius, y);
  return corners;
}

/** A polygon with its corners in the order of a circle's. */
function oriented(corners: PolygonCorners): PolygonCorners {
  let area = 0;
  for (let at = 0; at < corners.length; at += 2) {
    const next = (at + 2) % corners.length;
    area +=
      (corners[at] ?? 0) * (corners[next + 1] ?? 0) - (corners[next] ?? 0) * (corners[at + 1] ?? 0);
  }
  if (area >= 0) return corners;
  const turned: number[] = [];
  for (let at = corners.length - 2; at >= 0; at -= 2)
    turned.push(corners[at] ?? 0, corners[at + 1] ?? 0);
  return turned;
}
