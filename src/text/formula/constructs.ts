/** The constructs of formulas, put together from nodes: accents, fractions, roots, delimiters, lines above. */

import { type GlyphStyle, hasSized } from "./glyphs.ts";
import {
  type Char,
  type CharStyle,
  depthOf,
  type FormulaList,
  type FormulaNode,
  heightOf,
  type Kern,
  makeBox,
  makeCentered,
  makeChar,
  makeGlue,
  makeHlist,
  makeKern,
  makeRule,
  makeVlist,
  packDown,
  shrink,
  widthOfNode,
} from "./nodes.ts";

/** The thickness of lines. */
export function thicknessOf({ fontSize }: CharStyle): number {
  return (0.75 / 12) * fontSize;
}

/** The height of the letter x. */
export function xHeightOf({ style, fontSize }: CharStyle): number {
  return makeChar("x", 0x78, { style, variant: "it", fontSize }).height;
}

/** A space of so many ems, which are as wide as an italic m. */
export function makeSpace(ems: number, { fontSize }: CharStyle): Kern {
  return makeKern(
    ems * makeChar("m", 0x6d, { style: "it", variant: "it", fontSize }).metrics.advance,
  );
}

/** An accent over a nucleus. */
export function makeAccent(
  accent: FormulaNode,
  nucleus: FormulaNode,
  look: CharStyle,
): FormulaList {
  const width = widthOfNode(nucleus);
  const centered = makeCentered([makeBox(width / 4, 0, 0), accent], width);
  return makeVlist([centered, makeBox(0, 0, 2 * thicknessOf(look)), makeHlist([nucleus])]);
}

/** An accent as wide as its nucleus. */
export function makeWideAccent(code: number, width: number, look: CharStyle): FormulaList {
  const choices = [0, ...largerSizes(code)].map((style) => accentIn(style, code, look));
  const usual = accentIn(0, code, look);
  const chosen = choices.find((char) => char.width >= width) ?? choices.at(-1) ?? usual;
  const factor = width / chosen.width;
  const accent = accentIn(chosen.style, code, { ...look, fontSize: look.fontSize * factor });
  const list = makeHlist([accent]);
  list.width = accent.width;
  return list;
}

function accentIn(style: GlyphStyle, code: number, look: CharStyle): Char {
  return makeChar("", code, { ...look, style }, true);
}

const rootSign = 0x221a;

/** What stands over what in a fraction. */
export interface Fraction {
  readonly numerator: FormulaNode;
  readonly denominator: FormulaNode;
  /** The thickness of the line; 0 for none. */
  readonly rule: number;
  /** How many times both shrink. */
  readonly shrinks: number;
}

/** A fraction, its line at the height of an equals sign's middle. */
export function makeFraction(
  { numerator, denominator, rule, shrinks }: Fraction,
  look: CharStyle,
): FormulaList {
  const thickness = thicknessOf(look);
  for (let count = 0; count < shrinks; count++)
    for (const part of [numerator, denominator]) shrink(part);
  const width = Math.max(widthOfNode(numerator), widthOfNode(denominator));
  const [upper, lower] = [makeCentered([numerator], width), makeCentered([denominator], width)];
  const gap = () => makeBox(0, 0, 2 * thickness);
  const stack = makeVlist([upper, gap(), makeRule(rule), gap(), lower]);
  const { yMin, yMax } = makeChar("=", 0x3d, { ...look, variant: "it" }).metrics;
  stack.shift = lower.height - ((yMax + yMin) / 2 - 3 * thickness);
  return makeHlist([stack, makeBox(2 * thickness, 0, 0)]);
}

/** An annotation above or below a body. */
export function makeStacked(
  annotation: FormulaNode,
  body: FormulaNode,
  isUnder: boolean,
  look: CharStyle,
): FormulaList {
  shrink(annotation);
  const width = Math.max(widthOfNode(annotation), widthOfNode(body));
  const [small, large] = [makeCentered([annotation], width), makeCentered([body], width)];
  const gap = 3 * thicknessOf(look);
  const stack = makeVlist(
    isUnder ? [large, makeBox(0, 0, gap), small] : [small, makeBox(0, 0, gap), large],
  );
  if (isUnder) stack.shift = large.depth + small.height + gap;
  return stack;
}

/** A root sign as high as its body, with a line above it and perhaps a small index. */
export function makeRoot(
  index: readonly FormulaNode[] | null,
  body: FormulaList,
  look: CharStyle,
): FormulaList {
  const thickness = thicknessOf(look);
  const check = makeTall(rootSign, body.height + 5 * thickness, body.depth, look);
  const [height, depth] = [check.height - check.shift, check.depth + check.shift];
  const pad = () => makeBox(2 * thickness, 0, 0);
  const right = underLine(makeHlist([pad(), body, pad()]), height, depth, look);
  const raised = makeVlist([
    makeHlist([index === null ? makeBox(check.width / 2, 0, 0) : rootIndex(index)]),
  ]);
  raised.shift = -0.6 * height;
  return makeHlist([raised, makeKern(-check.width / 2), check, right]);
}

function rootIndex(nodes: readonly FormulaNode[]): FormulaList {
  const index = makeHlist(nodes);
  shrink(index);
  shrink(index);
  return index;
}

/** A body with a line above it. */
export function makeOverline(body: FormulaList, look: CharStyle): FormulaList {
  const height = body.height + 3 * thicknessOf(look);
  return makeHlist([underLine(makeHlist([body]), height, body.depth, look)]);
}

function underLine(body: FormulaList, height: number, depth: number, look: CharStyle): FormulaList {
  const stack = makeVlist([makeRule(thicknessOf(look)), makeGlue("fill"), body]);
  packDown(stack, height + (look.fontSize / (100 * 12)) * 72, depth);
  return stack;
}

/** Nodes between delimiters as high as they are; null is no delimiter. */
export function makeDelimited(
  front: number | null,
  middle: readonly FormulaNode[],
  back: number | null,
  look: CharStyle,
): FormulaList {
  const height = Math.max(0, ...middle.map(heightOf));
  const depth = Math.max(
    ...middle.map(depthOf),
    middle.length === 0 ? 0 : Number.NEGATIVE_INFINITY,
  );
  const factor = middle.length === 0 ? 1 : undefined;
  const delimiter = (code: number | null) =>
    code === null ? [] : [makeTall(code, height, depth, look, factor)];
  return makeHlist([...delimiter(front), ...middle, ...delimiter(back)]);
}

/** A sign so high and deep: that of the first font in which it is high enough, scaled unless that is the usual font. */
function makeTall(
  code: number,
  height: number,
  depth: number,
  look: CharStyle,
  factor?: number,
): FormulaList {
  const target = height + depth;
  const enough = target - 0.2 * xHeightOf(look);
  const usual = makeChar("", code, { ...look, style: 0 });
  if (usual.height + usual.depth >= enough) return makeHlist([usual]);
  const larger = largerSizes(code).map((style) => makeChar("", code, { ...look, style }));
  const char = larger.find((each) => each.height + each.depth >= enough) ?? larger.at(-1) ?? usual;
  if (char === usual) return makeHlist([usual]);
  const scale = factor ?? target / (char.height + char.depth);
  const { style } = char;
  const scaled = makeChar("", code, { ...look, style, fontSize: look.fontSize * scale });
  const list = makeHlist([scaled]);
  list.shift = depth - scaled.depth;
  return list;
}

/** The fonts that have a sign in a larger size of their own; the largest root sign does not meet its line. */
function largerSizes(code: number): number[] {
  const sizes = [1, 2, 3, 4, 5].filter((level) => hasSized(level, code));
  return code === rootSign ? sizes.slice(0, -1) : sizes;
}

/** Whether a node draws a character. */
export function isChar(node: FormulaNode | undefined): node is Char {
  return node?.role === "char";
}
