import type { AxesSpace } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import { type Bbox, union } from "../../text/bbox.ts";
import { type PositionedText, placeText } from "../../text/placed-text.ts";
import { type Arrow, textArrow } from "./arrow.ts";
import type { DataPoint, TextArtist } from "./text-artist.ts";

/** A text of the axes at its place, with its arrow; in points from the lower left corner of the axes box. */
export interface PlacedAnnotation {
  readonly text: PositionedText;
  readonly arrow: Arrow | null;
  /** What text and arrow take together, or null for nothing. */
  readonly bbox: Bbox | null;
}

/** Lays out a text with its arrow; null when it is not drawn. */
export function placeAnnotation(artist: TextArtist, space: AxesSpace): PlacedAnnotation | null {
  const { width, height } = space;
  const [placeX, placeY] = [toPage(space, "x"), toPage(space, "y")];
  const place = ([x, y]: DataPoint) => [placeX(x), placeY(y)] as const;
  const [x, y] = place(artist.at);
  const point = artist.xy === null ? null : place(artist.xy);
  if (!Number.isFinite(x) || !Number.isFinite(y)) return null;
  if (point !== null && !isInside(point, width, height)) return null;
  const text = placeText(artist.text, { x, y, ...artist });
  const arrow =
    point === null || !artist.arrow || text.bbox === null
      ? null
      : textArrow(text.bbox, point, artist.size);
  return {
    text,
    arrow,
    bbox: union([text.bbox, arrow && boxAround(arrow)]),
  };
}

function isInside([x, y]: readonly [number, number], width: number, height: number): boolean {
  return x >= 0 && x <= width && y >= 0 && y <= height;
}

function boxAround({ shaft, head }: Arrow): Bbox {
  const xs = [...shaft, ...head].map((point) => point[0]);
  const ys = [...shaft, ...head].map((point) => point[1]);
  return [Math.min(...xs), Math.min(...ys), Math.max(...xs), Math.max(...ys)];
}
