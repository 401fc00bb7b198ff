import type { FontType } from "../text/font-type.ts";
import { contentHash } from "./content-hash.ts";
import { type LaidOut, type SceneOptions, withScene } from "./scene.ts";
import { SVGDefs } from "./svg-defs.ts";
import { markToSVG, type SVGContext } from "./svg-marks.ts";
import { element, escapeText, formatNumber } from "./xml.ts";

/** CSS pixels in a point: an inch has 96 of the one and 72 of the other. */
const pixelsPerPoint = 96 / 72;

/** What goes into an SVG besides the picture. */
export interface SVGOptions extends SceneOptions {
  /** The name a screen reader gives to the picture. @default none */
  readonly title?: string;
  /** What a screen reader says about the picture. @default none */
  readonly description?: string;
  /**
   * `"none"` writes texts as text, in the viewer's font; `"path"` as outlines of DejaVu Sans, the same everywhere.
   * @default "none"
   */
  readonly fonttype?: FontType;
}

/**
 * Renders a Vega-Lite spec as an SVG text. One unit of the spec is a point, so is one unit of the `viewBox`; `width` and
 * `height` are in CSS pixels. The same spec and options give the same bytes, whatever was rendered before and whatever is
 * installed; ids begin with a hash of both, so that different pictures can stand in one page.
 * @throws PlotError `blocked-url` or `render-failed`, see `withScene`.
 * @example renderSVG(figure.spec, { title: "f(x)" }) // "<svg xmlns=…"
 */
export function renderSVG(spec: object, options: SVGOptions = {}): string {
  const { title, description, fonttype = "none" } = options;
  const content = [spec, title, description, ...(fonttype === "none" ? [] : [fonttype])];
  const prefix = `d2l-${contentHash(JSON.stringify(content))}`;
  return withScene(spec, options, (scene, vega) => {
    const texts = [
      ...named("title", `${prefix}-title`, title),
      ...named("desc", `${prefix}-desc`, description),
    ];
    const root = {
      xmlns: "http://www.w3.org/2000/svg",
      width: scene.width * pixelsPerPoint,
      height: scene.height * pixelsPerPoint,
      viewBox: `0 0 ${formatNumber(scene.width)} ${formatNumber(scene.height)}`,
      role: "img",
      "aria-labelledby": title === undefined ? undefined : `${prefix}-title`,
      "aria-describedby": description === undefined ? undefined : `${prefix}-desc`,
    };
    const lines = [
      ...texts,
      ...picture(scene, { vega, defs: new SVGDefs(prefix), fonttype }),
    ].filter((line) => line !== "");
    return `${element("svg", root, `\n${lines.join("\n")}\n`)}\n`;
  });
}

function named(name: string, id: string, text: string | undefined): string[] {
  return text === undefined ? [] : [element(name, { id }, escapeText(text))];
}

function picture(scene: LaidOut, context: SVGContext): string[] {
  const { width, height, background, origin, root } = scene;
  const marks = markToSVG(root, root, context);
  const transform = `translate(${origin.map(formatNumber).join(",")})`;
  return [
    context.defs.toString(),
    background === null ? "" : element("rect", { width, height, fill: background }),
    marks === "" ? "" : element("g", { fill: "none", transform }, marks),
  ];
}
