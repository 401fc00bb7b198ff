import { writeSetting } from "../../facts/numbers.ts";
import { type PointColumns, pointFacts } from "../../facts/points.ts";
import { differing, word } from "../../facts/words.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { isEdged } from "../area/area-look.ts";
import type { BaseArtist, DataDescription } from "../artist.ts";
import { dashesInWords } from "../segments/dashes-in-words.ts";
import { settings } from "../settings.ts";
import { counted, rangeInWords } from "../wording.ts";
import type { FillLook } from "./fill-look.ts";
import type { FilledPolygon } from "./filled-polygon.ts";
import type { PolyCollection } from "./poly-collection.ts";

/** The facts of the look of an area. */
export function lookFacts(area: BaseArtist & { readonly look: FillLook }): string[] {
  const { facecolor, edgecolor, linewidth, pattern, hatching } = area.look;
  const inside = facecolor ?? "no inside";
  const dashes = pattern?.dashes ? ` ${dashesInWords(pattern)}` : "";
  const edge = `edge ${edgecolor} ${writeSetting(linewidth)}${dashes}`;
  return [
    inside,
    ...(isEdged(area.look) ? [edge] : []),
    ...differing("hatch", word(hatching?.letters ?? "none"), "none"),
    ...settings(area, { zorder: 1 }),
  ];
}

/** The facts of the areas between two curves: the curves, with gaps where nothing is filled. */
export function fillSummary(collection: PolyCollection, space: AxesSpace): string[] {
  const { data } = collection;
  const { along, first, second } = data.curves;
  const isAcross = data.orientation === "x";
  const columns: PointColumns = isAcross
    ? [
        { name: "x", values: along, scale: space.x.scale },
        { name: "y", values: first, scale: space.y.scale },
        { name: "to", values: second, scale: space.y.scale },
      ]
    : [
        { name: "x", values: first, scale: space.x.scale },
        { name: "y", values: along, scale: space.y.scale },
        { name: "to x", values: second, scale: space.x.scale },
      ];
  return ["fill", ...lookFacts(collection), ...pointFacts(columns)];
}

/** The facts of a filled line. */
export function polygonSummary(polygon: FilledPolygon, space: AxesSpace): string[] {
  const x = { name: "x", values: polygon.xdata, scale: space.x.scale };
  const y = { name: "y", values: polygon.ydata, scale: space.y.scale };
  return ["polygon", ...lookFacts(polygon), ...pointFacts([x, y])];
}

/** The part of filled areas in the description of the figure. */
export function describeFill({ data, limits }: PolyCollection): DataDescription {
  const { runs } = data;
  const parts = runs.length > 1 ? ` in ${counted(runs.length, "part")}` : "";
  return {
    noun: ["filled area", "filled areas"],
    short: "area",
    x: limits.x,
    says:
      limits.y === null
        ? "has no data"
        : `lies ${rangeInWords(limits.y.min, limits.y.max)}${parts}`,
  };
}

/** The part of a filled line. */
export function describePolygon({ summary: { count, x, y } }: FilledPolygon): DataDescription {
  return {
    noun: ["polygon", "polygons"],
    short: "polygon",
    x: count > 0 ? x : null,
    says:
      count === 0 ? "has no data" : `has ${counted(count, "corner")} ${rangeInWords(y.min, y.max)}`,
  };
}
