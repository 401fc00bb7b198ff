/**
 * The nodes of which TeX builds a formula, as matplotlib has them: characters, boxes, rules, kerns, glue, and lists of these
 * side by side or one above the other. Lengths are pixels, depths count downwards. Nodes change: they shrink in scripts.
 */
import { type FormulaGlyph, formulaGlyph, type GlyphStyle } from "./glyphs.ts";
import { type GlyphMetrics, kerningBetween, metricsOf } from "./metrics.ts";

interface Shrinking {
  /** How many times it shrank. */
  level: number;
}

interface Sized {
  width: number;
  height: number;
  depth: number;
}

/** A character; an accent is as wide and high as its outline, without a depth. */
export interface Char extends Shrinking, Sized {
  readonly role: "char";
  readonly isAccent: boolean;
  /** The character, or the command for it. */
  readonly name: string;
  readonly code: number;
  style: GlyphStyle;
  readonly variant: string;
  fontSize: number;
  glyph: FormulaGlyph;
  metrics: GlyphMetrics;
}

/** Room along a list. */
export interface Kern extends Shrinking {
  readonly role: "kern";
  width: number;
}

/** Room that stretches: "ss" shrinks as well, "fill" goes before it. */
export interface Glue extends Shrinking {
  readonly role: "glue";
  readonly type: "ss" | "fill";
}

/** An empty box. */
export interface EmptyBox extends Shrinking, Sized {
  readonly role: "box";
}

/** A filled rectangle; one of infinite width is as wide as the list it is in. */
export interface FormulaRule extends Shrinking, Sized {
  readonly role: "rule";
}

/** Nodes side by side, or one above the other. */
export interface FormulaList extends Shrinking, Sized {
  readonly role: "hlist" | "vlist";
  children: FormulaNode[];
  /** How far it is moved down in a list of nodes side by side, or to the right in one of nodes above each other. */
  shift: number;
  /** How far its glue of this order stretches, or with a sign of -1 shrinks. */
  glueSet: number;
  glueSign: -1 | 0 | 1;
  glueOrder: number;
  /** The function whose name it is, if it is one. */
  functionName?: string;
}

export type FormulaNode = Char | Kern | Glue | EmptyBox | FormulaRule | FormulaList;

/** How much smaller a script is, and how many times it may shrink. */
const shrinkFactor = 0.7;
const scriptLevels = 6;

/** The look of characters. */
export interface CharStyle {
  readonly style: GlyphStyle;
  readonly variant: string;
  readonly fontSize: number;
}

export function makeChar(name: string, code: number, look: CharStyle, isAccent = false): Char {
  const { style, variant, fontSize } = look;
  const glyph = formulaGlyph(style, variant, code);
  const metrics = metricsOf(glyph, fontSize);
  const size = isAccent ? accentSize(metrics) : charSize(name, metrics);
  const role = "char";
  return {
    role,
    isAccent,
    name,
    code,
    style,
    variant,
    fontSize,
    glyph,
    metrics,
    level: 0,
    ...size,
  };
}

function charSize(name: string, { advance, width, height, yMax }: GlyphMetrics): Sized {
  return { width: name === " " ? advance : width, height: yMax, depth: height - yMax };
}

function accentSize({ xMin, xMax, yMin, yMax }: GlyphMetrics): Sized {
  return { width: xMax - xMin, height: yMax - yMin, depth: 0 };
}

/** Gives a character another style. */
export function restyle(char: Char, style: GlyphStyle): void {
  const { name, code, variant, fontSize, isAccent } = char;
  const { level } = char;
  Object.assign(char, makeChar(name, code, { style, variant, fontSize }, isAccent), { level });
}

export function makeKern(width: number): Kern {
  return { role: "kern", width, level: 0 };
}

export function makeBox(width: number, height: number, depth: number): EmptyBox {
  return { role: "box", width, height, depth, level: 0 };
}

/** A rule as wide as the list it is in. */
export function makeRule(thickness: number): FormulaRule {
  const half = thickness / 2;
  return { role: "rule", width: Number.POSITIVE_INFINITY, height: half, depth: half, level: 0 };
}

export function makeGlue(type: Glue["type"]): Glue {
  return { role: "glue", type, level: 0 };
}

/** Nodes side by side, with kerning between them unless it is turned off. */
export function makeHlist(nodes: readonly FormulaNode[], kerned = true): FormulaList {
  const list = makeList("hlist", nodes);
  if (kerned) kernChildren(list);
  packAcross(list);
  return list;
}

/** Nodes one above the other; the last one's base line is that of the list. */
export function makeVlist(nodes: readonly FormulaNode[]): FormulaList {
  const list = makeList("vlist", nodes);
  packDown(list);
  return list;
}

/** Nodes in the middle of a given width. */
export function makeCentered(nodes: readonly FormulaNode[], width: number): FormulaList {
  const list = makeHlist([makeGlue("ss"), ...nodes, makeGlue("ss")], false);
  packAcross(list, width);
  return list;
}

function makeList(role: FormulaList["role"], nodes: readonly FormulaNode[]): FormulaList {
  const size = { width: 0, height: 0, depth: 0, shift: 0 };
  return { role, children: [...nodes], ...size, glueSet: 0, glueSign: 0, glueOrder: 0, level: 0 };
}

export function isList(node: FormulaNode): node is FormulaList {
  return node.role === "hlist" || node.role === "vlist";
}

/** How high a node stands above its base line. */
export function heightOf(node: FormulaNode): number {
  return node.role === "kern" || node.role === "glue" ? 0 : node.height;
}

export function depthOf(node: FormulaNode): number {
  return node.role === "kern" || node.role === "glue" ? 0 : node.depth;
}

function shiftOf(node: FormulaNode): number {
  return isList(node) ? node.shift : 0;
}

/** Puts between the characters of a list what their advance widths and kerning need. */
export function kernChildren(list: FormulaList): void {
  list.children = list.children.flatMap((node, index) => {
    const width = kerningAfter(node, list.children[index + 1]);
    return width === 0 ? [node] : [node, makeKern(width)];
  });
}

function kerningAfter(node: FormulaNode, next: FormulaNode | undefined): number {
  if (node.role !== "char") return 0;
  const rest = node.metrics.advance - node.width;
  if (next?.role !== "char" || next.style !== node.style || next.fontSize !== node.fontSize)
    return rest;
  return rest + kerningBetween(node.glyph, next.glyph, node.fontSize);
}

/** Sizes a list of nodes side by side: as wide as they are, or so wide that its glue fills the rest. */
export function packAcross(list: FormulaList, width?: number): void {
  let natural = 0;
  list.height = 0;
  list.depth = 0;
  for (const node of list.children) {
    if (node.role !== "glue") natural += node.width;
    if (node.role === "kern" || node.role === "glue") continue;
    list.height = Math.max(list.height, node.height - shiftOf(node));
    list.depth = Math.max(list.depth, node.depth + shiftOf(node));
  }
  list.width = width ?? natural;
  setGlue(list, list.width - natural);
}

/** Sizes a list of nodes above each other, its height and its greatest depth perhaps given. */
export function packDown(
  list: FormulaList,
  height?: number,
  deepest = Number.POSITIVE_INFINITY,
): void {
  let [width, depth, natural] = [0, 0, 0];
  for (const node of list.children) {
    if (node.role === "kern" || node.role === "glue") {
      natural += depth + (node.role === "kern" ? node.width : 0);
      depth = 0;
    } else {
      natural += depth + node.height;
      depth = node.depth;
      if (Number.isFinite(node.width)) width = Math.max(width, node.width + shiftOf(node));
    }
  }
  natural += Math.max(0, depth - deepest);
  list.width = width;
  list.depth = Math.min(depth, deepest);
  list.height = height ?? natural;
  setGlue(list, list.height - natural);
}

/** What a glue adds to the stretch of its order, or to the shrinking. */
export function stretchOf({ type }: Glue, sign: 1 | -1): { order: number; amount: number } {
  if (type === "ss") return { order: 1, amount: sign };
  return sign === 1 ? { order: 2, amount: 1 } : { order: 0, amount: 0 };
}

/** Shares out what a list is larger than its nodes to the glue of the highest order. */
function setGlue(list: FormulaList, excess: number): void {
  list.glueSign = 0;
  list.glueOrder = 0;
  if (excess === 0) return;
  const sign = excess > 0 ? 1 : -1;
  const totals = [0, 0, 0];
  for (const node of list.children) {
    if (node.role !== "glue") continue;
    const { order, amount } = stretchOf(node, sign);
    totals[order] = (totals[order] ?? 0) + amount;
  }
  list.glueOrder = Math.max(
    0,
    totals.findLastIndex((total) => total !== 0),
  );
  const total = totals[list.glueOrder] ?? 0;
  if (total === 0) return;
  list.glueSign = sign;
  list.glueSet = excess / total;
}

/** Makes a node and all in it smaller, as in a script. */
export function shrink(node: FormulaNode): void {
  if (isList(node)) for (const child of node.children) shrink(child);
  node.level++;
  if (node.level < scriptLevels) shrinkSizes(node);
  if (node.role === "char" && node.isAccent) {
    node.metrics = metricsOf(node.glyph, node.fontSize);
    Object.assign(node, accentSize(node.metrics));
  }
}

function shrinkSizes(node: FormulaNode): void {
  if (node.role === "glue") return;
  node.width *= shrinkFactor;
  if (node.role === "kern") return;
  node.height *= shrinkFactor;
  node.depth *= shrinkFactor;
  if (node.role === "char") node.fontSize *= shrinkFactor;
  if (!isList(node)) return;
  node.shift *= shrinkFactor;
  node.glueSet *= shrinkFactor;
}

export function widthOfNode(node: FormulaNode): number {
  return node.role === "glue" ? 0 : node.width;
}
