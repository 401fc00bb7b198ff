/**
 * The part of Vega-Lite that the specs of figures are written in, as far as they can be drawn without Vega: each guard
 * knows one kind of object with all its properties. What they do not let through (another property, another value, as in
 * a spec somebody went on working with) is Vega's to draw.
 */
import { dataUnit, fixedUnit } from "../../marks/forms.ts";
import {
  arrayOf,
  count,
  distinctNumbers,
  either,
  exactly,
  type Guard,
  type Guarded,
  matching,
  number,
  objectOf,
  oneOf,
  positive,
  size,
  someOf,
  string,
} from "../../marks/guard.ts";
import type { Source, Unit } from "../../marks/mark.ts";
import { pageAxis, pageMarks } from "../../marks/page.ts";
import { align, color, colorOrNone, fontLook, strokeLook, texts } from "../../marks/properties.ts";
import { nameParts, sourceParts } from "../../marks/source.ts";

/** A mark that has its place in the axes, in points from their upper left corner, or several. */
export type FixedLayer = Unit | (Pick<Unit, "name"> & { readonly layer: readonly FixedLayer[] });
const fixedLayer: Guard<FixedLayer> = (part): part is FixedLayer =>
  fixedUnit(part) || fixedLayers(part);
const fixedLayers = objectOf({ layer: arrayOf(fixedLayer) }, nameParts);

/** A mark that stands where its rows say, or several. */
export type DataLayer = Unit | (Source & { readonly layer: readonly DataLayer[] });
const dataLayerForm: Guard<DataLayer> = (part): part is DataLayer =>
  dataUnit(part) || dataLayers(part);
const dataLayers = objectOf({ layer: someOf(dataLayerForm) }, sourceParts);

const tick = objectOf({ test: matching(/^indexof\(\[.*\], datum\.value\) >= 0$/), value: number });
/** A number for all ticks, or one for most and others for some. */
const perTickForm = either(number, objectOf({ condition: arrayOf(tick), value: number }));
export type PerTick = Guarded<typeof perTickForm>;

const styleForm = {
  gridColor: color,
  gridDash: arrayOf(number),
  gridWidth: number,
  labelColor: color,
  labelFontSize: number,
  tickColor: color,
  tickSize: perTickForm,
  tickWidth: perTickForm,
  titleColor: color,
  titleFontSize: number,
};
/** Degrees of less than a full turn. */
const turn: Guard<number> = (part): part is number => number(part) && Math.abs(part) < 360;

const axisParts = objectOf(
  { values: distinctNumbers },
  {
    ...styleForm,
    orient: oneOf("bottom", "top", "left", "right"),
    labelPadding: perTickForm,
    labels: oneOf(false),
    format: matching(/^\.\d\d?f$/),
    labelExpr: matching(/^\(\{.*\}\)\[datum\.value\]$/s),
    labelAlign: align,
    labelAngle: turn,
    labelFontStyle: fontLook.fontStyle,
    labelFontWeight: fontLook.fontWeight,
    labelOffset: perTickForm,
    grid: oneOf(true, false),
    gridCap: strokeLook.strokeCap,
    gridDashOffset: number,
    gridOpacity: perTickForm,
    ticks: oneOf(false),
    title: either(texts, oneOf(null)),
    titleAlign: align,
    titleFontStyle: fontLook.fontStyle,
    titleFontWeight: fontLook.fontWeight,
    titleX: number,
    titleY: number,
    titleLineHeight: number,
  },
);

/** An axis at one side of the axes. */
export type AxisSpec = Guarded<typeof axisParts>;

const orientsAlong: Readonly<Record<"x" | "y", readonly AxisSpec["orient"][]>> = {
  x: [undefined, "bottom", "top"],
  y: [undefined, "left", "right"],
};

/** An axis that runs along x or y. */
function axisAlong(name: "x" | "y"): Guard<AxisSpec> {
  return (part): part is AxisSpec =>
    axisParts(part) && orientsAlong[name].includes(part.orient) && leavesNothingOpen(part);
}

/** Whether an axis leaves nothing to Vega's choice: what its labels say, how they are anchored, where its title stands. */
function leavesNothingOpen(axis: AxisSpec): boolean {
  const { labels, labelPadding, labelExpr, format, labelAngle, labelAlign } = axis;
  const areLabelsKnown = labelPadding !== undefined && (labelExpr ?? format) !== undefined;
  const isTitleKnown =
    axis.title !== undefined && axis.titleX !== undefined && axis.titleY !== undefined;
  return (
    (labels === false || areLabelsKnown) &&
    (labelAngle === undefined || labelAlign !== undefined) &&
    (axis.title === null || isTitleKnown)
  );
}

const axisStyleForm = objectOf(styleForm);
export type AxisStyle = Guarded<typeof axisStyleForm>;

const domain: Guard<readonly [number, number]> = (part): part is readonly [number, number] =>
  arrayOf(number)(part) && part.length === 2 && part[0] !== part[1];
// d3 reads a domain below zero as the mirror of one above; a figure has none.
const logDomain: Guard<readonly [number, number]> = (part): part is readonly [number, number] =>
  domain(part) && part.every(positive);
const scaleForm = either(
  objectOf({ domain, nice: oneOf(false), zero: oneOf(false) }),
  objectOf({ type: oneOf("log"), domain: logDomain, nice: oneOf(false) }),
);
export type ScaleSpec = Guarded<typeof scaleForm>;

function channel<const F extends "x" | "y">(field: F) {
  const axis = either(axisAlong(field), oneOf(null));
  return objectOf({ field: oneOf(field), type: oneOf("quantitative"), scale: scaleForm, axis });
}

const channelForms = { x: channel("x"), y: channel("y") };
/** A position channel, with its scale and its axis, if it has one. */
export type Channel = Guarded<typeof channelForms.x> | Guarded<typeof channelForms.y>;

/** What keeps the axes of an axes where nothing is drawn: a mark without data. */
const emptyLayer = exactly({ data: { values: [] }, mark: "point" });
export type EmptyLayer = Guarded<typeof emptyLayer>;

const plotParts = objectOf(
  {
    encoding: objectOf(channelForms),
    layer: someOf(either(dataLayerForm, emptyLayer)),
  },
  nameParts,
);
/** A layer with axes. */
export type PlotLayer = Guarded<typeof plotParts>;
const plotLayer: Guard<PlotLayer> = (part): part is PlotLayer =>
  plotParts(part) && (["x", "y"] as const).every((axis) => standsOn(part, axis));

/** Whether something in a layer has its place by the axis of all: Vega leaves out an axis that nothing stands on. */
function standsOn(layer: object, axis: "x" | "y"): boolean {
  if ("layer" in layer && Array.isArray(layer.layer)) {
    return layer.layer.some((part: object) => standsOn(part, axis));
  }
  const { encoding = {} } = layer as { encoding?: { x?: object; y?: object } };
  const own = encoding[axis];
  return own === undefined || "field" in own;
}

const independent = oneOf("independent");

const axesParts = {
  width: positive,
  height: positive,
  view: objectOf({ fill: colorOrNone, stroke: oneOf(null) }, { fillOpacity: number }),
  data: exactly({ values: [{}] }),
  layer: arrayOf(either(plotLayer, fixedLayer)),
};
const resolved = { resolve: objectOf({ scale: objectOf({}, { x: independent, y: independent }) }) };
const axesView = objectOf(axesParts, resolved);
/** The view of one axes. */
export type AxesViewSpec = Guarded<typeof axesView>;

const config = objectOf({
  font: matching(/./),
  aria: oneOf(false),
  axis: exactly(pageAxis),
  axisX: axisStyleForm,
  axisY: objectOf({ ...styleForm, titleAngle: oneOf(-90) }),
  line: exactly(pageMarks.line),
  point: exactly(pageMarks.point),
  text: exactly(pageMarks.text),
});
export type Config = Guarded<typeof config>;

const page = {
  $schema: string,
  background: color,
  autosize: oneOf("none"),
  padding: objectOf({ left: number, top: number, right: number, bottom: number }),
  config,
};
const singlePage = objectOf({ ...page, ...axesParts }, { ...resolved, description: string });
const gridParts = objectOf(
  {
    ...page,
    bounds: oneOf("flush"),
    columns: count,
    spacing: objectOf({ row: size, column: size }),
    concat: someOf(axesView),
  },
  { description: string },
);

/** Several axes of one size in a grid. */
export type GridPage = Guarded<typeof gridParts>;
const gridPage: Guard<GridPage> = (part): part is GridPage => {
  if (!gridParts(part)) return false;
  const [first, ...others] = part.concat;
  return others.every(({ width, height }) => width === first.width && height === first.height);
};

const emptyConcat = exactly({ concat: [] });
/** A view with nothing above and to the left of it. */
type InItsPlace = readonly [unknown, unknown, unknown, AxesViewSpec];
const inItsPlace: Guard<InItsPlace> = (part): part is InItsPlace =>
  Array.isArray(part) &&
  part.length === 4 &&
  part.slice(0, 3).every(emptyConcat) &&
  axesView(part[3]);
const placesPage = objectOf(
  {
    ...page,
    bounds: oneOf("flush"),
    spacing: oneOf(0),
    concat: arrayOf(
      objectOf({
        bounds: oneOf("flush"),
        columns: oneOf(2),
        spacing: objectOf({ row: size, column: size }),
        concat: inItsPlace,
      }),
    ),
  },
  { description: string },
);
/** Several axes, each in a place of its own. */
export type PlacesPage = Guarded<typeof placesPage>;

/** The spec of a figure: one axes, several in a grid, or several in places of their own. */
export type FigureSpec = Guarded<typeof singlePage> | GridPage | PlacesPage;
export const figureForm: Guard<FigureSpec> = either(singlePage, either(gridPage, placesPage));
