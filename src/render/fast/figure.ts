import type { SVGContext } from "../../svg/text.ts";
import type { Picture } from "../picture.ts";
import { allOrNone } from "./all-or-none.ts";
import { type AxesView, type FigureSpec, figureSpec, type GridSpec } from "./form.ts";
import { haveDifferentNames } from "./names.ts";
import { moved, type PlacedView, placeView, viewToSVG } from "./view.ts";

/**
 * Draws the spec of a figure without Vega, as Vega would: the same bytes, in a fraction of the time and without loading
 * it. The spec says all there is to say (see `form.ts`), so that scales and paths remain to be written. Whether it is
 * drawn is known before anything is: once all marks have their places, nothing can fail.
 * @returns null for a spec that says anything else, which takes Vega to draw.
 */
export function drawFigure(spec: object, context: SVGContext): Picture | null {
  if (!figureSpec(spec)) return null;
  const views = "concat" in spec ? spec.concat : [spec];
  if (!haveDifferentNames(views)) return null;
  const placed = allOrNone(views.map((view) => placeView(view, spec.config)));
  return placed && pictureOf(spec, placed, context);
}

function pictureOf(spec: FigureSpec, views: readonly PlacedView[], context: SVGContext): Picture {
  const { background, padding, config } = spec;
  const drawn = views.map((view) => viewToSVG(view, config, context));
  const { width, height, marks } = "concat" in spec ? inGrid(spec, drawn) : single(spec, drawn);
  return {
    width: padding.left + width + padding.right,
    height: padding.top + height + padding.bottom,
    origin: [padding.left, padding.top],
    background,
    marks,
    defs: context.defs,
  };
}

/** What the views take of a picture, padding aside. */
type Page = Pick<Picture, "width" | "height" | "marks">;

function single({ width, height }: AxesView, drawn: readonly string[]): Page {
  return { width, height, marks: drawn.join("") };
}

/** A grid of axes of one size, row by row; Vega counts the size of a view up to whole points. */
function inGrid({ columns, spacing, concat: [first] }: GridSpec, drawn: readonly string[]): Page {
  const across = Math.ceil(first.width) + spacing.column;
  const down = Math.ceil(first.height) + spacing.row;
  const views = drawn.map((view, index) =>
    moved(view, across * (index % columns), down * Math.floor(index / columns)),
  );
  // Views that all stand in one column give the picture their width.
  return { width: columns === 1 ? first.width : 0, height: 0, marks: views.join("\n") };
}
