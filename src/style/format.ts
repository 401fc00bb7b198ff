/** Format strings: color, marker and line style in one short word. */

import { isColorLike } from "./color.ts";
import { type LineStyle, toLineStyle } from "./dashes.ts";
import { invalidFormat } from "./errors.ts";
import { type Marker, toMarker } from "./marker-names.ts";

/** What a format string says of a line. */
export interface LineFormat {
  /** `"None"` draws no line; `null`, where the string is a color alone, leaves the line style open. */
  readonly linestyle: LineStyle | null;
  /** `"None"` draws no marker; `null`, where the string is a color alone, leaves the marker open. */
  readonly marker: Marker | null;
  /** The color as written, for `toHex`; `null` where there is none, so the line takes the next of the cycle. */
  readonly color: string | null;
}

/** One line style, marker or color, at the place where the search begins. */
const formatToken =
  /(?<linestyle>--|-\.|[-: ])|(?<marker>[.,ov^<>12348sp*hHDd|_+xPX])|(?<color>[bgrcmykw]|C[0-9])/y;

type Kind = "linestyle" | "marker" | "color";
type Tokens = Partial<Record<Kind, string>>;

const plurals: Readonly<Record<Kind, string>> = {
  linestyle: "line styles",
  marker: "markers",
  color: "colors",
};

/**
 * Reads a format string by matplotlib's rules. It is a color alone, in any form `toHex` knows (`"tab:orange"`,
 * `"#f80"`, `"0.5"`), or at most one each of these, in any order: a line style (`-`, `--`, `-.`, `:`, or a blank
 * for no line), a marker, and a color (a letter, or `C0` to `C9`).
 *
 * A marker without a line style draws no line; an empty string draws a solid one.
 * @param where What a message begins with.
 * @throws PlotError `invalid-format`, saying what is there twice, or which character is not known.
 * @example parseFormat("m--", "plot: fmts[1]") // { linestyle: "--", marker: "None", color: "m" }
 */
export function parseFormat(fmt: string, where: string): LineFormat {
  if (isColorAlone(fmt)) return { linestyle: null, marker: null, color: fmt };
  const { linestyle, marker, color } = scan(fmt, where);
  return {
    linestyle: toLineStyle(linestyle ?? (marker === undefined ? "-" : "None"), where),
    marker: toMarker(marker ?? "None", where),
    color: color ?? null,
  };
}

/** "0" and "1" would be grays, but a digit by itself stands for a marker. */
function isColorAlone(fmt: string): boolean {
  return fmt !== "0" && fmt !== "1" && isColorLike(fmt);
}

function scan(fmt: string, where: string): Tokens {
  const found: Tokens = {};
  for (let at = 0; at < fmt.length; ) {
    const [kind, text] = tokenAt(fmt, at, where);
    const earlier = found[kind];
    // Like matplotlib, let a place in the cycle override a color before it.
    if (earlier !== undefined && !text.startsWith("C")) {
      const both = `${JSON.stringify(earlier)} and ${JSON.stringify(text)}`;
      throw invalidFormat(where, fmt, `two ${plurals[kind]}, ${both}`);
    }
    found[kind] = text;
    at += text.length;
  }
  return found;
}

function tokenAt(fmt: string, at: number, where: string): [Kind, string] {
  formatToken.lastIndex = at;
  const { linestyle, marker, color } = formatToken.exec(fmt)?.groups ?? {};
  if (linestyle !== undefined) return ["linestyle", linestyle];
  if (marker !== undefined) return ["marker", marker];
  if (color !== undefined) return ["color", color];
  throw invalidFormat(where, fmt, unknownToken(fmt, at));
}

/** The name of a color among other signs, where there is one. */
function longColorIn(fmt: string): string | undefined {
  const [word = ""] = /(?:(?:tab|xkcd):)?[#\w ]{3,40}/.exec(fmt) ?? [];
  // A marker may stand before the color or behind it.
  return [word, word.slice(1), word.slice(0, -1), word.slice(1, -1)]
    .map((part) => part.trim())
    .find((part) => part.length > 2 && isColorLike(part));
}

function unknownToken(fmt: string, at: number): string {
  const color = longColorIn(fmt);
  if (color !== undefined) {
    return `the color ${JSON.stringify(color)} and more; a color of several letters stands alone`;
  }
  const [character = "", next] = fmt.slice(at);
  return character === "C" && next !== undefined
    ? `a bad cycle index, ${JSON.stringify(character + next)}; the colors of the cycle are "C0" to "C9"`
    : `an unrecognized character, ${JSON.stringify(character)}`;
}
