import * as vega from "../vega/vega.ts";

/**
 * Gives Vega, at once and without a promise, since a figure is drawn synchronously.
 *
 * In the sources and in tests this is a plain import. The build puts `vega.built.ts` in its place, which reads the file
 * `vega.cjs` at the first call.
 */
export function readVega(): typeof vega {
  return vega;
}
