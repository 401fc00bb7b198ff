import type { Domain } from "./columns.ts";
import type { Placement } from "./placement.ts";

/** The page a line is drawn on, and its stroke. Lengths are pixels, y upwards or downwards. */
export interface StrokedPage {
  readonly width: number;
  readonly height: number;
  readonly strokeWidth: number;
  readonly isDashed: boolean;
  /** How far beside a straight run a point may be left out. */
  readonly threshold: number;
  /** Which data have a place on the page; others are placed at NaN or infinity. */
  readonly domain: Domain;
  readonly x: Placement;
  readonly y: Placement;
}
