/** Structural types of the parts of a browser's page that are needed here. They accept the DOM's types without requiring them. */

/** An SVG that is to be drawn in pixels. */
export interface PixelPicture {
  /** The SVG; the size of its root is that of the pixels. */
  readonly svg: string;
  /** Whole pixels. */
  readonly width: number;
  readonly height: number;
}

/** An element of a page, such as what `document.querySelector` gives. */
export interface PageElement {
  /** The page it belongs to. */
  readonly ownerDocument: object | null;
  /** Kind of the node: 1 for an element. */
  readonly nodeType: number;
}

/** A canvas of a page, or one outside of any page (`OffscreenCanvas`). */
export interface PageCanvas {
  /** Pixels from left to right. */
  width: number;
  /** Pixels from top to bottom. */
  height: number;
  /** The context to draw with. */
  getContext(kind: "2d"): object | null;
}

/** The `SVGSVGElement` of the DOM, where its types are there; else any object. */
export type PageSVG = typeof globalThis extends { SVGSVGElement: { prototype: infer Element } }
  ? Element
  : object;

/** The `Blob` of the DOM or of Node, where its types are there; else any object. */
export type PageBlob = typeof globalThis extends { Blob: { prototype: infer Instance } }
  ? Instance
  : object;

/** Functions that need a browser. */
export interface Page {
  /** A PNG file drawn by the browser's own canvas. */
  toBlob(picture: PixelPicture): Promise<PageBlob>;
  /** Draws on a canvas, which is made as large as the picture. */
  draw(picture: PixelPicture, canvas: PageCanvas): Promise<void>;
  /** Puts an SVG into an element, in place of the one it put there before. */
  mount(svg: string, element: PageElement): PageSVG;
}
