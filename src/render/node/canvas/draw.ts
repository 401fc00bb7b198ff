import { renderFailed } from "../../../svg/errors.ts";
import { pixelSize, pixelsPerPoint } from "../../pixels.ts";
import type { PixelOptions } from "../../platform.ts";
import { withTexts } from "../../png-texts.ts";
import type { Vega } from "../../vega/create-vega.ts";
import { refusingLoader } from "../../vega/sandbox.ts";
import { type LaidOut, type SceneOptions, visitItems, withScene } from "../../vega/scene.ts";
import type { SceneItem } from "../../vega/vega.ts";
import { readVega } from "../vega.ts";
import { loadCanvas } from "./load.ts";
import { type CanvasContext, type CanvasImage, type CanvasPackage, fontAlias } from "./package.ts";
import { setPageSize } from "./pdf-page.ts";

/**
 * Renders a Vega-Lite spec as a PNG file. Its size is that of the picture in points times `dpi` / 72, cut to whole
 * pixels. Texts in DejaVu Sans are drawn with the font of this package, installed or not.
 * @throws PlotError `invalid-argument` for an unusable `dpi` or `scale`, `missing-package`, and those of `withScene`.
 * @example renderPNG(figure.spec, { dpi: 300 })
 */
export function renderPNG(spec: object, options: PixelOptions = {}): Uint8Array {
  const scale = pixelsPerPoint("toPNG", options);
  const canvasPackage = loadCanvas();
  const png = withScene(spec, options, readVega(), (scene, vega) => {
    const [width, height] = pixelSize("toPNG", [scene.width, scene.height], scale);
    return canvasPackage.drawPNG(width, height, (context) =>
      drawScene(scene, scale, context, canvasPackage, vega),
    );
  });
  return options.texts === undefined ? png : withTexts(png, options.texts);
}

/**
 * Renders a Vega-Lite spec as a PDF file of one page, as large as the picture, with texts as text. It holds no date: the
 * same spec gives the same bytes.
 * @throws PlotError `missing-package` and those of `withScene`.
 */
export function renderPDF(spec: object, options: SceneOptions = {}): Uint8Array {
  const canvasPackage = loadCanvas();
  return withScene(spec, options, readVega(), (scene, vega) => {
    // Pages are of whole points alone: draw at the top left of a larger one and cut it afterwards.
    const height = Math.ceil(scene.height);
    const page = canvasPackage.drawPDF(Math.ceil(scene.width), height, (context) =>
      drawScene(scene, 1, context, canvasPackage, vega),
    );
    return setPageSize(page, [0, height - scene.height, scene.width, height]);
  });
}

function drawScene(
  scene: LaidOut,
  scale: number,
  context: CanvasContext,
  canvasPackage: CanvasPackage,
  vega: Vega,
): void {
  const fonts = new Map<SceneItem, unknown>();
  visitItems(scene.root, vega, (item, { marktype }) => {
    if (marktype === "image") item.image = canvasImage(String(item.url), canvasPackage);
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
function canvasImage(url: string, canvasPackage: CanvasPackage): CanvasImage {
  const comma = url.indexOf(",");
  const body = decodeURIComponent(url.slice(comma + 1));
  const encoding = /;base64$/i.test(url.slice(0, comma)) ? "base64" : "utf8";
  const image = canvasPackage.decodeImage(Buffer.from(body, encoding));
  if (image.width === 0) throw renderFailed("an image could not be decoded");
  return Object.assign(image, { url });
}
