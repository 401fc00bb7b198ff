/** Adds texts to PNG files. */
import { joinedBytes, pngChunk } from "../raster/png-chunk.ts";

/** How long a PNG's signature and its first chunk are, after which texts may stand. */
const headLength = 33;

/**
 * A PNG file with texts, such as its title, that programs which show pictures tell of.
 * @param texts Their keywords, in Latin letters, and what they say.
 */
export function withTexts(png: Uint8Array, texts: Readonly<Record<string, string>>): Uint8Array {
  const chunks = Object.entries(texts).map(([keyword, text]) => textChunk(keyword, text));
  return joinedBytes([png.subarray(0, headLength), ...chunks, png.subarray(headLength)]);
}

/** A text in the older form, which all programs read, where its letters are in Latin-1. */
function textChunk(keyword: string, text: string): Uint8Array {
  const encoder = new TextEncoder();
  const isLatin = Array.from(text).every((letter) => (letter.codePointAt(0) ?? 0) < 256);
  if (!isLatin) {
    const head = encoder.encode(`${keyword}\0\0\0\0\0`);
    return pngChunk("iTXt", joinedBytes([head, encoder.encode(text)]));
  }
  const letters = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return pngChunk("tEXt", joinedBytes([encoder.encode(`${keyword}\0`), letters]));
}
