import type { Box, Interval } from "../space/axes-space.ts";
import { type Anchor, type AspectAxes, anchors, type Drawn, type Ends } from "./aspect.ts";
import type { AxisLimits } from "./axis-limits.ts";
import {
  aspectBeyondNumbers,
  bothAxesShared,
  boxAspectNeedsDatalim,
  twinsNeedDatalim,
} from "./errors.ts";

/**
 * Fits box or limits to the aspect asked for, changing nothing: the rule of matplotlib's `apply_aspect`.
 * @throws PlotError where neither may be changed
 */
export function fitAspect(axes: AspectAxes): Drawn {
  const { settings, x, y } = axes;
  const { aspect, adjustable, boxAspect, ends } = settings;
  const box = ends === null ? axes.box : withoutEnds(axes, ends);
  if (aspect === "auto" && boxAspect === null) return { box, x: x.limits, y: y.limits };
  if (adjustable === "box") return fitBox({ ...axes, box }, aspect);
  const drawn = boxAspect === null ? box : shrunkBox(box, boxAspect, settings.anchor);
  if (aspect === "auto") return { box: drawn, x: x.limits, y: y.limits };
  return fitLimits(axes, drawn, drawn.height / drawn.width / aspect);
}

function withoutEnds({ box, ...axes }: AspectAxes, { along, lengths, inverted }: Ends): Box {
  const { x0, y0, width, height } = box;
  const [lower, upper] = axes[along].isInverted ? inverted : lengths;
  const inner = 1 / (1 + lower + upper);
  return along === "x"
    ? { x0: x0 + lower * inner * width, y0, width: width * inner, height }
    : { x0, y0: y0 + lower * inner * height, width, height: height * inner };
}

function fitBox({ settings, box, x, y, isTwinned }: AspectAxes, aspect: number | "auto"): Drawn {
  if (isTwinned) throw twinsNeedDatalim();
  if (aspect === "auto") throw boxAspectNeedsDatalim();
  const ratio = aspect * (extentAlong(y, y.bound).size / extentAlong(x, x.bound).size);
  return { box: shrunkBox(box, ratio, settings.anchor), x: x.limits, y: y.limits };
}

/** The largest box of this height beside its width, at its anchor. */
function shrunkBox({ x0, y0, width, height }: Box, ratio: number, anchor: Anchor): Box {
  const isWide = width * ratio <= height;
  const inner = isWide ? { width, height: width * ratio } : { width: height / ratio, height };
  if (!(inner.width > 0 && inner.height > 0)) throw aspectBeyondNumbers();
  const [right, up] = typeof anchor === "string" ? anchors[anchor] : anchor;
  return {
    x0: x0 + right * (width - inner.width),
    y0: y0 + up * (height - inner.height),
    ...inner,
  };
}

/**
 * Widens the limits of one axis, or narrows those of the other where both have room to spare.
 * @param ratio The even extent of y beside that of x which gives the aspect in this box.
 */
function fitLimits(axes: AspectAxes, box: Box, ratio: number): Drawn {
  const { x, y } = axes;
  const xExtent = extentAlong(x, x.bound);
  const yExtent = extentAlong(y, y.bound);
  const growth = (ratio * xExtent.size) / yExtent.size - 1;
  // matplotlib leaves alone what is off by less than half a percent.
  if (Math.abs(growth) < 0.005) return { box, x: x.limits, y: y.limits };
  const needed = { x: yExtent.size / ratio, y: ratio * xExtent.size };
  return changesY(axes, { x: xExtent.size, y: yExtent.size }, needed, growth)
    ? { box, x: x.limits, y: limitsAround(y, yExtent.middle, needed.y) }
    : { box, x: limitsAround(x, xExtent.middle, needed.x), y: y.limits };
}

interface Sizes {
  readonly x: number;
  readonly y: number;
}

/** Whether the limits of y change rather than those of x. */
function changesY({ x, y }: AspectAxes, sizes: Sizes, needed: Sizes, growth: number): boolean {
  if (x.view.isShared && y.view.isShared) throw bothAxesShared();
  if (y.view.isShared) return false;
  if (x.view.isShared) return true;
  const data = { x: dataSize(x), y: dataSize(y) };
  const hasRoom = sizes.x > data.x && sizes.y > data.y;
  if (!hasRoom) return growth > 0;
  // Both axes show more than the data: the one that can becomes narrower.
  return (needed.y > data.y && growth < 0) || (needed.x < data.x && growth > 0);
}

/** The extent of an axes' own data with a margin, which narrower limits still show; -Infinity without data. */
function dataSize(axis: AxisLimits): number {
  const { min, max } = axis.data;
  return 1.05 * (evenOf(axis, max) - evenOf(axis, min));
}

function extentAlong(axis: AxisLimits, [low, high]: Interval) {
  const [start, end] = [evenOf(axis, low), evenOf(axis, high)];
  return { middle: 0.5 * (start + end), size: Math.max(Math.abs(end - start), 1e-30) };
}

/** Where a value stands in the coordinate that is even on the page. */
function evenOf({ view: { scale } }: AxisLimits, value: number): number {
  // What a log axis cannot show lies far below its view.
  if (scale.name === "log" && value <= 0) return -1000;
  return scale.name === "linear" ? value : scale.transform(value);
}

function limitsAround(axis: AxisLimits, middle: number, size: number): Interval {
  const { scale } = axis.view;
  const ends = [scale.inverse(middle - size / 2), scale.inverse(middle + size / 2)] as const;
  if (!ends.every(Number.isFinite)) throw aspectBeyondNumbers();
  return axis.limitsWithin(ends);
}
