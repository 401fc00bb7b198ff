import { notInBrowsers, notLoaded } from "../errors.ts";
import type { Platform } from "../platform.ts";
import type { Vega } from "../vega/create-vega.ts";
import { draw, toBlob } from "./draw.ts";
import { loadFailed } from "./errors.ts";
import { mount } from "./mount.ts";

let font: Uint8Array | undefined;
let vega: Vega | undefined;

/**
 * What drawing needs of a browser. Stands in for `render/node/platform.ts` in the build for browsers: Vega and the font
 * are modules of their own, which bundlers take along and which are loaded when they are asked for.
 */
export const platform: Platform = {
  font() {
    if (font !== undefined) return font;
    throw notLoaded('svg.fonttype "path" needs the font of this package', "await loadFont()");
  },
  async loadFont() {
    font ??= await load("font.js", async () => {
      const { fontData } = await import("../node/font-data.ts");
      return await unpack(fontData);
    });
  },
  vega() {
    if (vega !== undefined) return vega;
    throw notLoaded("a spec that is not a figure's own needs Vega", "await loadVega()");
  },
  async loadVega() {
    vega ??= await load("vega.js", async () => {
      const { createVega } = await import("../vega/create-vega.ts");
      return createVega();
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
  page: { toBlob, draw, mount },
  parallelism: () => 1,
  async startThread() {
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

/** The bytes of a text that holds them deflated, in base64. */
async function unpack(text: string): Promise<Uint8Array> {
  const packed = Uint8Array.from(atob(text), (letter) => letter.charCodeAt(0));
  const unpacked = new Blob([packed]).stream().pipeThrough(new DecompressionStream("deflate-raw"));
  return new Uint8Array(await new Response(unpacked).arrayBuffer());
}
