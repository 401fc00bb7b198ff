import { createRequire } from "node:module";
import type { Vega } from "../vega/create-vega.ts";
import { missingFile } from "./errors.ts";

/**
 * Stands in for `vega.ts` in the build: Vega is read when the first picture needs it.
 *
 * The file is CommonJS because `require` of it is synchronous on every Node and in worker threads, while `require` of an
 * ES module is young in Node 20 and warns.
 * @throws PlotError `missing-file`
 */
export function readVega(): Vega {
  try {
    return createRequire(import.meta.url)("./vega.cjs");
  } catch (cause) {
    throw missingFile("vega.cjs", "a spec that is not a figure's own, PNG and PDF need", cause);
  }
}
