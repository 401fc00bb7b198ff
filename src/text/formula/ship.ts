/** Ships a formula out, as TeX says: finds the places of all its characters and rules. */
import {
  type Char,
  type FormulaList,
  type FormulaNode,
  type FormulaRule,
  isList,
  stretchOf,
} from "./nodes.ts";

/** A character at its place. */
export interface ShippedGlyph {
  /** The code point of the outline, see `formulaGlyph`. */
  readonly outline: number;
  /** The character it stands for. */
  readonly code: number;
  readonly x: number;
  readonly y: number;
  readonly size: number;
}

/** A filled rectangle; `x`, `y` is its lower left corner. */
export interface ShippedRule {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a formula draws, from the left end of its base line, y upwards. */
export interface Shipped {
  readonly glyphs: ShippedGlyph[];
  readonly rules: ShippedRule[];
}

/** The characters and rules of a list that stands on a base line at 0. */
export function ship(list: FormulaList): Shipped {
  const shipped: Shipped = { glyphs: [], rules: [] };
  shipAcross(list, 0, 0, shipped);
  return shipped;
}

/** Places nodes side by side, from `x` on; `baseline` counts downwards. */
function shipAcross(list: FormulaList, x: number, baseline: number, out: Shipped): void {
  const glue = glueOf(list);
  let across = x;
  for (const node of list.children) {
    switch (node.role) {
      case "char":
        shipChar(node, across, baseline, out);
        break;
      case "rule":
        shipRule(node, node.width, across, baseline + node.depth, out);
        break;
      case "hlist":
      case "vlist":
        shipList(node, across, baseline + node.shift, out);
        break;
      case "kern":
      case "box":
      case "glue":
        break;
      default:
        node satisfies never;
    }
    across += node.role === "glue" ? glue(node) : node.width;
  }
}

/** Places nodes one above the other, in a list whose base line is `baseline`. */
function shipDown(list: FormulaList, x: number, baseline: number, out: Shipped): void {
  const glue = glueOf(list);
  let down = baseline - list.height;
  for (const node of list.children) {
    if (isList(node)) {
      // Each is as wide as the list around it, which shows in the rules in it.
      node.width = list.width;
      shipList(node, x + node.shift, down + node.height, out);
      down += node.height + node.depth;
    } else if (node.role === "rule" || node.role === "box") {
      if (node.depth <= 0) continue;
      down += node.height + node.depth;
      const width = Number.isFinite(node.width) ? node.width : list.width;
      // matplotlib draws a line below the room it leaves for it.
      if (node.role === "rule") shipRule(node, width, x, down + node.height + node.depth, out);
    } else if (node.role === "kern") down += node.width;
    else if (node.role === "glue") down += glue(node);
  }
}

function shipList(list: FormulaList, x: number, baseline: number, out: Shipped): void {
  if (list.role === "hlist") shipAcross(list, x, baseline, out);
  else shipDown(list, x, baseline, out);
}

/** An accent stands with the lower left corner of its outline where another character has its base line. */
function shipChar(char: Char, x: number, baseline: number, { glyphs }: Shipped): void {
  const { glyph, metrics, fontSize: size, isAccent } = char;
  const { outline, code } = glyph;
  const [left, down] = isAccent ? [x - metrics.xMin, baseline + metrics.yMin] : [x, baseline];
  glyphs.push({ outline, code, x: left, y: -down, size });
}

/** A rule whose lower edge is at `bottom`, counted downwards. */
function shipRule(
  { height, depth }: FormulaRule,
  width: number,
  x: number,
  bottom: number,
  { rules }: Shipped,
): void {
  const high = height + depth;
  if (high > 0 && width > 0) rules.push({ x, y: -bottom, width, height: high });
}

/** A function that says how large each glue of a list is: their sum grows by whole pixels. */
function glueOf({ glueSign, glueOrder, glueSet }: FormulaList): (node: FormulaNode) => number {
  let [sum, before] = [0, 0];
  return (node) => {
    if (node.role !== "glue" || glueSign === 0) return 0;
    const { order, amount } = stretchOf(node, glueSign);
    if (order === glueOrder) sum += amount;
    const now = order === glueOrder ? halfToEven(glueSet * sum) : before;
    const size = now - before;
    before = now;
    return size;
  };
}

/** The nearest integer, an even one for a half. */
function halfToEven(value: number): number {
  const floor = Math.floor(value);
  if (value - floor !== 0.5) return Math.round(value);
  return floor % 2 === 0 ? floor : floor + 1;
}
