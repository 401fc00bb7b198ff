import type { RcParams } from "../config/rc-params.ts";
import { type AxesLayout, layoutAxes, tightBounds } from "../layout/axes-layout.ts";
import type { AxesState } from "../layout/axes-state.ts";
import type { JsonObject, VegaLiteSpec } from "../marks/json.ts";
import { points } from "../marks/numbers.ts";
import { toHex } from "../style/color.ts";
import type { PlacedText } from "../text/placed-text.ts";
import { axesSpec } from "./axes.ts";
import { axisStyles, configSpec } from "./config.ts";

/** What a spec is made from. */
export interface FigureState {
  /** Inches. */
  readonly figsize: readonly [number, number];
  readonly axes: readonly AxesState[];
  /** Columns of the grid the axes stand in, row by row. */
  readonly columns: number;
  /** The title over all axes, at its place in the figure. */
  readonly suptitle: PlacedText | null;
  readonly description: string;
  readonly rc: Readonly<RcParams>;
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
  const views = axes.map((each, index) => {
    const prefix = axes.length > 1 ? `axes ${index + 1} ` : "";
    // The title over all goes with the last axes, above everything else.
    const suptitle = index === axes.length - 1 ? figure.suptitle : null;
    const context = { axisStyles: styles, prefix, suptitle };
    return axesSpec({ axes: each, layout: layouts[index] as AxesLayout, context });
  });
  return {
    $schema: schema,
    ...(figure.description === "" ? {} : { description: figure.description }),
    background: toHex(rc["figure.facecolor"]),
    autosize: "none",
    ...arrange(figure, layouts, views),
    config: configSpec(styles),
  };
}

/** Puts the views into the picture: one as it is, several in a grid, none as an empty page. */
function arrange(
  { figsize, axes, columns, suptitle, rc }: FigureState,
  layouts: readonly AxesLayout[],
  views: readonly JsonObject[],
): JsonObject {
  const boxes = axes.map((each) => each.getPosition());
  const [first, ...others] = boxes;
  const bounds = tightBounds(boxes, layouts, suptitle, rc);
  if (first === undefined || bounds === null) return emptyPage(figsize);
  const left = points(first.x0 - bounds.x0);
  const top = points(bounds.y0 + bounds.height - (first.y0 + first.height));
  const right = points(bounds.width - left);
  const bottom = points(bounds.height - top);
  if (others.length === 0) {
    const padding = {
      left,
      top,
      right: points(right - first.width),
      bottom: points(bottom - first.height),
    };
    return { padding, ...views[0] };
  }
  const rows = Math.ceil(boxes.length / columns);
  const beside = boxes[1] ?? first;
  const below = boxes[columns] ?? first;
  // A grid has no size of its own, so the padding makes up the whole picture; but Vega-Lite counts the
  // width of views that all stand in one column.
  const padding = { left, top, right: columns > 1 ? right : points(right - first.width), bottom };
  return {
    padding,
    bounds: "flush",
    columns,
    spacing: {
      row: rows > 1 ? gap(first.y0 - below.y0, first.height) : 0,
      column: columns > 1 ? gap(beside.x0 - first.x0, first.width) : 0,
    },
    concat: views,
  };
}

/** The spacing that puts views at this pitch: Vega counts their size up to whole points. */
function gap(pitch: number, size: number): number {
  return points(pitch - Math.ceil(size));
}

function emptyPage([width, height]: readonly [number, number]): JsonObject {
  return {
    width: width * 72,
    height: height * 72,
    padding: 0,
    data: { values: [] },
    mark: "rect",
  };
}
