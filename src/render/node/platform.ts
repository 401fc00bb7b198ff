import { letterWriter } from "../../svg/letters.ts";
import type { WriteLetters } from "../../svg/text.ts";
import { isFigureSpec } from "../fast/check.ts";
import { drawFigure } from "../fast/figure.ts";
import type { Platform } from "../platform.ts";
import { drawByVega } from "../vega/draw.ts";
import { renderPDF, renderPNG } from "./canvas/draw.ts";
import { readFile, resolveFile, save } from "./files.ts";
import { figureDrawn } from "./first-figure.ts";
import { readFont, readFormulaFonts } from "./font.ts";
import { watchFigure } from "./live/watch.ts";
import { parallelism } from "./parallelism.ts";
import { startProcess, startThread } from "./thread.ts";
import { readVega } from "./vega.ts";

let letters: WriteLetters | undefined;

/** What drawing needs of Node, Bun or Deno. */
export const platform: Platform = {
  letters() {
    letters ??= letterWriter(readFont, readFormulaFonts);
    return letters;
  },
  async loadFont() {
    platform.letters();
  },
  drawSpec(spec, options, newContext) {
    const parts = isFigureSpec(spec) ? drawFigure(spec, newContext()) : null;
    return parts ?? drawByVega(spec, options, newContext(), readVega());
  },
  async loadVega() {
    readVega();
  },
  renderPNG,
  renderPDF,
  save,
  resolveFile,
  readFile,
  watchFigure,
  page: null,
  figureDrawn,
  parallelism,
  startThread,
  startProcess,
  nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
  base64: (text) => Buffer.from(text, "utf8").toString("base64"),
};
