/** Elements that stand side by side in an SVG. */
import type { Attributes } from "./paint.ts";
import { type AttributeValue, attributes } from "./xml.ts";

/** An element that is not written yet: its neighbours may share attributes with it. */
export interface Drawn {
  readonly name: string;
  /** Where it stands and how it is shaped. */
  readonly place: Attributes;
  /** How it looks. Neighbours that look alike have the same object here, if possible: that is quickest to tell. */
  readonly style: Attributes;
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
  if (drawn.length === 1) return group(own, write(first, attributes(first.style)));
  const { place, style } = first;
  const areAlike = drawn.every((each) => each.style === style);
  const shared: Record<string, AttributeValue> = {};
  for (const name of Object.keys(place)) {
    if (inherited.has(name) && drawn.every((each) => each.place[name] === place[name]))
      shared[name] = place[name];
  }
  for (const name of Object.keys(style)) {
    if (
      inherited.has(name) &&
      (areAlike || drawn.every((each) => each.style[name] === style[name]))
    )
      shared[name] = style[name];
  }
  const leftOut = new Set(Object.keys(shared));
  const common = attributes(style, leftOut);
  const written = drawn.map((each) =>
    write(each, areAlike ? common : attributes(each.style, leftOut), leftOut),
  );
  return group(Object.assign({}, own, shared), written.join("\n"));
}

function write({ name, place, content = "" }: Drawn, style: string, leftOut?: ReadonlySet<string>) {
  const all = attributes(place, leftOut) + style;
  if (name === "g" && all === "") return content;
  return content === "" ? `<${name}${all}/>` : `<${name}${all}>${content}</${name}>`;
}

/** Elements one below the other, those left out that show nothing. */
export function stacked(elements: readonly string[]): string {
  return elements.filter((each) => each !== "").join("\n");
}

/** A group around the content, if the group has anything to say. */
export function group(values: Attributes, content: string): string {
  const all = attributes(values);
  return all === "" ? content : `<g${all}>${content}</g>`;
}
