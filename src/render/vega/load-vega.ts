import * as vega from "./vega.ts";

/** The parts of Vega this library uses. */
export type Vega = typeof vega;

/**
 * Gives Vega, at once and without a promise, since a figure is drawn synchronously.
 *
 * In the sources and in tests this is a plain import. The build puts `load-vega.built.ts` in its place, which reads the
 * chunk `vega.cjs` at the first call.
 */
export function loadVega(): Vega {
  return vega;
}
