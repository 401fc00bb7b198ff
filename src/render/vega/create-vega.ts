import * as vega from "./vega.ts";

/** The parts of Vega this library uses. */
export type Vega = typeof vega;

/**
 * Gives Vega where a program carries it along but may never need it.
 *
 * In the sources and in tests this is a plain import. In the build it is the file `vega.js`, which runs Vega's code at
 * the first call.
 */
export function createVega(): Vega {
  return vega;
}
