import { expect } from "vitest";
import type { Unit } from "../../../src/marks/mark.ts";
import { isFigureSpec } from "../../../src/render/fast/check.ts";
import { drawFigure } from "../../../src/render/fast/figure.ts";
import { platform } from "../../../src/render/node/platform.ts";
import type { SVGParts } from "../../../src/render/picture.ts";
import { compose } from "../../../src/render/svg.ts";
import { SVGDefs } from "../../../src/svg/defs.ts";
import { renderSVGByVega } from "../by-vega.ts";

/** Whether a spec is drawn without Vega. */
export function isDrawn(spec: unknown): spec is object {
  return drawnFast(spec) !== null;
}

/** The parts of the picture of a spec that is drawn without Vega. */
function drawnFast(spec: unknown, defs = new SVGDefs()): SVGParts | null {
  if (typeof spec !== "object" || spec === null || !isFigureSpec(spec)) return null;
  return drawFigure(spec, { defs, fonttype: "none", letters: platform.letters });
}

/** What Vega draws, or nothing where it finds a fault. */
function byVega(spec: object): string | null {
  try {
    return renderSVGByVega(spec);
  } catch {
    return null;
  }
}

/**
 * Expects that those of the specs which are drawn without Vega are drawn as Vega draws them.
 * @returns How many these are.
 */
export function compareWithVega(specs: Iterable<unknown>): number {
  let count = 0;
  for (const spec of specs) {
    const parts = drawnFast(spec);
    if (parts === null) continue;
    count += 1;
    const drawn = compose({}, () => parts);
    const theirs = byVega(spec as object);
    // The whole spec says which change it was.
    if (drawn !== theirs) expect(drawn, JSON.stringify(spec)).toBe(theirs);
  }
  return count;
}

/** The page of these units. */
type PageOf = (units: readonly Unit[]) => object;

/** So many units share a page: what Vega takes for the page itself is then a small part of all. */
const together = 16;

/**
 * Expects that those of the units which are drawn without Vega are drawn as Vega draws them. Many share a page; where it is
 * drawn in another way, each gets a page of its own, and so do units that have another name than the usual.
 * @returns How many these are.
 */
export function compareUnitsWithVega(
  units: Iterable<unknown>,
  usual: string | undefined,
  pageOf: PageOf,
): number {
  const drawn = [...units].filter((unit): unit is Unit => isDrawn(pageOf([unit as Unit])));
  const alone = drawn.filter(({ name }) => name !== usual);
  const others = drawn.filter(({ name }) => name === usual);
  for (let start = 0; start < others.length; start += together) {
    const some = others.slice(start, start + together);
    if (!agreeOnOnePage(some, pageOf)) alone.push(...some);
  }
  compareWithVega(alone.map((unit) => pageOf([unit])));
  return drawn.length;
}

/** Whether Vega draws a page of units as it is drawn without it, which is each of them as on a page of its own. */
function agreeOnOnePage(units: readonly Unit[], pageOf: PageOf): boolean {
  const page = pageOf(units.map((unit, index) => ({ ...unit, name: `${unit.name} ${index}` })));
  const parts = drawnFast(page);
  if (parts?.marks !== oneByOne(units, pageOf)) return false;
  return compose({}, () => parts) === byVega(page);
}

/** The marks of units, each drawn on a page of its own, on one page. */
function oneByOne(units: readonly Unit[], pageOf: PageOf): string {
  // Ids are counted as on one page.
  const defs = new SVGDefs();
  const marksOf = (some: readonly Unit[]) => drawnFast(pageOf(some), defs)?.marks ?? "";
  const empty = marksOf([]);
  return empty + units.map((unit) => marksOf([unit]).slice(empty.length)).join("");
}
