import type { AxesSpace } from "../../space/axes-space.ts";
import type { BoxObstacle } from "../../space/obstacle.ts";
import type { BarContainer } from "./bar-container.ts";
import { boxesOf } from "./bars-layer.ts";

/** Bars as boxes that a legend keeps clear of. */
export function barObstacle(bars: BarContainer, space: AxesSpace): BoxObstacle {
  const boxes = boxesOf(bars, [...bars.left.keys()], space);
  return {
    boxes: boxes.map(({ place: { x, x2, y, y2 } }) => [
      Math.min(x, x2),
      Math.min(y, y2),
      Math.max(x, x2),
      Math.max(y, y2),
    ]),
  };
}
