import type { PageDomain } from "./columns.ts";
import type { Placement } from "./placement.ts";

/** The page a line is drawn on, and its stroke. Lengths are pixels; y may go up or down. */
export interface StrokedPage {
  readonly width: number;
  readonly height: number;
  readonly strokeWidth: number;
  readonly isDashed: boolean;
  /** A point closer than this to a straight run may be left out. */
  readonly threshold: number;
  /** The data with a position on the page; the position of others is NaN or infinite. */
  readonly domain: PageDomain;
  readonly x: Placement;
  readonly y: Placement;
}
