import { kindOf } from "../artists/kinds.ts";
import type { RcParams } from "../config/rc-params.ts";
import type { AxesSpace, Box } from "../space/axes-space.ts";
import type { Obstacle } from "../space/obstacle.ts";
import { fontPoints } from "../style/font-size.ts";
import { type Bbox, translate, union } from "../text/bbox.ts";
import { type PlacedText, placeText } from "../text/placed-text.ts";
import type { AxesState } from "./axes-state.ts";
import { type AxisLayout, labelBoxes, layoutXaxis, layoutYaxis } from "./axis-layout.ts";
import { type Legend, type LegendBox, layoutLegend } from "./legend-layout.ts";
import { type LegendSpot, placeLegend } from "./legend-place.ts";

/** An axes with everything around and inside it laid out; lengths as in {@link AxisLayout}. */
export interface AxesLayout {
  readonly space: AxesSpace;
  readonly width: number;
  readonly height: number;
  readonly x: AxisLayout;
  readonly y: AxisLayout;
  readonly title: PlacedText;
  readonly legend: {
    readonly request: Legend;
    readonly box: LegendBox;
    readonly spot: LegendSpot;
  } | null;
  /** What all of it takes together, line widths not counted. */
  readonly tight: Bbox;
  /** The same with a title that takes no width, for making room for everything but long titles. */
  readonly tightForLayout: Bbox;
}

/** Lays out an axes: ticks, labels, title and legend, each where matplotlib puts it. */
export function layoutAxes(axes: AxesState): AxesLayout {
  const { space } = axes;
  const { width, height } = space;
  const x = layoutXaxis(axes, width);
  const y = layoutYaxis(axes, height);
  const title = layoutTitle(axes, y.offsetText);
  const legend = layoutLegendIn(axes);
  // The box with the ticks that stick out of it.
  const spines = [
    -axes.rc["ytick.major.size"],
    -axes.rc["xtick.major.size"],
    width,
    height,
  ] as const;
  const boxes = [
    spines,
    ...[x, y].flatMap((axis) => [...labelBoxes(axis.major, axis.minor), axis.offsetText.bbox]),
    across(x.label.bbox, 0),
    across(y.label.bbox, 1),
    ...axes.artists.map((artist) => kindOf(artist).bounds?.(artist, space) ?? null),
    legend === null ? null : frameOf(legend.box, legend.spot),
  ];
  const around = (box: Bbox | null) => union([...boxes, box]) ?? spines;
  const tight = around(title.bbox);
  const tightForLayout = around(across(title.bbox, 0));
  return { space, width, height, x, y, title, legend, tight, tightForLayout };
}

/** The frame of a legend in the axes. */
export function frameOf(box: LegendBox, spot: LegendSpot): Bbox {
  return [spot.x, spot.y, spot.x + box.width, spot.y + box.height];
}

/** The title stands above the axes, and above the y axis' offset text where the two would meet. */
function layoutTitle(axes: AxesState, offsetText: PlacedText): PlacedText {
  const { width, height } = axes.getPosition();
  const { rc } = axes;
  const { "axes.titlepad": pad, "axes.titlecolor": color } = rc;
  const at = (y: number) =>
    placeText(axes.getTitle(), {
      size: fontPoints(rc["axes.titlesize"], rc["font.size"]),
      color: color === "auto" ? rc["text.color"] : color,
      x: width / 2,
      y,
      ha: "center",
      va: "baseline",
    });
  const title = at(height + pad);
  if (title.bbox === null) return title;
  const meets = offsetText.bbox !== null && touches(title.bbox, offsetText.bbox);
  const floor = meets ? (offsetText.bbox?.[3] ?? height) : height;
  if (title.bbox[1] >= floor) return title;
  const raised = at(floor + pad);
  const missing = floor - (raised.bbox?.[1] ?? floor);
  return missing > 0 ? at(floor + pad + missing) : raised;
}

/** Finds size and place of the legend of an axes, or null if it has none. */
export function layoutLegendIn(axes: AxesState): AxesLayout["legend"] {
  const request = axes.legendRequest;
  if (request === null) return null;
  const box = layoutLegend(request);
  const pad = request.rc["legend.borderaxespad"] * request.fontsize;
  const spot = placeLegend(request.loc, box, axes.getPosition(), pad, () => obstaclesOf(axes));
  return { request, box, spot };
}

/** What a legend keeps clear of. */
function obstaclesOf({ artists, space }: AxesState): readonly Obstacle[] {
  return artists.flatMap((artist) => kindOf(artist).obstacles?.(artist, space) ?? []);
}

/** Of an axis label, the tight box counts a single point in the axis' own direction. */
function across(box: Bbox | null, axis: 0 | 1): Bbox | null {
  if (box === null) return null;
  const [x0, y0, x1, y1] = box;
  const middle = axis === 0 ? (x0 + x1) / 2 : (y0 + y1) / 2;
  if (axis === 0) return x1 - x0 > 1 ? [middle - 0.5, y0, middle + 0.5, y1] : box;
  return y1 - y0 > 1 ? [x0, middle - 0.5, x1, middle + 0.5] : box;
}

function touches(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** The box a figure takes with everything in it and the page's padding around, in points; null without axes. */
export function tightBounds(
  boxes: readonly Box[],
  layouts: readonly AxesLayout[],
  suptitle: PlacedText | null,
  rc: Readonly<RcParams>,
): Box | null {
  const pad = rc["savefig.pad_inches"] * 72;
  const inFigure = layouts.map(({ tight }, index) =>
    translate(tight, boxes[index]?.x0 ?? 0, boxes[index]?.y0 ?? 0),
  );
  const bounds = union([...inFigure, suptitle?.bbox ?? null]);
  if (bounds === null) return null;
  const [x0, y0, x1, y1] = bounds;
  return { x0: x0 - pad, y0: y0 - pad, width: x1 - x0 + 2 * pad, height: y1 - y0 + 2 * pad };
}
