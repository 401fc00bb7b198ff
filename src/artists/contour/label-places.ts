/**
 * Where labels stand along contour lines, and what they leave of these, as matplotlib decides it: it counts pixels, of which
 * its SVGs have one per point.
 */
import { pairwiseSum } from "../../data/histogram/statistics.ts";
import type { Point } from "../../style/outline.ts";

/** A line by its points, two at least. */
export interface PlacedLine {
  /** In data units. */
  readonly data: readonly Point[];
  /** The same points on the page. */
  readonly page: readonly Point[];
}

/** What is to stand on lines. */
export interface PlacedLabel {
  /** Width of the text in points. */
  readonly width: number;
  /** Room on either side of it in points; null leaves the lines whole. */
  readonly spacing: number | null;
  /** Whether it must not stand on its head. */
  readonly isUpright: boolean;
}

/** The place of a label: the middle of its text. */
export interface LabelPlace {
  readonly data: Point;
  readonly page: Point;
  /** Counterclockwise angle in degrees. */
  readonly rotation: number;
}

/** A label on a line, and what is left of the line. */
export interface LabelledLine {
  readonly place: LabelPlace;
  readonly pieces: readonly PlacedLine[];
}

/**
 * Labels the lines of a level that are long enough.
 * @param taken Where labels stand already.
 * @returns A line without a label is the only piece that is left of it.
 */
export function labelLines(
  lines: readonly PlacedLine[],
  label: PlacedLabel,
  taken: readonly Point[],
): (LabelledLine | PlacedLine)[] {
  const others = [...taken];
  return lines.map((line) => {
    if (!isLongEnough(line, label.width)) return line;
    const labelled = labelAt(line, straightestPoint(line, label.width, others), label);
    others.push(labelled.place.page);
    return labelled;
  });
}

/** Whether a label fits on a line. One without a place on the page has none for a label either. */
function isLongEnough({ page }: PlacedLine, width: number): boolean {
  if (!page.every((point) => point.every(Number.isFinite))) return false;
  return page.length > 10 * width || extent(page, 0) > 1.2 * width || extent(page, 1) > 1.2 * width;
}

function extent(points: readonly Point[], axis: 0 | 1): number {
  let [low, high] = [Infinity, -Infinity];
  for (const point of points) {
    low = Math.min(low, point[axis]);
    high = Math.max(high, point[axis]);
  }
  return high - low;
}

/** The point in the middle of the straightest part of a line, of those that have no label near; of all if each has one. */
function straightestPoint({ page }: PlacedLine, width: number, taken: readonly Point[]): number {
  const count = page.length;
  const parts = width > 1 ? Math.ceil(count / width) : 1;
  const size = parts === 1 ? count : Math.trunc(width);
  // The last part is filled up from the beginning of the line.
  const numberOf = (part: number, at: number) => (part * size + at) % count;
  const bends = Array.from({ length: parts }, (_, part) =>
    bend(Array.from({ length: size }, (__, at) => page[numberOf(part, at)] as Point)),
  );
  const order = [...bends.keys()].sort((a, b) => compare(bends[a], bends[b]));
  const middles = order.map((part) => numberOf(part, Math.trunc(size / 2)));
  const isFree = (at: number) =>
    !taken.some((other) => isTooClose(page[at] as Point, other, width));
  return middles.find(isFree) ?? (middles[0] as number);
}

/** Ascending, NaN last. */
function compare(a = Number.NaN, b = Number.NaN): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}

function isTooClose([x, y]: Point, [otherX, otherY]: Point, width: number): boolean {
  return (x - otherX) ** 2 + (y - otherY) ** 2 < (1.2 * width) ** 2;
}

/** How far the points of a part of a line are from the straight line between its ends, all together. */
function bend(part: readonly Point[]): number {
  const [[firstX, firstY], [lastX, lastY]] = [part[0] as Point, part.at(-1) as Point];
  const length = Math.hypot(lastX - firstX, lastY - firstY);
  const distances = part.map(([x, y]) => {
    const area = (firstY - y) * (lastX - firstX) - (firstX - x) * (lastY - firstY);
    return Math.abs(area) / length;
  });
  return pairwiseSum(Float64Array.from(distances));
}

/** A label at a point of a line, turned along it. */
export function labelAt(
  line: PlacedLine,
  at: number,
  { width, spacing, isUpright }: PlacedLabel,
): LabelledLine {
  const isClosed = isLoop(line.page);
  const course = isClosed ? beginningAt(line, at) : line;
  const lengths = lengthsFrom(course.page, isClosed ? 0 : at);
  // The label of a loop lies on its end and its beginning.
  const before = (isClosed ? (lengths.at(-1) as number) : 0) - width / 2;
  const after = width / 2;
  const [[x0, y0], [x1, y1]] = [before, after].map((length) =>
    pointAtLength(course.page, lengths, length),
  ) as [Point, Point];
  const angle = (Math.atan2(y1 - y0, x1 - x0) * 180) / Math.PI;
  const rotation = isUpright ? modulo(angle + 90, 180) - 90 : angle;
  const place = { data: line.data[at] as Point, page: line.page[at] as Point, rotation };
  if (spacing === null) return { place, pieces: [line] };
  const gap = { lengths, isClosed, from: before - spacing, to: after + spacing };
  return { place, pieces: cutOut(course, gap).filter(({ data }) => data.length > 1) };
}

/** As Python's remainder: never below 0. */
function modulo(value: number, divisor: number): number {
  return ((value % divisor) + divisor) % divisor;
}

function isLoop(page: readonly Point[]): boolean {
  const [[x0, y0], [x1, y1]] = [page[0] as Point, page.at(-1) as Point];
  const isSame = (a: number, b: number) => Math.abs(a - b) <= 1e-13 + 1e-10 * Math.abs(b);
  return isSame(x0, x1) && isSame(y0, y1);
}

/** A loop that begins, and ends, at one of its points. */
function beginningAt({ data, page }: PlacedLine, at: number): PlacedLine {
  const turn = (points: readonly Point[]) => [...points.slice(at, -1), ...points.slice(0, at + 1)];
  return { data: turn(data), page: turn(page) };
}

/** How far along a line each of its points is from one of them, those before it below 0. */
function lengthsFrom(page: readonly Point[], origin: number): number[] {
  let length = 0;
  const lengths = page.map(([x, y], index) => {
    const [beforeX, beforeY] = page[Math.max(0, index - 1)] as Point;
    length += Math.hypot(x - beforeX, y - beforeY);
    return length;
  });
  const start = lengths[origin] as number;
  return lengths.map((each) => each - start);
}

/** The point of a line at a length; its ends outside of it. */
function pointAtLength(
  points: readonly Point[],
  lengths: readonly number[],
  length: number,
): Point {
  const at = segmentAt(lengths, Math.min(Math.max(length, lengths[0] ?? 0), lengths.at(-1) ?? 0));
  const index = Math.floor(at ?? 0);
  const [x0, y0] = points[index] as Point;
  const [x1, y1] = points[Math.min(index + 1, points.length - 1)] as Point;
  const share = (at ?? 0) - index;
  return [x0 + (x1 - x0) * share, y0 + (y1 - y0) * share];
}

/** Between which points a length lies: the number of the first and a share of the way to the next. Null outside. */
function segmentAt(lengths: readonly number[], length: number): number | null {
  const last = lengths.length - 1;
  if (length < (lengths[0] as number) || length > (lengths[last] as number)) return null;
  let [low, high] = [0, last];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((lengths[middle] as number) <= length) low = middle;
    else high = middle - 1;
  }
  const start = lengths[low] as number;
  return low === last ? last : low + (length - start) / ((lengths[low + 1] as number) - start);
}

/** What is to be cut out of a line, by lengths along it; of a loop, around its beginning. */
interface Gap {
  readonly lengths: readonly number[];
  readonly isClosed: boolean;
  readonly from: number;
  readonly to: number;
}

/** The pieces of a line before and after a gap; none where the gap takes all. */
function cutOut({ data, page }: PlacedLine, { lengths, isClosed, from, to }: Gap): PlacedLine[] {
  const [first, second] = [segmentAt(lengths, from), segmentAt(lengths, to)];
  const piecesOf = (points: readonly Point[]): Point[][] => {
    const start = pointAtLength(points, lengths, from);
    const end = pointAtLength(points, lengths, to);
    const before = first === null ? null : points.slice(0, Math.floor(first) + 1);
    const after = second === null ? null : points.slice(Math.ceil(second));
    if (!isClosed)
      return [...(before ? [[...before, start]] : []), ...(after ? [[end, ...after]] : [])];
    if (first === null || second === null) return [];
    return [[end, ...points.slice(Math.ceil(second), Math.floor(first) + 1), start]];
  };
  const onPage = piecesOf(page);
  return piecesOf(data).map((piece, index) => ({ data: piece, page: onPage[index] as Point[] }));
}

/** The point of lines that is nearest to a place on the page. */
export interface NearestPoint {
  /** The number of the line, and of the point at which the nearest part of it ends. */
  readonly line: number;
  readonly index: number;
  readonly page: Point;
  /** Square of the distance. */
  readonly distance: number;
}

/** The point of lines that is nearest to a place on the page; null without lines. */
export function nearestPoint(lines: readonly PlacedLine[], place: Point): NearestPoint | null {
  let best: NearestPoint | null = null;
  for (const [line, { page }] of lines.entries()) {
    for (let index = 1; index < page.length; index++) {
      const point = project(place, page[index - 1] as Point, page[index] as Point);
      const distance = (point[0] - place[0]) ** 2 + (point[1] - place[1]) ** 2;
      if (distance < (best?.distance ?? Infinity)) best = { line, index, page: point, distance };
    }
  }
  return best;
}

/** The point between two that is nearest to a place. */
function project([x, y]: Point, [x0, y0]: Point, [x1, y1]: Point): Point {
  const [dx, dy] = [x1 - x0, y1 - y0];
  const square = dx * dx + dy * dy;
  const share = ((x - x0) * dx + (y - y0) * dy) / (square === 0 ? 1 : square);
  const within = Math.min(Math.max(share, 0), 1);
  return [x0 + within * dx, y0 + within * dy];
}
