import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import { paint } from "../../marks/paint.ts";
import { placeField } from "../../marks/position.ts";
import type { SimplifiedLine } from "../../simplify/simplified-line.ts";
import { maxUntouched } from "../../simplify/simplify.ts";
import { valuesAt } from "../../simplify/vertex-list.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { DashPattern } from "../../style/dashes.ts";
import { type MarkerShape, markerPath, markerShape } from "../../style/markers.ts";
import type { Outline } from "../../style/outline.ts";
import { seenMarkers } from "../many-points.ts";
import { cutLine, type Path, withinReach } from "./cut-line.ts";
import { stepsOf } from "./draw-style.ts";
import { endlessPoints } from "./endless.ts";
import { gapsAndLine } from "./gaps.ts";
import type { DrawnLine, SpannedAxis } from "./line2d.ts";
import { markedPoints } from "./mark-every.ts";
import { clipOf, strokeOf } from "./stroke.ts";
import { visiblePoints } from "./visible-points.ts";

/** A line and its markers; null when neither is to be seen. */
export function lineLayer(line: DrawnLine, space: AxesSpace): JsonObject | null {
  const { gapcolor, pattern } = line;
  if (gapcolor !== null && pattern?.dashes)
    return layered(gapsAndLine(line, pattern, gapcolor), space);
  if (line.span !== null) return spanLayer(space, line, line.span);
  if (line.through !== null) {
    return lineLayer({ ...line, ...endlessPoints(line.through, space), through: null }, space);
  }
  if (line.drawstyle !== "default" || line.markevery !== null) return partsLayer(line, space);
  if (hasManyMarkers(line, space)) return manyMarkersLayer(line, space);
  return plainLayer(line, space);
}

/** Parts of a line, each over the one before. */
function layered(parts: readonly DrawnLine[], space: AxesSpace): JsonObject | null {
  const layer = parts.map((part) => lineLayer(part, space)).filter((part) => part !== null);
  return layer.length === 0 ? null : { layer };
}

/** Whether a line has so many markers that those are looked for that show. Half-filled ones let through what is below. */
function hasManyMarkers(line: DrawnLine, { rc }: AxesSpace): boolean {
  const { xdata, marker, fillstyle, clipOn } = line;
  const isWhole = fillstyle === "full" || fillstyle === "none";
  return (
    clipOn && rc["path.simplify"] && xdata.length > maxUntouched && marker !== "None" && isWhole
  );
}

/** A line's path, and those of its markers that show. */
function manyMarkersLayer(line: DrawnLine, space: AxesSpace): JsonObject | null {
  const path = line.pattern === null ? null : lineLayer({ ...line, marker: "None" }, space);
  const seen = seenMarkers(line, space);
  const markers = "image" in seen ? seen.image : plainLayer(pointsOf(line, seen.indices), space);
  const layer = [path, markers].filter((part) => part !== null);
  if (layer.length === 0) return null;
  return layer.length === 1 ? (layer[0] ?? null) : { layer };
}

/** The markers of a line at some of its points. */
function pointsOf(line: DrawnLine, indices: Uint32Array): DrawnLine {
  const xdata = valuesAt(line.xdata, indices);
  return { ...line, xdata, ydata: valuesAt(line.ydata, indices), pattern: null };
}

/** A line and its markers, at points that are few or simplified. */
function plainLayer(line: DrawnLine, space: AxesSpace): JsonObject | null {
  const visible = visiblePoints(space, line);
  const marks = [
    ...pathMarks(line, visible),
    ...markerMarks(line, line.markersize).map((mark) => Object.assign(mark, clipOf(line))),
  ];
  if (marks.length === 0) return null;
  const path = cutLine(space, linePath(line, visible));
  const transform = [...placeField("x", space.x, path.x), ...placeField("y", space.y, path.y)];
  const values = visible === null ? rowsOfLine(space, line, path) : visibleRows(path);
  const hasAlone = values.some((row) => row.alone);
  const layer = marks.map((mark) => viewOfMark(mark, hasAlone));
  return {
    data: { values },
    ...(transform.length > 0 ? { transform } : {}),
    ...(layer.length === 1 ? layer[0] : { layer }),
  };
}

/** The path of a line and its markers by themselves, where they do not stand at the same points. */
function partsLayer(line: DrawnLine, space: AxesSpace): JsonObject | null {
  const path = { ...line, ...stepsOf(line), ...plain, marker: "None" } as const;
  const markers = { ...line, ...markedPoints(line, space), ...plain, pattern: null };
  return layered([path, markers], space);
}

const plain = { drawstyle: "default", markevery: null } as const;

/** A line across the axes: at its place in the data one way, from fraction to fraction of the axes the other. */
function spanLayer(space: AxesSpace, line: DrawnLine, span: SpannedAxis): JsonObject | null {
  if (line.pattern === null) return null;
  const { width, height } = space;
  const { xdata, ydata } = line;
  const field = span === "y" ? "x" : "y";
  const at = span === "y" ? xdata : ydata;
  const ends = Array.from(span === "y" ? ydata : xdata, (fraction) =>
    points(withinReach(span === "y" ? height * (1 - fraction) : width * fraction)),
  );
  const transform = placeField(field, space[field], at);
  return {
    data: { values: [{ [field]: jsonValue(at[0] ?? 0) }] },
    ...(transform.length > 0 ? { transform } : {}),
    mark: { type: "rule", ...clipOf(line), ...strokeOf(line, line.pattern) },
    encoding: { [span]: { value: ends[0] }, [`${span}2`]: { value: ends[1] } },
  };
}

/** A view of one mark. Vega-Lite 6.4 looks into a line's own encoding even where there is none. */
function viewOfMark(mark: JsonObject, hasAlone: boolean): JsonObject {
  if (mark.type !== "line") return { mark };
  return hasAlone
    ? { transform: [{ filter: "!datum.alone" }], mark, encoding: {} }
    : { mark, encoding: {} };
}

/**
 * The points of a line; JSON has no NaN and no infinity, so a gap is a pair of nulls. A point between two
 * gaps is `alone`: Vega would draw a dot there, matplotlib draws nothing but a marker.
 */
function rowsOfLine(
  space: AxesSpace,
  { marker }: DrawnLine,
  { x: xdata, y: ydata }: Path,
): JsonObject[] {
  const { scale: xscale } = space.x;
  const { scale: yscale } = space.y;
  const isPoint = (index: number) =>
    Number.isFinite(xscale.transform(xdata[index] ?? Number.NaN)) &&
    Number.isFinite(yscale.transform(ydata[index] ?? Number.NaN));
  const rows: JsonObject[] = [];
  let [isBefore, isHere] = [false, isPoint(0)];
  for (let index = 0; index < xdata.length; index++) {
    const isNext = isPoint(index + 1);
    const isAlone = !isBefore && !isNext;
    if (!isHere || (isAlone && marker === "None")) rows.push(gapRow());
    else {
      const point = { x: jsonValue(xdata[index] as number), y: jsonValue(ydata[index] ?? 0) };
      rows.push(isAlone ? { ...point, alone: true } : point);
    }
    [isBefore, isHere] = [isHere, isNext];
  }
  return rows;
}

/** The same for a line of which not all points are needed. */
function visibleRows({ x, y }: Path): JsonObject[] {
  const rows: JsonObject[] = [];
  for (let index = 0; index < x.length; index++) {
    const value = x[index] as number;
    const isGap = Number.isNaN(value);
    rows.push(isGap ? gapRow() : { x: jsonValue(value), y: jsonValue(y[index] ?? 0) });
  }
  return rows;
}

/** The points of a line, or those that are needed of it. */
function linePath({ xdata, ydata }: DrawnLine, visible: SimplifiedLine | null): Path {
  if (visible === null) return { x: xdata, y: ydata };
  return { x: valuesAt(xdata, visible.vertices), y: valuesAt(ydata, visible.vertices) };
}

/** A value as JSON can tell it: −∞, which a log scale draws far below, and −0 are not known to it. */
export function jsonValue(value: number): number {
  return value === Number.NEGATIVE_INFINITY ? -Number.MAX_VALUE : value + 0;
}

/** What breaks a line. */
export function gapRow(): JsonObject {
  return { x: null, y: null };
}

function pathMarks(line: DrawnLine, visible: SimplifiedLine | null): JsonObject[] {
  if (line.pattern === null) return [];
  const pattern = visible?.isSolid ? solidOf(line.pattern) : line.pattern;
  const cap = visible?.isCut ? { strokeCap: "round" } : {};
  const join = pattern.joinstyle === "round" ? {} : { strokeJoin: pattern.joinstyle };
  return [{ type: "line", ...clipOf(line), ...strokeOf(line, pattern), ...join, ...cap }];
}

/** The pattern without its dashes. */
function solidOf(pattern: DashPattern): DashPattern {
  return pattern.dashes === null
    ? pattern
    : { ...pattern, dashes: null, offset: 0, capstyle: "projecting" };
}

/** The marks that draw a line's marker: its filled part, and for a half-filled one the empty half. */
export function markerMarks(line: DrawnLine, markersize: number): JsonObject[] {
  const shape = markerShape(line.marker, { ...line, markersize });
  if (shape === null) return [];
  const face = shape.faced ? paint("fill", line.markerfacecolor, line.alpha) : { fill: null };
  const halves = [markerMark(line, shape, shape.outline, face)];
  if (shape.alt !== null) halves.push(markerMark(line, shape, shape.alt, { fill: null }));
  return halves;
}

function markerMark(
  line: DrawnLine,
  shape: MarkerShape,
  outline: Outline,
  face: JsonObject,
): JsonObject {
  const edge =
    shape.edgeWidth === 0
      ? { stroke: null }
      : {
          strokeWidth: shape.edgeWidth,
          strokeJoin: shape.joinstyle,
          ...paint("stroke", line.edgepaint, line.alpha),
        };
  // Vega takes the root of a symbol's size for its width, and a path to be 2 wide: 4 leaves it as it is.
  return {
    type: "point",
    shape: markerPath(outline),
    size: 4,
    ...face,
    ...edge,
  };
}
