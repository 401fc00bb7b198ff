/** One axes of a figure: its background, its axes and its marks. */
import type { Canvas } from "../../marks/mark.ts";
import { rectPath } from "../../marks/rect.ts";
import { transformTo } from "../../marks/transform.ts";
import { group, stacked } from "../../svg/element.ts";
import { paintOf } from "../../svg/paint.ts";
import type { SVGContext } from "../../svg/text.ts";
import { element } from "../../svg/xml.ts";
import { allOrNone, allPartsOrNone } from "./all-or-none.ts";
import { axisToSVG, type PlacedAxis, placeAxis } from "./axis.ts";
import { drawnChannels } from "./channels.ts";
import type {
  AxesViewSpec,
  Config,
  EmptyLayer,
  FigureSpec,
  FixedLayer,
  PlotLayer,
  ScaleSpec,
} from "./form.ts";
import { dataUnits, fixedUnits, type PlacedUnit, unitToSVG } from "./layer.ts";
import { LayerRows } from "./rows.ts";
import { placeBy, type ScaleFunction } from "./scale.ts";

/** A view with all in it at its place: nothing can fail any more. */
export interface PlacedView {
  readonly view: AxesViewSpec;
  readonly x: readonly PlacedAxis[];
  readonly y: readonly PlacedAxis[];
  readonly units: readonly PlacedUnit[];
}

/** The views of a figure, in the order they are drawn. */
export function viewsOf(spec: FigureSpec): readonly AxesViewSpec[] {
  if (!("concat" in spec)) return [spec];
  return "columns" in spec ? spec.concat : spec.concat.map(({ concat: [, , , view] }) => view);
}

/** Puts all that a view draws at its place; null where it takes Vega to do that. */
export function placeView(view: AxesViewSpec, config: Config): PlacedView | null {
  const placed = allPartsOrNone({
    x: axesAlong("x", view, config),
    y: axesAlong("y", view, config),
    units: allOrNone(view.layer.map((layer) => unitsIn(layer, view))),
  });
  return placed && { view, x: placed.x, y: placed.y, units: placed.units.flat() };
}

function axesAlong(
  name: "x" | "y",
  view: AxesViewSpec,
  config: Config,
): readonly PlacedAxis[] | null {
  const channels = drawnChannels(name, view.layer.filter(isPlotLayer), view);
  if (channels === null) return null;
  const [style, length] = name === "x" ? [config.axisX, view.width] : [config.axisY, view.height];
  const axes = channels.flatMap(({ axis, scale }) => {
    const place = placeOn(name, scale, view);
    return axis === null ? [] : [placeAxis({ name, axis, style, place, length })];
  });
  return allOrNone(axes);
}

function placeOn(
  name: "x" | "y",
  scale: ScaleSpec,
  { width, height }: AxesViewSpec,
): ScaleFunction {
  return placeBy(scale, name === "x" ? [0, width] : [height, 0]);
}

function unitsIn(
  layer: AxesViewSpec["layer"][number],
  view: AxesViewSpec,
): readonly PlacedUnit[] | null {
  if (!isPlotLayer(layer)) return fixedUnits(layer);
  const { x, y } = layer.encoding;
  const scales = { x: placeOn("x", x.scale, view), y: placeOn("y", y.scale, view) };
  const rows = LayerRows.ofView();
  const units = layer.layer.map((each) =>
    isEmptyLayer(each) ? [] : dataUnits(each, rows, scales),
  );
  return allOrNone(units)?.flat() ?? null;
}

/** Tells the layers with axes from those of marks that have their places. */
function isPlotLayer(layer: PlotLayer | FixedLayer): layer is PlotLayer {
  return "encoding" in layer && "layer" in layer;
}

/** Tells the layer that only keeps the axes where nothing is drawn. */
function isEmptyLayer(layer: PlotLayer["layer"][number]): layer is EmptyLayer {
  return "mark" in layer && typeof layer.mark === "string";
}

/** Writes a view. */
export function viewToSVG(
  { view, x, y, units }: PlacedView,
  config: Config,
  context: SVGContext,
): string {
  const { width, height } = view;
  const canvas: Canvas = { width, height, font: config.font, ...context };
  const background = paintOf(view.view, context.defs);
  const axes = [...x, ...y].map((axis) => {
    const { grid, rest } = axisToSVG(axis, canvas);
    const { isX, isFar } = axis.side;
    const [right, down] = [isFar && !isX ? width : 0, isFar && isX ? height : 0];
    return { grid: groupAt(grid, right, down), rest: groupAt(rest, right, down) };
  });
  return stacked([
    background === undefined
      ? ""
      : element("path", { d: rectPath(0, 0, width, height), ...background }),
    ...axes.map(({ grid }) => grid),
    ...axes.map(({ rest }) => rest),
    ...units.map((unit) => unitToSVG(unit, canvas)),
  ]);
}

/** A group around what is drawn that brings it to a place. */
export function groupAt(content: string, x: number, y: number): string {
  return content === "" ? "" : group({ transform: transformTo(x, y) }, content);
}
