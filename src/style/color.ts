/** Colors: every way matplotlib writes one, brought to `#rrggbb` or `#rrggbbaa`. */

import { letterColors, namedColors, propCycle } from "./color-names.ts";
import { invalidColor } from "./errors.ts";
import { xkcdColors } from "./xkcd.ts";

export { propCycle } from "./color-names.ts";

const survey = "xkcd:";

/**
 * Brings a color to `#rrggbb`, or `#rrggbbaa` where it is not opaque, in lower case.
 *
 * A color is one of the letters `bgrcmykw`, a CSS name, `tab:` and a name, `xkcd:` and a name (names longer
 * than a letter in any case), `#rgb`, `#rrggbb`, `#rgba`, `#rrggbbaa`, a gray from `"0"` (black) to `"1"`
 * (white), a place in the color cycle (`"C0"`, `"C1"`, …, counted round), or `"none"`, which is transparent.
 * @param where What a message begins with.
 * @param cycle What `"C0"`, `"C1"`, … stand for: at least one color, none of them such a place itself.
 * @throws PlotError `invalid-color`, with the nearest name if one is near.
 * @example toHex("tab:orange") // "#ff7f0e"
 */
export function toHex(
  color: string,
  where = "color",
  cycle: readonly string[] = propCycle,
): string {
  const hex = resolve(color, cycle);
  if (hex === undefined) throw invalidColor(where, color, knownNames(color));
  return hex;
}

/** Tells whether `toHex` knows the color. */
export function isColorLike(color: string): boolean {
  return resolve(color, propCycle) !== undefined;
}

/** A cache: a figure asks for the same few colors some forty times, most of all for these two. */
const hexByColor = new Map([
  ["black", "#000000"],
  ["white", "#ffffff"],
]);
const mostColors = 1000;

function resolve(color: string, cycle: readonly string[]): string | undefined {
  const known = hexByColor.get(color);
  if (known !== undefined) return known;
  const place = /^C([0-9]+)$/.exec(color)?.[1];
  if (place !== undefined) return resolveFixed(cycleColor(place, cycle));
  const hex = resolveFixed(color);
  if (hex !== undefined && hexByColor.size < mostColors) hexByColor.set(color, hex);
  return hex;
}

function cycleColor(place: string, cycle: readonly string[]): string {
  // Exact for any number of digits.
  const index = Number(BigInt(place) % BigInt(cycle.length));
  return cycle[index] ?? "";
}

function resolveFixed(color: string): string | undefined {
  if (color.toLowerCase() === "none") return "#00000000";
  return namedColor(color) ?? hexColor(color) ?? gray(color);
}

function namedColor(color: string): string | undefined {
  // "K" is no color, though "k" and "RED" are.
  if (color.length === 1) return letterColors.get(color);
  const name = color.toLowerCase();
  if (name.startsWith(survey)) return xkcdColors().get(name.slice(survey.length));
  // Formats such as "m--" and "r:" are asked for, too.
  return /^(?:tab:)?[a-z]+$/.test(name) ? namedColors().get(name) : undefined;
}

function hexColor(color: string): string | undefined {
  if (!/^#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})$/i.test(color)) return undefined;
  const hex = color.toLowerCase();
  const full = hex.length > 5 ? hex : hex.replaceAll(/[0-9a-f]/g, "$&$&");
  return full.length === 9 && full.endsWith("ff") ? full.slice(0, 7) : full;
}

// A number as Python reads it: blanks around it, single underscores between digits.
const pythonDigits = "[0-9]+(?:_[0-9]+)*";
const mantissa = `(?:${pythonDigits}(?:\\.(?:${pythonDigits})?)?|\\.${pythonDigits})`;
const pythonNumber = new RegExp(`^\\s*[+-]?${mantissa}(?:e[+-]?${pythonDigits})?\\s*$`, "i");

function gray(color: string): string | undefined {
  if (!pythonNumber.test(color)) return undefined;
  const level = Number(color.replaceAll("_", ""));
  return level >= 0 && level <= 1 ? `#${byte(level).repeat(3)}` : undefined;
}

/** Two hexadecimal digits for a channel from 0 to 1; a half is rounded to the even neighbor. */
export function byte(channel: number): string {
  const scaled = channel * 255;
  const rounded = scaled % 1 === 0.5 ? 2 * Math.round(scaled / 2) : Math.round(scaled);
  return rounded.toString(16).padStart(2, "0");
}

/** The names a misspelt color may have meant: letters only for the letter itself in capitals. */
function knownNames(color: string): string[] {
  const lower = color.toLowerCase();
  if (lower.startsWith(survey)) return [...xkcdColors().keys()].map((name) => survey + name);
  return [...namedColors().keys()].filter((name) => name.length > 1 || name === lower);
}

/** A color, `#rrggbb` or `#rrggbbaa`, of what has an opacity besides, which stands for its own; `"none"` stays so. */
export function withoutAlpha(hex: string): string {
  return hex === "#00000000" ? hex : hex.slice(0, 7);
}
