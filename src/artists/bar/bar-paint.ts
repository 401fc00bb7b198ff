/** How many areas with an edge are painted, in the words of Vega-Lite. */
import type { Json, JsonObject } from "../../marks/json.ts";
import { nominal, quantitative } from "../../marks/looks.ts";
import { type PaintedParts, paintOfArea } from "../area/area-paint.ts";
import { type BarLooks, inTurn, lookAt } from "./bar-looks.ts";

/** How several areas are painted: what all have in common, and what the row of each says for itself. */
export interface SharedPaint {
  readonly mark: JsonObject;
  readonly encoding: JsonObject;
  /** What the row of the area at this place of the list says. */
  readonly rowOf: (place: number) => JsonObject;
}

/** How the areas of these numbers are painted, whose edges are dashed alike. */
export function sharedPaint(
  looks: BarLooks,
  indices: readonly number[],
  parts: PaintedParts,
): SharedPaint {
  const told = isOneLook(looks) ? indices.slice(0, 1) : indices;
  const paints = told.map((index) => paintOfArea(lookAt(looks, index), parts));
  const channels = rowChannels();
  const varying = Object.keys(channels).filter((name) =>
    paints.some((each) => each[name] !== paints[0]?.[name]),
  );
  const mark: JsonObject = Object.assign({}, ...paints);
  return {
    mark: withoutNames(mark, varying),
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
    opacity: { says: quantitative, usual: 1 },
    stroke: { says: nominal, usual: null },
    strokeOpacity: { says: quantitative, usual: 1 },
    strokeWidth: { says: quantitative, usual: 0 },
  };
}

function isOneLook({ facecolors, edgecolors, linewidths }: BarLooks): boolean {
  return [facecolors, edgecolors, linewidths].every(({ length }) => length === 1);
}

function withoutNames(properties: JsonObject, names: readonly string[]): JsonObject {
  return Object.fromEntries(Object.entries(properties).filter(([name]) => !names.includes(name)));
}

/** Lists of areas whose edges are dashed alike: dashes grow with the width of an edge, and a mark has one pattern. */
export function alikeDashed(looks: BarLooks, indices: readonly number[]): readonly number[][] {
  const isDashed = lookAt(looks, 0).pattern?.dashes != null;
  if (!isDashed || looks.linewidths.length === 1) return [[...indices]];
  const groups = new Map<number, number[]>();
  for (const index of indices) {
    const linewidth = inTurn(looks.linewidths, index);
    const group = groups.get(linewidth);
    if (group === undefined) groups.set(linewidth, [index]);
    else group.push(index);
  }
  return [...groups.values()];
}
