import { showSVG } from "../config/display.ts";

/**
 * Makes SVG what a notebook shows of a figure; until then it is offered the Vega-Lite spec.
 * @example useSvgDisplay();
 */
export function useSvgDisplay(): void {
  showSVG(true);
}
