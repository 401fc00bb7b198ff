import { availableParallelism } from "node:os";
import type { Platform } from "../platform.ts";
import { renderPDF, renderPNG } from "./canvas/draw.ts";
import { save } from "./files.ts";
import { readFont } from "./font.ts";
import { startThread } from "./thread.ts";
import { readVega } from "./vega.ts";

/** What drawing needs of Node, Bun or Deno. */
export const platform: Platform = {
  font: readFont,
  async loadFont() {
    readFont();
  },
  vega: readVega,
  async loadVega() {
    readVega();
  },
  renderPNG,
  renderPDF,
  save,
  page: null,
  parallelism: availableParallelism,
  startThread,
  nextTurn: () => new Promise((resolve) => setImmediate(resolve)),
  base64: (text) => Buffer.from(text, "utf8").toString("base64"),
};
