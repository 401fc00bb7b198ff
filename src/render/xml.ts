/** Escaping and numbers for SVG and HTML text. */

// The characters XML 1.0 allows; lone surrogates are not among them.
const illegal = /[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#x9;",
  "\n": "&#xA;",
  "\r": "&#xD;",
};

/**
 * Makes any string the content of an element: markup is escaped, and what XML 1.0 cannot hold (control characters,
 * lone surrogates) becomes U+FFFD.
 * @example escapeText("a < b") // "a &lt; b"
 */
export function escapeText(text: string): string {
  return text.replace(illegal, "\uFFFD").replace(/[&<>\r]/g, entity);
}

// What needs no escaping; nearly all texts are of these characters alone.
const plain = /^[ !#-%'-;=?-\uD7FF]*$/;

/** Makes any string the value of an attribute in double quotes; white space keeps its kind. */
export function escapeAttribute(text: string): string {
  if (plain.test(text)) return text;
  return text.replace(illegal, "\uFFFD").replace(/[&<>"\t\n\r]/g, entity);
}

function entity(character: string): string {
  return entities[character] ?? character;
}

/**
 * Writes a length with at most three decimals and without a negative zero.
 * @example formatNumber(240.77800000000002) // "240.778"
 */
export function formatNumber(value: number): string {
  return String(Math.round(value * 1000) / 1000 + 0);
}

// A number in path data or in a transform that is written longer than three decimals.
const longNumber = /[-+]?\d*\.\d{4,}(?:e[-+]?\d+)?|[-+]?\d+(?:\.\d+)?e[-+]?\d+/gi;

/** Shortens every number of path data or of a transform as `formatNumber` does. */
export function shortenNumbers(text: string): string {
  return text.replace(longNumber, (number) => formatNumber(Number(number)));
}

/** An attribute's value; `undefined` leaves the attribute out. */
export type AttributeValue = string | number | undefined;

/** Writes ` name="value"` for every attribute that has a value, in the order given. */
export function attributes(values: Readonly<Record<string, AttributeValue>>): string {
  let text = "";
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const written = typeof value === "number" ? formatNumber(value) : escapeAttribute(value);
    text += ` ${name}="${written}"`;
  }
  return text;
}

/** Writes an element, without a closing tag when it has no content. */
export function element(
  name: string,
  values: Readonly<Record<string, AttributeValue>>,
  content = "",
): string {
  const start = `<${name}${attributes(values)}`;
  return content === "" ? `${start}/>` : `${start}>${content}</${name}>`;
}
