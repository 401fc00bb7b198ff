/** The arrow of an annotation at its place. */
import type { JsonObject } from "../../marks/json.ts";
import type { MarkPlace } from "../../space/axes-space.ts";
import type { Point } from "../../style/outline.ts";
import { type Bbox, union } from "../../text/bbox.ts";
import { withoutInside } from "../area/area-look.ts";
import { areaShape } from "../area/area-shape.ts";
import { withoutGaps } from "../patch/outline.ts";
import { type ArrowPart, type ArrowStyle, arrowParts } from "./arrow.ts";
import type { ArrowLook, BroadArrow } from "./arrow-look.ts";
import { distance, type Inside } from "./bezier.ts";
import { connection } from "./connection.ts";
import { insideBox, insidePath } from "./inside.ts";
import { type Path, pathBounds } from "./path.ts";

/** What an arrow begins at. */
export interface ArrowStart {
  /** The box the text takes; without a text, the place where it would be. */
  readonly bbox: Bbox;
  /** The outline of the box drawn around the text, and the width of its edge. */
  readonly outline: { readonly path: Path; readonly edge: number } | null;
  readonly isEmpty: boolean;
  /** Font size in points. */
  readonly size: number;
}

/** An arrow in points from the lower left corner of the axes. */
export interface PlacedArrow {
  readonly parts: readonly ArrowPart[];
  readonly look: ArrowLook;
  readonly bbox: Bbox | null;
}

/** Points around a text without a box that its arrow keeps clear of. */
const textPad = 2;

/** Leads an arrow from a text to a point. */
export function placeArrow(look: ArrowLook, start: ArrowStart, point: Point): PlacedArrow {
  const scale = look.scale ?? start.size;
  const { style, from, shrinkA, shrinkB } = arrowFrom(look, start.bbox, point, scale);
  const outsideA = look.leavesBox ? areaOf(start) : null;
  const way = connection(look.connection, from, point, {
    outsideA,
    outsideB: null,
    shrinkA,
    shrinkB,
  });
  const size = { scale, linewidth: look.linewidth, aspect: look.aspect };
  // The corners of an arrow without length have no place.
  const parts = arrowParts(style, way, size).map((part) => ({
    ...part,
    path: withoutGaps(part.path),
  }));
  return { parts, look, bbox: union(parts.map(({ path }) => pathBounds(path))) };
}

/** What an arrow begins outside of. */
function areaOf({ bbox: [x0, y0, x1, y1], outline, isEmpty }: ArrowStart): Inside | null {
  if (outline !== null) return insidePath(outline.path, outline.edge);
  return isEmpty ? null : insideBox([x0 - textPad, y0 - textPad, x1 + textPad, y1 + textPad]);
}

interface ArrowFrom {
  readonly style: ArrowStyle;
  readonly from: Point;
  readonly shrinkA: number;
  readonly shrinkB: number;
}

function arrowFrom(look: ArrowLook, bbox: Bbox, point: Point, scale: number): ArrowFrom {
  const [x0, y0, x1, y1] = bbox;
  const { style, shrinkA, shrinkB } = look;
  if (!("headwidth" in style)) {
    const [right, up] = look.relpos;
    return { style, from: [x0 + (x1 - x0) * right, y0 + (y1 - y0) * up], shrinkA, shrinkB };
  }
  const from: Point = [nearest(x0, x1, point[0]), nearest(y0, y1, point[1])];
  const shrink = style.shrink * distance(from, point);
  return { style: broadStyle(style, scale), from, shrinkA: shrink, shrinkB: shrink };
}

/** The start, the middle or the end of a side, whichever is nearest. */
function nearest(from: number, to: number, value: number): number {
  const places = [from, (from + to) / 2, to];
  const gaps = places.map((place) => Math.abs(place - value));
  return places[gaps.indexOf(Math.min(...gaps))] ?? from;
}

function broadStyle({ width, headwidth, headlength }: BroadArrow, scale: number): ArrowStyle {
  return {
    name: "simple",
    headLength: headlength / scale,
    headWidth: headwidth / scale,
    tailWidth: width / scale,
  };
}

/** The marks of an arrow in an axes; parts that look alike share one. */
export function arrowMarks({ parts, look }: PlacedArrow, place: MarkPlace): JsonObject[] {
  const hasInside = look.facecolor !== null;
  const pathOf = (filled: boolean) =>
    parts.flatMap((part) => ((part.filled && hasInside) === filled ? part.path : []));
  return [
    ...areaShape(pathOf(false), withoutInside(look), place),
    ...areaShape(pathOf(true), look, place),
  ];
}
