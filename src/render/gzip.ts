import { gzipSync, strToU8 } from "fflate";

/** Packs a text or bytes as `gzip` does, without a date or a name: the same bytes on every engine. */
export function gzip(content: string | Uint8Array): Uint8Array {
  return gzipSync(typeof content === "string" ? strToU8(content) : content, { mtime: 0, level: 9 });
}
