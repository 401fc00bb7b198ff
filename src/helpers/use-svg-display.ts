import { showSVG } from "../config/display.ts";
import { readNoArguments } from "../options.ts";

/**
 * Makes SVG what a notebook shows of a figure; until then it is offered the Vega-Lite spec.
 * @example useSvgDisplay();
 */
export function useSvgDisplay(): void;
export function useSvgDisplay(...args: unknown[]): void {
  readNoArguments("useSvgDisplay", args);
  showSVG(true);
}
