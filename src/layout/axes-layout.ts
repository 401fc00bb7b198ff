import type { BaseArtist } from "../artists/artist.ts";
import { boundsBeyond } from "../artists/beyond-axes.ts";
import { kindOf } from "../artists/kinds.ts";
import type { BoxedText } from "../artists/text/boxed-text.ts";
import type { AxesSpace, Box } from "../space/axes-space.ts";
import type { Obstacle } from "../space/obstacle.ts";
import { type Bbox, translateBbox, union } from "../text/bbox.ts";
import type { AxesState, LabelState } from "./axes-state.ts";
import {
  type AxisLayout,
  labelBoxes,
  layoutAxis,
  layoutSecondaryAxis,
  placeName,
  tickReach,
} from "./axis-layout.ts";
import { type LegendBox, type LegendState, layoutLegend } from "./legend-layout.ts";
import { type LegendPosition, placeLegend, type Room, type Size } from "./legend-place.ts";
import { type SpineName, spineNames } from "./spine-layout.ts";

/** A legend with its parts, and where its frame stands. */
export interface PlacedLegend {
  readonly request: LegendState;
  readonly box: LegendBox;
  readonly position: LegendPosition;
}

/** An axes with everything around and inside it laid out; lengths as in {@link AxisLayout}. */
export interface AxesLayout {
  readonly space: AxesSpace;
  readonly width: number;
  readonly height: number;
  readonly x: AxisLayout;
  readonly y: AxisLayout;
  /** The axes beside those two, in the order they were made. */
  readonly secondaries: readonly AxisLayout[];
  /** In the middle, at the left and at the right. */
  readonly titles: readonly BoxedText[];
  /** In the order they are drawn. */
  readonly legends: readonly PlacedLegend[];
  /** What all of it takes together, line widths not counted. */
  readonly tight: Bbox;
  /** The same with titles that take no width, for making room for everything but long titles. */
  readonly tightForLayout: Bbox;
}

/** Lays out an axes: ticks, labels, titles and legend, each where matplotlib puts it. */
export function layoutAxes(axes: AxesState): AxesLayout {
  const { space } = axes;
  const { width, height } = space;
  const x = layoutAxis(axes, space, "x");
  const y = layoutAxis(axes, space, "y");
  const secondaries = axes.childAxes.map((each) => layoutSecondaryAxis(space, each));
  const titles = layoutTitles(axes, space, x, y, secondaries);
  const legends = axes.legends.map((legend) => placeLegendIn(axes, legend));
  const inner: Bbox = [0, 0, width, height];
  const untitled = union([
    inner,
    ...spineBoxes(axes, space, x, y),
    ...secondaries.map((axis) => secondaryBox(axis, space)),
    ...[x, y, ...secondaries].flatMap(decorationBoxes),
    ...drawnArtists(axes).map((artist) => boundsOf(artist, space)),
    ...legends.map(({ box, position }) => legendFrame(box, position)),
  ]);
  const tight = union([untitled, ...titles.map(({ bbox }) => bbox)]) ?? inner;
  const tightForLayout =
    union([untitled, ...titles.map(({ bbox }) => boxAcross(bbox, 0))]) ?? inner;
  return { space, width, height, x, y, secondaries, titles, legends, tight, tightForLayout };
}

/** All that is drawn, what stands in the place of axes first. */
export function drawnArtists({ frame = null, artists }: AxesState): readonly BaseArtist[] {
  return frame === null ? artists : [frame, ...artists];
}

/** What of an artist sticks out of the axes; null for nothing, and for one that is hidden. */
function boundsOf(artist: BaseArtist, space: AxesSpace): Bbox | null {
  const kind = kindOf(artist);
  if (artist.visible === false) return null;
  if (kind.bounds !== undefined) return kind.bounds(artist, space);
  return artist.clipOn === false ? boundsBeyond(kind, artist, space) : null;
}

/** The spines that are drawn, with the ticks that stick out of them. */
function spineBoxes(
  { axison, spines }: AxesState,
  { width, height }: AxesSpace,
  x: AxisLayout,
  y: AxisLayout,
): Bbox[] {
  if (!axison) return [];
  const boxes: Record<SpineName, () => Bbox> = {
    left: () => [y.sides[0] - tickReach(y, "first"), 0, y.sides[0], height],
    right: () => [y.sides[1], 0, y.sides[1] + tickReach(y, "second"), height],
    bottom: () => [0, x.sides[0] - tickReach(x, "first"), width, x.sides[0]],
    top: () => [0, x.sides[1], width, x.sides[1] + tickReach(x, "second")],
  };
  return spineNames.filter((name) => spines[name].visible).map((name) => boxes[name]());
}

/** The line of a secondary axis, with the ticks that stick out of it. */
function secondaryBox(axis: AxisLayout, { width, height }: AxesSpace): Bbox {
  const [first, second] = [
    axis.sides[0] - tickReach(axis, "first"),
    axis.sides[1] + tickReach(axis, "second"),
  ];
  return axis.name === "x" ? [0, first, width, second] : [first, 0, second, height];
}

/** Tick labels, offset text and name of an axis. */
function decorationBoxes(axis: AxisLayout): (Bbox | null)[] {
  const label = boxAcross(axis.label.bbox, axis.name === "x" ? 0 : 1);
  return [...labelBoxes(axis, 0), ...labelBoxes(axis, 1), axis.offsetText.bbox, label];
}

/** The frame of a legend in the axes. */
export function legendFrame(box: LegendBox, position: LegendPosition): Bbox {
  return [position.x, position.y, position.x + box.width, position.y + box.height];
}

/** Titles stand on one line above the axes, above what its x axis has there, and above an offset text they would meet. */
function layoutTitles(
  axes: AxesState,
  { width, height }: AxesSpace,
  x: AxisLayout,
  y: AxisLayout,
  secondaries: readonly AxisLayout[],
): BoxedText[] {
  const at = (title: LabelState, base: number) => {
    const place = { x: title.at * width, y: base + title.pad, va: title.va ?? "baseline" };
    return placeName(title.text, title, place);
  };
  if (axes.titles.some(({ y }) => y !== undefined)) {
    return axes.titles.map((title) => at(title, (title.y ?? 1) * height));
  }
  const tops = secondaries.filter(({ name }) => name === "x").map(topOfSecondary);
  const top = Math.max(topOfAxes(axes, height, x), ...tops);
  const bases = axes.titles.map((title) => {
    const placed = at(title, height);
    if (placed.bbox === null) return height;
    const meets = y.offsetText.bbox !== null && touches(placed.bbox, y.offsetText.bbox);
    const floor = meets ? (y.offsetText.bbox?.[3] ?? top) : top;
    if (placed.bbox[1] >= floor) return height;
    const raised = at(title, floor);
    return floor + Math.max(0, floor - (raised.bbox?.[1] ?? floor));
  });
  const base = Math.max(height, ...bases);
  return axes.titles.map((title) => at(title, base));
}

/** How high the axes reach with what its x axis has at the top. */
function topOfAxes({ xaxis }: AxesState, height: number, x: AxisLayout): number {
  if (!hasTop(x) && xaxis.labelSide === "first") return height;
  const boxes = [...labelBoxes(x, 0), ...labelBoxes(x, 1), x.offsetText.bbox, x.label.bbox];
  return union(boxes)?.[3] ?? height;
}

/** How high a secondary x axis reaches, if it has its ticks above. */
function topOfSecondary(axis: AxisLayout): number {
  const { styles, sides } = axis;
  if (!styles.major.tick2On) return sides[1];
  return union([...labelBoxes(axis, 1), axis.offsetText.bbox, axis.label.bbox])?.[3] ?? sides[1];
}

/** Whether ticks or tick labels stand at the top otherwise than by matplotlib's own choice. */
function hasTop({ styles }: AxisLayout): boolean {
  const levels = Object.values(styles);
  const isBottom = levels.every(
    (style) => style.tick1On && !style.tick2On && style.label1On && !style.label2On,
  );
  const isDefault = levels.every(
    (style) => style.tick1On && style.tick2On && style.label1On && !style.label2On,
  );
  return !isBottom && !isDefault;
}

/** Finds size and place of the legend of an axes, or null if it has none. */
export function layoutLegendIn(axes: AxesState): PlacedLegend | null {
  const { legendRequest } = axes;
  return legendRequest === null ? null : placeLegendIn(axes, legendRequest);
}

/** Finds size and place of a legend in an axes. */
export function placeLegendIn(axes: AxesState, request: LegendState): PlacedLegend {
  const { width, height } = axes.getPosition();
  const room = roomOf(request, { width, height });
  return placeInRoom(request, room, () => obstaclesOf(axes));
}

/** Finds size and place of a legend in a figure of a size in points. */
export function placeLegendOnPage(request: LegendState, page: Size): PlacedLegend {
  return placeInRoom(request, roomOf(request, page), () => []);
}

/**
 * Finds the place of a figure's legend anew in a picture that shows a part of the page, or more than it, as matplotlib does: the picture
 * is the page then. One with an anchor stays, since anchors are fractions of the figure itself.
 */
export function placeLegendInPicture(legend: PlacedLegend, picture: Box): PlacedLegend {
  const { request } = legend;
  if (request.anchor !== null) return legend;
  const { x0: x, y0: y, width, height } = picture;
  return placeInRoom(request, { x, y, width, height }, () => []);
}

function placeInRoom(
  request: LegendState,
  room: Room,
  obstacles: () => readonly Obstacle[],
): PlacedLegend {
  const box = layoutLegend(request, room.width);
  const pad = request.spacing.borderaxespad * request.fontsize;
  return { request, box, position: placeLegend(request.loc, box, room, pad, obstacles) };
}

/** The room a legend stands in, of axes or a figure of this size. */
function roomOf({ anchor }: LegendState, { width, height }: Size): Room {
  if (anchor === null) return { width, height };
  const [x, y, across, up] = anchor;
  return { x: x * width, y: y * height, width: across * width, height: up * height };
}

/** What a legend keeps clear of. */
function obstaclesOf({ artists, space }: AxesState): readonly Obstacle[] {
  return artists.flatMap((artist) => kindOf(artist).obstacles?.(artist, space) ?? []);
}

/** Of an axis label, the tight box counts a single point in the axis' own direction. */
function boxAcross(box: Bbox | null, axis: 0 | 1): Bbox | null {
  if (box === null) return null;
  const [x0, y0, x1, y1] = box;
  const middle = axis === 0 ? (x0 + x1) / 2 : (y0 + y1) / 2;
  if (axis === 0) return x1 - x0 > 1 ? [middle - 0.5, y0, middle + 0.5, y1] : box;
  return y1 - y0 > 1 ? [x0, middle - 0.5, x1, middle + 0.5] : box;
}

function touches(a: Bbox, b: Bbox): boolean {
  return a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];
}

/** A text of a page at its place, in points from the lower left corner: a title over all axes, or a name they share. */
export interface PageText {
  readonly name: string;
  readonly text: BoxedText;
}

/**
 * The box a figure takes with everything in it, in points; null without axes.
 * @param padInches Inches around it.
 */
export function tightBounds(
  boxes: readonly Box[],
  layouts: readonly AxesLayout[],
  texts: readonly (Bbox | null)[],
  padInches: number,
  legends: readonly PlacedLegend[] = [],
): Box | null {
  const pad = padInches * 72;
  const inFigure = layouts.map(({ tight }, index) =>
    translateBbox(tight, boxes[index]?.x0 ?? 0, boxes[index]?.y0 ?? 0),
  );
  const bounds = union([
    ...inFigure,
    ...legends.map(({ box, position }) => legendFrame(box, position)),
    ...texts,
  ]);
  if (bounds === null) return null;
  const [x0, y0, x1, y1] = bounds;
  return { x0: x0 - pad, y0: y0 - pad, width: x1 - x0 + 2 * pad, height: y1 - y0 + 2 * pad };
}
