import type { AxesSpace } from "../../space/axes-space.ts";
import type { Obstacle } from "../../space/obstacle.ts";
import { cornerObstacle } from "../area/corner-obstacle.ts";
import { obstacleOf } from "../obstacle-of.ts";
import type { ErrorbarContainer } from "./errorbar-container.ts";

/** matplotlib's legends keep clear of caps, as if lines joined them, but of the error bars only as of collections. */
export function errorbarObstacles(
  { lines: [, caps, bars] }: ErrorbarContainer,
  space: AxesSpace,
): Obstacle[] {
  const lines = caps.map((cap) => obstacleOf(cap, space, { joined: true, span: null }));
  return [...lines, cornerObstacle(bars.length, space)];
}
