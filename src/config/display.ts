let wasShown = false;

/** Says whether notebooks show figures as SVG from now on. */
export function showSVG(on: boolean): void {
  wasShown = on;
}

/** Whether notebooks show figures as SVG. */
export function isSVGShown(): boolean {
  return wasShown;
}
