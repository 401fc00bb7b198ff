import { invalidArgument } from "../../errors.ts";
import type { PageCanvas, PixelPicture } from "../page.ts";
import { type DomCanvas, type DomImage, type DomWindow, findWindow } from "./dom.ts";
import { needsPage, notDrawn } from "./errors.ts";

/**
 * A PNG file of an SVG, drawn by the browser.
 * @throws PlotError `wrong-platform` in a worker, `render-failed`
 */
export async function toBlob(picture: PixelPicture): Promise<Blob> {
  const canvas = requireWindow("toBlob").document.createElement("canvas");
  await drawOn("toBlob", picture, canvas);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (blob === null) throw notDrawn("toBlob");
  return blob;
}

/**
 * Draws an SVG on a canvas, which is made as large as the picture and so is empty before.
 * @throws PlotError `invalid-argument`, `wrong-platform` in a worker, `render-failed`
 */
export async function draw(picture: PixelPicture, canvas: PageCanvas): Promise<void> {
  if (typeof canvas !== "object" || canvas === null || typeof canvas.getContext !== "function") {
    throw invalidArgument("draw: canvas", "a canvas", canvas);
  }
  await drawOn("draw", picture, canvas as DomCanvas);
}

async function drawOn(
  fn: string,
  { svg, width, height }: PixelPicture,
  canvas: Pick<DomCanvas, "width" | "height" | "getContext">,
): Promise<void> {
  const image = await loadImage(fn, svg, requireWindow(fn));
  canvas.width = width;
  canvas.height = height;
  const context = canvas.getContext("2d");
  if (context === null) throw notDrawn(fn);
  context.drawImage(image, 0, 0, width, height);
}

async function loadImage(fn: string, svg: string, { Image }: DomWindow): Promise<DomImage> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    return await new Promise((resolve, reject) => {
      const image = new Image();
      image.onload = () => resolve(image);
      image.onerror = () => reject(notDrawn(fn));
      image.src = url;
    });
  } finally {
    URL.revokeObjectURL(url);
  }
}

function requireWindow(fn: string): DomWindow {
  const found = findWindow();
  if (found === undefined) throw needsPage(fn);
  return found;
}
