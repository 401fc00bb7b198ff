import type { SVGContext } from "../../svg/text.ts";
import type { SVGParts } from "../picture.ts";
import type { Vega } from "./create-vega.ts";
import { type LaidOut, type SceneOptions, withScene } from "./scene.ts";
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
  return withScene(spec, options, vega, (scene) => drawScene(scene, spec, context, vega));
}

/** Draws the scene of a spec. */
export function drawScene(
  { root, ...scene }: LaidOut,
  spec: object,
  context: SVGContext,
  vega: Vega,
): SVGParts {
  const sources = context.fonttype === "path" ? sourcesOf(spec) : new Map();
  const marks = markToSVG(root, root, { ...context, vega, sources });
  return { ...scene, marks, defs: context.defs };
}
