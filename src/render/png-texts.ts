/** Adds texts to PNG files. */

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
    return chunk("iTXt", joinedBytes([head, encoder.encode(text)]));
  }
  const letters = Uint8Array.from(text, (letter) => letter.charCodeAt(0));
  return chunk("tEXt", joinedBytes([encoder.encode(`${keyword}\0`), letters]));
}

function chunk(type: string, data: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(data.length + 12);
  const view = new DataView(bytes.buffer);
  view.setUint32(0, data.length);
  bytes.set(new TextEncoder().encode(type), 4);
  bytes.set(data, 8);
  view.setUint32(data.length + 8, checksum(bytes.subarray(4, data.length + 8)));
  return bytes;
}

/** The checksum of a chunk, by https://www.w3.org/TR/png/#5CRC-algorithm. */
function checksum(bytes: Uint8Array): number {
  let sum = ~0;
  for (const byte of bytes) {
    sum ^= byte;
    for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  }
  return ~sum >>> 0;
}

function joinedBytes(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.length;
  }
  return whole;
}
