/**
 * Many symbols in few bytes: those of a look stand together in one path, not each in an element of its own. A picture is the
 * same to a fraction of a pixel; places have two decimals.
 *
 * Measured with 10,000 circles at 2 pixels per CSS pixel: `use` elements take 50 bytes each with ids of this library and are drawn
 * more slowly than paths of their own (librsvg 2 times, Chromium 1.3 times); `marker` elements take 13 bytes, but librsvg draws
 * them 15 times more slowly, and Skia's reader of SVG not at all. One path takes 15 bytes each, and is drawn by all 1.5 to 10 times faster.
 */
import type { SVGNode } from "./element.ts";
import type { Attributes } from "./paint.ts";
import {
  arcOf,
  dotStyle,
  outlineOf,
  readSymbol,
  type SymbolOutline,
  type SymbolPath,
  withoutGap,
} from "./symbol-outline.ts";
import { attributes, formatNumber } from "./xml.ts";

/**
 * Puts symbols together: those of a look in one path, as long as none has to be painted over another. The others follow
 * in further paths, so that each is painted over what it was painted over before.
 * @returns null for elements that are not such symbols
 */
export function symbolsTogether(drawn: readonly SVGNode[]): readonly SVGNode[] | null {
  const symbols = readSymbols(drawn);
  if (symbols === null) return null;
  return batchesOf(symbols).map(({ look, members }) => {
    look.drawing ??= symbolDrawing(look);
    const { style, outlineOf } = look.drawing;
    const d = members.map((each) => symbolPathData(each, outlineOf)).join("");
    return { name: "path", place: { d }, style };
  });
}

/** A symbol at its place. */
interface PlacedSymbol {
  readonly x: number;
  readonly y: number;
  readonly shape: SymbolPath;
  readonly look: SymbolLook;
  /** How far it reaches from its place, with its edge. */
  readonly reach: number;
}

/** What symbols that are painted alike have in common. */
interface SymbolLook {
  readonly style: Attributes;
  readonly edge: number;
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
    const beyond = look.edge * (shape.radius === null ? miter : 0.5);
    symbols.push({ x: at[0], y: at[1], shape, look, reach: shape.reach + beyond });
  }
  return symbols;
}

/** How far a corner of an edge reaches at most, in widths of it: SVG's limit is 4 halves. */
const miter = 2;

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
  return { style, edge, color, shapes: new Set() };
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
  readonly outlineOf: (shape: SymbolPath) => SymbolOutline;
}

/** Circles of one color and size are dots, others arcs. */
function symbolDrawing({ style, color, shapes }: SymbolLook): SymbolDrawing {
  const isDashed = style["stroke-dasharray"] !== undefined;
  const radii = Array.from(shapes, ({ radius }) => radius).filter((radius) => radius !== null);
  const [radius = 0] = radii;
  if (isDashed || radii.length < shapes.size) return { style, outlineOf: memoized(outlineOf) };
  if (radii.length > 1 || color === null || style.fill === undefined) {
    return { style: withoutGap(style), outlineOf: memoized(arcOf) };
  }
  return { style: dotStyle(radius, style), outlineOf: () => dotSymbol };
}

const dotSymbol: SymbolOutline = { start: [0, 0], steps: "Z" };

function memoized(
  compute: (shape: SymbolPath) => SymbolOutline,
): (shape: SymbolPath) => SymbolOutline {
  const known = new Map<SymbolPath, SymbolOutline>();
  return (shape) => {
    const outline = known.get(shape) ?? compute(shape);
    known.set(shape, outline);
    return outline;
  };
}

function symbolPathData(
  { x, y, shape }: PlacedSymbol,
  outlineOf: SymbolDrawing["outlineOf"],
): string {
  const { start, steps } = outlineOf(shape);
  return `M${short(x + start[0])},${short(y + start[1])}${steps}`;
}

/** A length with two decimals. */
function short(value: number): string {
  return formatNumber(Math.round(value * 100) / 100);
}

/** Symbols that are written as one path. */
interface Batch {
  readonly look: SymbolLook;
  readonly members: PlacedSymbol[];
}

/** All symbols, of which none of a batch has to be painted over another of it or of a later one. */
function batchesOf(symbols: readonly PlacedSymbol[]): readonly Batch[] {
  const levels: Map<SymbolLook, Batch>[] = [];
  const levelOf = symbolLevels(symbols);
  for (const [at, symbol] of symbols.entries()) {
    const { look } = symbol;
    const level = levelOf[at] ?? 0;
    levels[level] ??= new Map();
    const batch = levels[level].get(look);
    if (batch === undefined) levels[level].set(look, { look, members: [symbol] });
    else batch.members.push(symbol);
  }
  return levels.flatMap((level) => [...level.values()]);
}

/** The symbols of a square with their levels, in their order, and the highest level. */
interface SymbolCell {
  readonly members: PlacedSymbol[];
  readonly levels: number[];
  highest: number;
}

/**
 * The level of each symbol, from 0: it is above that of each before it that it may touch. Where both are of one opaque color, it may
 * be the same.
 */
function symbolLevels(symbols: readonly PlacedSymbol[]): readonly number[] {
  const color = symbols[0]?.look.color ?? null;
  if (color !== null && symbols.every(({ look }) => look.color === color)) return [];
  const size = 2 * symbols.reduce((most, { reach }) => Math.max(most, reach), 0);
  const cells = new Map<number, SymbolCell>();
  return symbols.map((symbol) => {
    const [column, row] = [Math.floor(symbol.x / size), Math.floor(symbol.y / size)];
    let level = 0;
    for (const [right, down] of nearCells) {
      const cell = cells.get(cellKey(column + right, row + down));
      if (cell !== undefined) level = levelAbove(cell, symbol, level);
    }
    addTo(cells, cellKey(column, row), symbol, level);
    return level;
  });
}

/** The level that a symbol needs beside those of a cell; at least `level`. */
function levelAbove(
  { members, levels, highest }: SymbolCell,
  symbol: PlacedSymbol,
  level: number,
): number {
  const { x, y, reach, look } = symbol;
  let above = level;
  // The later ones have the higher levels, as a rule, and none is higher than the highest.
  for (let last = members.length - 1; last >= 0 && above <= highest; last--) {
    const other = members[last] as PlacedSymbol;
    const isAlike = look.color !== null && other.look.color === look.color;
    const needed = (levels[last] as number) + (isAlike ? 0 : 1);
    const far = reach + other.reach;
    if (needed > above && Math.abs(x - other.x) <= far && Math.abs(y - other.y) <= far)
      above = needed;
  }
  return above;
}

function addTo(
  cells: Map<number, SymbolCell>,
  key: number,
  symbol: PlacedSymbol,
  level: number,
): void {
  const cell = cells.get(key);
  if (cell === undefined) {
    cells.set(key, { members: [symbol], levels: [level], highest: level });
    return;
  }
  cell.members.push(symbol);
  cell.levels.push(level);
  cell.highest = Math.max(cell.highest, level);
}

function cellKey(column: number, row: number): number {
  return row * 2 ** 24 + column;
}

/** A cell and those around it. */
const nearCells = [-1, 0, 1].flatMap((down) => [-1, 0, 1].map((right) => [right, down] as const));
