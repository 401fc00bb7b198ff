import { blockedURL } from "./errors.ts";

/** What may stand before a parenthesis in a color; anything else, `url`, `image-set`, may fetch something. */
const colorFunctions =
  /(?<![\w\\/-])(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|calc|var)\(/gi;

/**
 * A color as it came, if nothing can be fetched by it: CSS fetches by functions only, and whatever is spelt `\75rl(` or
 * `u` and a comment before `rl(` is no function that colors are made of.
 * @throws PlotError `blocked-url`
 */
export function safeColor(color: string): string {
  if (color.includes("(") && color.replaceAll(colorFunctions, "").includes("(")) {
    throw blockedURL(color);
  }
  return color;
}
