import type { SVGNode } from "./element.ts";
import { symbolsTogether } from "./symbols.ts";

/** So many symbols of a mark are written together, see `symbolsTogether`; fewer stay elements of their own, which can be read and changed. */
const manySymbols = 100;

/** The symbols of a mark in as few elements as many of them can be written in. */
export function symbols(drawn: readonly SVGNode[]): readonly SVGNode[] {
  return drawn.length < manySymbols ? drawn : (symbolsTogether(drawn) ?? drawn);
}
