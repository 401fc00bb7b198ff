/** The marks of a colorbar: its colors, its ends, lines between and around them. */
import type { JsonObject } from "../../marks/json.ts";
import { points } from "../../marks/numbers.ts";
import { paint } from "../../marks/paint.ts";
import type { AxesSpace, AxisName } from "../../space/axes-space.ts";
import { toPage } from "../../space/to-page.ts";
import { toHex } from "../../style/color.ts";
import type { Bbox } from "../../text/bbox.ts";
import { type AreaLook, hatching } from "../area/area-look.ts";
import { areaShape } from "../area/area-shape.ts";
import { boxRing, type Ring } from "../area/polygon-cut.ts";
import { colorBytes, pngURL } from "../image/png.ts";
import type { Path } from "../text/path.ts";
import type { Bar } from "./colorbar-body.ts";
import { endLengths, type Faces, faceColors, facesOf, innerOf } from "./faces.ts";

/** From so many faces on, a picture holds them. */
const manyFaces = 50;

type BarCorner = readonly [along: number, across: number];

/** A colorbar on the page; lengths are points. */
interface Laid {
  readonly bar: Bar;
  readonly faces: Faces;
  readonly colors: readonly string[];
  readonly space: AxesSpace;
  readonly along: AxisName;
  readonly length: number;
  readonly breadth: number;
  /** How far the ends reach beyond the axes. */
  readonly ends: { readonly lower: number; readonly upper: number };
  readonly isInverted: boolean;
}

function laidOutBar(bar: Bar, space: AxesSpace): Laid {
  const along = bar.orientation === "vertical" ? "y" : "x";
  const [length, breadth] =
    along === "y" ? [space.height, space.width] : [space.width, space.height];
  const faces = facesOf(bar);
  const [first, second] = space[along].limits;
  const isInverted = first > second;
  const { lower, upper } = endLengths(bar, faces, isInverted);
  const ends = { lower: lower * length, upper: upper * length };
  return {
    bar,
    faces,
    colors: faceColors(bar, faces),
    space,
    along,
    length,
    breadth,
    ends,
    isInverted,
  };
}

/** The layer of a colorbar. */
export function colorbarLayer(bar: Bar, space: AxesSpace): JsonObject {
  const laid = laidOutBar(bar, space);
  const levels = bar.mappable.colorLevels;
  const isFilled = levels === null || levels.lines === null;
  const layer = [
    ...(isFilled ? faceMarks(laid) : []),
    ...(bar.drawedges ? dividers(laid) : []),
    ...(isFilled ? [] : levelLines(laid)),
    outline(laid),
  ];
  return { layer };
}

/** What the colorbar takes on the page. */
export function colorbarBounds(bar: Bar, space: AxesSpace): Bbox {
  const laid = laidOutBar(bar, space);
  const { along, length, breadth, ends: reach } = laid;
  const [low, high] = [-reach.lower, length + reach.upper];
  const around = clipAround(laid);
  return along === "y"
    ? [0, Math.min(low, -around), breadth, Math.max(high, length + around)]
    : [low, -around, high, breadth + around];
}

/** How far above and below the axes lines are clipped, which counts even where there are none: by ends made later as well. */
function clipAround({ bar, along, length, ends }: Laid): number {
  const widths = (bar.mappable.colorLevels?.lines ?? []).map(({ linewidth }) => linewidth);
  const share = along === "y" ? length / (length + ends.lower + ends.upper) : 1;
  return Math.max(0, ...widths) * share;
}

/** A box from place to place along the bar, as Vega counts. */
function boxAlong({ along, breadth, space }: Laid, from: number, to: number) {
  const [low, high] = [Math.min(from, to), Math.max(from, to)];
  return along === "y"
    ? { x: 0, x2: points(breadth), y: points(space.height - high), y2: points(space.height - low) }
    : { x: points(low), x2: points(high), y: 0, y2: points(breadth) };
}

/** The inner faces, as a picture with a pixel for each, or as one area with a color from place to place. */
function solids(laid: Laid): JsonObject {
  const { bar, faces, space, along, colors } = laid;
  const inner = innerOf(faces).map(toPage(space, along));
  const shown = colors.slice(faces.hasLower ? 1 : 0, colors.length - (faces.hasUpper ? 1 : 0));
  const [from = 0, to = 0] = [inner[0], inner.at(-1)];
  const ascending = from <= to ? shown : shown.toReversed();
  const places = from <= to ? inner : inner.toReversed();
  const box = boxAlong(laid, from, to);
  const { alpha } = bar.mappable;
  if (shown.length >= manyFaces && isEven(places)) {
    const url = stripURL(ascending, along);
    const opacity = alpha === null || alpha === 1 ? {} : { opacity: alpha };
    return {
      mark: { type: "image", ...box, url, aspect: false, smooth: false, clip: true, ...opacity },
    };
  }
  const fill = hardGradient(ascending, places, along);
  const opacity = alpha === null || alpha === 1 ? {} : { fillOpacity: alpha };
  return { mark: { type: "rect", ...box, fill, stroke: null, clip: true, ...opacity } };
}

function isEven(places: readonly number[]): boolean {
  const [first = 0, last = 0] = [places[0], places.at(-1)];
  const step = (last - first) / (places.length - 1);
  return places.every((place, index) => Math.abs(place - (first + index * step)) < 0.01);
}

/** Colors as a picture of one pixel's breadth, those of an upright bar from the bottom up. */
function stripURL(colors: readonly string[], along: AxisName): string {
  const ordered = along === "y" ? colors.toReversed() : colors;
  const bytes = Uint8ClampedArray.from(ordered.flatMap(colorBytes));
  const [width, height] = along === "y" ? [1, colors.length] : [colors.length, 1];
  return pngURL({ width, height, bytes });
}

/** Colors that do not run into one another. */
function hardGradient(
  colors: readonly string[],
  places: readonly number[],
  along: AxisName,
): JsonObject {
  const [first = 0, last = 1] = [places[0], places.at(-1)];
  const share = (place = 0) => Math.round(((place - first) / (last - first)) * 1e6) / 1e6;
  const stops = colors.flatMap((color, index) => [
    { offset: share(places[index]), color },
    { offset: share(places[index + 1]), color },
  ]);
  const direction = along === "y" ? { x1: 0, y1: 1, x2: 0, y2: 0 } : { x1: 0, y1: 0, x2: 1, y2: 0 };
  return { gradient: "linear", ...direction, stops };
}

/** The corners of an end at one side, from a corner of the axes to the other. */
function endCorners(
  { length, breadth, ends: reach, bar }: Laid,
  side: "lower" | "upper",
): BarCorner[] {
  const base = side === "lower" ? 0 : length;
  const tip = side === "lower" ? -reach.lower : length + reach.upper;
  const middle: BarCorner[] = bar.extendrect
    ? [
        [tip, 0],
        [tip, breadth],
      ]
    : [[tip, breadth / 2]];
  return [[base, 0], ...middle, [base, breadth]];
}

function endMarks(laid: Laid): JsonObject[] {
  const { faces, colors, ends: reach, isInverted, bar } = laid;
  const [lowest, highest] = isInverted ? [colors.at(-1), colors[0]] : [colors[0], colors.at(-1)];
  const hasLower = isInverted ? faces.hasUpper : faces.hasLower;
  const hasUpper = isInverted ? faces.hasLower : faces.hasUpper;
  const area = (side: "lower" | "upper", color = "#00000000") =>
    shape(laid, endCorners(laid, side), {
      ...paint("fill", color, bar.mappable.alpha),
      stroke: null,
    });
  return [
    ...(hasLower && reach.lower > 0 ? [area("lower", lowest)] : []),
    ...(hasUpper && reach.upper > 0 ? [area("upper", highest)] : []),
  ];
}

/** The faces: together, or each by itself where contours are hatched. */
function faceMarks(laid: Laid): JsonObject[] {
  const hatches = laid.bar.mappable.colorLevels?.hatches ?? [];
  if (hatches.every((hatching) => hatching === null)) return [solids(laid), ...endMarks(laid)];
  return laid.colors.flatMap((color, face) => {
    const look = hatchedLook(laid, color, hatches[face]?.letters ?? null);
    const path = openPath(faceRing(laid, face));
    return areaShape(path, look, { ...laid.space, height: 0 });
  });
}

/** The look of a face: its hatching has the color of an edge that has no width. */
function hatchedLook(
  { bar, space: { rc } }: Laid,
  color: string,
  letters: string | null,
): AreaLook {
  const edgecolor = toHex(rc["patch.edgecolor"]);
  const { alpha } = bar.mappable;
  const look = { facecolor: color, edgecolor, linewidth: 0, pattern: null, alpha, hatching: null };
  return { ...look, hatching: hatching(letters, look, false, rc) };
}

/** A path whose y goes up, from corners whose y goes down. */
function openPath(ring: Ring): Path {
  return ring.map(([x, y], index) => [index === 0 ? "M" : "L", [x, -y]]);
}

/** The corners of a face in points from the upper left corner of the axes. */
function faceRing(laid: Laid, face: number): Ring {
  const { faces, space, along, isInverted } = laid;
  const isLower = faces.hasLower && face === 0;
  if (isLower || (faces.hasUpper && face === faces.values.length - 1)) {
    const corners = endCorners(laid, isLower === isInverted ? "upper" : "lower");
    return corners.map(([at, across]) =>
      along === "y" ? [across, space.height - at] : [at, space.height - across],
    );
  }
  const place = toPage(space, along);
  const [from = 0, to = 0] = faces.boundaries.slice(face, face + 2);
  const { x, y, x2, y2 } = boxAlong(laid, place(from), place(to));
  return boxRing([x, y, x2, y2]);
}

/** A closed area through corners along and across the bar. */
function shape(
  { along, space }: Laid,
  corners: readonly BarCorner[],
  look: JsonObject,
): JsonObject {
  const path = corners
    .map(([at, across]) => (along === "y" ? [across, -at] : [at, -across]))
    .map(([x = 0, y = 0], index) => `${index === 0 ? "M" : "L"}${points(x)},${points(y)}`)
    .join("");
  return {
    mark: { type: "point", shape: `${path}Z`, size: 4, x: 0, y: points(space.height), ...look },
  };
}

function outline(laid: Laid): JsonObject {
  const { faces, space } = laid;
  const look = {
    fill: null,
    ...paint("stroke", toHex(space.rc["axes.edgecolor"])),
    strokeWidth: space.rc["axes.linewidth"],
  };
  if (!faces.hasLower && !faces.hasUpper) {
    return { mark: { type: "rect", ...boxAlong(laid, 0, laid.length), ...look } };
  }
  return shape(laid, barOutline(laid), look);
}

function barOutline(laid: Laid): BarCorner[] {
  return [...endCorners(laid, "lower"), ...endCorners(laid, "upper").reverse()];
}

/** A line across the bar at a place along it. */
function lineAcross(
  laid: Laid,
  place: number,
  color: string,
  width: number,
  clip: JsonObject = {},
): JsonObject {
  const ends = Object.entries(boxAlong(laid, place, place));
  return {
    mark: { type: "rule", ...paint("stroke", color), strokeWidth: points(width), ...clip },
    encoding: Object.fromEntries(ends.map(([name, value]) => [name, { value }])),
  };
}

/** Lines where ends begin, and between the faces: as in matplotlib, not between those of an axis that runs the other way. */
function dividers(laid: Laid): JsonObject[] {
  const { faces, space, along, length, ends, isInverted } = laid;
  const [color, width] = [toHex(space.rc["axes.edgecolor"]), 0.5 * space.rc["axes.linewidth"]];
  const inner = isInverted ? [] : innerOf(faces).map(toPage(space, along));
  const places = [
    ...(ends.lower > 0 ? [0] : []),
    ...inner.filter((place) => place > 1e-6 && place < length - 1e-6),
    ...(ends.upper > 0 ? [length] : []),
  ];
  return places.map((place) => lineAcross(laid, place, color, width));
}

/** The lines of contours at their levels; matplotlib clips them at the left and the right of the axes. */
function levelLines(laid: Laid): JsonObject[] {
  const { bar, space, along } = laid;
  const clip = along === "x" ? { clip: true } : {};
  return (bar.mappable.colorLevels?.lines ?? []).map(({ level, color, linewidth }) =>
    lineAcross(laid, toPage(space, along)(level), color, linewidth, clip),
  );
}
