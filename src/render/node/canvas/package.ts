/** What a canvas is drawn on; which of its members are used is Vega's affair. */
export interface CanvasContext {
  /** Language of the texts, by which a font chooses among forms of a letter. */
  lang?: string;
}

/** A decoded image, as Vega hands it back to the canvas. */
export interface CanvasImage {
  readonly width: number;
  readonly height: number;
}

/** What is used of a package that draws pixels, said in the same way of each. */
export interface CanvasPackage {
  /** A PNG file of as many whole pixels. */
  drawPNG(width: number, height: number, draw: (context: CanvasContext) => void): Uint8Array;
  /** A PDF file of one page of as many whole points. It holds no date of its making. */
  drawPDF(width: number, height: number, draw: (context: CanvasContext) => void): Uint8Array;
  /** Decodes an image file at once; what cannot be decoded has no width, or throws. */
  decodeImage(file: Uint8Array): CanvasImage;
}

/** The name the font of this package has for the canvas, so that an installed DejaVu Sans is never mistaken for it. */
export const fontAlias = "d2l-plot DejaVu Sans";
