/** How a marker is drawn. */

import { invalidArgument, list } from "../errors.ts";
import type { CapStyle, JoinStyle } from "./dashes.ts";
import { type MarkerSide, sides } from "./marker-form.ts";
import { type Marker, markerNames } from "./marker-names.ts";
import { makeMarkers } from "./marker-table.ts";
import { type Outline, type Point, scaled } from "./outline.ts";

export { isMarker, type Marker, type MarkerLike, markerNames, toMarker } from "./marker-names.ts";

/** How much of a marker is filled: all, one side, or nothing. */
export const fillStyles = ["full", ...sides, "none"] as const;
export type FillStyle = (typeof fillStyles)[number];

/** Size and fill of a marker. */
export interface MarkerOptions {
  /** Points; a circle is that wide, other markers about that size. */
  markersize: number;
  /** @default "full" */
  fillstyle?: FillStyle;
  /** Width of the edge in points. @default 1 */
  markeredgewidth?: number;
}

/** A marker ready to draw, its edge in the edge color; lengths in points, y upwards, around the point it marks. */
export interface MarkerShape {
  /** All of the marker or, half filled, its filled half. */
  readonly outline: Outline;
  /** The half that is not filled, or null: drawn as an edge only. */
  readonly alt: Outline | null;
  /** Whether it is an area that is filled, rather than strokes or a hollow outline. */
  readonly filled: boolean;
  /** Whether the face color is put on: strokes that make a corner are filled with it as well. */
  readonly faced: boolean;
  /** Width of the edge or the strokes. */
  readonly edgeWidth: number;
  readonly capstyle: CapStyle;
  readonly joinstyle: JoinStyle;
}

let markerForms: ReturnType<typeof makeMarkers> | undefined;

/**
 * Gives the shape of a marker, or null when nothing is drawn: `"None"`, or a size that is not over 0.
 * The pixel `","` has the same size always, and no edge.
 * @example markerShape("o", { markersize: 6 })
 */
export function markerShape(marker: Marker, options: MarkerOptions): MarkerShape | null {
  const { markersize, fillstyle = "full", markeredgewidth = 1 } = options;
  const name = markerNames.get(marker);
  if (name === undefined || !(markersize > 0)) return null;
  markerForms ??= makeMarkers();
  const form = markerForms[name];
  const size = name === "pixel" ? 1 : markersize;
  const [outline, alt] = (isHalfFilled(fillstyle) && form.halves?.(fillstyle)) || [
    form.outline,
    null,
  ];
  return {
    outline: scaled(outline, size),
    alt: alt && scaled(alt, size),
    filled: form.filled && fillstyle !== "none",
    faced: fillstyle !== "none",
    edgeWidth: name === "pixel" ? 0 : markeredgewidth,
    capstyle: "butt",
    joinstyle: form.joinstyle,
  };
}

function isHalfFilled(fillstyle: FillStyle): fillstyle is MarkerSide {
  return fillstyle !== "full" && fillstyle !== "none";
}

/**
 * Checks a fill style a caller wrote.
 * @param where What a message begins with.
 * @throws PlotError `invalid-argument`
 * @example toFillStyle("left", "plot: fillstyle") // "left"
 */
export function toFillStyle(value: unknown, where: string): FillStyle {
  const known = fillStyles.find((name) => name === value);
  if (known === undefined) throw invalidArgument(where, `one of ${list(fillStyles)}`, value);
  return known;
}

/**
 * Writes an outline as the `d` attribute of an SVG path, y downwards, to a millionth of a point.
 * Vega draws such a path in its own units when it is the shape of a symbol of size 4.
 */
export function markerPath(outline: Outline): string {
  return outline
    .map(([command, ...points]) => command + points.map(coordinates).join(" "))
    .join("");
}

function coordinates([x, y]: Point): string {
  return `${millionths(x)},${millionths(-y)}`;
}

function millionths(value: number): number {
  return Number(value.toFixed(6));
}
