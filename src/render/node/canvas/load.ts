import { createRequire } from "node:module";
import { missingCanvas, unusableCanvas } from "../errors.ts";
import { makeCairo } from "./cairo.ts";
import type { CanvasPackage } from "./package.ts";
import { makeSkia } from "./skia.ts";

/** The packages that can draw pixels, the one that is preferred first, and what makes one fit for this library. */
const packages = { "@napi-rs/canvas": makeSkia, canvas: makeCairo } as const;

let loaded: CanvasPackage | undefined;

/**
 * Loads a package that draws pixels at the first call: `@napi-rs/canvas`, or `canvas` where only that is installed.
 * Nothing else in the library loads one: it takes longer than all the rest.
 * @throws PlotError `missing-package` when neither is installed, or the one that is does not run here.
 */
export function loadCanvas(): CanvasPackage {
  // In a bundle this file's own address may be that of long ago, or none.
  const places = [import.meta.url, process.argv[1]].filter((place) => typeof place === "string");
  loaded ??= firstPackage(places.map((place) => createRequire(place)));
  return loaded;
}

/**
 * The first package that runs of those that are found from any of several places.
 * @internal
 */
export function firstPackage(requires: readonly NodeJS.Require[]): CanvasPackage {
  const faults: [name: string, cause: unknown][] = [];
  for (const [name, make] of Object.entries(packages)) {
    try {
      const require = requires.find((each) => isInstalled(name, each));
      if (require !== undefined) return make(require(name));
    } catch (cause) {
      faults.push([name, cause]);
    }
  }
  const [fault] = faults;
  throw fault === undefined ? missingCanvas() : unusableCanvas(...fault);
}

/** Whether there is such a package; how it fares when it is loaded is another question. */
function isInstalled(name: string, require: NodeJS.Require): boolean {
  try {
    require.resolve(name);
    return true;
  } catch (error) {
    if (faultCode(error) === "MODULE_NOT_FOUND" || faultCode(error) === "ERR_MODULE_NOT_FOUND") {
      return false;
    }
    throw error;
  }
}

function faultCode(error: unknown): unknown {
  return typeof error === "object" && error !== null && "code" in error ? error.code : undefined;
}
