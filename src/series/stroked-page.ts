import type { Domain } from "./simplify-columns.ts";

/** The page a line is drawn on, and its stroke. Lengths are pixels, y upwards or downwards. */
export interface StrokedPage {
  readonly width: number;
  readonly height: number;
  readonly strokeWidth: number;
  readonly isDashed: boolean;
  /** How far beside a straight run a point may be left out. */
  readonly threshold: number;
  /** Which data have a place on the page. */
  readonly domain: Domain;
  /** From data to the page; NaN or infinite outside the domain. */
  readonly placeX: (x: number) => number;
  readonly placeY: (y: number) => number;
  /** From the page to data. */
  readonly xAt: (position: number) => number;
  readonly yAt: (position: number) => number;
}
