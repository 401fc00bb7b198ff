/**
 * Many symbols in few bytes: those of a look stand together in one path, not each in an element of its own. A picture is the
 * same to a hundredth of a point.
 *
 * Measured with 10,000 circles at 2 pixels per CSS pixel: `use` elements take 50 bytes each with ids of this library and are drawn
 * more slowly than paths of their own (librsvg 2 times, Chromium 1.3 times); `marker` elements take 13 bytes, but librsvg draws
 * them 15 times more slowly, and Skia's reader of SVG not at all. One path takes 10 bytes each, and is drawn by all 1.5 to 10 times faster.
 */
import { numberRange } from "../text/bbox.ts";
import { type SVGNode, together } from "./element.ts";
import type { Attributes } from "./paint.ts";
import {
  drawnPaths,
  type SymbolDrawing,
  type SymbolLook,
  symbolDrawing,
} from "./symbol-drawing.ts";
import { bestFramed, commonFrame, type Measure } from "./symbol-frame.ts";
import {
  between,
  type Frame,
  inUnits,
  numberText,
  type SymbolOutline,
  transformOf,
} from "./symbol-outline.ts";
import { readSymbol, type SymbolPath } from "./symbol-path.ts";
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
  const { frame, drawingOf } = drawingOfBatches(batches, measureBy(batches));
  const paths = batches.map((batch) => pathOfBatch(batch, drawingOf(batch.look), frame));
  const content = together(withColors(paths), { transform: transformOf(frame) });
  return [{ name: "g", place: {}, style: {}, content }];
}

/** Batches that are put together from the last symbol to the first, and then back, are an eighth fewer: tried where they are many. */
function fewBatchesOf(symbols: readonly PlacedSymbol[]): readonly Batch[] {
  const batches = batchesOf(symbols);
  if (batches.length * 10 < symbols.length) return batches;
  return reversed(batchesOf(reversed(batches).flatMap(({ members }) => members)));
}

/** The batches and their members the other way around. */
function reversed(batches: readonly Batch[]): readonly Batch[] {
  return batches.map(({ look, members }) => ({ look, members: members.toReversed() })).reverse();
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
    some.reduce((sum, places) => sum + dataOfPlaces(places, () => outline, frame).length, 0) /
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
  drawingOf(look: SymbolLook): SymbolDrawing;
}

function drawingOfBatches(batches: readonly Batch[], bytesOf: Measure): BatchDrawings {
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
  const [first] = looks.map((look) => drawnPaths(look, shape));
  const areAlike = new Set(looks.map(kindOf)).size === 1;
  const framed = (first ?? [])
    .slice(0, areAlike ? undefined : 1)
    .map((path) => bestFramed(path, bytesOf));
  const least = Math.min(...framed.map(({ bytes }) => bytes));
  const best = framed.findIndex(({ bytes }) => bytes === least);
  const { frame, outline } = framed[best] as (typeof framed)[number];
  const drawingOf = (look: SymbolLook) => ({
    style: drawnPaths(look, shape)[best]?.style ?? look.style,
    outline: () => outline,
  });
  return { frame, drawingOf };
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
  const frame = commonFrame(outlinesIn, isTurnable ? shapes[0]?.commands : undefined, bytesOf);
  return { frame, drawingOf: (look) => drawings.get(look) as SymbolDrawing };
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
  const d = dataOfPlaces(members, ({ shape }) => outlineOf(shape), frame);
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

/** Where fill and edge of each path are of one color that others have not, it is written once. */
function withColors(paths: readonly SVGNode[]): readonly SVGNode[] {
  const colors = paths.map(({ style: { fill, stroke } }) => (fill === stroke ? stroke : undefined));
  if (colors.includes(undefined) || new Set(colors).size === 1) return paths;
  const both = { fill: "currentColor", stroke: "currentColor" };
  return paths.map((path, at) => ({
    ...path,
    style: { ...path.style, ...both, color: colors[at] },
  }));
}

/** Path data of symbols, each so many units from the end of the one before. */
function dataOfPlaces(
  symbols: readonly PlacedSymbol[],
  outlineOf: (symbol: PlacedSymbol) => SymbolOutline,
  frame: Frame,
): string {
  let [x, y, data] = [0, 0, ""];
  const starts = symbols.map((symbol) => {
    const outline = outlineOf(symbol);
    const [left, top] = inUnits([symbol.x, symbol.y], frame);
    const [right, down] = outline.start;
    return { outline, x: Math.round(left + right), y: Math.round(top + down) };
  });
  for (const { outline, ...start } of alongRows(starts)) {
    const across = numberText(start.x - x, frame.parts);
    const down = numberText(start.y - y, frame.parts);
    data += `m${across}${between(across, down)}${down}${outline.steps}`;
    [x, y] = [start.x + outline.end[0], start.y + outline.end[1]];
  }
  return data;
}

/** Places in rows, each row to the right, so that each is near to the one before. */
function alongRows<T extends { readonly x: number; readonly y: number }>(
  places: T[],
): readonly T[] {
  const [top, bottom] = numberRange(places.map(({ y }) => y));
  const rows = Math.ceil(Math.sqrt(places.length / 4));
  const inRows: T[][] = Array.from({ length: rows }, () => []);
  for (const each of places) {
    const row = Math.floor(((each.y - top) / (bottom - top || 1)) * rows);
    inRows[Math.min(row, rows - 1)]?.push(each);
  }
  return inRows.flatMap((row) => row.sort((a, b) => a.x - b.x));
}

/** A symbol at its place. */
interface PlacedSymbol {
  readonly x: number;
  readonly y: number;
  readonly shape: SymbolPath;
  readonly look: SymbolLook;
  /** How far it reaches from its place to any side, with its edge. */
  readonly reach: number;
  /** How far it reaches in any direction. */
  readonly radius: number;
}

/** Null where there is something else than symbols. */
function readSymbols(drawn: readonly SVGNode[]): PlacedSymbol[] | null {
  const shapes = new Map<unknown, SymbolPath | null>();
  const looks = new SymbolLooks();
  const symbols: PlacedSymbol[] = [];
  for (const { name, place, style, content } of drawn) {
    if (name !== "path" || content !== undefined) return null;
    const { d, transform } = place;
    if (!shapes.has(d)) shapes.set(d, readSymbol(String(d)));
    const shape = shapes.get(d) ?? null;
    const look = looks.of(style);
    const at = translationOf(String(transform ?? "translate(0,0)"));
    if (shape === null || look === null || at === null) return null;
    look.shapes.add(shape);
    if (look.style.fill !== undefined && !shape.turnsOneWay) look.color = null;
    const beyond = look.edge * (shape.radius === null ? look.corner : 0.5);
    const [reach, radius] = [shape.reach + beyond, shape.farthest + beyond];
    symbols.push({ x: at[0], y: at[1], shape, look, reach, radius });
  }
  return symbols;
}

/** How far a corner of an edge reaches at most, in widths of it: SVG's limit of sharp ones is 4 halves. */
function reachOfCorner({ "stroke-linejoin": join }: Attributes): number {
  return join === "round" ? 0.5 : 2;
}

const translation = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/;

function translationOf(transform: string): [x: number, y: number] | null {
  const found = translation.exec(transform);
  return found === null ? null : [Number(found[1]), Number(found[2])];
}

/** The looks of styles; equal ones are one. */
class SymbolLooks {
  readonly #ofStyle = new Map<Attributes, SymbolLook | null>();
  readonly #ofText = new Map<string, SymbolLook | null>();

  of(style: Attributes): SymbolLook | null {
    const known = this.#ofStyle.get(style);
    if (known !== undefined) return known;
    const text = attributes(style);
    const look = this.#ofText.get(text) ?? symbolLookOf(style);
    this.#ofText.set(text, look);
    this.#ofStyle.set(style, look);
    return look;
  }
}

/** Null where there is a gradient, which would span all symbols of a path. */
function symbolLookOf(style: Attributes): SymbolLook | null {
  const paints = [style.fill, style.stroke].filter((paint) => paint !== undefined);
  if (!paints.every((paint) => typeof paint === "string")) return null;
  const edge = style.stroke === undefined ? 0 : Number(style["stroke-width"] ?? 1);
  const color = opaqueColor(paints, style);
  return { style, edge, corner: reachOfCorner(style), color, shapes: new Set() };
}

function opaqueColor(paints: readonly string[], style: Attributes): string | null {
  const [color = ""] = paints;
  const opacities = ["opacity", "fill-opacity", "stroke-opacity"] as const;
  const isOpaque =
    /^#[0-9a-f]{6}$/i.test(color) && opacities.every((name) => style[name] === undefined);
  return isOpaque && paints.every((paint) => paint === color) ? color : null;
}

/** Symbols that are written as one path. */
interface Batch {
  readonly look: SymbolLook;
  readonly members: PlacedSymbol[];
}

/**
 * All symbols, of which none of a batch has to be painted over another of it or of a later one: each goes to the first batch of
 * its look that is painted after all those before it that it may touch.
 */
function batchesOf(symbols: readonly PlacedSymbol[]): readonly Batch[] {
  const batches: Batch[] = [];
  const ofLook = new Map<SymbolLook, number[]>();
  const earliest = earliestBatches(symbols);
  for (const symbol of symbols) {
    const { look } = symbol;
    const own = ofLook.get(look) ?? [];
    ofLook.set(look, own);
    const first = earliest.of(symbol);
    let batch = firstFrom(own, first);
    if (batch === undefined) {
      batch = batches.push({ look, members: [] }) - 1;
      own.push(batch);
    }
    batches[batch]?.members.push(symbol);
    earliest.add(symbol, batch);
  }
  return batches;
}

/** The first of ascending numbers that is not below another. */
function firstFrom(ascending: readonly number[], least: number): number | undefined {
  let [from, to] = [0, ascending.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if ((ascending[middle] as number) < least) from = middle + 1;
    else to = middle;
  }
  return ascending[from];
}

/** The symbols of a square with their batches, in their order, and the last batch. */
interface SymbolCell {
  readonly members: PlacedSymbol[];
  readonly batches: number[];
  last: number;
}

/** Finds the first batch that a symbol may be in: one after those of all before it that it may touch, or the same if both are of one opaque color. */
function earliestBatches(symbols: readonly PlacedSymbol[]) {
  const color = symbols[0]?.look.color ?? null;
  if (color !== null && symbols.every(({ look }) => look.color === color)) return anyBatch;
  const size = 2 * symbols.reduce((most, { reach }) => Math.max(most, reach), 0);
  const cells = new Map<number, SymbolCell>();
  const keyOf = ({ x, y }: PlacedSymbol, right = 0, down = 0) =>
    cellKey(Math.floor(x / size) + right, Math.floor(y / size) + down);
  return {
    of(symbol: PlacedSymbol): number {
      let first = 0;
      for (const [right, down] of nearCells) {
        const cell = cells.get(keyOf(symbol, right, down));
        if (cell !== undefined) first = batchAfter(cell, symbol, first);
      }
      return first;
    },
    add(symbol: PlacedSymbol, batch: number): void {
      addTo(cells, keyOf(symbol), symbol, batch);
    },
  };
}

const anyBatch = { of: () => 0, add: () => {} };

/** The first batch that a symbol may be in beside those of a cell; at least `first`. */
function batchAfter(
  { members, batches, last }: SymbolCell,
  symbol: PlacedSymbol,
  first: number,
): number {
  let after = first;
  // The later ones have the later batches, as a rule, and none has one after the last.
  for (let at = members.length - 1; at >= 0 && after <= last; at--) {
    const other = members[at] as PlacedSymbol;
    const isAlike = symbol.look.color !== null && other.look.color === symbol.look.color;
    const needed = (batches[at] as number) + (isAlike ? 0 : 1);
    if (needed > after && mayTouch(symbol, other)) after = needed;
  }
  return after;
}

function mayTouch(a: PlacedSymbol, b: PlacedSymbol): boolean {
  const [dx, dy] = [Math.abs(a.x - b.x), Math.abs(a.y - b.y)];
  const [far, farthest] = [a.reach + b.reach, a.radius + b.radius];
  return dx <= far && dy <= far && dx * dx + dy * dy <= farthest * farthest;
}

function addTo(
  cells: Map<number, SymbolCell>,
  key: number,
  symbol: PlacedSymbol,
  batch: number,
): void {
  const cell = cells.get(key);
  if (cell === undefined) {
    cells.set(key, { members: [symbol], batches: [batch], last: batch });
    return;
  }
  cell.members.push(symbol);
  cell.batches.push(batch);
  cell.last = Math.max(cell.last, batch);
}

function cellKey(column: number, row: number): number {
  return row * 2 ** 24 + column;
}

/** A cell and those around it. */
const nearCells = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [right, down] as const));
