import type { ContourLine } from "../../data/contour/lines.ts";
import { nameArguments, readOptions } from "../../options.ts";
import { valueAtPosition } from "../../simplify/placement.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { placementOf, toPage } from "../../space/to-page.ts";
import { fontPoints } from "../../style/font-size.ts";
import type { Point } from "../../style/outline.ts";
import { checkFormulas } from "../../text/formulas.ts";
import { placeText } from "../../text/placed-text.ts";
import { shownColor } from "../area/area-look.ts";
import type { DrawingAxes } from "../drawing-axes.ts";
import { dataCoordinates } from "../text/coordinates.ts";
import { Text } from "../text/text-artist.ts";
import { areasWithoutLabels, noSuchLevel, notContourLines } from "./errors.ts";
import { contourLabelReaders, usualFormat } from "./label-options.ts";
import {
  type LabelPlace,
  labelAt,
  labelLines,
  nearestPoint,
  type PlacedLabel,
  type PlacedLine,
} from "./label-places.ts";
import { QuadContourSet } from "./quad-contour-set.ts";

/** Writes on contour lines, in the axes that draws them; see `Axes.clabel`. */
export function makeContourLabels(args: readonly unknown[]): readonly Text[] {
  const fn = "Axes.clabel";
  const { CS, ...given } = nameArguments(fn, ["CS", "levels"], args);
  if (CS instanceof QuadContourSet && !CS.filled) return CS.writeLabels(fn, given);
  throw notContourLines(`${fn}: CS`, CS);
}

/** Writes on contour lines by the names of the arguments; throws a PlotError that begins with `fn`. */
export function labelContours(
  axes: DrawingAxes,
  fn: string,
  contours: QuadContourSet,
  given: Readonly<Record<string, unknown>>,
): readonly Text[] {
  if (contours.filled) throw areasWithoutLabels(fn);
  const request = readRequest(axes, fn, contours, given);
  const { levels, places, isInline } = request;
  for (const { text } of levels) checkFormulas(text, (message) => axes.warn(`${fn}: ${message}`));
  // The places of labels are those of now.
  axes.viewLimits("x");
  axes.viewLimits("y");
  const lines = placedLines(contours, axes.lastSpace);
  const labels =
    places === null
      ? labelsAlong(levels, lines)
      : places.flatMap((place) => labelNear(levels, lines, place, axes.lastSpace));
  if (isInline || places !== null)
    contours.replaceLines(lines.map((ofLevel) => ofLevel.map(contourLineOf)));
  return labels.map((label) => axes.addArtist(labelText(label, request, axes), []));
}

/** A level to be labelled. */
interface LabelledLevel {
  /** Its number among the levels. */
  readonly index: number;
  readonly text: string;
  readonly color: string;
  readonly label: PlacedLabel;
}

interface LabelRequest {
  readonly levels: readonly LabelledLevel[];
  /** Places near which labels are to stand, or null where they are chosen. */
  readonly places: readonly Point[] | null;
  readonly isInline: boolean;
  /** Points. */
  readonly size: number;
  readonly zorder: number;
}

function readRequest(
  axes: DrawingAxes,
  fn: string,
  contours: QuadContourSet,
  named: Readonly<Record<string, unknown>>,
): LabelRequest {
  const given = readOptions(fn, named, contourLabelReaders(axes.rcNow["axes.prop_cycle"]));
  const { inline = true, inlineSpacing = 5, rightsideUp = true, manual = null } = given;
  const { colors = null, fmt = usualFormat(), zorder = contours.zorder + 2 } = given;
  const size = fontPoints(given.fontsize ?? "medium", axes.rcNow["font.size"]);
  const spacing = inline ? inlineSpacing : null;
  const indices = labelledLevels(fn, contours.levels, given.levels ?? null);
  const all = indices.map((index) => contours.levels[index] as number);
  const levels = indices.map((index, at): LabelledLevel => {
    const text = fmt(all[at] as number, all);
    const color = (colors === null ? contours.colors[index] : colors[at % colors.length]) as string;
    return {
      index,
      text,
      color: shownColor(color, contours.alpha) ?? color,
      label: { width: textWidth(text, size), spacing, isUpright: rightsideUp },
    };
  });
  return { levels, places: manual, isInline: inline, size, zorder };
}

/** The numbers of the levels to be labelled. */
function labelledLevels(
  fn: string,
  levels: readonly number[],
  asked: readonly number[] | null,
): number[] {
  const strange = asked?.find((level) => !levels.includes(level));
  if (strange !== undefined) throw noSuchLevel(fn, strange, levels);
  return [...levels.keys()].filter((index) => asked?.includes(levels[index] as number) ?? true);
}

function textWidth(text: string, size: number): number {
  const at = { x: 0, y: 0, size, color: "#000000", ha: "left", va: "baseline" } as const;
  const [x0, , x1] = placeText(text, at).bbox ?? [0, 0, 0, 0];
  return x1 - x0;
}

/** The lines of each level on the page. */
function placedLines({ parts }: QuadContourSet, space: AxesSpace): PlacedLine[][] {
  const [toX, toY] = [toPage(space, "x"), toPage(space, "y")];
  const lines = "lines" in parts.set ? parts.set.lines : [];
  return lines.map((ofLevel) =>
    ofLevel.map(({ vertices }) => {
      const data = Array.from({ length: vertices.length / 2 }, (_, at): Point => {
        return [vertices[2 * at] as number, vertices[2 * at + 1] as number];
      });
      return { data, page: data.map(([x, y]): Point => [toX(x), toY(y)]) };
    }),
  );
}

function contourLineOf({ data }: PlacedLine): ContourLine {
  const [first, last] = [data[0] as Point, data.at(-1) as Point];
  const closed = first[0] === last[0] && first[1] === last[1];
  return { vertices: Float64Array.from(data.flat()), closed };
}

/** A label at its place. */
interface LevelLabel extends LabelPlace {
  readonly level: LabelledLevel;
}

/** Labels lines where it is best; puts what is left of them in their places. */
function labelsAlong(levels: readonly LabelledLevel[], lines: PlacedLine[][]): LevelLabel[] {
  const labels: LevelLabel[] = [];
  for (const level of levels) {
    const taken = labels.map(({ page }) => page);
    const labelled = labelLines(lines[level.index] ?? [], level.label, taken);
    for (const each of labelled) if ("place" in each) labels.push({ ...each.place, level });
    lines[level.index] = labelled.flatMap((each) => ("place" in each ? each.pieces : [each]));
  }
  return labels;
}

/**
 * Labels the line nearest to a place; an interrupted one leaves its pieces behind the others of its level, a whole one has the
 * nearest point among its own. None without lines.
 */
function labelNear(
  levels: readonly LabelledLevel[],
  lines: PlacedLine[][],
  [x, y]: Point,
  space: AxesSpace,
): LevelLabel[] {
  const found = nearestOf(levels, lines, [toPage(space, "x")(x), toPage(space, "y")(y)]);
  if (found === null) return [];
  const { level, line: number, index } = found;
  const ofLevel = lines[level.index] as PlacedLine[];
  const line = withPoint(ofLevel[number] as PlacedLine, index, found.page, space);
  const labelled = labelAt(line, index, level.label);
  lines[level.index] =
    level.label.spacing === null
      ? ofLevel.with(number, line)
      : [...ofLevel.toSpliced(number, 1), ...labelled.pieces];
  return [{ ...labelled.place, level }];
}

/** The point of all lines that is nearest to a place on the page. */
function nearestOf(
  levels: readonly LabelledLevel[],
  lines: readonly (readonly PlacedLine[])[],
  place: Point,
): Found | null {
  let best: Found | null = null;
  for (const level of levels) {
    const nearest = nearestPoint(lines[level.index] ?? [], place);
    if (nearest !== null && nearest.distance < (best?.distance ?? Infinity)) {
      best = { level, ...nearest };
    }
  }
  return best;
}

interface Found extends NonNullable<ReturnType<typeof nearestPoint>> {
  readonly level: LabelledLevel;
}

/** A line with one more point on the page, unless it has that already. */
function withPoint(line: PlacedLine, index: number, page: Point, space: AxesSpace): PlacedLine {
  const data: Point = [
    valueAtPosition(placementOf(space, "x"), page[0]),
    valueAtPosition(placementOf(space, "y"), page[1]),
  ];
  const other = line.data[index] as Point;
  const isThere = data.every((each, axis) => isCloseTo(each, other[axis as 0 | 1]));
  if (isThere) return line;
  return { data: line.data.toSpliced(index, 0, data), page: line.page.toSpliced(index, 0, page) };
}

/** As numpy's allclose has it. */
function isCloseTo(value: number, other: number): boolean {
  return Math.abs(value - other) <= 1e-8 + 1e-5 * Math.abs(other);
}

function labelText(label: LevelLabel, { size, zorder }: LabelRequest, axes: DrawingAxes): Text {
  const { text, color } = label.level;
  const rotation = ((label.rotation % 360) + 360) % 360;
  const written = {
    text,
    at: label.data,
    coordinates: dataCoordinates(),
    about: null,
    clipOn: true,
  };
  return new Text(
    written,
    { size, color, rotation, ha: "center", va: "center" },
    zorder,
    axes.rcNow,
  );
}
