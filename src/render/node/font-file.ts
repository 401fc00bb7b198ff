import { readFileSync } from "node:fs";
import { type Outlines, readOutlines } from "../../text/outlines.ts";

/** The font that comes with the package. */
export function fontFile(): URL {
  return new URL("./DejaVuSans.ttf", import.meta.url);
}

let loaded: Outlines | undefined;

/** The outlines of that font, read at the first call. */
export function fontOutlines(): Outlines {
  loaded ??= readOutlines(readFileSync(fontFile()));
  return loaded;
}
