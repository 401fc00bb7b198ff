import { createRequire } from "node:module";
import { fileURLToPath } from "node:url";
import { missingCanvas } from "./errors.ts";
import { fontFile } from "./font-file.ts";

/** The package `canvas`. */
export type CanvasPackage = typeof import("canvas");

/** The name the font of this package has for the canvas, so that an installed DejaVu Sans is never mistaken for it. */
export const fontAlias = "d2l-plot DejaVu Sans";

let loaded: CanvasPackage | undefined;

/**
 * Loads the package `canvas` at the first call and registers the font with it. Nothing else in the library loads it:
 * it takes longer than all the rest.
 * @throws PlotError `missing-package` when it is not installed or does not run here.
 */
export function loadCanvas(): CanvasPackage {
  loaded ??= requireCanvas();
  return loaded;
}

function requireCanvas(): CanvasPackage {
  try {
    const found: CanvasPackage = createRequire(import.meta.url)("canvas");
    const font = fileURLToPath(fontFile());
    if (found.GlobalFonts.registerFromPath(font, fontAlias) === null) {
      throw new Error(`the font file ${font} could not be read`);
    }
    return found;
  } catch (cause) {
    throw missingCanvas(cause);
  }
}
