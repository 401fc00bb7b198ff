import type { ArtistKind } from "../artist.ts";
import { colorsOfLine } from "../handle-points.ts";
import type { ErrorbarContainer } from "./errorbar-container.ts";
import { errorbarBounds, errorbarLayer } from "./errorbar-layer.ts";
import { errorbarHandle } from "./handle.ts";
import { capLimits, errorbarLimits } from "./limits.ts";
import { errorbarObstacles } from "./obstacles.ts";
import { errorbarParts } from "./parts.ts";
import { errorbarSummary } from "./summary.ts";

export const errorbarKind: ArtistKind<ErrorbarContainer> = {
  isContainer: true,
  parts: (container) => errorbarParts(container),
  limits: (container) => errorbarLimits(container),
  limitsAgain: (container) => capLimits(container),
  obstacles: (container, space) => errorbarObstacles(container, space),
  handle: (container, box) => errorbarHandle(container, box),
  handleColors: ({ lines: [line, , [bars]] }) => (bars ? colorsOfLine(bars.color) : (line ?? {})),
  summarize: (container, space) => errorbarSummary(container, space),
  bounds: (container, space) => errorbarBounds(container, space),
  layer: (container, space) => errorbarLayer(container, space),
};
