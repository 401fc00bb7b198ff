import { boxedTextLayer } from "../artists/text/boxed-text.ts";
import type { PictureBox, RcParams } from "../config/rc-params.ts";
import {
  type AxesLayout,
  layoutAxes,
  type PageText,
  type PlacedLegend,
  placeLegendInPicture,
  tightBounds,
} from "../layout/axes-layout.ts";
import type { AxesState } from "../layout/axes-state.ts";
import type { JsonObject, VegaLiteSpec } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import type { Box, Corner } from "../space/axes-space.ts";
import { toHex } from "../style/color.ts";
import { moveText } from "../text/placed-text.ts";
import { arrange } from "./arrange.ts";
import { axesSpec, type ViewParts } from "./axes.ts";
import { axisStyles, configSpec } from "./config.ts";
import { tellOfCuts, withLabels } from "./cut-texts.ts";
import { tellOfEmpty } from "./empty-artists.ts";
import { legendLayer } from "./legend.ts";

/** What a spec is made from. */
export interface FigureState {
  /** Inches. */
  readonly figsize: readonly [number, number];
  readonly axes: readonly AxesState[];
  readonly facecolor: string;
  /** The title over all axes, and names they share, at their places in the figure. */
  readonly texts: readonly PageText[];
  /** Legends of the whole figure. */
  readonly legends: readonly PlacedLegend[];
  readonly description: string;
  readonly rc: Readonly<RcParams>;
  /** What of the page the picture shows. */
  readonly bbox: PictureBox;
  /** Inches around what is drawn. */
  readonly padInches: number;
  /** Hears what is odd about the picture. @default nobody does */
  readonly warn?: (message: string) => void;
}

const schema = "https://vega.github.io/schema/vega-lite/v6.json";

/**
 * Builds the Vega-Lite spec of a figure, in points. Sizes and places are all given, so that the picture
 * does not depend on how wide a program finds a text: autosizing is off, and the padding is what lies
 * between the axes and the edge of the picture.
 */
export function figureSpec(figure: FigureState): VegaLiteSpec {
  const { axes, rc } = figure;
  const styles = axisStyles(axes[0]?.rc ?? rc);
  const layouts = axes.map(layoutAxes);
  const boxes = axes.map((each) => each.getPosition());
  const bounds = pictureBounds(figure, boxes, layouts);
  const shownLegends = legendsIn(bounds, figure);
  const views = axes.map((each, index) => {
    const prefix = axes.length > 1 ? `axes ${index + 1} ` : "";
    // The title and the legends over all go with the last axes, above everything else.
    const isLast = index === axes.length - 1;
    const texts = isLast ? figure.texts : [];
    const legends = isLast ? shownLegends : [];
    const context = { axisStyles: styles, prefix, texts, legends };
    const layout = inPicture(layouts[index] as AxesLayout, bounds);
    return { axes: each, layout, context };
  });
  const groups = groupTwins(views);
  const specs = groups.map((group) => axesSpec(...group));
  const places = groups.map(([{ axes }]) => axes.getPosition());
  const isEmpty = bounds === null || !isSome(places);
  return {
    $schema: schema,
    ...(figure.description === "" ? {} : { description: figure.description }),
    background: toHex(figure.facecolor),
    autosize: "none",
    ...(isEmpty
      ? pageWithoutAxes({ ...figure, legends: shownLegends }, bounds)
      : arrange(places, bounds, specs)),
    config: configSpec(styles),
  };
}

/** The legends of a figure where they stand in its picture; empty pages have none. */
function legendsIn(bounds: Box | null, { legends }: FigureState): readonly PlacedLegend[] {
  return bounds === null ? [] : legends.map((legend) => placeLegendInPicture(legend, bounds));
}

/** The layout of axes that know where the picture begins. */
function inPicture(layout: AxesLayout, bounds: Box | null): AxesLayout {
  const { space } = layout;
  if (bounds === null) return layout;
  const corner: Corner = [
    bounds.x0 + space.figure.x0,
    space.height - (bounds.y0 + bounds.height + space.figure.y0),
  ];
  return { ...layout, space: { corner, ...space } };
}

/** The box of the page that the picture shows, in points; null where nothing is drawn. What cannot be seen of it is told. */
function pictureBounds(
  figure: FigureState,
  boxes: readonly Box[],
  layouts: readonly AxesLayout[],
): Box | null {
  const { bbox, warn } = figure;
  const bounds =
    bbox === "standard"
      ? wholePage(figure)
      : tightBoundsOf(figure, boxes, bbox === "full" ? layouts.map(withLabels) : layouts);
  if (warn !== undefined) tellOfEmpty(figure.axes, warn);
  if (bounds !== null && bbox !== "full" && warn !== undefined) {
    tellOfCuts(bounds, boxes, layouts, warn);
  }
  return bounds;
}

/** Tells what is odd about the picture, as making its spec does. @internal */
export function tellOfPicture(figure: FigureState): void {
  const { axes } = figure;
  const boxes = axes.map((each) => each.getPosition());
  pictureBounds(figure, boxes, axes.map(layoutAxes));
}

function wholePage({ figsize: [width, height] }: FigureState): Box {
  return { x0: 0, y0: 0, width: width * 72, height: height * 72 };
}

function tightBoundsOf(
  { texts, legends, padInches }: FigureState,
  boxes: readonly Box[],
  layouts: readonly AxesLayout[],
): Box | null {
  const textBoxes = texts.map(({ text }) => text.bbox);
  return tightBounds(boxes, layouts, textBoxes, padInches, legends);
}

type Twins = [ViewParts, ...ViewParts[]];

/** The axes in groups that stand in one place, in the order they were made. */
function groupTwins(views: readonly ViewParts[]): Twins[] {
  const groups = new Map<AxesState | undefined, Twins>();
  for (const view of views) {
    const [leader] = view.axes.twins;
    const group = groups.get(leader);
    if (group === undefined) groups.set(leader, [view]);
    else group.push(view);
  }
  return [...groups.values()];
}

/** A picture without axes: an empty page, or the title and the legends alone. */
function pageWithoutAxes({ figsize, texts, legends }: FigureState, bounds: Box | null): JsonObject {
  if (bounds === null || texts.length + legends.length === 0) return emptyPageSpec(figsize);
  const { x0, y0, width, height } = bounds;
  const written = texts.map(({ name, text }) => ({
    name,
    ...boxedTextLayer(moveText(text, -x0, -y0), { height }),
  }));
  const shown = legends.map((legend, index) => {
    const { loc, x, y } = legend.position;
    const placed = { ...legend, position: { loc, x: x - x0, y: y - y0 } };
    return legendLayer(placed, { height }, `figure legend ${index + 1}`);
  });
  return {
    width: points(width),
    height: points(height),
    padding: 0,
    view: { stroke: null },
    data: { values: [{}] },
    layer: [...written, ...shown].filter((layer) => layer !== null),
  };
}

function isSome(boxes: readonly Box[]): boxes is readonly [Box, ...Box[]] {
  return boxes.length > 0;
}

function emptyPageSpec([width, height]: readonly [number, number]): JsonObject {
  return {
    width: width * 72,
    height: height * 72,
    padding: 0,
    data: { values: [] },
    mark: "rect",
  };
}
