import type { DataLimits } from "../ticker/autoscale.ts";
import type { Domain } from "./domain.ts";

/** The coordinates of points along one axis. */
export interface Coordinates {
  readonly values: Float64Array;
  readonly extent: DataLimits;
  /** To points from the axes' lower left corner; it goes one way, up or down. */
  readonly place: (value: number) => number;
  readonly domain: Domain;
}

/**
 * What a legend keeps clear of: the points of a line, or points that stand alone. A point without a place is left out,
 * and parts no line here.
 */
export interface Obstacle {
  readonly x: Coordinates;
  readonly y: Coordinates;
  /** Whether the points are joined by a line. */
  readonly joined: boolean;
  /** Whether no point is left out, and none has a smaller x than the one before. */
  readonly isSorted: boolean;
}
