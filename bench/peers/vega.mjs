/** Vega-Lite and Vega on the spec our figure has, which is given ready made. */
import { parse, View } from "vega";
import { compile } from "vega-lite";
import { figureOf } from "./ours.mjs";

/** Vega is given the spec ready made. */
export function prepare(problem) {
  return figureOf(problem).spec;
}

export async function draw(spec) {
  const view = new View(parse(compile(spec).spec), { renderer: "none" });
  const svg = await view.toSVG();
  view.finalize();
  return svg;
}
