/**
 * What hatching is made of: lines, rings, dots and stars, as areas. Lengths are points from where the pattern begins, y
 * downwards. Corners turn from x to y.
 */
import type { Point } from "../../style/outline.ts";
import { boxRing, type Ring, type RingBounds } from "./polygon-cut.ts";

/** A line, a ring, a dot or a star. */
export interface HatchShape {
  /** Its outlines as they are drawn, that of a hole the other way round. */
  readonly outlines: readonly Ring[];
  /** Convex parts it is made of. */
  readonly parts: readonly Ring[];
  /** A convex hole in it, or null. */
  readonly hole: Ring | null;
  /** A place in it or its hole; null for a line, which crosses the whole area. */
  readonly center: Point | null;
}

/** Shapes that do not overlap. */
export type HatchFamily = readonly HatchShape[];

/**
 * The shapes that hatch a box.
 * @param letters Letters of hatching.
 * @param linewidth Width of its lines in points.
 */
export function hatchFamilies(letters: string, box: RingBounds, linewidth: number): HatchFamily[] {
  const count = (of: string) => [...letters].filter((each) => of.includes(each)).length;
  return [
    levelLines(box, count("-+"), linewidth),
    uprightLines(box, count("|+"), linewidth),
    slantedLines(box, count("/xX"), linewidth, 1),
    slantedLines(box, count("\\xX"), linewidth, -1),
    ...hatchFillings(letters, box, linewidth),
  ].filter((family) => family.length > 0);
}

/** The rings, dots and stars among them; without lines around them where these have no width, and without their rims where it is negative. */
export function hatchFillings(letters: string, box: RingBounds, linewidth: number): HatchFamily[] {
  const count = (of: string) => [...letters].filter((each) => each === of).length;
  return [
    ...rings(box, count("o"), 0.2, linewidth),
    ...rings(box, count("O"), 0.35, linewidth),
    ...dots(box, count("."), linewidth),
    ...stars(box, count("*"), linewidth),
  ].filter((family) => family.length > 0);
}

/** The pattern repeats after an inch, in which a letter draws six lines, or six rows. */
const inch = 72;
const perLetter = 6;

function spacing(count: number): number {
  return inch / (perLetter * count);
}

/** The whole numbers whose multiples of a step lie between two places. */
function multiplesBetween(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function line(outline: Ring): HatchShape {
  return { outlines: [outline], parts: [outline], hole: null, center: null };
}

function levelLines([x0, y0, x1, y1]: RingBounds, count: number, linewidth: number): HatchShape[] {
  if (count === 0) return [];
  const step = spacing(count);
  const half = Math.min(linewidth, step) / 2;
  return multiplesBetween(y0 - half - step / 2, y1 + half - step / 2, step).map((number) => {
    const y = (number + 0.5) * step;
    return line(boxRing([x0, y - half, x1, y + half]));
  });
}

function uprightLines(
  [x0, y0, x1, y1]: RingBounds,
  count: number,
  linewidth: number,
): HatchShape[] {
  if (count === 0) return [];
  const step = spacing(count);
  const half = Math.min(linewidth, step) / 2;
  return multiplesBetween(x0 - half - step / 2, x1 + half - step / 2, step).map((number) => {
    const x = (number + 0.5) * step;
    return line(boxRing([x - half, y0, x + half, y1]));
  });
}

/** Lines at 45 degrees, rising or falling to the right; half as many cross an inch of height. */
function slantedLines(
  [x0, y0, x1, y1]: RingBounds,
  count: number,
  linewidth: number,
  rise: 1 | -1,
): HatchShape[] {
  if (count === 0) return [];
  const step = 2 * spacing(count);
  const half = Math.min(linewidth / Math.SQRT2, step / 2);
  // A line is all points whose y plus or less x is the same; y counts downwards.
  const ends = [rise * x0, rise * x1];
  const [least, most] = [y0 + Math.min(...ends) - half, y1 + Math.max(...ends) + half];
  return multiplesBetween(least, most, step).map((number) => {
    const at = (x: number, shift: number): Point => [x, number * step - rise * x + shift];
    return line([at(x0, -half), at(x1, -half), at(x1, half), at(x0, half)]);
  });
}

/**
 * Shapes in rows around and in a box, every other row shifted by half. Those that reach into one another are of four
 * families: each takes every other place of every other row. Larger ones leave nothing between them.
 */
function shapesInRows(
  box: RingBounds,
  step: number,
  reach: number,
  shapeAt: (center: Point) => HatchShape,
): HatchFamily[] {
  const [x0, y0, x1, y1] = box;
  if (reach > step) return [[line(boxRing(box))]];
  const families = Array.from({ length: 4 }, (): HatchShape[] => []);
  const isApart = 2 * reach <= step;
  for (const row of multiplesBetween(y0 - reach, y1 + reach, step)) {
    const shift = row % 2 === 0 ? 0 : step / 2;
    for (const column of multiplesBetween(x0 - reach - shift, x1 + reach - shift, step)) {
      const family = isApart ? 0 : 2 * Math.abs(row % 2) + Math.abs(column % 2);
      families[family]?.push(shapeAt([column * step + shift, row * step]));
    }
  }
  return families;
}

/** Rings a tenth of their radius wide, and their lines. */
function rings(box: RingBounds, count: number, share: number, linewidth: number): HatchFamily[] {
  if (count === 0) return [];
  const step = spacing(count);
  const outer = share * step + linewidth / 2;
  const inner = 0.9 * share * step - linewidth / 2;
  if (inner >= outer) return [];
  return shapesInRows(box, step, outer, (center) => {
    const disc = circle(center, outer);
    const hole = inner > 0 ? circle(center, inner) : null;
    const outlines = hole === null ? [disc] : [disc, hole.toReversed()];
    return { outlines, parts: [disc], hole, center };
  });
}

function dots(box: RingBounds, count: number, linewidth: number): HatchFamily[] {
  if (count === 0) return [];
  const step = spacing(count);
  const radius = 0.1 * step + linewidth / 2;
  if (radius <= 0) return [];
  return shapesInRows(box, step, radius, (center) => {
    const disc = circle(center, radius);
    return { outlines: [disc], parts: [disc], hole: null, center };
  });
}

/** A polygon that stays within a hundredth of a point of a circle. */
function circle([x, y]: Point, radius: number): Ring {
  const corners = Math.ceil(Math.PI / Math.acos(1 - 0.01 / Math.max(radius, 0.1)));
  return Array.from({ length: corners }, (_, index): Point => {
    const angle = (2 * Math.PI * index) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

/** Of a star, the inner corners by the radius of the outer ones. */
const innerCorner = 0.5;

/** How far its edges are from its center, by the same radius. */
function edgeDistance(): number {
  const angle = Math.PI / 5;
  const [x, y] = [innerCorner * Math.sin(angle), innerCorner * Math.cos(angle)];
  return x / Math.hypot(x, 1 - y);
}

/** Stars with five points, and the lines around them: all edges of a star are as far from its center. */
function stars(box: RingBounds, count: number, linewidth: number): HatchFamily[] {
  if (count === 0) return [];
  const step = spacing(count);
  const radius = step / 3 + linewidth / 2 / edgeDistance();
  if (radius <= 0) return [];
  return shapesInRows(box, step, radius, (center) => star(center, radius));
}

function star(center: Point, radius: number): HatchShape {
  const corners = Array.from({ length: 10 }, (_, index): Point => {
    const angle = (Math.PI * index) / 5;
    const length = index % 2 === 0 ? radius : innerCorner * radius;
    return [center[0] + length * Math.sin(angle), center[1] - length * Math.cos(angle)];
  });
  const corner = (index: number) => corners.at(index % 10) as Point;
  const parts = [0, 2, 4, 6, 8].map((tip): Ring => {
    return [center, corner(tip - 1), corner(tip), corner(tip + 1)];
  });
  return { outlines: [corners], parts, hole: null, center };
}
