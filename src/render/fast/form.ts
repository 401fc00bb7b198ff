/**
 * The part of Vega-Lite that the specs of figures are written in, as far as they can be drawn without Vega: each guard
 * knows one kind of object with all its properties. What they do not let through (another property, another value, as in
 * a spec somebody went on working with) is Vega's to draw.
 */
import {
  count,
  either,
  exactly,
  type Guard,
  type Guarded,
  listOf,
  matching,
  number,
  objectOf,
  oneOf,
  positive,
  size,
  someOf,
  string,
} from "../../marks/guard.ts";

/** How Vega-Lite is to draw every axis, so that all is where the layout put it. */
export const pageAxis = {
  domain: false,
  grid: true,
  labelBaseline: "alphabetic",
  labelBound: false,
  labelFlush: false,
  labelLimit: 0,
  labelOverlap: false,
  tickRound: false,
  titleAlign: "center",
  titleBaseline: "alphabetic",
  titleFontWeight: "normal",
  titleLimit: 0,
  translate: 0,
} as const;

/** How it is to draw marks. */
export const pageMarks = {
  line: { order: null, strokeJoin: "round" },
  point: { filled: true, opacity: 1 },
  text: { baseline: "alphabetic" },
} as const;

const color = matching(/^#(?:[0-9a-f]{2}){3,4}$/);
/** What an area is filled or a line is drawn with; null for nothing. */
const paint = either(color, oneOf(null));
const texts = either(string, listOf(string));

const fill = { fillOpacity: number, opacity: number };
const stroke = {
  strokeOpacity: number,
  strokeCap: oneOf("round", "square"),
  strokeDash: listOf(number),
  strokeDashOffset: number,
  opacity: number,
};

const lineMark = objectOf(
  { type: oneOf("line"), clip: oneOf(true), stroke: paint, strokeWidth: number },
  stroke,
);
export type LineMark = Guarded<typeof lineMark>;

const rule = { type: oneOf("rule"), stroke: paint, strokeWidth: number };
const ruleMark = objectOf({ ...rule, clip: oneOf(true) }, stroke);
const fixedRuleMark = objectOf({ ...rule, x: number, x2: number }, stroke);
/** How a rule is stroked. */
export type RuleMark = Guarded<typeof ruleMark> | Guarded<typeof fixedRuleMark>;

const rectMark = objectOf(
  { type: oneOf("rect"), x: number, x2: number, y: number, y2: number, fill: paint, stroke: paint },
  { ...fill, strokeOpacity: number, strokeWidth: number, cornerRadius: number },
);
export type RectMark = Guarded<typeof rectMark>;

const point = {
  type: oneOf("point"),
  shape: matching(/^M[-\d.,e MLCZ]*$/),
  size: number,
  fill: paint,
  stroke: paint,
};
const edge = {
  ...fill,
  strokeOpacity: number,
  strokeWidth: number,
  strokeCap: oneOf("round"),
  strokeJoin: oneOf("bevel", "miter", "round"),
};
/** An edge that says how wide it is; else it would be as wide as Vega-Lite wants. */
function edged<T extends { readonly stroke: string | null; readonly strokeWidth?: number }>(
  mark: Guard<T>,
): Guard<T> {
  return (value): value is T =>
    mark(value) && (value.stroke === null || value.strokeWidth !== undefined);
}

const pointMark = edged(objectOf({ ...point, clip: oneOf(true) }, edge));
const fixedPointMark = edged(objectOf({ ...point, x: number, y: number }, edge));
/** How a symbol is drawn. */
export type PointMark = Guarded<typeof pointMark> | Guarded<typeof fixedPointMark>;

const textMark = objectOf(
  {
    type: oneOf("text"),
    text: texts,
    x: number,
    y: number,
    align: oneOf("left", "center", "right"),
    fontSize: number,
    fill: paint,
  },
  { ...fill, angle: oneOf(-90), lineHeight: number },
);
export type TextMark = Guarded<typeof textMark>;

const value = objectOf({ value: number });
const name = { name: string };

const fixedUnit = either(
  objectOf({ mark: either(rectMark, either(fixedPointMark, textMark)) }, name),
  objectOf({ mark: fixedRuleMark, encoding: objectOf({ y: value }) }, name),
);
/** A mark that has its place in the axes, in points from their upper left corner, or several. */
export type FixedLayer = Guarded<typeof fixedUnit> | { readonly layer: readonly FixedLayer[] };
const fixedLayer: Guard<FixedLayer> = (part): part is FixedLayer =>
  fixedUnit(part) || fixedLayers(part);
const fixedLayers = objectOf({ layer: listOf(fixedLayer) }, name);

const coordinate = either(number, oneOf(null));
const row = objectOf({}, { x: coordinate, y: coordinate, size: number, alone: oneOf(true) });
/** A row of data; a gap has null for a place. */
export type Row = Guarded<typeof row>;

const transform = either(
  objectOf({ calculate: string, as: oneOf("x", "y") }),
  objectOf({ filter: oneOf("!datum.alone") }),
);
export type Transform = Guarded<typeof transform>;

const source = { ...name, data: objectOf({ values: listOf(row) }), transform: listOf(transform) };
/** Where the rows of a layer come from: from the layer around it, if it has none of its own. */
export interface Source {
  readonly data?: { readonly values: readonly Row[] };
  readonly transform?: readonly Transform[];
}

const bySize = objectOf({ size: exactly({ field: "size", type: "quantitative", scale: null }) });
const dataUnit = either(
  objectOf({ mark: lineMark, encoding: objectOf({}) }, source),
  either(
    objectOf({ mark: pointMark }, { ...source, encoding: bySize }),
    objectOf(
      {
        mark: ruleMark,
        encoding: either(objectOf({ x: value, x2: value }), objectOf({ y: value, y2: value })),
      },
      source,
    ),
  ),
);
export type DataUnit = Guarded<typeof dataUnit>;
/** A mark that stands where its rows say, or several. */
export type DataLayer = DataUnit | (Source & { readonly layer: readonly DataLayer[] });
const dataLayer: Guard<DataLayer> = (part): part is DataLayer => dataUnit(part) || dataLayers(part);
const dataLayers = objectOf({ layer: someOf(dataLayer) }, source);

const tick = objectOf({ test: matching(/^indexof\(\[.*\], datum\.value\) >= 0$/), value: number });
/** A number for all ticks, or one for most and others for some. */
const perTick = either(number, objectOf({ condition: listOf(tick), value: number }));
export type PerTick = Guarded<typeof perTick>;

const style = {
  gridColor: color,
  gridDash: listOf(number),
  gridWidth: number,
  labelColor: color,
  labelFontSize: number,
  tickColor: color,
  tickSize: perTick,
  tickWidth: perTick,
  titleColor: color,
  titleFontSize: number,
};
const axis = objectOf(
  { values: listOf(number) },
  {
    ...style,
    labelPadding: perTick,
    labels: oneOf(false),
    format: matching(/^\.\d\d?f$/),
    labelExpr: matching(/^\(\{.*\}\)\[datum\.value\]$/s),
    labelOffset: perTick,
    grid: oneOf(false),
    gridOpacity: perTick,
    title: either(texts, oneOf(null)),
    titleX: number,
    titleY: number,
    titleLineHeight: number,
  },
);
export type Axis = Guarded<typeof axis>;

const axisStyle = objectOf(style);
export type AxisStyle = Guarded<typeof axisStyle>;

const domain: Guard<readonly [number, number]> = (part): part is readonly [number, number] =>
  listOf(number)(part) && part.length === 2 && part[0] !== part[1];
const scale = either(
  objectOf({ domain, nice: oneOf(false), zero: oneOf(false) }),
  objectOf({ type: oneOf("log"), domain, nice: oneOf(false) }),
);
export type Scale = Guarded<typeof scale>;

function channel<const F extends string>(field: F) {
  return objectOf({ field: oneOf(field), type: oneOf("quantitative"), scale, axis });
}

/** What keeps the axes of an axes where nothing is drawn: a mark without data. */
export const emptyLayer = exactly({ data: { values: [] }, mark: "point" });

/** The layer with the axes. */
const plotLayer = objectOf(
  {
    encoding: objectOf({ x: channel("x"), y: channel("y") }),
    layer: someOf(either(dataLayer, emptyLayer)),
  },
  name,
);
export type PlotLayer = Guarded<typeof plotLayer>;

const layers: Guard<readonly [PlotLayer, ...FixedLayer[]]> = (
  part,
): part is readonly [PlotLayer, ...FixedLayer[]] =>
  Array.isArray(part) && plotLayer(part[0]) && part.slice(1).every(fixedLayer);

const axesParts = {
  width: positive,
  height: positive,
  view: objectOf({ fill: paint, stroke: oneOf(null) }, { fillOpacity: number }),
  data: exactly({ values: [{}] }),
  layer: layers,
};
const axesView = objectOf(axesParts);
/** The view of one axes. */
export type AxesView = Guarded<typeof axesView>;

const config = objectOf({
  font: matching(/./),
  aria: oneOf(false),
  axis: exactly(pageAxis),
  axisX: axisStyle,
  axisY: objectOf({ ...style, titleAngle: oneOf(-90) }),
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
const singlePage = objectOf({ ...page, ...axesParts }, { description: string });
const gridPage = objectOf(
  {
    ...page,
    bounds: oneOf("flush"),
    columns: count,
    spacing: objectOf({ row: size, column: size }),
    concat: listOf(axesView),
  },
  { description: string },
);
/** Several axes of one size in a grid. */
export type GridPage = Guarded<typeof gridPage>;

const nothing = exactly({ concat: [] });
/** A view with nothing above and to the left of it. */
type InItsPlace = readonly [unknown, unknown, unknown, AxesView];
const inItsPlace: Guard<InItsPlace> = (part): part is InItsPlace =>
  Array.isArray(part) && part.length === 4 && part.slice(0, 3).every(nothing) && axesView(part[3]);
const placesPage = objectOf(
  {
    ...page,
    bounds: oneOf("flush"),
    spacing: oneOf(0),
    concat: listOf(
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
export const figureSpec: Guard<FigureSpec> = either(singlePage, either(gridPage, placesPage));
