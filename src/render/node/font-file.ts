import { readFileSync } from "node:fs";
import { type Outlines, readOutlines } from "../../text/outlines.ts";

/** The font that comes with the package. */
export function fontFile(): URL {
  return new URL("./DejaVuSans.ttf", import.meta.url);
}

/** The bytes of that font. */
export function fontBytes(): Uint8Array {
  return readFileSync(fontFile());
}

let loaded: Outlines | undefined;

/** The outlines of that font, read at the first call. */
export function fontOutlines(): Outlines {
  loaded ??= readOutlines(fontBytes());
  return loaded;
}
