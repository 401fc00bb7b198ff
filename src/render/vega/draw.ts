import type { SVGContext } from "../../svg/text.ts";
import type { SVGParts } from "../picture.ts";
import type { Vega } from "./create-vega.ts";
import { type SceneOptions, withScene } from "./scene.ts";
import { sourcesOf } from "./sources.ts";
import { markToSVG } from "./svg-marks.ts";

/**
 * Draws any spec.
 * @throws PlotError `blocked-url` or `render-failed`, see `withScene`
 */
export function drawByVega(
  spec: object,
  options: SceneOptions,
  context: SVGContext,
  vega: Vega,
): SVGParts {
  const sources = context.fonttype === "path" ? sourcesOf(spec) : new Map();
  return withScene(spec, options, vega, ({ root, ...scene }) => {
    const marks = markToSVG(root, root, { ...context, vega, sources });
    return { ...scene, marks, defs: context.defs };
  });
}
