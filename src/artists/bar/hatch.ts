/**
 * The hatching of rectangles: lines, rings, dots and stars as areas, cut at the edge of the rectangle. Lengths are points
 * from the upper left corner of the axes, where the pattern begins; matplotlib's begins at that of the picture.
 */

/** An upright rectangle. */
export interface HatchedBox {
  readonly x0: number;
  readonly y0: number;
  readonly x1: number;
  readonly y1: number;
}

type Point = readonly [x: number, y: number];
type Polygon = readonly Point[];

/** The letters hatching is made of. */
export function hatchLetters(): readonly string[] {
  return ["/", "\\", "|", "-", "+", "x", "X", "o", "O", ".", "*"];
}

/** A path of more areas than these is more than a drawing program likes. */
const mostInPath = 500;

/**
 * The areas that hatch a rectangle, as SVG paths; none where none of them lies in it.
 * @param hatch Letters of hatching.
 * @param linewidth Width of its lines in points.
 */
export function hatchPaths(hatch: string, box: HatchedBox, linewidth: number): string[] {
  const count = (letters: string) => [...hatch].filter((each) => letters.includes(each)).length;
  const areas = [
    ...levelLines(box, count("-+"), linewidth),
    ...uprightLines(box, count("|+"), linewidth),
    ...slantedLines(box, count("/xX"), linewidth, 1),
    ...slantedLines(box, count("\\xX"), linewidth, -1),
    ...rings(box, count("o"), 0.2, linewidth),
    ...rings(box, count("O"), 0.35, linewidth),
    ...dots(box, count("."), linewidth),
    ...stars(box, count("*"), linewidth),
  ]
    .map((polygon) => pathOf(cut(polygon, box)))
    .filter((path) => path !== "");
  return Array.from({ length: Math.ceil(areas.length / mostInPath) }, (_, index) =>
    areas.slice(index * mostInPath, (index + 1) * mostInPath).join(""),
  );
}

/** The pattern repeats after an inch, in which a letter draws six lines, or six rows. */
const inch = 72;
const perLetter = 6;

function spacing(count: number): number {
  return inch / (perLetter * count);
}

/** The whole numbers whose multiples of a step lie between two places. */
function multiples(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  const last = Math.floor(to / step);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
}

function levelLines({ x0, y0, x1, y1 }: HatchedBox, count: number, linewidth: number): Polygon[] {
  if (count === 0) return [];
  const [step, half] = [spacing(count), linewidth / 2];
  return multiples(y0 - half - step / 2, y1 + half - step / 2, step).map((line) => {
    const y = (line + 0.5) * step;
    return rectangle(x0, y - half, x1, y + half);
  });
}

function uprightLines({ x0, y0, x1, y1 }: HatchedBox, count: number, linewidth: number): Polygon[] {
  if (count === 0) return [];
  const [step, half] = [spacing(count), linewidth / 2];
  return multiples(x0 - half - step / 2, x1 + half - step / 2, step).map((line) => {
    const x = (line + 0.5) * step;
    return rectangle(x - half, y0, x + half, y1);
  });
}

function rectangle(x0: number, y0: number, x1: number, y1: number): Polygon {
  return [
    [x0, y0],
    [x1, y0],
    [x1, y1],
    [x0, y1],
  ];
}

/** Lines at 45 degrees, rising or falling to the right; half as many cross an inch of height. */
function slantedLines(
  { x0, y0, x1, y1 }: HatchedBox,
  count: number,
  linewidth: number,
  rise: 1 | -1,
): Polygon[] {
  if (count === 0) return [];
  const step = 2 * spacing(count);
  const half = linewidth / Math.SQRT2;
  // A line is all points whose y plus or less x is the same; y counts downwards.
  const ends = [rise * x0, rise * x1];
  const [least, most] = [y0 + Math.min(...ends) - half, y1 + Math.max(...ends) + half];
  return multiples(least, most, step).map((line) => {
    const at = (x: number, shift: number): Point => [x, line * step - rise * x + shift];
    return [at(x0, -half), at(x1, -half), at(x1, half), at(x0, half)];
  });
}

/** Rows of places, every other row shifted by half, around and in a rectangle. */
function places({ x0, y0, x1, y1 }: HatchedBox, step: number, reach: number): Point[] {
  return multiples(y0 - reach, y1 + reach, step).flatMap((row) => {
    const shift = row % 2 === 0 ? 0 : step / 2;
    return multiples(x0 - reach - shift, x1 + reach - shift, step).map(
      (column): Point => [column * step + shift, row * step],
    );
  });
}

/** Rings a tenth of their radius wide, and their lines. */
function rings(box: HatchedBox, count: number, share: number, linewidth: number): Polygon[] {
  if (count === 0) return [];
  const step = spacing(count);
  const outer = share * step + linewidth / 2;
  const inner = 0.9 * share * step - linewidth / 2;
  return places(box, step, outer).flatMap((place) =>
    inner > 0 ? [circle(place, outer), circle(place, inner).toReversed()] : [circle(place, outer)],
  );
}

function dots(box: HatchedBox, count: number, linewidth: number): Polygon[] {
  if (count === 0) return [];
  const step = spacing(count);
  const radius = 0.1 * step + linewidth / 2;
  return places(box, step, radius).map((place) => circle(place, radius));
}

/** A polygon that stays within a hundredth of a point of a circle. */
function circle([x, y]: Point, radius: number): Polygon {
  const corners = Math.ceil(Math.PI / Math.acos(1 - 0.01 / Math.max(radius, 0.1)));
  return Array.from({ length: corners }, (_, index): Point => {
    const angle = (2 * Math.PI * index) / corners;
    return [x + radius * Math.cos(angle), y + radius * Math.sin(angle)];
  });
}

// Of a star with five points, the inner corners and the edges by the radius of the outer corners.
const innerCorner = Math.cos((2 * Math.PI) / 5) / Math.cos(Math.PI / 5);
const edgeDistance = Math.cos((2 * Math.PI) / 5);

/** Stars, and the lines around them: all edges of a star are as far from its center. */
function stars(box: HatchedBox, count: number, linewidth: number): Polygon[] {
  if (count === 0) return [];
  const step = spacing(count);
  const radius = step / 3 + linewidth / 2 / edgeDistance;
  return places(box, step, radius).map((place) => star(place, radius));
}

function star([x, y]: Point, radius: number): Polygon {
  return Array.from({ length: 10 }, (_, index): Point => {
    const angle = (Math.PI * index) / 5;
    const length = index % 2 === 0 ? radius : innerCorner * radius;
    return [x + length * Math.sin(angle), y - length * Math.cos(angle)];
  });
}

/**
 * What of a polygon lies in a rectangle.
 * I. Sutherland, G. Hodgman: "Reentrant Polygon Clipping" (1974): cut at one side after the other.
 */
function cut(polygon: Polygon, { x0, y0, x1, y1 }: HatchedBox): Polygon {
  const left = cutAt(polygon, 0, x0, 1);
  const right = cutAt(left, 0, x1, -1);
  return cutAt(cutAt(right, 1, y0, 1), 1, y1, -1);
}

/** What of a polygon lies on one side of a level or upright line: above its place for 1, below it for -1. */
function cutAt(polygon: Polygon, axis: 0 | 1, place: number, side: 1 | -1): Polygon {
  const depth = (point: Point) => side * (point[axis] - place);
  const kept: Point[] = [];
  for (const [index, point] of polygon.entries()) {
    const before = polygon.at(index - 1) ?? point;
    const [from, to] = [depth(before), depth(point)];
    if (from >= 0 !== to >= 0) kept.push(between(before, point, from / (from - to)));
    if (to >= 0) kept.push(point);
  }
  return kept;
}

function between([x0, y0]: Point, [x1, y1]: Point, share: number): Point {
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

function pathOf(polygon: Polygon): string {
  if (polygon.length < 3) return "";
  return `M${polygon.map((point) => point.map(hundredths).join(",")).join("L")}Z`;
}

/** A length as no eye can tell it from another. */
function hundredths(length: number): number {
  return Math.round(length * 100) / 100 + 0;
}
