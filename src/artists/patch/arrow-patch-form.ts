/** Arrows between two places of the data, with heads in points. */
import { valueAtPosition } from "../../simplify/placement.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { placementOf } from "../../space/to-page.ts";
import type { Point } from "../../style/outline.ts";
import { type ArrowPart, type ArrowStyle, arrowParts } from "../text/arrow.ts";
import { type Inside, turningPoints } from "../text/bezier.ts";
import { type ConnectionStyle, connection } from "../text/connection.ts";
import { insidePath } from "../text/inside.ts";
import { curvesOf, mapPath, type Path } from "../text/path.ts";
import { moveOnPage, type PatchUnits } from "./outline.ts";
import type { Patch } from "./patch.ts";

/** What makes an arrow. */
export interface ArrowPatchForm {
  readonly posA: Point;
  readonly posB: Point;
  readonly arrowstyle: ArrowStyle;
  readonly connectionstyle: ConnectionStyle;
  readonly patchA?: Patch;
  readonly patchB?: Patch;
  readonly shrinkA: number;
  readonly shrinkB: number;
  readonly mutationScale: number;
  readonly mutationAspect: number;
}

/** The parts of an arrow in points; none if an end has no place. */
export function arrowPatchParts(
  form: ArrowPatchForm,
  linewidth: number,
  space: AxesSpace,
  units: PatchUnits,
): readonly ArrowPart[] {
  const place = moveOnPage(space, units);
  const [from, to] = [place(form.posA), place(form.posB)];
  if (![...from, ...to].every(Number.isFinite)) return [];
  const { shrinkA, shrinkB, mutationScale: scale, mutationAspect: aspect } = form;
  const way = connection(form.connectionstyle, from, to, {
    outsideA: areaOf(form.patchA, space),
    outsideB: areaOf(form.patchB, space),
    shrinkA,
    shrinkB,
  });
  return arrowParts(form.arrowstyle, way, { scale, linewidth, aspect });
}

function areaOf(patch: Patch | undefined, space: AxesSpace): Inside | null {
  const path = patch?.pathIn(space) ?? null;
  return path === null || patch === undefined ? null : insidePath(path, patch.linewidth);
}

/** What a path in points reaches, in data units. */
export function pointsInData(path: Path, space: AxesSpace): Point[] {
  const [x, y] = [placementOf(space, "x"), placementOf(space, "y")];
  const inData = mapPath(path, (point) => [
    valueAtPosition(x, point[0]),
    valueAtPosition(y, point[1]),
  ]);
  return curvesOf(inData).flatMap((curve) => [
    curve[0] as Point,
    ...turningPoints(curve),
    curve.at(-1) as Point,
  ]);
}
