/** Contour lines and areas of heights on a grid, at levels of matplotlib's choice. */

import { mixedPlaces, noHeights, wrongGrid, wrongPlaceShape, wrongPlaces } from "./errors.ts";
import { type ContourField, type ContourNodes, makeField } from "./field.ts";
import { type ChosenLevels, contourLevels, type LevelOptions } from "./levels.ts";
import { type ContourLine, contourLines } from "./lines.ts";
import { type ContourPolygon, contourPolygons } from "./polygons.ts";

/** Numbers in rows, one after the other. */
export interface Heights {
  readonly rows: number;
  readonly columns: number;
  readonly data: Float64Array;
}

/** Where contours are drawn. */
export interface ContourQuestion extends LevelOptions {
  /** What messages begin with. */
  readonly fn: string;
  /** Places of the columns, or of all nodes. @default 0, 1, 2, … */
  readonly x?: Float64Array | Heights | null;
  /** Places of the rows, or of all nodes. @default 0, 1, 2, … */
  readonly y?: Float64Array | Heights | null;
  /** Without x and y: whether nodes are the middles of an image's cells, and at which end row 0 is. @default null */
  readonly origin?: "lower" | "upper" | null;
  /** Without x and y: left, right, bottom and top of the nodes, or of the image. */
  readonly extent?: readonly [number, number, number, number] | null;
  /** Whether areas reach up to the last level each, so that one painted over the other they leave no seams. @default false */
  readonly overlap?: boolean;
  /** Whether a cell with one missing node is a triangle rather than left out. @default true */
  readonly cornerMask?: boolean;
}

/** What all contours of a field have in common. */
interface ContourBase extends ChosenLevels {
  /** The lowest and the highest height. */
  readonly zmin: number;
  readonly zmax: number;
  /** The extent of the nodes. */
  readonly xlim: readonly [number, number];
  readonly ylim: readonly [number, number];
}

/** Contour lines, one list per level. */
export interface ContourLineSet extends ContourBase {
  readonly lines: readonly (readonly ContourLine[])[];
}

/** Areas between levels, one list per layer. */
export interface ContourAreaSet extends ContourBase {
  /** The value whose color each layer has: its middle. */
  readonly layers: readonly number[];
  readonly polygons: readonly (readonly ContourPolygon[])[];
}

/**
 * The lines of equal height: matplotlib's, vertex by vertex. NaN and the infinities are missing.
 * @throws PlotError for shapes that do not fit, levels that do not rise, and no finite heights at all
 * @example contourLineSet({ rows: 2, columns: 2, data: Float64Array.of(0, 1, 0, 1) }, { fn: "contour", levels: [0.5] }).lines
 */
export function contourLineSet(z: Heights, options: ContourQuestion): ContourLineSet {
  const { field, base } = prepare(z, { ...options, filled: false });
  return { ...base, lines: base.levels.map((level) => contourLines(field, level)) };
}

/**
 * The areas between levels: matplotlib's, vertex by vertex. A layer holds its upper level, the first one also
 * the lowest height. With `extend` there is a layer more beyond the levels, on either side.
 * @throws PlotError as `contourLineSet` does, and for fewer than two levels
 */
export function contourAreaSet(z: Heights, options: ContourQuestion): ContourAreaSet {
  const { field, base } = prepare(z, { ...options, filled: true });
  const { extend = "neither", log = false } = options;
  const bounds = [...base.levels];
  if (extend === "min" || extend === "both") bounds.unshift(log ? 1e-250 : -1e250);
  if (extend === "max" || extend === "both") bounds.push(1e250);
  const pairs = bounds.slice(1).map((upper, index) => [bounds[index] ?? 0, upper] as const);
  const layers = pairs.map(([low, high]) =>
    log ? Math.sqrt(low) * Math.sqrt(high) : 0.5 * (low + high),
  );
  const polygons = pairs.map(([low, high], index) => {
    const holdsLowest = index === 0 && low === base.zmin;
    const beneath = log ? 0.99 * base.zmin : low - 1;
    const upper = options.overlap ? (bounds.at(-1) ?? high) : high;
    return contourPolygons(field, holdsLowest ? beneath : low, upper);
  });
  return { ...base, layers, polygons };
}

function prepare(z: Heights, options: ContourQuestion): { field: ContourField; base: ContourBase } {
  const nodes = placeNodes(options.log ? withoutNonpositive(z) : z, options);
  const [zmin, zmax] = finiteReach(nodes.z);
  if (zmin > zmax) throw noHeights(options.fn);
  const levels = contourLevels(options.fn, zmin, zmax, options);
  const base = { ...levels, zmin, zmax, xlim: finiteReach(nodes.x), ylim: finiteReach(nodes.y) };
  return { field: makeField(nodes, options.cornerMask ?? true), base };
}

/** On a logarithmic scale, what is not above 0 is missing. */
function withoutNonpositive(z: Heights): Heights {
  return { ...z, data: z.data.map((height) => (height > 0 ? height : Number.NaN)) };
}

function finiteReach(values: Float64Array): [number, number] {
  let [low, high] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY];
  for (let i = 0; i < values.length; i++) {
    const value = values[i] as number;
    if (!Number.isFinite(value)) continue;
    if (value < low) low = value;
    if (value > high) high = value;
  }
  return [low, high];
}

function placeNodes(z: Heights, { fn, x, y, origin, extent }: ContourQuestion): ContourNodes {
  const { rows, columns, data } = z;
  if (rows < 2 || columns < 2) throw wrongGrid(fn, rows, columns);
  const isGiven = x !== null && x !== undefined && y !== null && y !== undefined;
  const across = isGiven
    ? x
    : defaultPlaces(columns, extent?.slice(0, 2), origin !== null && origin !== undefined);
  const up = isGiven
    ? y
    : defaultPlaces(rows, extent?.slice(2), origin !== null && origin !== undefined);
  if (!isGiven && origin === "upper" && up instanceof Float64Array) up.reverse();
  if (isVector(across) !== isVector(up)) throw mixedPlaces(fn);
  const nodes = { rows, columns, z: data };
  return { ...nodes, x: placesOfNodes(fn, "x", across, z), y: placesOfNodes(fn, "y", up, z) };
}

/** Places of columns or rows: counted, or between two ends; of an image, the middles of its cells. */
function defaultPlaces(
  count: number,
  ends: readonly number[] | undefined,
  isImage: boolean,
): Float64Array {
  const [first = 0, last = isImage ? count : count - 1] = ends ?? [];
  if (!isImage) {
    const step = (last - first) / (count - 1);
    return Float64Array.from({ length: count }, (_, index) =>
      index === count - 1 ? last : index * step + first,
    );
  }
  const step = (last - first) / count;
  return Float64Array.from({ length: count }, (_, index) => first + (index + 0.5) * step);
}

function isVector(places: Float64Array | Heights): places is Float64Array {
  return ArrayBuffer.isView(places);
}

/** One place per node. */
function placesOfNodes(
  fn: string,
  name: "x" | "y",
  places: Float64Array | Heights,
  z: Heights,
): Float64Array {
  const { rows, columns } = z;
  if (!isVector(places)) {
    const shape = [places.rows, places.columns];
    if (shape[0] !== rows || shape[1] !== columns)
      throw wrongPlaceShape(fn, name, shape, [rows, columns]);
    return places.data;
  }
  const needed = name === "x" ? columns : rows;
  if (places.length !== needed) throw wrongPlaces(fn, name, places.length, needed);
  const all = new Float64Array(rows * columns);
  for (let row = 0; row < rows; row++) {
    const start = row * columns;
    if (name === "x") all.set(places, start);
    else all.fill(places[row] as number, start, start + columns);
  }
  return all;
}
