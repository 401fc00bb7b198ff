/**
 * Stands in for the package `vega-canvas`, which imports whatever module is named `canvas` at load and measures text
 * with it. Without one Vega's output depends on nothing that is installed.
 */

/** Vega asks for a canvas to measure text and to fill gradients; there is none. */
export function canvas(): null {
  return null;
}

/** Vega asks for a class to load images with; there is none. */
export function image(): null {
  return null;
}
