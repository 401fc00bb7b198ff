import { areaHandle } from "../area/handle.ts";
import type { ArtistKind } from "../artist.ts";
import { lookAt } from "../bar/bar-looks.ts";
import type { StepPolygon } from "./step-polygon.ts";
import { stepsLayer, stepsObstacle } from "./steps-layer.ts";
import { describeSteps, stepsLimits, stepsSummary } from "./summary.ts";

export const stepsKind: ArtistKind<StepPolygon> = {
  parts: (polygon) => ({ patches: [polygon] }),
  limits: (polygon) => stepsLimits(polygon),
  obstacles: (polygon, space) => [stepsObstacle(polygon, space)],
  handle: (polygon, box) => areaHandle(lookAt(polygon.look, 0), box),
  handleColors: (polygon) => lookAt(polygon.look, 0),
  describe: (polygon) => describeSteps(polygon),
  summarize: (polygon, space) => stepsSummary(polygon, space),
  layer: (polygon, space) => stepsLayer(polygon, space),
};
