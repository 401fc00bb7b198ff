import { type Canvas, transformTo } from "../../marks/mark.ts";
import { rectPath } from "../../marks/shape.ts";
import { group, stacked } from "../../svg/element.ts";
import { paintOf } from "../../svg/paint.ts";
import type { SVGContext } from "../../svg/text.ts";
import { element } from "../../svg/xml.ts";
import type { Picture } from "../picture.ts";
import { axisToSVG } from "./axis.ts";
import {
  type AxesView,
  type AxisStyle,
  type Config,
  emptyLayer,
  type FigureSpec,
  figureSpec,
  type GridPage,
  type PlacesPage,
} from "./form.ts";
import { dataLayerToSVG, fixedLayerToSVG } from "./layer.ts";
import { placeBy } from "./scale.ts";
import { Undrawable } from "./undrawable.ts";

/**
 * Draws the spec of a figure without Vega, as Vega would: the same bytes, in a fraction of the time and without loading
 * it. The spec says all there is to say (see `dialect/dialect.ts`), so that scales and paths remain to be written.
 * @returns null for a spec that says anything else, which takes Vega to draw.
 */
export function drawFigure(spec: object, context: SVGContext): Picture | null {
  if (!figureSpec(spec)) return null;
  try {
    if (!("concat" in spec)) return drawSingle(spec, context);
    return "columns" in spec ? drawGrid(spec, context) : drawPlaces(spec, context);
  } catch (error) {
    if (error instanceof Undrawable) return null;
    throw error;
  }
}

function drawSingle(spec: Extract<FigureSpec, AxesView>, context: SVGContext): Picture {
  const { background, padding, width, height } = spec;
  return {
    width: padding.left + width + padding.right,
    height: padding.top + height + padding.bottom,
    origin: [padding.left, padding.top],
    background,
    marks: axesToSVG(spec, spec.config, context),
    defs: context.defs,
  };
}

/** A grid of axes of one size, row by row; Vega counts the size of a view up to whole points. */
function drawGrid(spec: GridPage, context: SVGContext): Picture {
  const { background, padding, columns, spacing, concat, config } = spec;
  const [first] = concat;
  const isEven = ({ width, height }: AxesView) => width === first?.width && height === first.height;
  if (first === undefined || !concat.every(isEven)) throw new Undrawable();
  const across = Math.ceil(first.width) + spacing.column;
  const down = Math.ceil(first.height) + spacing.row;
  const views = concat.map((view, index) => {
    const [x, y] = [across * (index % columns), down * Math.floor(index / columns)];
    return moved(axesToSVG(view, config, context), x, y);
  });
  return {
    // Views that all stand in one column give the picture their width.
    width: padding.left + (columns === 1 ? first.width : 0) + padding.right,
    height: padding.top + padding.bottom,
    origin: [padding.left, padding.top],
    background,
    marks: views.join("\n"),
    defs: context.defs,
  };
}

/** Axes in places of their own, each as far from the upper left corner as the spacing around it says. */
function drawPlaces(spec: PlacesPage, context: SVGContext): Picture {
  const { background, padding, concat, config } = spec;
  const views = concat.map(({ spacing, concat: [, , , view] }) =>
    moved(axesToSVG(view, config, context), spacing.column, spacing.row),
  );
  return {
    width: padding.left + padding.right,
    height: padding.top + padding.bottom,
    origin: [padding.left, padding.top],
    background,
    marks: views.join("\n"),
    defs: context.defs,
  };
}

function axesToSVG(axes: AxesView, config: Config, context: SVGContext): string {
  const { width, height, view } = axes;
  const [{ encoding, layer }, ...fixed] = axes.layer;
  const canvas: Canvas = { width, height, font: config.font, ...context };
  const scales = {
    x: placeBy(encoding.x.scale, [0, width]),
    y: placeBy(encoding.y.scale, [height, 0]),
  };
  const drawAxis = (name: "x" | "y", style: AxisStyle) =>
    axisToSVG({ name, axis: encoding[name].axis, style, place: scales[name] }, canvas);
  const [x, y] = [drawAxis("x", config.axisX), drawAxis("y", config.axisY)];
  const background = paintOf(view, context.defs);
  return stacked([
    background === undefined
      ? ""
      : element("path", { d: rectPath(0, 0, width, height), ...background }),
    moved(x.grid, 0, height),
    y.grid,
    moved(stacked(x.rest), 0, height),
    stacked(y.rest),
    ...layer.flatMap((each) => (emptyLayer(each) ? [] : dataLayerToSVG(each, scales, canvas))),
    ...fixed.flatMap((each) => fixedLayerToSVG(each, canvas)),
  ]);
}

function moved(content: string, x: number, y: number): string {
  return content === "" ? "" : group({ transform: transformTo(x, y) }, content);
}
