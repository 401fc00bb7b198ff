import { formatNumber } from "../../../svg/xml.ts";

/**
 * Sets the size of the one page of a PDF file: `box` is left, bottom, right and top in points.
 *
 * A file whose page is written in another way than as plain text stays as it was, up to a point larger.
 *
 * The file's cross references hold the place of every object in bytes, so those behind the page move with it.
 */
export function setPageSize(
  file: Uint8Array,
  box: readonly [number, number, number, number],
): Uint8Array {
  // One character a byte, so that places in the text are places in the file.
  const text = Buffer.from(file).toString("latin1");
  const page = /\/MediaBox \[[^\]]*\]/.exec(text);
  const table = text.lastIndexOf("\nxref\n");
  if (page === null || table === -1) return file;
  const written = `/MediaBox [${box.map(formatNumber).join(" ")}]`;
  const shift = written.length - page[0].length;
  const move = (place: string): string =>
    String(Number(place) + (Number(place) > page.index ? shift : 0)).padStart(place.length, "0");
  const body = text.slice(0, page.index) + written + text.slice(page.index + page[0].length, table);
  const references = text
    .slice(table)
    .replace(/^\d{10}(?= \d{5} n)/gm, move)
    .replace(/(?<=startxref\n)\d+/, move);
  return Uint8Array.from(Buffer.from(body + references, "latin1"));
}
