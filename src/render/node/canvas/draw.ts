import { invalidArgument, PlotError } from "../../../errors.ts";
import { renderFailed } from "../../../svg/errors.ts";
import type { Vega } from "../../vega/load-vega.ts";
import { refusingLoader } from "../../vega/sandbox.ts";
import { type LaidOut, type SceneOptions, visitItems, withScene } from "../../vega/scene.ts";
import type { SceneItem } from "../../vega/vega.ts";
import { tooManyPixels } from "../errors.ts";
import { loadCanvas } from "./load.ts";
import { type CanvasContext, type CanvasImage, type CanvasPackage, fontAlias } from "./package.ts";
import { setPageSize } from "./pdf-page.ts";

const pointsPerInch = 72;
const cssPixelsPerInch = 96;
const defaultDPI = 100;
const mostPixels = 32767;

/** How many pixels a PNG has. Give one of the two, or none. */
export interface PNGOptions extends SceneOptions {
  /** Pixels per inch. @default 100, as in matplotlib's savefig */
  readonly dpi?: number;
  /** Pixels per CSS pixel of the SVG: 1 makes the PNG as large as the SVG is on a page, 2 twice as sharp. */
  readonly scale?: number;
}

/**
 * Renders a Vega-Lite spec as a PNG file. Its size is that of the picture in points times `dpi` / 72, cut to whole
 * pixels. Texts in DejaVu Sans are drawn with the font of this package, installed or not.
 * @throws PlotError `invalid-argument` for an unusable `dpi` or `scale`, `missing-package`, and those of `withScene`.
 * @example renderPNG(figure.spec, { dpi: 300 })
 */
export function renderPNG(spec: object, options: PNGOptions = {}): Uint8Array {
  const scale = resolveDPI(options) / pointsPerInch;
  const canvasPackage = loadCanvas();
  return withScene(spec, options, (scene, vega) => {
    const [width, height] = [pixels(scene.width * scale), pixels(scene.height * scale)];
    if (Math.min(width, height) < 1 || Math.max(width, height) > mostPixels) {
      throw tooManyPixels(width, height, mostPixels);
    }
    return canvasPackage.drawPNG(width, height, (context) =>
      draw(scene, scale, context, canvasPackage, vega),
    );
  });
}

/**
 * Renders a Vega-Lite spec as a PDF file of one page, as large as the picture, with texts as text. It holds no date: the
 * same spec gives the same bytes.
 * @throws PlotError `missing-package` and those of `withScene`.
 */
export function renderPDF(spec: object, options: SceneOptions = {}): Uint8Array {
  const canvasPackage = loadCanvas();
  return withScene(spec, options, (scene, vega) => {
    // Pages are of whole points alone: draw at the top left of a larger one and cut it afterwards.
    const height = Math.ceil(scene.height);
    const page = canvasPackage.drawPDF(Math.ceil(scene.width), height, (context) =>
      draw(scene, 1, context, canvasPackage, vega),
    );
    return setPageSize(page, [0, height - scene.height, scene.width, height]);
  });
}

function resolveDPI(options: PNGOptions): number {
  const { dpi, scale } = options;
  if (dpi !== undefined && scale !== undefined) {
    throw new PlotError("invalid-argument", "toPNG: dpi and scale say the same; give one of them");
  }
  for (const [name, value] of Object.entries({ dpi, scale })) {
    if (value !== undefined && !(Number.isFinite(value) && value > 0)) {
      throw invalidArgument(`toPNG: ${name}`, "a finite number above 0", value);
    }
  }
  return scale === undefined ? (dpi ?? defaultDPI) : scale * cssPixelsPerInch;
}

/** Whole pixels, as matplotlib cuts them; what is a whole number but for rounding counts as one. */
function pixels(length: number): number {
  return Math.floor(length + 1e-6);
}

function draw(
  scene: LaidOut,
  scale: number,
  context: CanvasContext,
  canvasPackage: CanvasPackage,
  vega: Vega,
): void {
  const fonts = new Map<SceneItem, unknown>();
  visitItems(scene.root, vega, (item, { marktype }) => {
    if (marktype === "image") item.image = decodeImage(String(item.url), canvasPackage);
    if (marktype !== "text") return;
    fonts.set(item, item.font);
    item.font = withOwnFont(String(item.font ?? ""));
  });
  // By default the host's language would choose among a font's forms of a letter.
  context.lang = "en";
  const loader = refusingLoader((fault) => {
    throw fault;
  });
  try {
    new vega.CanvasRenderer(loader)
      .initialize(null, scene.width, scene.height, scene.origin, scale, {
        externalContext: context,
      })
      .background(scene.background)
      .render(scene.root);
  } finally {
    // The scene may be drawn again by other means.
    for (const [item, font] of fonts) item.font = font;
  }
}

function withOwnFont(families: string): string {
  return families.replace(/^\s*(["']?)DejaVu Sans\1(?=\s*(?:,|$))/, `"${fontAlias}"`);
}

/** An image from a data: address, decoded at once. */
function decodeImage(url: string, canvasPackage: CanvasPackage): CanvasImage {
  const comma = url.indexOf(",");
  const body = decodeURIComponent(url.slice(comma + 1));
  const encoding = /;base64$/i.test(url.slice(0, comma)) ? "base64" : "utf8";
  const image = canvasPackage.decodeImage(Buffer.from(body, encoding));
  if (image.width === 0) throw renderFailed("an image could not be decoded");
  return Object.assign(image, { url });
}
