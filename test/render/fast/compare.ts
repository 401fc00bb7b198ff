import { expect } from "vitest";
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
function drawnFast(spec: unknown): SVGParts | null {
  if (typeof spec !== "object" || spec === null || !isFigureSpec(spec)) return null;
  return drawFigure(spec, { defs: new SVGDefs(), fonttype: "none", letters: platform.letters });
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
