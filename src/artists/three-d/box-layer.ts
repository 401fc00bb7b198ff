/** The layer of the box of axes of three dimensions: walls, then each axis with its grid lines, ticks and texts. */
import type { RcParams } from "../../config/rc-params.ts";
import type { JsonObject } from "../../marks/json.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { toHex } from "../../style/color.ts";
import { type CapStyle, type LineStyle, toLineStyle } from "../../style/dashes.ts";
import type { Point } from "../../style/outline.ts";
import { edgePattern } from "../area/area-look.ts";
import { areaShape } from "../area/area-shape.ts";
import { boxedTextLayer } from "../text/boxed-text.ts";
import type { Path, PathStep } from "../text/path.ts";
import type { BoxState } from "./box-3d.ts";
import { type PlacedAxis3D, placeBox } from "./box-layout.ts";

/** The layer of a box; null where nothing of it shows. */
export function boxLayer(state: BoxState, space: AxesSpace): JsonObject | null {
  const axes = placeBox(state, space);
  if (axes.length === 0) return null;
  const { height, rc } = space;
  return {
    layer: [
      ...axes.flatMap(({ index, pane }) => paneMarks(pane, index, height)),
      ...axes.map((axis) => ({ layer: boxAxisMarks(axis, height, rc) })),
    ],
  };
}

/** Grays of the walls across x, y and z. */
const paneColors = ["#f2f2f2", "#e6e6e6", "#ececec"] as const;

function paneMarks(pane: readonly Point[], index: 0 | 1 | 2, height: number): JsonObject[] {
  const color = paneColors[index];
  const pattern = edgePattern("-", 1);
  const look = { facecolor: color, edgecolor: color, linewidth: 1, pattern, alpha: 0.5 };
  return [...areaShape(open(pane), { ...look, hatching: null }, { height })];
}

function open(points: readonly Point[]): Path {
  return points.map((point, index): PathStep => [index === 0 ? "M" : "L", point]);
}

function boxAxisMarks(
  { line, label, offsetText, grid, ticks }: PlacedAxis3D,
  height: number,
  rc: Readonly<RcParams>,
): JsonObject[] {
  const axisLook = { color: toHex(rc["axes.edgecolor"]), width: rc["axes.linewidth"] };
  const texts = (placed: PlacedAxis3D["label"]) => boxedTextLayer(placed, { height }) ?? [];
  return [
    strokeMarks([line], axisLook, "projecting", height),
    texts(label),
    texts(offsetText),
    gridMark(grid, height, rc),
    ...ticks.flatMap(({ tick, line, text }) => [
      strokeMarks([line], tick, "projecting", height),
      texts(text),
    ]),
  ].flat();
}

/** All grid lines of an axis as one path. */
function gridMark(
  grid: readonly (readonly Point[])[],
  height: number,
  rc: Readonly<RcParams>,
): JsonObject[] {
  if (grid.length === 0) return [];
  const look = {
    color: toHex(rc["grid.color"]),
    width: rc["grid.linewidth"],
    linestyle: toLineStyle(rc["grid.linestyle"], 'rcParams["grid.linestyle"]'),
  };
  return strokeMarks(grid, look, "butt", height, rc);
}

function strokeMarks(
  lines: readonly (readonly Point[])[],
  { color, width, linestyle = "-" }: Stroke,
  capstyle: CapStyle,
  height: number,
  rc?: Readonly<RcParams>,
): JsonObject[] {
  const pattern = edgePattern(linestyle, width, { capstyle, joinstyle: "round" }, rc);
  const look = { facecolor: null, edgecolor: color, linewidth: width, pattern, alpha: null };
  return [...areaShape(lines.flatMap(open), { ...look, hatching: null }, { height })];
}

interface Stroke {
  readonly color: string;
  readonly width: number;
  /** @default "-" */
  readonly linestyle?: LineStyle;
}
