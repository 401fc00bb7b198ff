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
  arcOf,
  closely,
  dotOf,
  dotStyle,
  outlineOf,
  type Ruler,
  readSymbol,
  type SymbolForm,
  type SymbolOutline,
  type SymbolPath,
  starOf,
  withoutGap,
} from "./symbol-outline.ts";
import { attributes, formatNumber } from "./xml.ts";

/** A symbol should take no more bytes than this. */
const mostBytes = 30;

/**
 * Puts symbols together: those of a look in one path, as long as none has to be painted over another. The others follow
 * in further paths, so that each is painted over what it was painted over before.
 * @returns null for elements that are not such symbols
 */
export function symbolsTogether(drawn: readonly SVGNode[]): readonly SVGNode[] | null {
  const symbols = readSymbols(drawn);
  if (symbols === null) return null;
  const batches = fewBatchesOf(symbols);
  let content = written(batches, inPoints);
  if (content.length > mostBytes * symbols.length) content = written(batches, inHundredths);
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

/** In what symbols are written: in points, or in hundredths, which need no decimal signs but another group around them. */
const inPoints: Ruler = { unit: 0.01, scale: 1 };
const inHundredths: Ruler = { unit: 0.01, scale: 0.01 };

function written(batches: readonly Batch[], ruler: Ruler): string {
  const outlines = outlinesWith(ruler);
  const paths = batches.map((batch) => pathOfBatch(batch, outlines, ruler));
  const { scale } = ruler;
  return together(paths, scale === 1 ? {} : { transform: `scale(${scale})` });
}

/** The path of symbols of a look. */
function pathOfBatch({ look, members }: Batch, outlines: OutlinesOf, ruler: Ruler): SVGNode {
  look.drawing ??= symbolDrawing(look);
  const { style, form } = look.drawing;
  const d = dataOfSymbols(members, (shape) => outlines(form, shape), ruler);
  return { name: "path", place: { d }, style: styleInUnits(style, ruler.scale) };
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

/** How symbols of a form are written. */
type OutlinesOf = (form: SymbolForm, shape: SymbolPath) => SymbolOutline;

function outlinesWith(ruler: Ruler): OutlinesOf {
  const known = new Map<SymbolForm, Map<SymbolPath, SymbolOutline>>();
  return (form, shape) => {
    const ofForm = known.get(form) ?? new Map<SymbolPath, SymbolOutline>();
    known.set(form, ofForm);
    const outline = ofForm.get(shape) ?? form(shape, ruler);
    ofForm.set(shape, outline);
    return outline;
  };
}

/** Path data of symbols, each so many units from the end of the one before. */
function dataOfSymbols(
  members: readonly PlacedSymbol[],
  outlineOf: (shape: SymbolPath) => SymbolOutline,
  ruler: Ruler,
): string {
  const { unit } = ruler;
  let [x, y, data] = [0, 0, ""];
  for (const symbol of alongRows(members)) {
    const { start, end, steps } = outlineOf(symbol.shape);
    const [left, top] = [Math.round(symbol.x / unit), Math.round(symbol.y / unit)];
    data += `m${closely([left + start[0] - x, top + start[1] - y], ruler)}${steps}`;
    [x, y] = [left + end[0], top + end[1]];
  }
  return data;
}

/** Symbols in rows, to the right and back, so that each is near to the one before. */
function alongRows(members: readonly PlacedSymbol[]): readonly PlacedSymbol[] {
  const [top, bottom] = numberRange(members.map(({ y }) => y));
  const rows = Math.ceil(Math.sqrt(members.length / 4));
  const rowOf = ({ y }: PlacedSymbol) =>
    Math.min(Math.floor(((y - top) / (bottom - top || 1)) * rows), rows - 1);
  const inRows: PlacedSymbol[][] = Array.from({ length: rows }, () => []);
  for (const each of members) inRows[rowOf(each)]?.push(each);
  return inRows.flatMap((row, at) => row.sort((a, b) => (at % 2 === 0 ? a.x - b.x : b.x - a.x)));
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

/** What symbols that are painted alike have in common. */
interface SymbolLook {
  readonly style: Attributes;
  readonly edge: number;
  /** How far a corner of the edge reaches, in widths of it. */
  readonly corner: number;
  /** The one opaque color, where it makes no difference how often a place is painted. */
  color: string | null;
  readonly shapes: Set<SymbolPath>;
  /** How they are written; known once all shapes are. */
  drawing?: SymbolDrawing;
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

/** How symbols of a look are written. */
interface SymbolDrawing {
  readonly style: Attributes;
  readonly form: SymbolForm;
}

/** Circles of one color and size are dots, others arcs. */
function symbolDrawing({ style, edge, color, shapes }: SymbolLook): SymbolDrawing {
  const isDashed = style["stroke-dasharray"] !== undefined;
  const radii = Array.from(shapes, ({ radius }) => radius).filter((radius) => radius !== null);
  const [radius = 0] = radii;
  const isOneArea = color !== null && style.fill !== undefined;
  if (isDashed || radii.length < shapes.size) {
    return { style, form: isOneArea && !isDashed ? starOf : outlineOf };
  }
  if (!isOneArea) return { style: withoutGap(style), form: arcOf(0) };
  // Edges of the same color make circles larger.
  if (radii.length > 1) return { style: { fill: style.fill }, form: arcOf(edge / 2) };
  return { style: dotStyle(radius, style), form: dotOf };
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
