import { invalidArgument } from "../../errors.ts";
import type { PageElement, PageSVG } from "../page.ts";
import { type DomDocument, type DomElement, type DomNode, findWindow } from "./dom.ts";
import { needsPage, notDrawn } from "./errors.ts";

/** What was put into each element last. */
const mounted = new WeakMap<object, DomNode>();

/**
 * Puts an SVG into an element of a page, at its end or in place of the SVG that was put there before. It is parsed as
 * XML, so that nothing in it can become a script or other markup.
 * @returns The SVG element
 * @throws PlotError `invalid-argument`, `wrong-platform` in a worker
 */
export function mount(svg: string, element: PageElement): PageSVG {
  const window = findWindow();
  if (window === undefined) throw needsPage("mount");
  if (!isElement(element)) throw invalidArgument("mount: element", "an element of a page", element);
  removeLast(element);
  const text = withOwnIds(svg, element.ownerDocument);
  const root = new window.DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (root.localName !== "svg") throw notDrawn("mount");
  const node = element.ownerDocument.importNode(root, true);
  element.appendChild(node);
  mounted.set(element, node);
  return node as PageSVG;
}

function isElement(value: unknown): value is DomElement {
  return (
    typeof value === "object" &&
    value !== null &&
    "nodeType" in value &&
    value.nodeType === 1 &&
    "appendChild" in value
  );
}

function removeLast(element: DomElement): void {
  const last = mounted.get(element);
  if (last?.parentNode === element) element.removeChild(last);
}

/**
 * A picture that is in the page already has ids of its own: the second copy would use what the first one defines, and
 * lose it when the first is hidden.
 */
function withOwnIds(svg: string, document: DomDocument): string {
  const [id] = /\bd2l-[0-9a-z]+(?=-)/.exec(svg) ?? [];
  if (id === undefined) return svg;
  for (let copy = 1; ; copy++) {
    const own = copy === 1 ? id : `${id}-${copy}`;
    if (document.querySelector(`[id^="${own}-"]`) === null)
      return svg.replaceAll(`${id}-`, `${own}-`);
  }
}
