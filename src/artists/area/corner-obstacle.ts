import type { AxesSpace } from "../../space/axes-space.ts";
import { everywhere } from "../../space/domain.ts";
import type { AxisCoordinates, Obstacle } from "../../space/obstacle.ts";

/**
 * What a legend keeps clear of for the sake of collections that have no places of their own, as lines and areas: to matplotlib
 * each of them stands at the lower left corner of the figure.
 */
export function cornerObstacle(collections: number, { figure }: AxesSpace): Obstacle {
  const along = (at: number): AxisCoordinates => ({
    values: new Float64Array(collections).fill(at),
    extent: { min: at, max: at, minpos: at },
    place: (value) => value,
    domain: everywhere,
  });
  return { x: along(figure.x0), y: along(figure.y0), joined: false, isSorted: false };
}
