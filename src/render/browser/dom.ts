/** The parts of the DOM that are used. TypeScript's own types of it would let code for Node use it as well. */

export interface DomNode {
  readonly parentNode: object | null;
}

export interface DomDocument {
  createElement(name: "canvas"): DomCanvas;
  importNode(node: DomNode, deep: true): DomNode;
}

export interface DomElement extends DomNode {
  readonly ownerDocument: DomDocument;
  appendChild(node: DomNode): void;
  replaceChild(node: DomNode, last: DomNode): void;
}

export interface DomCanvas {
  width: number;
  height: number;
  getContext(kind: "2d"): DomContext | null;
  toBlob(use: (blob: Blob | null) => void, type: string): void;
}

export interface DomContext {
  drawImage(image: DomImage, x: number, y: number, width: number, height: number): void;
}

export interface DomImage {
  src: string;
  onload: (() => void) | null;
  onerror: (() => void) | null;
}

interface DomParser {
  parseFromString(text: string, type: string): { readonly documentElement: DomRoot };
}

interface DomRoot extends DomNode {
  readonly localName: string;
}

/** What a page has and a worker has not. */
export interface DomWindow {
  readonly document: DomDocument;
  readonly Image: new () => DomImage;
  readonly DOMParser: new () => DomParser;
}

/** The page's window; undefined in a worker. */
export function findWindow(): DomWindow | undefined {
  return "document" in globalThis ? (globalThis as unknown as DomWindow) : undefined;
}
