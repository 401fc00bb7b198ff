import { letterWriter } from "../../svg/letters.ts";
import type { WriteLetters } from "../../svg/text.ts";
import { fromBase85 } from "../base85.ts";

/** What `font.js` holds. */
type FontModule = typeof import("../node/font-data.ts");

/** What writes letters as outlines, from the fonts as they are packed. */
export async function lettersOf(packed: FontModule): Promise<WriteLetters> {
  const { fontData, boldFontData, formulaFontData } = packed;
  const fonts = { regular: await inflate(fontData), bold: await inflate(boldFontData) };
  const formulaFonts = await Promise.all(formulaFontData.map(inflate));
  return letterWriter(
    (face) => fonts[face],
    () => formulaFonts,
  );
}

async function inflate(font: string): Promise<Uint8Array> {
  const packed = new Blob([fromBase85(font)]).stream();
  const unpacked = packed.pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
