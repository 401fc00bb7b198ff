import { readVega } from "../../src/render/node/vega.ts";
import { compose, type SVGOptions } from "../../src/render/svg.ts";
import { drawByVega } from "../../src/render/vega/draw.ts";

/** A spec as `renderSVG` draws it, but always by Vega. */
export function renderSVGByVega(spec: object, options: SVGOptions = {}): string {
  return compose(options, (newContext) => drawByVega(spec, options, newContext(), readVega()));
}
