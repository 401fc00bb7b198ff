/** How areas with an edge are painted, in the words of Vega-Lite. */
import type { Json, JsonObject } from "../../marks/json.ts";
import { nominal, quantitative } from "../../marks/looks.ts";
import { dashing, paint } from "../../marks/paint.ts";
import { colorOf, edgePattern, inTurn, type PatchLook } from "./patch-look.ts";

/** Which parts of an area are painted. */
export interface PaintedParts {
  readonly face: boolean;
  readonly edge: boolean;
}

/** How one area is painted. */
export function paintAt(look: PatchLook, index: number, { face, edge }: PaintedParts): JsonObject {
  return {
    ...(face ? painted("fill", inTurn(look.facecolors, index), look) : { fill: null }),
    ...(edge ? edgeAt(look, index) : { stroke: null }),
  };
}

/** A color with the opacity of all; the own opacity of a color gives way to that, be it 0. */
function painted(channel: "fill" | "stroke", color: string, { alpha }: PatchLook): JsonObject {
  if (colorOf(color, alpha) === null) return { [channel]: null };
  return alpha === null ? paint(channel, color) : paint(channel, color.slice(0, 7), alpha);
}

function edgeAt(look: PatchLook, index: number): JsonObject {
  const strokeWidth = inTurn(look.linewidths, index);
  const pattern = edgePattern(look, strokeWidth);
  const stroke = painted("stroke", inTurn(look.edgecolors, index), look);
  if (pattern === null || stroke.stroke === null) return { stroke: null };
  return { ...stroke, strokeWidth, ...dashing(pattern) };
}

/** How several areas are painted: what all have in common, and what the row of each says for itself. */
export interface SharedPaint {
  readonly mark: JsonObject;
  readonly encoding: JsonObject;
  /** What the row of the area at this place of the list says. */
  readonly rowOf: (place: number) => JsonObject;
}

/** How the areas of these numbers are painted, whose edges are dashed alike. */
export function sharedPaint(
  look: PatchLook,
  indices: readonly number[],
  parts: PaintedParts,
): SharedPaint {
  const told = isOneLook(look) ? indices.slice(0, 1) : indices;
  const paints = told.map((index) => paintAt(look, index, parts));
  const channels = rowChannels();
  const varying = Object.keys(channels).filter((name) =>
    paints.some((each) => each[name] !== paints[0]?.[name]),
  );
  const mark: JsonObject = Object.assign({}, ...paints);
  return {
    mark: without(mark, varying),
    encoding: Object.fromEntries(
      varying.map((name) => [name, { field: name, ...channels[name]?.says }]),
    ),
    rowOf: (place) =>
      Object.fromEntries(
        varying.map((name) => [name, paints[place]?.[name] ?? channels[name]?.usual ?? null]),
      ),
  };
}

interface RowChannel {
  readonly says: JsonObject;
  /** What a row says that has nothing of it. */
  readonly usual: Json;
}

function rowChannels(): Readonly<Record<string, RowChannel>> {
  return {
    fill: { says: nominal, usual: null },
    fillOpacity: { says: quantitative, usual: 1 },
    stroke: { says: nominal, usual: null },
    strokeOpacity: { says: quantitative, usual: 1 },
    strokeWidth: { says: quantitative, usual: 0 },
  };
}

function isOneLook({ facecolors, edgecolors, linewidths }: PatchLook): boolean {
  return [facecolors, edgecolors, linewidths].every(({ length }) => length === 1);
}

function without(properties: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}

/** Lists of areas whose edges are dashed alike: dashes grow with the width of an edge, and a mark has one pattern. */
export function alikeDashed(look: PatchLook, indices: readonly number[]): readonly number[][] {
  const isDashed = edgePattern(look, 1)?.dashes != null;
  if (!isDashed || look.linewidths.length === 1) return [[...indices]];
  const groups = new Map<number, number[]>();
  for (const index of indices) {
    const linewidth = inTurn(look.linewidths, index);
    const group = groups.get(linewidth);
    if (group === undefined) groups.set(linewidth, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}
