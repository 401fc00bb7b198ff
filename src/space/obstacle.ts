import type { Bbox } from "../text/bbox.ts";
import type { DataLimits } from "../ticker/autoscale.ts";
import type { Domain } from "./domain.ts";

/** The coordinates of points along one axis. */
export interface AxisCoordinates {
  readonly values: Float64Array;
  readonly extent: DataLimits;
  /** Maps values to points from the axes' lower left corner; it is monotonic. */
  readonly place: (value: number) => number;
  readonly domain: Domain;
}

/** Areas that a legend keeps clear of, by the boxes around them in points from the axes' lower left corner. */
export interface BoxObstacle {
  readonly boxes: readonly Bbox[];
}

/** What a legend keeps clear of. */
export type Obstacle = PointObstacle | BoxObstacle;

/**
 * The points of a line, or isolated points, that a legend keeps clear of. A point without a position is skipped, and makes
 * no path break here.
 */
export interface PointObstacle {
  readonly x: AxisCoordinates;
  readonly y: AxisCoordinates;
  /** Whether the points are joined by a line. */
  readonly joined: boolean;
  /** Whether no point is skipped and x is in ascending order. */
  readonly isSorted: boolean;
}
