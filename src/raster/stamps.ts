/** Markers as pixels: each is a stamp, at a quarter of a pixel to its place. */
import type { MarkerShape } from "../style/markers.ts";
import { type Coverage, coverageOf } from "./coverage.ts";
import { type PolygonCorners, polylinesOf, strokePolygons } from "./polygons.ts";

/** What the face and the edge of a marker cover around its place. */
export interface Stamp {
  readonly face: Coverage | null;
  readonly edge: Coverage | null;
}

/** Lines along which each row of pixels is looked at. */
const sampleLines = 16;

/**
 * A marker as pixels around 0, 0.
 * @param scale Pixels per point.
 * @param dx How far it stands to the right of the corner of a pixel, in pixels.
 */
export function stampOf(shape: MarkerShape, scale: number, dx = 0, dy = 0): Stamp {
  const all = [shape.outline, ...(shape.alt === null ? [] : [shape.alt])];
  const [faces, edges] = [all.slice(0, 1), all].map((outlines) =>
    outlines.flatMap((outline) => polylinesOf(outline, scale)),
  );
  const style = { width: shape.edgeWidth * scale, join: shape.joinstyle, cap: shape.capstyle };
  const face = shape.faced ? (faces ?? []).map(({ points }) => points) : [];
  const edge = (edges ?? []).flatMap((each) => strokePolygons(each, style));
  return { face: covered(face, dx, dy), edge: covered(edge, dx, dy) };
}

function covered(polygons: readonly PolygonCorners[], dx: number, dy: number): Coverage | null {
  if (polygons.length === 0) return null;
  const moved = polygons.map((corners) =>
    corners.map((each, at) => each + (at % 2 === 0 ? dx : dy)),
  );
  return coverageOf(moved, stampBounds, sampleLines);
}

const stampBounds = { left: -8192, top: -8192, right: 8192, bottom: 8192 };
