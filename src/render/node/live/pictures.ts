import type { LiveFigure } from "../../live.ts";
import { esc } from "./esc.ts";
import type { PictureProtocol } from "./picture-protocol.ts";
import { toSixel } from "./sixel.ts";
import type { Terminal } from "./terminal.ts";

/** Terminals that know it show all between the two at once; the others pass it over. */
const [beginUpdate, endUpdate] = [`${esc}[?2026h`, `${esc}[?2026l`];
const [savePlace, restorePlace] = [`${esc}7`, `${esc}8`];
const eraseBelow = `${esc}[J`;
/** Lines of text to the inch, as typewriters have. */
const linesPerInch = 6;
/** Fine enough for screens with two pixels to the CSS pixel. */
const sharpDpi = 192;

/**
 * Draws a figure in a terminal each time it is called: over the picture before, or below what was written since.
 * @throws PlotError when the figure cannot be drawn in pixels
 */
export function pictureWriter(
  figure: LiveFigure,
  terminal: Terminal,
  protocol: PictureProtocol,
): () => void {
  const id = crypto.getRandomValues(new Uint32Array(1))[0] ?? 1;
  let last: { readonly lines: number; readonly written: number } | null = null;
  return () => {
    const lines = lineCount(figure, terminal);
    const picture = { kitty: kittyPicture, iterm: iTermPicture, sixel: sixelPicture };
    const drawn = picture[protocol.name]({ figure, lines, id, lineHeight: protocol.lineHeight });
    const isUntouched = last !== null && last.written === terminal.written;
    const back = isUntouched && last !== null ? `\r${up(last.lines)}${eraseBelow}` : "";
    const room = `${"\n".repeat(lines)}${up(lines)}`;
    const placed = `${savePlace}${drawn}${restorePlace}${esc}[${lines}B`;
    terminal.write(`${beginUpdate}${back}${room}${placed}${endUpdate}`);
    last = { lines, written: terminal.written };
  };
}

/** How many lines of text a figure takes: about its size on paper, if the terminal is as large. */
function lineCount(figure: LiveFigure, terminal: Terminal): number {
  const [width, height] = figure.getSizeInches();
  const [columns, rows] = terminal.size;
  // Signs are about half as wide as lines are high.
  const linesOfWidth = (columns / 2) * (height / width);
  return Math.max(1, Math.floor(Math.min(linesPerInch * height, rows - 2, linesOfWidth)));
}

interface PictureRequest {
  readonly figure: LiveFigure;
  readonly lines: number;
  readonly id: number;
  readonly lineHeight: number | null;
}

/** A picture for kitty: https://sw.kovidgoyal.net/kitty/graphics-protocol/. One of the same id takes the place of the other. */
function kittyPicture({ figure, lines, id }: PictureRequest): string {
  const text = base64Of(figure.toPNG({ dpi: sharpDpi }));
  const chunks = text.match(/.{1,4096}/g) ?? [];
  const controls = `a=T,f=100,q=2,C=1,i=${id},p=1,r=${lines},`;
  return chunks
    .map((chunk, at) => {
      const more = at < chunks.length - 1 ? 1 : 0;
      return `${esc}_G${at === 0 ? controls : ""}m=${more};${chunk}${esc}\\`;
    })
    .join("");
}

/** A picture for iTerm2: https://iterm2.com/documentation-images.html. */
function iTermPicture({ figure, lines }: PictureRequest): string {
  const png = figure.toPNG({ dpi: sharpDpi });
  const look = `inline=1;size=${png.length};height=${lines};preserveAspectRatio=1`;
  return `${esc}]1337;File=${look}:${base64Of(png)}\u0007`;
}

/** A picture of sixels, as high as its lines or a little less. */
function sixelPicture({ figure, lines, lineHeight }: PictureRequest): string {
  const [, inches] = figure.getSizeInches();
  // The picture ends where the drawing does, so that it is not much higher than the page.
  const dpi = (lines * (lineHeight ?? 0)) / (inches + 0.5);
  return toSixel(figure.toPNG({ dpi }), lines * (lineHeight ?? 0));
}

function base64Of(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("base64");
}

function up(lines: number): string {
  return `${esc}[${lines}A`;
}
