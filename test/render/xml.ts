/** A strict reader of XML for tests: the whole file must be well-formed. */
import { XMLParser, XMLValidator } from "fast-xml-parser";

// What XML 1.0 can hold.
const legal = /^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u;
const tag = /<(?:\/([\w:]+)|([\w:]+)((?: [\w:-]+="[^"<]*")*)(\/?))>|([^<]+)|(<)/g;
const entity = /&(?!(?:amp|lt|gt|quot|#x[0-9A-F]+);)/;

/** Says what is wrong with an XML text; `undefined` when nothing is. */
export function xmlFault(text: string): string | undefined {
  if (!legal.test(text)) return "a character XML cannot hold";
  if (entity.test(text)) return "an ampersand that begins no entity";
  if (text.includes("]]>")) return "]]> in text";
  const valid = XMLValidator.validate(text);
  if (valid !== true) return valid.err.msg;
  const open: string[] = [];
  for (const [, end, start, attributes = "", empty, , stray] of text.matchAll(tag)) {
    if (stray !== undefined) return "a < that begins no tag";
    const names = Array.from(attributes.matchAll(/ ([\w:-]+)=/g), ([, name]) => name);
    if (new Set(names).size < names.length) return `<${start}> has an attribute twice`;
    if (start !== undefined && empty === "") open.push(start);
    if (end !== undefined && open.pop() !== end) return `</${end}> closes what is not open`;
  }
  return open.length === 0 ? undefined : `<${open.join("> <")}> stays open`;
}

/** The texts of all elements of a name, in order, entities resolved. */
export function textsOf(text: string, name: string): string[] {
  const found: string[] = [];
  const parser = new XMLParser({
    ignoreAttributes: false,
    trimValues: false,
    parseTagValue: false,
    htmlEntities: true,
    preserveOrder: true,
  });
  const visit = (nodes: unknown): void => {
    if (!Array.isArray(nodes)) return;
    for (const node of nodes) {
      for (const [key, children] of Object.entries<unknown>(node)) {
        if (key === name) found.push(plainText(children));
        else visit(children);
      }
    }
  };
  visit(parser.parse(text));
  return found;
}

function plainText(nodes: unknown): string {
  if (!Array.isArray(nodes)) return "";
  return nodes.map((node) => ("#text" in node ? String(node["#text"]) : "")).join("");
}
