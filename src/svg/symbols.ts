/**
 * Many symbols in few bytes: those of a look stand together in one path, not each in an element of its own. A picture is the
 * same to a hundredth of a point.
 *
 * Measured with 10,000 circles at 2 pixels per CSS pixel: `use` elements take 50 bytes each with ids of this library and are drawn
 * more slowly than paths of their own (librsvg 2 times, Chromium 1.3 times); `marker` elements take 13 bytes, but librsvg draws
 * them 15 times more slowly, and Skia's reader of SVG not at all. One path takes 8 bytes each, and is drawn by all 1.5 to 10 times faster.
 */
import { numberRange } from "../text/bbox.ts";
import { type SVGNode, together } from "./element.ts";
import type { Attributes } from "./paint.ts";
import { type Batch, fewBatchesOf } from "./symbol-batches.ts";
import { dataOfSymbols } from "./symbol-data.ts";
import {
  drawnPaths,
  type SymbolDrawing,
  type SymbolLook,
  symbolDrawing,
} from "./symbol-drawing.ts";
import { bestFramed, commonFrame, type Measure } from "./symbol-frame.ts";
import { type Frame, type SymbolOutline, transformOf } from "./symbol-outline.ts";
import type { SymbolPath } from "./symbol-path.ts";
import { type PlacedSymbol, readSymbols } from "./symbol-reader.ts";
import { attributes, formatNumber } from "./xml.ts";

/**
 * Puts symbols together: those of a look in one path, as long as none has to be painted over another. The others follow
 * in further paths, so that each is painted over what it was painted over before.
 * @returns null for elements that are not such symbols
 */
export function symbolsTogether(drawn: readonly SVGNode[]): readonly SVGNode[] | null {
  const symbols = readSymbols(drawn);
  if (symbols === null) return null;
  const batches = fewBatchesOf(symbols);
  const { frame, drawings } = drawingsOf(batches, measureBy(batches));
  const paths = batches.map((batch) =>
    pathOfBatch(batch, drawings.get(batch.look) as SymbolDrawing, frame),
  );
  const content = together(paths, { transform: transformOf(frame) });
  return [{ name: "g", place: {}, style: {}, content }];
}

/** Measures outlines, by some symbols of the first batches. */
function measureBy(batches: readonly Batch[]): Measure {
  const some: (readonly PlacedSymbol[])[] = [];
  let count = 0;
  for (let at = 0; count < enoughPlaces && at < batches.length; at++) {
    const places = middleOf((batches[at] as Batch).members);
    some.push(places);
    count += places.length;
  }
  return (outline, frame) =>
    some.reduce((sum, places) => sum + dataOfSymbols(places, () => outline, frame).length, 0) /
    count;
}

const enoughPlaces = 60;

/** Of many symbols some that are near to each other: those around the middle of the box of all. */
function middleOf(symbols: readonly PlacedSymbol[]): readonly PlacedSymbol[] {
  const [left, right] = numberRange(symbols.map(({ x }) => x));
  const [top, bottom] = numberRange(symbols.map(({ y }) => y));
  const share = Math.sqrt(enoughPlaces / symbols.length);
  const inside = (value: number, from: number, to: number) =>
    Math.abs(2 * value - from - to) < share * (to - from);
  const found = symbols.filter(({ x, y }) => inside(x, left, right) && inside(y, top, bottom));
  return (found.length * 4 < enoughPlaces ? symbols : found).slice(0, 2 * enoughPlaces);
}

/** How batches are drawn, all in one frame. */
interface BatchDrawings {
  readonly frame: Frame;
  readonly drawings: ReadonlyMap<SymbolLook, SymbolDrawing>;
}

function drawingsOf(batches: readonly Batch[], bytesOf: Measure): BatchDrawings {
  const looks = [...new Set(batches.map(({ look }) => look))];
  const shapes = [...new Set(looks.flatMap(({ shapes }) => [...shapes]))];
  const [shape] = shapes;
  return shapes.length === 1 && shape?.radius === null
    ? drawingsOfShape(shape, looks, bytesOf)
    : drawingsOfShapes(shapes, looks, bytesOf);
}

/** All symbols are of one shape, for which the shortest path and frame are looked for. */
function drawingsOfShape(
  shape: SymbolPath,
  looks: readonly SymbolLook[],
  bytesOf: Measure,
): BatchDrawings {
  const paths = looks.map((look) => drawnPaths(look, shape));
  const areAlike = new Set(looks.map(kindOf)).size === 1;
  const framed = (paths[0] ?? [])
    .slice(0, areAlike ? undefined : 1)
    .map((path) => bestFramed(path, bytesOf));
  const least = Math.min(...framed.map(({ bytes }) => bytes));
  const best = framed.findIndex(({ bytes }) => bytes === least);
  const { frame, outline } = framed[best] as (typeof framed)[number];
  const drawings = looks.map((look, at): [SymbolLook, SymbolDrawing] => [
    look,
    { style: paths[at]?.[best]?.style ?? look.style, outline: () => outline },
  ]);
  return { frame, drawings: new Map(drawings) };
}

/** What of a look says in which ways its symbols may be drawn. */
function kindOf({ style, color }: SymbolLook): string {
  const { fill, stroke, ...others } = style;
  return [attributes(others), fill === undefined, stroke === undefined, color === null].join();
}

function drawingsOfShapes(
  shapes: readonly SymbolPath[],
  looks: readonly SymbolLook[],
  bytesOf: Measure,
): BatchDrawings {
  const drawings = new Map(looks.map((look) => [look, symbolDrawing(look)] as const));
  const some = looks
    .flatMap((look) => Array.from(look.shapes, (shape) => ({ look, shape })))
    .slice(0, enoughShapes);
  const outlinesIn = (frame: Frame) =>
    some.map(({ look, shape }) => (drawings.get(look) as SymbolDrawing).outline(shape, frame));
  const isTurnable = shapes.every(({ radius }) => radius === null);
  const paths = isTurnable ? some.map(({ shape }) => shape.commands) : [];
  const frame = commonFrame(outlinesIn, paths, bytesOf);
  return { frame, drawings };
}

/** So many shapes stand for all. */
const enoughShapes = 20;

/** The path of symbols of a look. */
function pathOfBatch({ members }: Batch, { style, outline }: SymbolDrawing, frame: Frame): SVGNode {
  const outlines = new Map<SymbolPath, SymbolOutline>();
  const outlineOf = (shape: SymbolPath) => {
    const known = outlines.get(shape) ?? outline(shape, frame);
    outlines.set(shape, known);
    return known;
  };
  const d = dataOfSymbols(members, ({ kind }) => outlineOf(kind.shape), frame);
  const [x, y] = frame.right;
  return { name: "path", place: { d }, style: styleInUnits(style, Math.sqrt(x * x + y * y)) };
}

function styleInUnits(style: Attributes, unit: number): Attributes {
  if (style.stroke === undefined || unit === 1) return style;
  const { "stroke-width": width = 1, "stroke-dasharray": dashes, ...rest } = style;
  const inUnit = (length: unknown) => formatNumber(Number(length) / unit);
  return {
    ...rest,
    "stroke-width": inUnit(width),
    ...(dashes === undefined
      ? {}
      : { "stroke-dasharray": String(dashes).split(",").map(inUnit).join(",") }),
    ...(rest["stroke-dashoffset"] === undefined
      ? {}
      : { "stroke-dashoffset": inUnit(rest["stroke-dashoffset"]) }),
  };
}
