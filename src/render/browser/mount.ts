import { invalidArgument } from "../../errors.ts";
import type { PageElement, PageSVG } from "../page.ts";
import { type DomElement, type DomNode, findWindow } from "./dom.ts";
import { needsPage, notDrawn } from "./errors.ts";

/** An element that figures are put into. */
interface Host {
  /** Counted in the order in which elements were first used. */
  readonly number: number;
  /** What was put into it last. */
  node: DomNode | null;
}

const hosts = new WeakMap<DomElement, Host>();
let hostCount = 0;

/**
 * Puts an SVG into an element of a page, at its end or in the place of the SVG that was put there before. It is parsed as
 * XML, so that nothing in it can become a script or other markup.
 * @returns The SVG element
 * @throws PlotError `invalid-argument`, `wrong-platform` in a worker
 */
export function mount(svg: string, element: PageElement): PageSVG {
  const window = findWindow();
  if (window === undefined) throw needsPage("mount");
  if (!isElement(element)) throw invalidArgument("mount: element", "an element of a page", element);
  const host = hosts.get(element) ?? { number: ++hostCount, node: null };
  const text = withOwnIds(svg, host.number);
  const root = new window.DOMParser().parseFromString(text, "image/svg+xml").documentElement;
  if (root.localName !== "svg") throw notDrawn("mount");
  const node = element.ownerDocument.importNode(root, true);
  if (host.node?.parentNode === element) element.replaceChild(node, host.node);
  else element.appendChild(node);
  hosts.set(element, Object.assign(host, { node }));
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

/**
 * Gives a picture ids of its own in each element. A copy of it elsewhere in the page would otherwise use what the first
 * one defines, and lose it when that is hidden.
 */
function withOwnIds(svg: string, number: number): string {
  const [id] = /\bd2l-[0-9a-z]+(?=-)/.exec(svg) ?? [];
  return id === undefined ? svg : svg.replaceAll(`${id}-`, `${id}-${number}-`);
}
