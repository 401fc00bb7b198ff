/** Writes text, numbers, attributes and elements of SVG and HTML. */

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

// Characters that need no escaping; nearly all values consist of them. Without this test, `toSVG` of 5,000 markers takes
// 11 % longer on Node 20.20.
const needsNoEscape = /^[ !#-%'-;=?-\uD7FF]*$/;

/** Makes any string the value of an attribute in double quotes; tabs and line breaks are kept. */
export function escapeAttribute(text: string): string {
  if (needsNoEscape.test(text)) return text;
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
  const thousandths = Math.round(value * 1000);
  const size = Math.abs(thousandths);
  // Thousandths of large numbers are rounded themselves, and those of the largest are none.
  if (!(size < 1e9)) return String(size < 1e15 ? thousandths / 1000 : Number(value.toFixed(3)));
  // The engine has to find the shortest decimals of a number among all doubles; thousandths have few, which are cached.
  // With `String(thousandths / 1000)`, `toSVG` of four lines of 1,000 points takes 24 % longer on Node 20.20.
  const whole = Math.floor(size / 1000);
  return (thousandths < 0 ? "-" : "") + whole + decimals(size - 1000 * whole);
}

/** A cache of decimals by their number of thousandths. */
const cachedDecimals: string[] = [""];

function decimals(thousandths: number): string {
  cachedDecimals[thousandths] ??= (thousandths / 1000).toString().slice(1);
  return cachedDecimals[thousandths];
}

// A number in path data or in a transform with more than three decimals.
const longNumber = /[-+]?\d*\.\d{4,}(?:e[-+]?\d+)?|[-+]?\d+(?:\.\d+)?e[-+]?\d+/gi;

/** Shortens every number of path data or of a transform as `formatNumber` does. */
export function shortenNumbers(text: string): string {
  return text.replace(longNumber, (number) => formatNumber(Number(number)));
}

/** The value of an attribute that is written as it is, without escaping. */
export class Verbatim {
  readonly text: string;

  constructor(text: string) {
    this.text = text;
  }
}

/** An attribute's value; `undefined` leaves the attribute out. */
export type AttributeValue = string | number | Verbatim | undefined;

const noNames: ReadonlySet<string> = new Set();

/** Writes ` name="value"` for every attribute that has a value and is not left out, in the order given. */
export function attributes(
  values: Readonly<Record<string, AttributeValue>>,
  leftOut: ReadonlySet<string> = noNames,
): string {
  let text = "";
  for (const name of Object.keys(values)) {
    const value = values[name];
    if (value === undefined || leftOut.has(name)) continue;
    text += ` ${name}="${valueText(value)}"`;
  }
  return text;
}

function valueText(value: string | number | Verbatim): string {
  if (typeof value === "number") return formatNumber(value);
  return typeof value === "string" ? escapeAttribute(value) : value.text;
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
