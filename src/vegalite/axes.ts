import type { BaseArtist } from "../artists/artist.ts";
import { layerOf } from "../artists/beyond-axes.ts";
import { kindOf } from "../artists/kinds.ts";
import { rasterLayer } from "../artists/raster-layer.ts";
import { boxedTextLayer } from "../artists/text/boxed-text.ts";
import { type AxesLayout, drawnArtists as allArtists } from "../layout/axes-layout.ts";
import type { AxesState } from "../layout/axes-state.ts";
import type { AxisLayout } from "../layout/axis-layout.ts";
import { spineNames, spinePosition } from "../layout/spine-layout.ts";
import type { JsonObject } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import { paint } from "../marks/paint.ts";
import { scaleSpec } from "../marks/position.ts";
import type { AxesSpace, AxisName } from "../space/axes-space.ts";
import { toHex } from "../style/color.ts";
import { moveText } from "../text/placed-text.ts";
import { axisSpec, isPlainAxis } from "./axis.ts";
import { axisTexts, fixedLine, fixedTicks, gridLines, tickLines, titleText } from "./axis-marks.ts";
import type { SpecContext } from "./config.ts";
import { legendLayer } from "./legend.ts";

/** One axes with what goes into its view. */
export interface ViewParts {
  readonly axes: AxesState;
  readonly layout: AxesLayout;
  readonly context: SpecContext;
}

/**
 * Axes as a layered view: a layer per artist, named after it, in the order they are drawn. Twins stand in one view, each
 * with scales of its own.
 */
export function axesSpec(view: ViewParts, ...twins: readonly ViewParts[]): JsonObject {
  const { axes, layout } = view;
  const { width, height } = layout;
  const background = axes.axison && axes.patchVisible ? axes.facecolor : transparent;
  return {
    // An aspect may leave next to nothing of one side; a view has some of both.
    width: Math.max(points(width), leastSide),
    height: Math.max(points(height), leastSide),
    view: { stroke: null, ...paint("fill", background) },
    // One row for the marks that are not data: Vega-Lite draws a mark once per row.
    data: { values: [{}] },
    layer: [view, ...twins].flatMap(axesLayers),
    ...(twins.length > 0 ? { resolve: { scale: { x: "independent", y: "independent" } } } : {}),
  };
}

/** Points. */
const leastSide = 1e-4;

const transparent = "#00000000";

/** What is drawn of one axes, from the data to the title over all. */
function axesLayers({ axes, layout, context }: ViewParts): JsonObject[] {
  const named = (name: string) => context.prefix + name;
  const drawn = artistLayers(axes, layout, context);
  const layersOf = (wanted: DrawnArtist["stratum"], from = -Infinity, below = Infinity) =>
    drawn
      .filter(({ stratum, zorder: at }) => stratum === wanted && from <= at && at < below)
      .map(({ layer }) => layer);
  const secondaries = layout.secondaries.map((axis, index) =>
    secondaryLayer(axis, axes, layout, named(`secondary axis ${index + 1}`)),
  );
  const areBelow = isAboveSecondaries(drawn);
  // Vega's axes lie below all data: none may reach out of the axes that is to lie below ticks and texts.
  const isFree = !drawn.some(({ isOpen, zorder }) => isOpen && zorder < axes.axisOrder);
  const arePlain = {
    x: isFree && isPlainAxis(layout.x, layout.space),
    y: isFree && isPlainAxis(layout.y, layout.space),
  };
  const legends = layout.legends
    .map((legend, index) => ({
      zorder: legend.request.zorder ?? usualOrder,
      layer: legendLayer(
        legend,
        layout.space,
        named(index === 0 ? "legend" : `legend ${index + 1}`),
      ),
    }))
    .sort((a, b) => a.zorder - b.zorder);
  return [
    ...layersOf("below"),
    ...(areBelow ? secondaries : []),
    dataLayerOf(axes, layout, context, drawn, arePlain),
    spinesLayer(axes, layout, named("spines")),
    textsLayer(layout.x, layout.space, named("x axis"), arePlain.x),
    textsLayer(layout.y, layout.space, named("y axis"), arePlain.y),
    ...(areBelow ? [] : secondaries),
    ...layersOf("above", -Infinity, legends[0]?.zorder),
    ...layout.titles.map((title, index) =>
      withName(
        named(index === 0 ? "title" : `title ${index + 1}`),
        boxedTextLayer(title, layout.space),
      ),
    ),
    withName(named("x offset text"), boxedTextLayer(layout.x.offsetText, layout.space)),
    withName(named("y offset text"), boxedTextLayer(layout.y.offsetText, layout.space)),
    ...legends.flatMap(({ zorder, layer }, index) => [
      layer,
      ...layersOf("above", zorder, legends[index + 1]?.zorder),
    ]),
    ...figureLegendLayers(axes, layout, context),
    ...pageTexts(axes, layout, context),
  ].filter((layer) => layer !== null);
}

/** The place of a legend in the order of drawing if nobody says otherwise. */
const usualOrder = 5;

/**
 * Whether all data lie above secondary axes, whose zorder is 0. Where some do not, such as an image, these axes are drawn above
 * all, since data are one layer.
 */
function isAboveSecondaries(drawn: readonly DrawnArtist[]): boolean {
  return drawn.every(({ stratum, zorder }) => stratum !== "data" || zorder > 0);
}

/** Which axes Vega's own axes can draw, see {@link isPlainAxis}. */
type PlainAxisFlags = Readonly<Record<AxisName, boolean>>;

/** Lines and points, over grid and ticks, with the axes they share. */
function dataLayerOf(
  axes: AxesState,
  layout: AxesLayout,
  context: SpecContext,
  all: readonly DrawnArtist[],
  arePlain: PlainAxisFlags,
): JsonObject {
  const drawn = all.filter(({ stratum }) => stratum === "data");
  const below = drawn.filter(({ zorder }) => zorder < axes.axisOrder);
  const hasGridMarks = below.length > 0;
  const marks = axisMarks(layout, context, hasGridMarks, arePlain);
  const above = drawn.slice(below.length);
  const layer = [...below.map((each) => each.layer), ...marks, ...above.map((each) => each.layer)];
  if (!drawn.some(({ isAnchored }) => isAnchored)) layer.push(emptyMark());
  const channel = (name: AxisName) => ({
    field: name,
    type: "quantitative",
    scale: scaleSpec(layout.space[name]),
    axis: arePlain[name] ? axisSpec(layout[name], layout.space, context, !hasGridMarks) : null,
  });
  return {
    name: `${context.prefix}data`,
    encoding: { x: channel("x"), y: channel("y") },
    layer,
  };
}

/** Grid lines and ticks that Vega's axes do not draw. */
function axisMarks(
  { x, y, space }: AxesLayout,
  { prefix }: SpecContext,
  hasGridMarks: boolean,
  arePlain: PlainAxisFlags,
): JsonObject[] {
  const shown = [x, y].filter(({ visible }) => visible);
  const others = shown.filter(({ name }) => !arePlain[name]);
  const grid = (hasGridMarks ? shown : others).flatMap((axis) => gridLines(axis, space));
  const ticks = others.map((axis) =>
    namedLayer(`${prefix}${axis.name} ticks`, tickLines(axis, space)),
  );
  return [...namedLayer(`${prefix}grid`, grid), ...ticks.flat()];
}

/** The texts of an axis that Vega's axis does not write. */
function textsLayer(
  axis: AxisLayout,
  space: AxesSpace,
  name: string,
  isPlain: boolean,
): JsonObject | null {
  if (!axis.visible) return null;
  const texts = isPlain ? titleText : axisTexts;
  return namedLayer(name, texts(axis, space))[0] ?? null;
}

/** An axis beside those of the axes: a line, its ticks, and its texts. */
function secondaryLayer(
  axis: AxisLayout,
  { rc }: AxesState,
  layout: AxesLayout,
  name: string,
): JsonObject | null {
  if (!axis.visible) return null;
  const line = { color: toHex(rc["axes.edgecolor"]), linewidth: rc["axes.linewidth"] };
  const texts = axisTexts(axis, layout.space);
  const offsetText = boxedTextLayer(axis.offsetText, layout.space);
  return {
    name,
    layer: [
      fixedLine(axis.name, axis.sides[0], line, layout),
      ...fixedTicks(axis, layout.space),
      ...texts,
      ...(offsetText === null ? [] : [offsetText]),
    ],
  };
}

/** Layers as one of this name; none of none. */
function namedLayer(name: string, layer: readonly JsonObject[]): JsonObject[] {
  return layer.length === 0 ? [] : [{ name, layer }];
}

interface DrawnArtist {
  readonly stratum: "below" | "data" | "above";
  readonly zorder: number;
  /** Whether it is drawn with the data, but goes on beyond the edges of the axes. */
  readonly isOpen: boolean;
  /** Whether it has a place in the data both ways; a line across the axes has one way only. */
  readonly isAnchored: boolean;
  readonly layer: JsonObject;
}

/** The layers of the artists that show, named by their kind and number, in the order they are drawn. */
function artistLayers(axes: AxesState, layout: AxesLayout, context: SpecContext): DrawnArtist[] {
  const counts = new Map<string, number>();
  return allArtists(axes)
    .filter(({ visible }) => visible !== false)
    .flatMap((artist): DrawnArtist[] => {
      const kind = kindOf(artist);
      const count = (counts.get(artist.kind) ?? 0) + 1;
      counts.set(artist.kind, count);
      const { stratum = "data" } = kind;
      const isOpen = artist.clipOn === false && stratum === "data";
      const own = isOpen
        ? layerOf(artist, kind.layer, layout.space)
        : kind.layer(artist, layout.space);
      if (own === null) return [];
      const layer = isRasterized(artist) ? rasterLayer(own, layout.space) : own;
      const limits = kind.limits?.(artist);
      const isAnchored = limits !== undefined && limits.x !== null && limits.y !== null;
      const name = `${context.prefix}${artist.kind} ${count}`;
      return [{ stratum, zorder: artist.zorder, isOpen, isAnchored, layer: { name, ...layer } }];
    })
    .sort((a, b) => a.zorder - b.zorder);
}

function isRasterized({ rasterized }: BaseArtist): boolean {
  return rasterized === true;
}

/** The legends of the figure in the coordinates of these axes. */
function figureLegendLayers(
  axes: AxesState,
  { space }: AxesLayout,
  { legends }: SpecContext,
): (JsonObject | null)[] {
  const { x0, y0 } = axes.getPosition();
  return legends.map((legend, index) => {
    const { loc, x, y } = legend.position;
    const placed = { ...legend, position: { loc, x: x - x0, y: y - y0 } };
    return legendLayer(placed, space, `figure legend ${index + 1}`);
  });
}

/** The texts of the page in the coordinates of these axes. */
function pageTexts(
  axes: AxesState,
  { space }: AxesLayout,
  { texts }: SpecContext,
): (JsonObject | null)[] {
  const { x0, y0 } = axes.getPosition();
  return texts.map(({ name, text }) =>
    withName(name, boxedTextLayer(moveText(text, -x0, -y0), space)),
  );
}

function withName(name: string, layer: JsonObject | null): JsonObject | null {
  return layer === null ? null : { name, ...layer };
}

/** What keeps both axes where no data has a place on them: Vega-Lite leaves out an axis nothing stands on. */
const emptyMark = (): JsonObject => ({ data: { values: [] }, mark: "point" });

/** The lines around the axes, above the data: a box, or those of its sides that are drawn. */
function spinesLayer(axes: AxesState, layout: AxesLayout, name: string): JsonObject | null {
  if (!axes.axison) return null;
  const { width, height } = layout;
  if (!areBoxSpines(axes.spines)) return namedLayer(name, spineLines(axes, layout))[0] ?? null;
  const { color, linewidth } = axes.spines.left;
  return {
    name,
    mark: {
      type: "rect",
      x: 0,
      x2: points(width),
      y: 0,
      y2: points(height),
      fill: null,
      ...paint("stroke", color),
      strokeWidth: linewidth,
    },
  };
}

/** Whether the spines are the four sides of a box in one color and width. */
function areBoxSpines(spines: AxesState["spines"]): boolean {
  const { color, linewidth } = spines.left;
  return spineNames.every((name) => {
    const spine = spines[name];
    const isInPlace = spine.position[0] === "outward" && spine.position[1] === 0;
    return spine.visible && isInPlace && spine.color === color && spine.linewidth === linewidth;
  });
}

/** One line for each spine that is drawn. */
function spineLines(axes: AxesState, layout: AxesLayout): JsonObject[] {
  return spineNames
    .filter((name) => axes.spines[name].visible)
    .map((name) => {
      const along = name === "left" || name === "right" ? "y" : "x";
      return fixedLine(along, spinePosition(axes, name), axes.spines[name], layout);
    });
}
