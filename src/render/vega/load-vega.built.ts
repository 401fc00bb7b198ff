import { createRequire } from "node:module";
import type { Vega } from "./load-vega.ts";

/**
 * Stands in for `load-vega.ts` in the build: Vega is read when the first picture needs it.
 *
 * The chunk is CommonJS because `require` of it is synchronous on every Node and in worker threads, while `require` of
 * an ES module is young in Node 20 and fails where a module awaits at top level, as Vega's own entry does.
 */
export function loadVega(): Vega {
  loaded ??= createRequire(import.meta.url)("./vega.cjs") as Vega;
  return loaded;
}

let loaded: Vega | undefined;
