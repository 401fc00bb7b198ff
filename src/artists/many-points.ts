/** What is drawn of very many points: those that show, or an image of them. */
import type { JsonObject } from "../marks/json.ts";
import { maskOf } from "../raster/marker-mask.ts";
import { type MarkerPaint, paintMarkers } from "../raster/paint-markers.ts";
import type { Paint } from "../raster/pixels.ts";
import { type Stamp, stampOf } from "../raster/stamps.ts";
import { type MarkerMask, visibleMarkers } from "../simplify/marker-cover.ts";
import type { AxesSpace } from "../space/axes-space.ts";
import { toPage } from "../space/to-page.ts";
import { cssPixelsPerPoint } from "../space/units.ts";
import { type Marker, markerShape } from "../style/markers.ts";
import { pixelsLayer } from "./pixels-layer.ts";

/** Markers at points; lists have one entry, or one per point. Colors are `#rrggbb[aa]`, lengths points. */
export interface ManyPoints {
  readonly xdata: Float64Array;
  readonly ydata: Float64Array;
  readonly marker: Marker;
  /** Areas in square points. */
  readonly sizes: readonly number[];
  readonly linewidths: readonly number[];
  readonly facecolors: readonly string[];
  readonly edgecolors: readonly string[];
  readonly alpha: number | null;
  /** Whether they become an image; null where their number decides. */
  readonly rasterized: boolean | null;
  /** Whether corners of edges are the marker's own, as those of lines are. @default false, they are round */
  readonly hasOwnCorners?: boolean;
}

/** Which points have to be drawn, or an image of all of them. */
export type SeenPoints = { readonly indices: Uint32Array } | { readonly image: JsonObject };

/** More markers than this become an image, where the caller does not say: those of one look take 3 MB then, others as much. */
const mostOfOneLook = 100_000;
const mostOfMany = 40_000;
/** Cells of the grid on which a marker hides another, and pixels of an image: twice as fine as a screen of 2 pixels to one of CSS. */
const cellsPerPoint = 4 * cssPixelsPerPoint;

/** What is seen of many points in their axes. */
export function seenPoints(collection: ManyPoints, space: AxesSpace): SeenPoints {
  const markers = new PlacedPoints(collection, space);
  const { rasterized } = collection;
  const isHiding = space.rc["path.simplify"] && markers.isOpaque;
  const indices = isHiding
    ? visibleMarkers(markers, markers.width, markers.height)
    : markers.indicesOnPage();
  const isImage = rasterized ?? indices.length > (markers.haveOneLook ? mostOfOneLook : mostOfMany);
  return isImage ? { image: markersImage(markers, indices, space) } : { indices };
}

/** The same of the markers of a line. */
export function seenMarkers(line: MarkedLine, space: AxesSpace): SeenPoints {
  const { xdata, ydata, marker, markersize, alpha } = line;
  return seenPoints(
    {
      xdata,
      ydata,
      marker,
      sizes: [markersize ** 2],
      linewidths: [line.markeredgewidth],
      facecolors: [line.markerfacecolor],
      edgecolors: [line.edgepaint],
      alpha,
      rasterized: null,
      hasOwnCorners: true,
    },
    space,
  );
}

/** What of a line its markers need. */
interface MarkedLine {
  readonly xdata: Float64Array;
  readonly ydata: Float64Array;
  readonly marker: Marker;
  readonly markersize: number;
  readonly markeredgewidth: number;
  readonly markerfacecolor: string;
  readonly edgepaint: string;
  readonly alpha: number | null;
}

function markersImage(markers: PlacedPoints, indices: Uint32Array, space: AxesSpace): JsonObject {
  const { x, y, isOneColor } = markers;
  const [width, height] = [Math.ceil(markers.width), Math.ceil(markers.height)];
  const painted = {
    x,
    y,
    indices,
    isOneColor,
    stampOf: (index: number, right: number, down: number) => markers.stampOf(index, right, down),
    paintOf: (index: number) => markers.paintOf(index),
  };
  return pixelsLayer(paintMarkers(painted, width, height), cellsPerPoint, space);
}

/** The points of a collection as markers on a page of cells, with y downwards. */
class PlacedPoints {
  readonly x: Float64Array;
  readonly y: Float64Array;
  readonly width: number;
  readonly height: number;
  readonly #collection: ManyPoints;
  readonly #faces: readonly (Paint | null)[];
  readonly #edges: readonly (Paint | null)[];
  readonly #stamps = new Map<number, Stamp>();
  readonly #masks = new Map<number, MarkerMask | null>();

  constructor(collection: ManyPoints, space: AxesSpace) {
    const { xdata, ydata, marker, alpha } = collection;
    const [placeX, placeY] = [toPage(space, "x"), toPage(space, "y")];
    this.width = space.width * cellsPerPoint;
    this.height = space.height * cellsPerPoint;
    this.x = xdata.map((value) => cellsPerPoint * placeX(value));
    this.y = ydata.map((value) => this.height - cellsPerPoint * placeY(value));
    this.#collection = collection;
    const isFaced = markerShape(marker, { markersize: 1 })?.faced === true;
    const readPaint = paintReader(alpha);
    const { facecolors, edgecolors } = collection;
    this.#faces = isFaced ? facecolors.map(readPaint) : [];
    this.#edges = edgecolors.map(readPaint);
  }

  /** Whether no marker lets through what is below it. */
  get isOpaque(): boolean {
    return [...new Set([...this.#faces, ...this.#edges])].every((paint) => paint?.[3] === 1);
  }

  get isOneColor(): boolean {
    const [first] = this.#faces.length > 0 ? this.#faces : this.#edges;
    const isFirst = (paint: Paint | null) =>
      paint !== null && first != null && [0, 1, 2, 3].every((at) => paint[at] === first[at]);
    return this.#faces.every(isFirst) && this.#edges.every(isFirst);
  }

  get haveOneLook(): boolean {
    const { sizes, linewidths } = this.#collection;
    return [sizes, linewidths, this.#faces, this.#edges].every(({ length }) => length <= 1);
  }

  /** The points that stand in the axes, or so near to them that a marker reaches in. */
  indicesOnPage(): Uint32Array {
    const { sizes, linewidths } = this.#collection;
    const reach = cellsPerPoint * (Math.sqrt(largest(sizes)) + 2 * largest(linewidths));
    const [right, bottom] = [this.width + reach, this.height + reach];
    const found = new Uint32Array(this.x.length);
    let count = 0;
    for (let index = 0; index < found.length; index++) {
      const [x, y] = [this.x[index] as number, this.y[index] as number];
      if (x >= -reach && x <= right && y >= -reach && y <= bottom) found[count++] = index;
    }
    return found.slice(0, count);
  }

  paintOf(index: number): MarkerPaint {
    return { face: entry(this.#faces, index) ?? null, edge: entry(this.#edges, index) ?? null };
  }

  maskOf(index: number): MarkerMask | null {
    const key = this.#shapeKey(index);
    let mask = this.#masks.get(key);
    if (mask === undefined) {
      mask = maskOf(this.stampOf(index, 2, 2));
      this.#masks.set(key, mask);
    }
    return mask;
  }

  /** What a marker covers that stands so many quarters of a cell to the right of a corner, and below. */
  stampOf(index: number, right: number, down: number): Stamp {
    const key = 16 * this.#shapeKey(index) + 4 * right + down;
    let stamp = this.#stamps.get(key);
    if (stamp === undefined) {
      stamp = this.#makeStamp(index, (right + 0.5) / 4, (down + 0.5) / 4);
      this.#stamps.set(key, stamp);
    }
    return stamp;
  }

  /** Sizes count in halves of a cell, so that there are few. */
  #shapeKey(index: number): number {
    const { sizes, linewidths } = this.#collection;
    if (sizes.length === 1 && linewidths.length === 1) return 0;
    const steps = (length: number) => Math.round(2 * cellsPerPoint * length);
    return (
      steps(Math.sqrt(entry(sizes, index) ?? 0)) * 2 ** 16 + steps(entry(linewidths, index) ?? 0)
    );
  }

  #makeStamp(index: number, dx: number, dy: number): Stamp {
    const { marker, sizes, linewidths, hasOwnCorners } = this.#collection;
    const shape = markerShape(marker, {
      markersize: Math.sqrt(entry(sizes, index) ?? 0),
      markeredgewidth: entry(linewidths, index) ?? 0,
    });
    if (shape === null) return { face: null, edge: null };
    const joinstyle = hasOwnCorners ? shape.joinstyle : "round";
    const { face, edge } = this.paintOf(index);
    const stamp = stampOf({ ...shape, joinstyle }, cellsPerPoint, dx, dy);
    return { face: face === null ? null : stamp.face, edge: edge === null ? null : stamp.edge };
  }
}

/** The entry of a list with one, or one for each point. */
function entry<T>(list: readonly T[], index: number): T | undefined {
  return list.length === 1 ? list[0] : list[index];
}

function largest(numbers: readonly number[]): number {
  return numbers.reduce((most, each) => Math.max(most, each), 0);
}

/** Reads colors, `#rrggbb[aa]`, whose opacity is `alpha` if that is a number; null for one that is not painted. */
function paintReader(alpha: number | null): (color: string) => Paint | null {
  const known = new Map<string, Paint | null>();
  return (color) => {
    let paint = known.get(color);
    if (paint === undefined) {
      const parts = [1, 3, 5, 7].map(
        (at) => Number.parseInt(color.slice(at, at + 2) || "ff", 16) / 255,
      );
      const [red = 0, green = 0, blue = 0, own = 1] = parts;
      paint = own === 0 ? null : [red, green, blue, alpha ?? own];
      known.set(color, paint);
    }
    return paint;
  };
}
