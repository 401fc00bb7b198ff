import type { ContourLine } from "../../data/contour/lines.ts";
import type { ContourPolygon } from "../../data/contour/polygons.ts";
import { numberRangeOf, writeAlone, writerOf, writeSetting } from "../../facts/numbers.ts";
import { inner, word } from "../../facts/words.ts";
import type { JsonObject } from "../../marks/json.ts";
import { simplifyEdge } from "../../simplify/simplify.ts";
import type { StrokedPage } from "../../simplify/stroked-page.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { DashPattern } from "../../style/dashes.ts";
import type { Point } from "../../style/outline.ts";
import type { AreaLook } from "../area/area-look.ts";
import type { DataDescription } from "../artist.ts";
import { openOutlineUnits, outlineUnits } from "../fill/outline.ts";
import { dashesInWords } from "../segments/dashes-in-words.ts";
import { settings } from "../settings.ts";
import { strokedPage } from "../stroked-page.ts";
import { counted, numberInWords, rangeInWords } from "../wording.ts";
import { areaLookOf } from "./area-look-of.ts";
import type { ContourParts } from "./contour-parts.ts";
import type { QuadContourSet } from "./quad-contour-set.ts";

/** A path for the lines of each level, or for each area; null when nothing is to be seen. */
export function contourLayer(contours: QuadContourSet, space: AxesSpace): JsonObject | null {
  const units = contours.filled ? areaUnits(contours, space) : lineUnits(contours, space);
  return units.length === 0 ? null : { layer: units };
}

/** The areas, the lowest first, and their hatching; opaque ones reach under those above, which leaves no seams. */
function areaUnits({ parts }: QuadContourSet, space: AxesSpace): JsonObject[] {
  const { stacked, set, colors } = parts;
  const units = layersOf(stacked === null ? set : stacked(), space).map((corners, index) => {
    // A faint inside comes with its hatching.
    const isApart = parts.hatches[index]?.ground != null;
    const facecolor = isApart ? null : (colors[index] ?? null);
    return outlineUnits(corners, areaLookOf({ facecolor }), space);
  });
  if (parts.hatches.every((hatch) => hatch === null)) return units.flat();
  const hatches = layersOf(set, space).map((corners, index) => {
    const look = areaLookOf({ hatching: parts.hatches[index] ?? null });
    return outlineUnits(corners, look, space);
  });
  return [...units, ...hatches].flat();
}

/** The corners of the areas of each layer; null ends an outline. */
function layersOf(set: ContourParts["set"], space: AxesSpace): (Point | null)[][] {
  const page = strokedPage(space, 0, false);
  const layers = "polygons" in set ? set.polygons : [];
  return layers.map((layer) => layer.flatMap((area) => ringsOf(area, page, space)));
}

function ringsOf({ rings }: ContourPolygon, page: StrokedPage, space: AxesSpace): (Point | null)[] {
  // The first corner comes again at the end; the way back there is drawn anyway.
  return rings.flatMap((ring) => [...visible(ring.subarray(0, -2), page, space), null]);
}

/** The lines of each level: those that close, and the others. */
function lineUnits({ parts }: QuadContourSet, space: AxesSpace): JsonObject[] {
  const { set, colors, linewidths, patterns } = parts;
  const lines = "lines" in set ? set.lines : [];
  return lines.flatMap((ofLevel, index) => {
    const pattern = patterns[index] ?? null;
    const linewidth = linewidths[index % linewidths.length] ?? 0;
    const look = areaLookOf({ edgecolor: colors[index] ?? null, linewidth, pattern });
    const closed = ofLevel.filter((line) => line.closed);
    const open = ofLevel.filter((line) => !line.closed);
    return [
      ...strokeUnits(closed, look, space, outlineUnits),
      ...strokeUnits(open, look, space, openOutlineUnits),
    ];
  });
}

function strokeUnits(
  lines: readonly ContourLine[],
  look: AreaLook,
  space: AxesSpace,
  unitsOf: typeof outlineUnits,
): readonly JsonObject[] {
  const page = strokedPage(space, look.linewidth, false);
  const points = lines.flatMap(({ vertices, closed }) => [
    ...visible(closed ? vertices.subarray(0, -2) : vertices, page, space),
    null,
  ]);
  return unitsOf(points, look, space);
}

/** The points of a line that its picture needs. */
function visible(vertices: Float64Array, page: StrokedPage, space: AxesSpace): Point[] {
  const count = vertices.length / 2;
  const x = Float64Array.from({ length: count }, (_, at) => vertices[2 * at] as number);
  const y = Float64Array.from({ length: count }, (_, at) => vertices[2 * at + 1] as number);
  const kept = space.rc["path.simplify"] ? simplifyEdge(x, y, page) : null;
  const point = (at: number): Point => [x[at] as number, y[at] as number];
  return kept === null ? Array.from(x, (_, at) => point(at)) : Array.from(kept, point);
}

/** The facts of contours: what heights reach, and the color of each level or area. */
export function contourSummary(contours: QuadContourSet): string[] {
  const { parts, levels, zmin, zmax, filled } = contours;
  const usual = { zorder: filled ? 1 : 2 };
  const heights = `heights from ${writeAlone(zmin)} to ${writeAlone(zmax)}`;
  const rows = filled ? areaRows(contours) : lineRows(contours);
  const extend = parts.extend === "neither" ? [] : [`extend ${parts.extend}`];
  const head = filled ? counted(rows.length, "area") : counted(levels.length, "level");
  const style = [...settings({ ...contours, alpha: contours.alpha }, usual), ...extend];
  return [filled ? "contour areas" : "contour", ...style, heights, head, ...inner(rows)];
}

function lineRows({ parts, levels }: QuadContourSet): string[] {
  const { set, colors, linewidths, patterns } = parts;
  const write = writerOf(numberRangeOf(levels));
  const lines = "lines" in set ? set.lines : [];
  return levels.map((level, index) => {
    const pattern: DashPattern | null = patterns[index] ?? null;
    const width = writeSetting(linewidths[index % linewidths.length] ?? 0);
    const count = counted(lines[index]?.length ?? 0, "line") || "no line";
    return `${write(level)}: ${colors[index]} ${dashesInWords(pattern)} ${width}, ${count}`;
  });
}

function areaRows({ parts, levels }: QuadContourSet): string[] {
  const write = writerOf(numberRangeOf(levels));
  const { extend, colors, hatches } = parts;
  const below = extend === "min" || extend === "both" ? 1 : 0;
  return colors.map((color, index) => {
    const [low, high] = [levels[index - below], levels[index - below + 1]];
    const letters = hatches[index]?.letters;
    const look = letters === undefined ? color : `${color}, hatch ${word(letters)}`;
    if (low === undefined) return `below ${write(high ?? 0)}: ${look}`;
    return high === undefined
      ? `above ${write(low)}: ${look}`
      : `${write(low)} to ${write(high)}: ${look}`;
  });
}

/** Their part in the description of the figure. */
export function describeContour({
  levels,
  filled,
  parts,
  zmin,
  zmax,
}: QuadContourSet): DataDescription {
  const what = counted(levels.length, "level");
  return {
    noun: filled
      ? ["set of contour areas", "sets of contour areas"]
      : ["set of contour lines", "sets of contour lines"],
    short: "set",
    x: parts.limits.x,
    says:
      levels.length === 1
        ? `lies at ${numberInWords(levels[0] ?? 0)}`
        : `has ${what} ${rangeInWords(levels[0] ?? 0, levels.at(-1) ?? 0)}, with heights ${rangeInWords(zmin, zmax)}`,
  };
}
