import { readFont } from "../font.ts";
import { type CanvasContext, type CanvasImage, type CanvasPackage, fontAlias } from "./package.ts";

/** The package `@napi-rs/canvas`, said by what is used of it, so that the types need no package that may be missing. */
interface Skia {
  createCanvas(
    width: number,
    height: number,
  ): {
    getContext(kind: "2d"): CanvasContext;
    toBuffer(type: "image/png"): Uint8Array;
  };
  readonly PDFDocument: new () => {
    beginPage(width: number, height: number): CanvasContext;
    endPage(): void;
    close(): Uint8Array;
  };
  readonly Image: new () => CanvasImage & { src: Uint8Array };
  readonly GlobalFonts: { register(font: Uint8Array, alias: string): object | null };
}

/** Fits the package `@napi-rs/canvas`, which draws with Skia. */
export function makeSkia(found: Skia): CanvasPackage {
  for (const face of ["regular", "bold"] as const) {
    if (found.GlobalFonts.register(readFont(face), fontAlias) === null) {
      throw new Error("it refuses the font of this package");
    }
  }
  return {
    drawPNG(width, height, draw) {
      const canvas = found.createCanvas(width, height);
      draw(canvas.getContext("2d"));
      return Uint8Array.from(canvas.toBuffer("image/png"));
    },
    drawPDF(width, height, draw) {
      const document = new found.PDFDocument();
      draw(document.beginPage(width, height));
      document.endPage();
      return document.close();
    },
    decodeImage(file) {
      const image = new found.Image();
      image.src = file;
      return image;
    },
  };
}
