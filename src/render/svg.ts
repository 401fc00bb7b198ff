import { cssPixelsPerPoint } from "../space/units.ts";
import { contentHash } from "../svg/content-hash.ts";
import { idMark, SVGDefs } from "../svg/defs.ts";
import { stacked } from "../svg/element.ts";
import { safeColor } from "../svg/safe-color.ts";
import type { SVGContext } from "../svg/text.ts";
import type { DarkTheme } from "../svg/theme.ts";
import { withTheme } from "../svg/with-theme.ts";
import { element, escapeText, formatNumber, Verbatim } from "../svg/xml.ts";
import type { FontType } from "../text/font-type.ts";
import { drawFigure } from "./fast/figure.ts";
import type { FigureSpec } from "./fast/form.ts";
import { platform } from "./node/platform.ts";
import type { SVGParts } from "./picture.ts";
import type { SceneOptions } from "./vega/scene.ts";

/** Options of an SVG. */
export interface SVGOptions extends SceneOptions {
  /** Whether the spec is a figure's own, as it was written a moment ago: then its form need not be checked. @default false */
  readonly isOwn?: boolean;
  /** The title of the picture for screen readers. @default none */
  readonly title?: string;
  /** The description of the picture for screen readers. @default none */
  readonly description?: string;
  /**
   * `"none"` writes texts as text, in the viewer's font; `"path"` as outlines of DejaVu Sans, the same everywhere.
   * @default "none"
   */
  readonly fonttype?: FontType;
  /** The prefix of all ids, an XML name. @default `d2l-` and a hash of the picture */
  readonly id?: string;
  /** Replacements of the colors on a dark page. @default none: the picture is light everywhere */
  readonly dark?: DarkTheme;
}

/**
 * Renders a Vega-Lite spec as an SVG text. One unit of the spec is a point, and so is one unit of the `viewBox`; `width`
 * and `height` are in CSS pixels. The same spec and options give the same bytes, no matter what was rendered before or is
 * installed. Ids begin with `id` or with a hash of the picture, so that different pictures can be used in one page.
 * @throws PlotError `blocked-url` or `render-failed`, see `withScene`; `not-loaded` or `missing-file` where Vega or the
 * font are needed and cannot be had at once.
 * @example renderSVG(figure.spec, { title: "f(x)" }) // "<svg xmlns=…"
 */
export function renderSVG(spec: object, options: SVGOptions = {}): string {
  return compose(
    options,
    (newContext) =>
      (options.isOwn ? drawOwn(spec, newContext()) : null) ??
      platform.drawSpec(spec, options, newContext),
  );
}

/** Draws the spec of a figure; null for that of a figure without axes, which takes Vega. */
function drawOwn(spec: object, context: SVGContext): SVGParts | null {
  // Each is written in the form of one with axes, or without: a test looks at them all.
  return "layer" in spec || "concat" in spec ? drawFigure(spec as FigureSpec, context) : null;
}

/** Writes the picture that a function draws. */
export function compose(
  options: SVGOptions,
  draw: (newContext: () => SVGContext) => SVGParts,
): string {
  const { title, description, fonttype = "none", id, dark } = options;
  const picture = draw(() => ({
    defs: new SVGDefs(),
    fonttype,
    letters: () => platform.letters(),
  }));
  platform.figureDrawn();
  const { width, height } = picture;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width: width * cssPixelsPerPoint,
    height: height * cssPixelsPerPoint,
    viewBox: `0 0 ${formatNumber(width)} ${formatNumber(height)}`,
    role: "img",
    "aria-labelledby": title === undefined ? undefined : titleId,
    "aria-describedby": description === undefined ? undefined : descriptionId,
  };
  const content = stacked([
    ...labelElement("title", titleId, title),
    ...labelElement("desc", descriptionId, description),
    picture.defs.toString(),
    ...bodyElements(picture),
  ]);
  const svg = `${element("svg", root, `\n${content}\n`)}\n`;
  // The SVG is hashed and not the spec: lengths have three decimals here, while the last bits of the spec's numbers may
  // differ between versions of a JavaScript engine.
  const themed = dark === undefined ? svg : withTheme(svg, dark);
  return themed.replaceAll(idMark, id ?? `d2l-${contentHash(svg)}`);
}

const titleId = new Verbatim(`${idMark}-title`);
const descriptionId = new Verbatim(`${idMark}-desc`);

function labelElement(name: string, id: Verbatim, text: string | undefined): string[] {
  return text === undefined ? [] : [element(name, { id }, escapeText(text))];
}

function bodyElements({ width, height, background, origin, marks }: SVGParts): string[] {
  const transform = `translate(${origin.map(formatNumber).join(",")})`;
  return [
    background === null ? "" : element("rect", { width, height, fill: safeColor(background) }),
    marks === "" ? "" : element("g", { fill: "none", transform }, marks),
  ];
}
