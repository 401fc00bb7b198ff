import type { SVGDefs } from "../svg/defs.ts";

/** The parts of a drawn picture of which an SVG is composed. Lengths are points. */
export interface SVGParts {
  /** Size, padding included. */
  readonly width: number;
  readonly height: number;
  /** The origin of the elements' coordinates. */
  readonly origin: readonly [number, number];
  readonly background: string | null;
  /** The elements; an empty text when there are none. */
  readonly marks: string;
  /** The definitions they refer to. */
  readonly defs: SVGDefs;
}
