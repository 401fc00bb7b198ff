/** Where a colorbar stands: axes make room for it, as matplotlib's `make_axes` and `make_axes_gridspec` have them. */
import type { Axes } from "../axes/axes.ts";
import { SubplotSpec } from "../layout/gridspec.ts";
import type { Box } from "../space/axes-space.ts";
import { colorbarAdvice, locationAndOrientation, noRoomLeft } from "./colorbar-errors.ts";
import type { ColorbarHost, ColorbarLocation, ColorbarRequest } from "./colorbar-options.ts";

type Fractions = readonly [x: number, y: number];

interface BarSide {
  readonly orientation: "vertical" | "horizontal";
  readonly anchor: Fractions;
  /** Where axes that made room stand in their place. */
  readonly panchor: Fractions;
  readonly pad: number;
}

const barSides: { readonly [L in ColorbarLocation]: BarSide } = {
  left: { orientation: "vertical", anchor: [1, 0.5], panchor: [0, 0.5], pad: 0.1 },
  right: { orientation: "vertical", anchor: [0, 0.5], panchor: [1, 0.5], pad: 0.05 },
  top: { orientation: "horizontal", anchor: [0.5, 0], panchor: [0.5, 1], pad: 0.05 },
  bottom: { orientation: "horizontal", anchor: [0.5, 1], panchor: [0.5, 0], pad: 0.15 },
};

/** New axes for a colorbar, and what follows from where they are. */
export interface ColorbarPlace {
  readonly cax: Axes;
  readonly orientation: "vertical" | "horizontal";
  readonly ticklocation: ColorbarLocation;
  /** Length beside breadth, the ends counted; null for axes that are filled. */
  readonly aspect: number | null;
  /** Puts the axes that made room back where they were. */
  readonly giveBack: () => void;
}

interface BarRoom {
  readonly location: ColorbarLocation;
  readonly anchor: Fractions;
  readonly fraction: number;
  readonly pad: number;
  readonly shrink: number;
}

/** Makes axes for a colorbar beside others, which make room for them. */
export function placeColorbar(
  fn: string,
  request: ColorbarRequest,
  host: ColorbarHost,
): ColorbarPlace {
  const location = locationOf(fn, request);
  const side = barSides[location];
  const { fraction = 0.15, pad = side.pad, shrink = 1, aspect = 20 } = request;
  const { anchor = side.anchor, panchor = side.panchor, useGridspec = true } = request;
  if (fraction + pad >= 1) throw noRoomLeft(fn, fraction, pad);
  const parents = parentsOf(fn, request, host);
  const room = { location, anchor: anchor as Fractions, fraction, pad, shrink };
  const [parent] = parents;
  const spec = parent === undefined ? undefined : host.placeOf(parent);
  const isAlone = !hasSeveralAxes(request.ax) && useGridspec && spec instanceof SubplotSpec;
  const cax =
    isAlone && parent !== undefined
      ? partCell(parent, spec, room, host)
      : moveAside(parents, room, host);
  if (panchor !== false) for (const each of parents) each.setAnchor(panchor);
  const ratio = side.orientation === "vertical" ? aspect : 1 / aspect;
  Object.assign(cax.aspectSettings, { anchor, boxAspect: ratio, adjustable: "datalim" });
  const giveBack = () => {
    if (isAlone && parent !== undefined && host.has(parent)) host.replace(parent, spec);
  };
  return { cax, orientation: side.orientation, ticklocation: location, aspect, giveBack };
}

/** Whether several axes make room together; a list of one counts as several, as in matplotlib. */
function hasSeveralAxes(ax: ColorbarRequest["ax"]): boolean {
  return ax?.isList === true;
}

function locationOf(fn: string, { location, orientation }: ColorbarRequest): ColorbarLocation {
  if (location === undefined) return orientation === "horizontal" ? "bottom" : "right";
  if (orientation !== undefined && barSides[location].orientation !== orientation) {
    throw locationAndOrientation(fn, location, orientation);
  }
  return location;
}

function parentsOf(
  fn: string,
  { ax, mappable }: ColorbarRequest,
  host: ColorbarHost,
): readonly Axes[] {
  if (ax !== undefined) return ax.axes;
  const own = mappable.axes as Axes | null;
  if (own === null) return [host.current()];
  if (!host.has(own)) throw colorbarAdvice(fn);
  return [own];
}

/** Parts the cell of an axes in one for it and one for the colorbar. */
function partCell(parent: Axes, spec: SubplotSpec, room: BarRoom, host: ColorbarHost): Axes {
  const { location, fraction, pad } = room;
  const rest = 1 - fraction - pad;
  const gap = (2 * pad) / (1 - pad);
  const isFirst = location === "left" || location === "top";
  const ratios = isFirst ? [fraction, rest] : [rest, fraction];
  const isBeside = location === "left" || location === "right";
  const grid = isBeside
    ? spec.subgridspec(1, 2, { wspace: gap, widthRatios: ratios })
    : spec.subgridspec(2, 1, { hspace: gap, heightRatios: ratios });
  const [own, rests] = isFirst ? [0, 1] : [1, 0];
  host.replace(parent, grid.at(rests));
  return host.add(shrunkCell(grid.at(own), room, isBeside));
}

/** The middle part of a cell that the colorbar is to fill. */
function shrunkCell(
  cell: SubplotSpec,
  { anchor, shrink }: BarRoom,
  isBeside: boolean,
): SubplotSpec {
  const [x, y] = anchor;
  const free = 1 - shrink;
  const ratios = isBeside ? [(1 - y) * free, shrink, y * free] : [x * free, shrink, (1 - x) * free];
  // A grid has no cells without size.
  const kept = ratios.filter((ratio) => ratio > 1e-6);
  const at = (ratios[0] ?? 0) > 1e-6 ? 1 : 0;
  const grid = isBeside
    ? cell.subgridspec(kept.length, 1, { hspace: 0, heightRatios: kept })
    : cell.subgridspec(1, kept.length, { wspace: 0, widthRatios: kept });
  return grid.at(at);
}

/** Moves axes together to make room at one side of what they take. */
function moveAside(parents: readonly Axes[], room: BarRoom, host: ColorbarHost): Axes {
  const boxes = parents.map((axes) => axes.getPosition(true));
  const all = boxAroundAll(boxes);
  const { bar, rest } = splitBox(all, room);
  for (const [index, axes] of parents.entries()) {
    const { x0, y0, width, height } = boxes[index] as Box;
    const [across, up] = [rest.width / all.width, rest.height / all.height];
    host.moveAside(axes, {
      x0: rest.x0 + (x0 - all.x0) * across,
      y0: rest.y0 + (y0 - all.y0) * up,
      width: width * across,
      height: height * up,
    });
  }
  return host.add(bar);
}

function boxAroundAll(boxes: readonly Box[]): Box {
  const x0 = Math.min(...boxes.map((box) => box.x0));
  const y0 = Math.min(...boxes.map((box) => box.y0));
  const x1 = Math.max(...boxes.map((box) => box.x0 + box.width));
  const y1 = Math.max(...boxes.map((box) => box.y0 + box.height));
  return { x0, y0, width: x1 - x0, height: y1 - y0 };
}

function splitBox(all: Box, room: BarRoom): { readonly bar: Box; readonly rest: Box } {
  const { location, fraction, pad, shrink, anchor } = room;
  const left = 1 - fraction - pad;
  const { x0, y0, width, height } = all;
  const isFirst = location === "left" || location === "bottom";
  if (location === "left" || location === "right") {
    const barHeight = height * shrink;
    const bar = {
      x0: isFirst ? x0 : x0 + (1 - fraction) * width,
      y0: y0 + anchor[1] * (height - barHeight),
      width: fraction * width,
      height: barHeight,
    };
    const start = isFirst ? fraction + pad : 0;
    return { bar, rest: { x0: x0 + start * width, y0, width: left * width, height } };
  }
  const barWidth = width * shrink;
  const bar = {
    x0: x0 + anchor[0] * (width - barWidth),
    y0: isFirst ? y0 : y0 + (1 - fraction) * height,
    width: barWidth,
    height: fraction * height,
  };
  const start = isFirst ? fraction + pad : 0;
  return { bar, rest: { x0, y0: y0 + start * height, width, height: left * height } };
}
