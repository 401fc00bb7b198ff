/** Reads symbols: where each is, its shape and its look. */
import type { SVGNode } from "./element.ts";
import type { Attributes } from "./paint.ts";
import type { SymbolLook } from "./symbol-drawing.ts";
import { readSymbol, type SymbolPath } from "./symbol-path.ts";
import { attributes } from "./xml.ts";

/** A symbol at its place. */
export interface PlacedSymbol {
  readonly x: number;
  readonly y: number;
  readonly kind: SymbolKind;
}

/** Symbols that differ in nothing but their places. */
export interface SymbolKind {
  readonly shape: SymbolPath;
  readonly look: SymbolLook;
  /** How far it reaches from its place to any side, with its edge. */
  readonly reach: number;
  /** How far it reaches in any direction. */
  readonly radius: number;
}

/** Null where there is something else than symbols. */
export function readSymbols(drawn: readonly SVGNode[]): PlacedSymbol[] | null {
  const kinds = new SymbolKinds();
  const symbols: PlacedSymbol[] = [];
  for (const node of drawn) {
    const alike = kinds.of(node);
    const at = translationOf(String(node.place.transform ?? "translate(0,0)"));
    if (alike === null || at === null) return null;
    symbols.push({ x: at[0], y: at[1], kind: alike });
  }
  return symbols;
}

const translation = /^translate\((-?[\d.]+),(-?[\d.]+)\)$/;

function translationOf(transform: string): [x: number, y: number] | null {
  const found = translation.exec(transform);
  return found === null ? null : [Number(found[1]), Number(found[2])];
}

/** The kinds of symbols; equal shapes and equal looks are one. */
class SymbolKinds {
  readonly #shapes = new Map<unknown, SymbolPath | null>();
  readonly #looks = new Map<Attributes | string, SymbolLook | null>();
  #last: { d: unknown; style: Attributes; kind: SymbolKind | null } | undefined;

  of({ name, place: { d }, style, content }: SVGNode): SymbolKind | null {
    if (name !== "path" || content !== undefined) return null;
    if (this.#last?.style !== style || this.#last.d !== d) {
      this.#last = { d, style, kind: this.#kind(d, style) };
    }
    return this.#last.kind;
  }

  #kind(d: unknown, style: Attributes): SymbolKind | null {
    const shape = known(this.#shapes, d, () => readSymbol(String(d)));
    const look = known(this.#looks, style, () =>
      known(this.#looks, attributes(style), () => symbolLookOf(style)),
    );
    if (shape === null || look === null) return null;
    look.shapes.add(shape);
    if (look.style.fill !== undefined && !shape.turnsOneWay) look.color = null;
    const beyond = look.edge * (shape.radius === null ? look.corner : 0.5);
    return { shape, look, reach: shape.reach + beyond, radius: shape.farthest + beyond };
  }
}

/** What a map has for a key; made where it has nothing. */
function known<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  const found = map.get(key);
  if (found !== undefined) return found;
  const made = make();
  map.set(key, made);
  return made;
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

/** How far a corner of an edge reaches at most, in widths of it: SVG's limit of sharp ones is 4 halves. */
function reachOfCorner({ "stroke-linejoin": join }: Attributes): number {
  return join === "round" ? 0.5 : 2;
}
