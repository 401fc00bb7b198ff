/** Subscripts and superscripts, as matplotlib places them in DejaVu Sans. */

import { isChar, thicknessOf, xHeightOf } from "./constructs.ts";
import {
  type Char,
  type CharStyle,
  depthOf,
  type FormulaList,
  type FormulaNode,
  heightOf,
  isList,
  makeBox,
  makeCentered,
  makeHlist,
  makeKern,
  makeVlist,
  packAcross,
  shrink,
  widthOfNode,
} from "./nodes.ts";
import { isBig, isIntegral, isLimitFunction } from "./symbols.ts";

/** What stands below and above a nucleus, at least one of them. */
export interface Scripts {
  readonly lower: FormulaNode | null;
  readonly upper: FormulaNode | null;
}

/** Whether the scripts of a nucleus stand below and above it. */
export function takesLimits(nucleus: FormulaNode): boolean {
  if (isChar(nucleus)) return isBig(nucleus.name);
  return (
    isList(nucleus) && nucleus.functionName !== undefined && isLimitFunction(nucleus.functionName)
  );
}

/** A nucleus with its scripts below and above it. */
export function makeLimits(
  nucleus: FormulaNode,
  { lower, upper }: Scripts,
  look: CharStyle,
): FormulaList {
  for (const script of [upper, lower]) if (script !== null) shrink(script);
  const width = Math.max(
    ...[nucleus, upper, lower].map((node) => (node === null ? 0 : widthOfNode(node))),
  );
  const gap = 3 * thicknessOf(look);
  const above = upper === null ? [] : [makeCentered([upper], width), makeBox(0, 0, gap)];
  const below = lower === null ? null : makeCentered([lower], width);
  const middle = makeCentered([nucleus], width);
  const stack = makeVlist([
    ...above,
    middle,
    ...(below === null ? [] : [makeBox(0, 0, gap), below]),
  ]);
  if (below !== null) stack.shift = below.height + gap + depthOf(nucleus);
  return makeHlist([stack]);
}

// Shares of the height of an x, as matplotlib sets them for DejaVu Sans.
/** Room behind scripts. */
const scriptSpace = 0.05;
/** How far the scripts of an integral keep from its ends. */
const endDrop = 0.4;
/** How far superscripts are raised, and subscripts lowered, alone and below a superscript. */
const raise = 0.7;
const lowerAlone = 0.3;
const lowerBelow = 0.5;
/** Room before scripts, and what is added behind letters that lean and behind integrals. */
const delta = 0.025;
const deltaSlanted = 0.2;
const deltaIntegral = 0.1;

/** A nucleus and the two scripts behind it, their nodes still to be put in a row. */
export function makeScripts(
  nucleus: FormulaNode,
  scripts: Scripts,
  look: CharStyle,
): [FormulaList, FormulaList] {
  const { list, last } = opened(nucleus);
  const xHeight = xHeightOf(look);
  const placed = placeScripts(scripts, last, xHeight, look);
  if (!isDropped(last)) placed.width += scriptSpace * xHeight;
  return [list, placed];
}

/**
 * The nucleus as a list without kerning behind its last character, which becomes as wide as its advance, since kerning by the
 * full size would bring scripts too near.
 */
function opened(nucleus: FormulaNode): { list: FormulaList; last: FormulaNode } {
  if (nucleus.role !== "hlist") {
    if (isChar(nucleus)) nucleus.width = nucleus.metrics.advance;
    return { list: makeHlist([nucleus]), last: nucleus };
  }
  const { children } = nucleus;
  const isKerned = children.at(-1)?.role === "kern" && isChar(children.at(-2));
  const nodes = isKerned ? children.slice(0, -1) : children;
  const last = nodes.at(-1) ?? nucleus;
  if (isChar(last)) last.width = last.metrics.advance;
  return { list: makeHlist(nodes, false), last };
}

function isDropped(node: FormulaNode): boolean {
  return isChar(node) && isIntegral(node.name);
}

function isSlanted(node: FormulaNode): node is Char {
  return isChar(node) && (node.glyph.font.slanted || isIntegral(node.name));
}

function placeScripts(
  { lower, upper }: Scripts,
  last: FormulaNode,
  xHeight: number,
  look: CharStyle,
): FormulaList {
  const kerns = kernsOf(last, xHeight);
  const [drop, rise] = [shiftDown(last, upper !== null, xHeight), shiftUp(last, xHeight)];
  const below = lower === null ? null : script(kerns.lower, lower);
  if (upper === null) {
    const only = below ?? makeHlist([]);
    only.shift = drop;
    return only;
  }
  const above = script(kerns.upper, upper);
  if (below === null) {
    above.shift = -rise;
    return above;
  }
  // A superscript that would run into the subscript moves up.
  const room = rise - above.depth - (below.height - drop);
  const clear = Math.max(room, 2 * thicknessOf(look));
  const both = makeVlist([above, makeKern(clear), below]);
  both.shift = drop;
  return both;
}

function script(kern: number, node: FormulaNode): FormulaList {
  const list = makeHlist([makeKern(kern), node]);
  shrink(list);
  return list;
}

function shiftDown(last: FormulaNode, isBelow: boolean, xHeight: number): number {
  if (isDropped(last)) return depthOf(last) + endDrop * xHeight;
  return (isBelow ? lowerBelow : lowerAlone) * xHeight;
}

function shiftUp(last: FormulaNode, xHeight: number): number {
  return isDropped(last) ? heightOf(last) - endDrop * xHeight : raise * xHeight;
}

/** How far the scripts stand behind the nucleus. */
function kernsOf(last: FormulaNode, xHeight: number): { lower: number; upper: number } {
  const plain = delta * xHeight;
  if (!isSlanted(last)) return { lower: plain, upper: plain };
  const { height } = last;
  if (isDropped(last)) {
    return {
      lower: (3 * delta - deltaIntegral) * height,
      upper: (3 * delta + deltaIntegral) * height,
    };
  }
  return { lower: 0, upper: 2 * plain + deltaSlanted * (height - (xHeight * 2) / 3) };
}

/** A superscript with primes before or behind it. */
export function withPrimes(upper: FormulaNode | null, primes: readonly FormulaNode[]): FormulaList {
  const list = upper === null ? makeHlist([]) : upper.role === "hlist" ? upper : makeHlist([upper]);
  const again = makeHlist([...list.children, ...primes]);
  packAcross(again);
  return again;
}
