import type { SVGDefs } from "../svg/defs.ts";

/** A picture ready to be put into an SVG. Lengths are points. */
export interface Picture {
  /** Size, padding included. */
  readonly width: number;
  readonly height: number;
  /** Where the zero of what is drawn lies. */
  readonly origin: readonly [number, number];
  readonly background: string | null;
  /** The elements that are drawn; an empty text when there are none. */
  readonly marks: string;
  /** What they refer to. */
  readonly defs: SVGDefs;
}
