import type { SVGContext, WriteLetters } from "../../svg/text.ts";
import { loadFailed, notLoaded } from "../../tables/errors.ts";
import { notInBrowsers } from "../errors.ts";
import type { SVGParts } from "../picture.ts";
import type { Platform } from "../platform.ts";
import type { SceneOptions } from "../vega/scene.ts";
import { mount } from "./mount.ts";

/** Draws a spec by Vega. */
type Draw = (spec: object, options: SceneOptions, context: SVGContext) => SVGParts;

let letters: WriteLetters | undefined;
let drawOnCanvas: Draw | undefined;

/**
 * What drawing needs of a browser. Stands in for `render/node/platform.ts` in the build for browsers: Vega and the font
 * are modules of their own, which bundlers take along and which are loaded when they are asked for.
 */
export let platform: Platform = {
  letters() {
    if (letters !== undefined) return letters;
    throw notLoaded('svg.fonttype "path" needs the font of this package', "await loadFont()");
  },
  async loadFont() {
    letters ??= await load("font.js", async () => {
      const fonts = await import("../node/font-data.ts");
      const { lettersOf } = await import("./on-demand.ts");
      return lettersOf(fonts);
    });
  },
  drawSpec(spec, options, newContext) {
    if (drawOnCanvas !== undefined) return drawOnCanvas(spec, options, newContext());
    throw notLoaded("a spec that is not a figure's own needs Vega", "await loadVega()");
  },
  async loadVega() {
    drawOnCanvas ??= await load("vega.js", async () => {
      const { createVega } = await import("../vega/create-vega.ts");
      const { drawByVega } = await import("./on-demand.ts");
      const vega = createVega();
      return (spec, options, context) => drawByVega(spec, options, context, vega);
    });
  },
  renderPNG() {
    throw notInBrowsers("toPNG", 'Use await toBlob("image/png"), or await draw(canvas)');
  },
  renderPDF() {
    throw notInBrowsers("toPDF", "Use toSVG(), and print the page");
  },
  save() {
    throw notInBrowsers(
      "save",
      'Offer toSVG(), toHTML() or await toBlob("image/png") as a download',
    );
  },
  resolveFile() {
    throw notInBrowsers("save", "Offer toSVG() as a download in the end");
  },
  readFile(fn) {
    throw notInBrowsers(fn, "Pass the bytes: await (await fetch(url)).arrayBuffer()");
  },
  watchFigure: () => () => {},
  page: {
    toBlob: async (picture) => (await import("./on-demand.ts")).toBlob(picture),
    draw: async (picture, canvas) => (await import("./on-demand.ts")).draw(picture, canvas),
    mount,
  },
  figureDrawn() {},
  parallelism: () => 1,
  async startThread() {
    throw new Error("a browser draws in one thread");
  },
  async startProcess() {
    throw new Error("a browser draws in one thread");
  },
  nextTurn: () => new Promise((resolve) => setTimeout(resolve)),
  base64(text) {
    const bytes = new TextEncoder().encode(text);
    const chunks: string[] = [];
    for (let start = 0; start < bytes.length; start += chunkLength) {
      chunks.push(String.fromCharCode(...bytes.subarray(start, start + chunkLength)));
    }
    return btoa(chunks.join(""));
  },
};

/** As many arguments as every engine takes in one call. */
const chunkLength = 8192;

async function load<T>(file: string, run: () => Promise<T>): Promise<T> {
  try {
    return await run();
  } catch (cause) {
    throw loadFailed(file, cause);
  }
}

/** Takes what drawing needs from another side: a bundle for Node draws there. */
export function usePlatform(other: Platform): void {
  platform = other;
}
