import type { AxesSpace } from "../../space/axes-space.ts";
import type { Obstacle } from "../../space/obstacle.ts";
import { obstacleOf } from "../obstacle-of.ts";
import type { ErrorbarContainer } from "./errorbar-container.ts";

/** matplotlib's legends keep clear of caps, as if lines joined them, but not of the error bars. */
export function errorbarObstacles(
  { lines: [, caps] }: ErrorbarContainer,
  space: AxesSpace,
): Obstacle[] {
  return caps.map((cap) => obstacleOf(cap, space, { joined: true, span: null }));
}
