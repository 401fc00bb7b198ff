import { fontFile } from "../font.ts";
import { type CanvasContext, type CanvasImage, type CanvasPackage, fontAlias } from "./package.ts";

/** The package `canvas`, node-canvas from version 3 on, said by what is used of it. */
interface Cairo {
  createCanvas(
    width: number,
    height: number,
    type?: "pdf",
  ): {
    getContext(kind: "2d"): CanvasContext;
    toBuffer(type: "image/png" | "application/pdf", options?: object): Uint8Array;
  };
  readonly Image: new () => CanvasImage & { src: Uint8Array };
  registerFont(path: string, face: { readonly family: string; readonly weight?: string }): void;
}

/** Cairo writes the time into a PDF unless it is told one, and these are the only words for "none" that it takes. */
const undated = { creationDate: new Date(0), modDate: new Date(0) };

/** Fits the package `canvas`, which draws with Cairo and Pango. Fonts have to be known before the first canvas. */
export function makeCairo(found: Cairo): CanvasPackage {
  found.registerFont(fontFile(), { family: fontAlias });
  found.registerFont(fontFile("bold"), { family: fontAlias, weight: "bold" });
  return {
    drawPNG(width, height, draw) {
      const canvas = found.createCanvas(width, height);
      draw(canvas.getContext("2d"));
      return Uint8Array.from(canvas.toBuffer("image/png"));
    },
    drawPDF(width, height, draw) {
      const canvas = found.createCanvas(width, height, "pdf");
      draw(canvas.getContext("2d"));
      return Uint8Array.from(canvas.toBuffer("application/pdf", undated));
    },
    decodeImage(file) {
      const image = new found.Image();
      image.src = file;
      return image;
    },
  };
}
