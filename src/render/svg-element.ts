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
  const shared = Object.entries(first.attributes).filter(
    ([name, value]) =>
      inherited.has(name) && drawn.every(({ attributes }) => attributes[name] === value),
  );
  const nothing = Object.fromEntries(shared.map(([name]) => [name, undefined]));
  const written = drawn.map((each) =>
    write({ ...each, attributes: { ...each.attributes, ...nothing } }),
  );
  return group({ ...own, ...Object.fromEntries(shared) }, written.join("\n"));
}

function write({ name, attributes, content }: Drawn): string {
  return name === "g" ? group(attributes, content ?? "") : element(name, attributes, content);
}

/** A group around the content, if the group has anything to say. */
export function group(attributes: Attributes, content: string): string {
  const says = Object.values(attributes).some((value) => value !== undefined);
  return says ? element("g", attributes, content) : content;
}
