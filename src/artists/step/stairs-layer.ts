import { type PointColumns, pointFacts } from "../../facts/points.ts";
import type { JsonObject } from "../../marks/json.ts";
import { simplifyEdge } from "../../simplify/simplify.ts";
import { pathBreak } from "../../simplify/vertex-list.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { Obstacle } from "../../space/obstacle.ts";
import { toPage } from "../../space/to-page.ts";
import type { Point } from "../../style/outline.ts";
import type { DataDescription } from "../artist.ts";
import { boxObstacle } from "../box-obstacle.ts";
import { layerOfUnits, openOutlineUnits } from "../fill/outline.ts";
import { lookFacts } from "../fill/summary.ts";
import { strokedPage } from "../stroked-page.ts";
import { counted, rangeInWords } from "../wording.ts";
import type { StepPatch } from "./step-patch.ts";

/** The outline of steps, open at its foot, as one path; null when it is not to be seen. */
export function stairsLayer(patch: StepPatch, space: AxesSpace): JsonObject | null {
  const corners = patch.getPieces().flatMap((piece) => [...visible(piece, patch, space), null]);
  return layerOfUnits(openOutlineUnits(corners, patch.look, space));
}

/** The corners of a piece that its picture needs. */
function visible(piece: readonly Point[], { look }: StepPatch, space: AxesSpace): readonly Point[] {
  if (!space.rc["path.simplify"]) return piece;
  const x = Float64Array.from(piece, (corner) => corner[0]);
  const y = Float64Array.from(piece, (corner) => corner[1]);
  const vertices = simplifyEdge(x, y, strokedPage(space, look.linewidth, false));
  if (vertices === null) return piece;
  return Array.from(
    vertices.filter((at) => at !== pathBreak),
    (at) => piece[at] as Point,
  );
}

/** A legend that looks for the best place keeps clear of the box around steps, as in matplotlib. */
export function stairsObstacles(patch: StepPatch, space: AxesSpace): Obstacle[] {
  const corners = patch.getPieces().flat();
  if (corners.length === 0) return [];
  const [toX, toY] = [toPage(space, "x"), toPage(space, "y")];
  let [x0, x1, y0, y1] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [x, y] of corners) {
    const [left, up] = [toX(x), toY(y)];
    [x0, x1] = [Math.min(x0, left), Math.max(x1, left)];
    [y0, y1] = [Math.min(y0, up), Math.max(y1, up)];
  }
  return boxObstacle([x0, x1], [y0, y1]);
}

/** The facts of steps: each by its first edge. */
export function stairsSummary(patch: StepPatch, space: AxesSpace): string[] {
  const { values, edges, baseline, orientation } = patch.data;
  const isUpright = orientation === "vertical";
  const [along, up] = isUpright ? [space.x, space.y] : [space.y, space.x];
  const starts = { name: "x", values: edges.subarray(0, -1), scale: along.scale };
  const heights = { name: "y", values, scale: up.scale };
  const feet =
    baseline === null || typeof baseline === "number"
      ? []
      : [{ name: "on", values: baseline, scale: up.scale }];
  const columns: PointColumns = [starts, heights, ...feet];
  const stand =
    baseline === null
      ? "without baseline"
      : typeof baseline === "number"
        ? `on ${baseline}`
        : "on a line";
  return [
    "stairs",
    ...lookFacts(patch),
    ...(isUpright ? [] : ["to the right"]),
    stand,
    ...pointFacts(columns),
  ];
}

/** Their part in the description of the figure. */
export function describeStairs({ data, limits }: StepPatch): DataDescription {
  const count = data.values.length;
  return {
    noun: ["row of steps", "rows of steps"],
    short: "row",
    x: limits.x,
    says:
      limits.y === null || count === 0
        ? "has no data"
        : `has ${counted(count, "step")} ${rangeInWords(limits.y.min, limits.y.max)}`,
  };
}
