/** Elements that stand side by side in an SVG. */
import type { Attributes } from "./svg-paint.ts";
import { element } from "./xml.ts";

/** An element that is not written yet: its neighbours may share attributes with it. */
export interface Drawn {
  readonly name: string;
  readonly attributes: Attributes;
  readonly content?: string;
}

// What a group hands down to its elements, so that it need not stand on each of them.
const inherited = new Set([
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-opacity",
  "stroke-linecap",
  "stroke-linejoin",
  "stroke-miterlimit",
  "stroke-dasharray",
  "stroke-dashoffset",
  "font-family",
  "font-size",
  "font-style",
  "font-variant",
  "font-weight",
  "text-anchor",
]);

/** Writes neighbours; attributes all of them share go on a group around them. */
export function together(drawn: readonly Drawn[], own: Attributes): string {
  const [first] = drawn;
  if (first === undefined) return "";
  if (drawn.length === 1) return group(own, write(first));
  const shared = Object.keys(first.attributes).filter((name) => {
    const value = first.attributes[name];
    return inherited.has(name) && drawn.every(({ attributes }) => attributes[name] === value);
  });
  const common = Object.fromEntries(shared.map((name) => [name, first.attributes[name]]));
  const leftOut = new Set(shared);
  return group({ ...own, ...common }, drawn.map((each) => write(each, leftOut)).join("\n"));
}

function write({ name, attributes, content = "" }: Drawn, leftOut?: ReadonlySet<string>): string {
  const isNeeded = name !== "g" || says(attributes, leftOut);
  return isNeeded ? element(name, attributes, content, leftOut) : content;
}

/** A group around the content, if the group has anything to say. */
export function group(attributes: Attributes, content: string): string {
  return says(attributes) ? element("g", attributes, content) : content;
}

function says(attributes: Attributes, leftOut?: ReadonlySet<string>): boolean {
  return Object.keys(attributes).some(
    (name) => attributes[name] !== undefined && !leftOut?.has(name),
  );
}
