import { contentHash } from "../svg/content-hash.ts";
import { idMark, SVGDefs } from "../svg/defs.ts";
import { stacked } from "../svg/element.ts";
import type { SVGContext } from "../svg/text.ts";
import { type DarkTheme, withTheme } from "../svg/theme.ts";
import { element, escapeText, formatNumber, Verbatim } from "../svg/xml.ts";
import type { FontType } from "../text/font-type.ts";
import { drawFigure } from "./fast/figure.ts";
import { fontOutlines } from "./font.ts";
import { platform } from "./node/platform.ts";
import type { Picture } from "./picture.ts";
import { type SceneOptions, withScene } from "./vega/scene.ts";
import { markToSVG } from "./vega/svg-marks.ts";

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
  /** What all ids begin with; it has to be a name in XML. @default `d2l-` and a hash of what is drawn */
  readonly id?: string;
  /** What becomes of the colors on a dark page. @default nothing: the picture is light everywhere */
  readonly dark?: DarkTheme;
}

/**
 * Renders a Vega-Lite spec as an SVG text. One unit of the spec is a point, so is one unit of the `viewBox`; `width` and
 * `height` are in CSS pixels. The same spec and options give the same bytes, whatever was rendered before and whatever is
 * installed; ids begin with a hash of what is drawn, so that different pictures can stand in one page, or with `id`.
 * @throws PlotError `blocked-url` or `render-failed`, see `withScene`; `not-loaded` or `missing-file` where Vega or the
 * font are needed and cannot be had at once.
 * @example renderSVG(figure.spec, { title: "f(x)" }) // "<svg xmlns=…"
 */
export function renderSVG(spec: object, options: SVGOptions = {}): string {
  return compose(
    options,
    (begin) => drawFigure(spec, begin()) ?? drawByVega(spec, options, begin()),
  );
}

/**
 * The same, drawn by Vega in any case. What figures draw of themselves has to be the same.
 * @internal
 */
export function renderSVGByVega(spec: object, options: SVGOptions = {}): string {
  return compose(options, (begin) => drawByVega(spec, options, begin()));
}

function drawByVega(spec: object, options: SceneOptions, context: SVGContext): Picture {
  return withScene(spec, options, platform.vega(), ({ root, ...scene }, vega) => {
    const marks = markToSVG(root, root, { ...context, vega });
    return { ...scene, marks, defs: context.defs };
  });
}

function compose(options: SVGOptions, draw: (begin: () => SVGContext) => Picture): string {
  const { title, description, fonttype = "none", id, dark } = options;
  const picture = draw(() => ({ defs: new SVGDefs(), fonttype, outlines: fontOutlines }));
  const { width, height } = picture;
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    width: width * pixelsPerPoint,
    height: height * pixelsPerPoint,
    viewBox: `0 0 ${formatNumber(width)} ${formatNumber(height)}`,
    role: "img",
    "aria-labelledby": title === undefined ? undefined : titleId,
    "aria-describedby": description === undefined ? undefined : descriptionId,
  };
  const content = stacked([
    ...named("title", titleId, title),
    ...named("desc", descriptionId, description),
    picture.defs.toString(),
    ...paint(picture),
  ]);
  const svg = `${element("svg", root, `\n${content}\n`)}\n`;
  // What is drawn has three decimals; the spec's last bits may differ between versions of a JavaScript engine.
  const themed = dark === undefined ? svg : withTheme(svg, dark);
  return themed.replaceAll(idMark, id ?? `d2l-${contentHash(svg)}`);
}

const titleId = new Verbatim(`${idMark}-title`);
const descriptionId = new Verbatim(`${idMark}-desc`);

function named(name: string, id: Verbatim, text: string | undefined): string[] {
  return text === undefined ? [] : [element(name, { id }, escapeText(text))];
}

function paint({ width, height, background, origin, marks }: Picture): string[] {
  const transform = `translate(${origin.map(formatNumber).join(",")})`;
  return [
    background === null ? "" : element("rect", { width, height, fill: background }),
    marks === "" ? "" : element("g", { fill: "none", transform }, marks),
  ];
}
