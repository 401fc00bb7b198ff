import type { AxesSpace } from "../../space/axes-space.ts";
import type { Point } from "../../style/outline.ts";
import { type Bbox, union } from "../../text/bbox.ts";
import { shownColor } from "../area/area-look.ts";
import { type BoxedText, pathOfBox, placeBoxed } from "./boxed-text.ts";
import { placeIn } from "./coordinates.ts";
import { type ArrowStart, type PlacedArrow, placeArrow } from "./placed-arrow.ts";
import type { Annotated, Text } from "./text-artist.ts";

/** A text of the axes at its place, with its arrow; in points from the lower left corner of the axes box. */
export interface PlacedAnnotation {
  readonly text: BoxedText;
  readonly arrow: PlacedArrow | null;
  /** What text and arrow take together, or null for nothing; the box around the text does not count. */
  readonly bbox: Bbox | null;
}

/** Lays out a text with its arrow; null when it is not drawn. */
export function placeAnnotation(artist: Text, space: AxesSpace): PlacedAnnotation | null {
  const { about } = artist;
  const point = about === null ? null : pointOf(about, space, artist.size);
  if (about?.isClipped && point !== null && !isInAxes(point, space)) return null;
  const reference = { size: artist.size, point: point ?? ([0, 0] as const) };
  const [x, y] = placeIn(space, artist.coordinates, artist.at, reference);
  if (!isReachablePlace(x) || !isReachablePlace(y)) return null;
  const text = placeBoxed(artist.text, { x, y, ...artist });
  const arrow = point === null ? null : arrowOf(about, text, point);
  const bbox = union([text.bbox, arrow && arrowBounds(arrow, text)]);
  if (!artist.clipOn) return { text, arrow, bbox };
  const shown = bbox && insideAxes(bbox, space);
  return shown && { text, arrow, bbox: shown };
}

/** Whether a place in points is one: far beyond any page there is none, and sums of such numbers are infinite. */
function isReachablePlace(points: number): boolean {
  return Math.abs(points) < 1e9;
}

/** What of a box is in the axes; null for none. */
function insideAxes([x0, y0, x1, y1]: Bbox, { width, height }: AxesSpace): Bbox | null {
  const box = [
    Math.max(x0, 0),
    Math.max(y0, 0),
    Math.min(x1, width),
    Math.min(y1, height),
  ] as const;
  return box[0] < box[2] && box[1] < box[3] ? box : null;
}

function pointOf({ coordinates, xy }: Annotated, space: AxesSpace, size: number): Point {
  return placeIn(space, coordinates, xy, { size, point: [0, 0] });
}

/** How far outside the axes a point still counts as inside, in points: half the width of matplotlib's pick radius. */
const edge = 0.5;

function isInAxes([x, y]: Point, { width, height }: AxesSpace): boolean {
  return x >= -edge && x <= width + edge && y >= -edge && y <= height + edge;
}

/** The arrow of a text; null where none is asked for, or its point has no place. */
function arrowOf(about: Annotated | null, text: BoxedText, point: Point): PlacedArrow | null {
  if (about === null || about.arrow === null || !point.every(isReachablePlace)) return null;
  return placeArrow(about.arrow, arrowStart(text), point);
}

function arrowStart(text: BoxedText): ArrowStart {
  const { x, y, box, size } = text;
  const path = pathOfBox(text);
  return {
    bbox: text.bbox ?? [x, y, x, y],
    outline: box === null || path === null ? null : { path, edge: pickedEdge(box) },
    isEmpty: text.bbox === null,
    size,
  };
}

/** Width of the edge that counts to the area of a box: that of an edge that has a color. */
function pickedEdge(box: NonNullable<BoxedText["box"]>): number {
  return shownColor(box.edgecolor, box.alpha) === null ? 0 : box.linewidth;
}

/** What an arrow takes, with the place of a text that is empty. */
function arrowBounds({ bbox }: PlacedArrow, { x, y, bbox: box }: BoxedText): Bbox | null {
  return box === null ? union([bbox, [x, y, x, y]]) : bbox;
}
