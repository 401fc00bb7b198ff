/** What this library needs of a browser's page, said by its parts: types need no DOM, and take the DOM's own. */

/** An SVG as it is to be drawn in pixels. */
export interface PixelPicture {
  /** Its root is as large as it has pixels. */
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

/** A canvas of a page, or one that is in no page (`OffscreenCanvas`). */
export interface PageCanvas {
  /** Pixels from left to right. */
  width: number;
  /** Pixels from top to bottom. */
  height: number;
  /** What is drawn on. */
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

/** What a browser can do that Node cannot. */
export interface Page {
  /** A PNG file drawn by the browser's own canvas. */
  toBlob(picture: PixelPicture): Promise<PageBlob>;
  /** Draws on a canvas, which is made as large as the picture. */
  draw(picture: PixelPicture, canvas: PageCanvas): Promise<void>;
  /** Puts an SVG into an element, in place of the one it put there before. */
  mount(svg: string, element: PageElement): PageSVG;
}
