import { expect } from "vitest";
import { isFigureSpec } from "../../../src/render/fast/check.ts";
import { drawFigure } from "../../../src/render/fast/figure.ts";
import { platform } from "../../../src/render/node/platform.ts";
import { renderSVG } from "../../../src/render/svg.ts";
import { SVGDefs } from "../../../src/svg/defs.ts";
import { renderSVGByVega } from "../by-vega.ts";

/** Whether a spec is drawn without Vega. */
export function isDrawn(spec: unknown): spec is object {
  const context = { defs: new SVGDefs(), fonttype: "none", letters: platform.letters } as const;
  return (
    typeof spec === "object" &&
    spec !== null &&
    isFigureSpec(spec) &&
    drawFigure(spec, context) !== null
  );
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
    if (!isDrawn(spec)) continue;
    count += 1;
    const drawn = renderSVG(spec);
    // The whole spec says which change it was.
    if (drawn !== byVega(spec)) expect(drawn, JSON.stringify(spec)).toBe(byVega(spec));
  }
  return count;
}
