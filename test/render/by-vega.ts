import { readVega } from "../../src/render/node/vega.ts";
import { compose, type SVGOptions } from "../../src/render/svg.ts";
import { drawByVega, drawScene } from "../../src/render/vega/draw.ts";
import { withScene } from "../../src/render/vega/scene.ts";
import type { FontType } from "../../src/text/font-type.ts";

/** A spec as `renderSVG` draws it, but always by Vega. */
export function renderSVGByVega(spec: object, options: SVGOptions = {}): string {
  return compose(options, (newContext) => drawByVega(spec, options, newContext(), readVega()));
}

/** A spec as `renderSVGByVega` draws it with letters of either kind; Vega lays it out once for both. */
export function renderBothByVega(spec: object): Record<FontType, string> {
  const vega = readVega();
  return withScene(spec, {}, vega, (scene) => {
    const drawWith = (fonttype: FontType) =>
      compose({ fonttype }, (newContext) => drawScene(scene, spec, newContext(), vega));
    return { none: drawWith("none"), path: drawWith("path") };
  });
}
