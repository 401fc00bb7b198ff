/** Where the cells of an image lie on the page, and what of them is seen. */
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import { seenRange } from "../value-on-page.ts";
import type { AxesImage } from "./axes-image.ts";

/** The cells of an image along one axis. */
export interface Along {
  /** How many there are. */
  readonly cells: number;
  /** The outer edges of the first and the last cell, in data units. */
  readonly edges: readonly [first: number, last: number];
  /** The same on the page, in points from the lower left corner of the axes. */
  readonly page: readonly [first: number, last: number];
  /** What of that is in the axes, in ascending order. */
  readonly seen: readonly [low: number, high: number];
  /** Whether equal steps in the data are equal steps on the page. */
  readonly isEven: boolean;
  /** The value at a place on the page. */
  readonly valueAt: (place: number) => number;
}

/** An image on the page; columns run along x, and rows along y. */
export interface Frame {
  readonly x: Along;
  readonly y: Along;
}

/** Where an image lies; null where nothing of it is seen. */
export function imageFrame(image: AxesImage, space: AxesSpace): Frame | null {
  const [left, right, bottom, top] = image.getExtent();
  const { width, height } = image.cells;
  const rows = image.origin === "upper" ? ([top, bottom] as const) : ([bottom, top] as const);
  const x = alongAxis(space, "x", width, [left, right]);
  const y = alongAxis(space, "y", height, rows);
  return isSeen(x) && isSeen(y) ? { x, y } : null;
}

function alongAxis(
  space: AxesSpace,
  name: AxisName,
  cells: number,
  edges: readonly [number, number],
): Along {
  const place = toPage(space, name);
  const page = [place(edges[0]), place(edges[1])] as const;
  const length = name === "x" ? space.width : space.height;
  const [least, most] = seenRange(space, name);
  const { scale, limits } = space[name];
  const start = scale.transform(limits[0]);
  const perPoint = (scale.transform(limits[1]) - start) / length;
  return {
    cells,
    edges,
    page,
    seen: [Math.max(Math.min(...page), least), Math.min(Math.max(...page), most)],
    isEven: scale.name === "linear",
    valueAt: (at) => scale.inverse(start + at * perPoint),
  };
}

function isSeen({ cells, seen }: Along): boolean {
  return cells > 0 && seen[1] > seen[0];
}

/** The edge before a cell, in data units; that of the cell after the last one is the last. */
export function edgeAt({ cells, edges: [first, last] }: Along, cell: number): number {
  return cell === cells ? last : first + ((last - first) * cell) / cells;
}

/** The size of a cell in points. */
export function cellSize({ cells, page }: Along): number {
  return Math.abs(page[1] - page[0]) / cells;
}

/** Pixels of what is seen, at 72 to the inch. */
export function pixelsSeen({ seen }: Along): number {
  return Math.ceil(seen[1] - seen[0]);
}

/** Where a pixel's middle lies among the cells, counted in cells from the edge of the first; pixels ascend along the page. */
export function cellPlaces(along: Along, pixels: number): Float64Array {
  const { cells, edges, page, seen, isEven, valueAt } = along;
  const [low, high] = seen;
  const [from, to] = isEven ? page : edges;
  const whole = (cells / (to - from)) as number;
  return Float64Array.from({ length: pixels }, (_, pixel) => {
    const place = low + ((pixel + 0.5) / pixels) * (high - low);
    return ((isEven ? place : valueAt(place)) - from) * whole;
  });
}
