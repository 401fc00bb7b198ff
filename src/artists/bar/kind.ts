import { areaHandle } from "../area/handle.ts";
import type { ArtistKind } from "../artist.ts";
import type { BarContainer } from "./bar-container.ts";
import type { BarLabels } from "./bar-labels.ts";
import { lookAt } from "./bar-looks.ts";
import type { BarPatch } from "./bar-patch.ts";
import { barsLayer, layerOf } from "./bars-layer.ts";
import { labelBounds, labelsLayer, labelsSummary } from "./labels-layer.ts";
import { barLimits } from "./limits.ts";
import { barObstacle } from "./obstacle.ts";
import { barEntries, barParts } from "./parts.ts";
import { barSummary, describeBars, oneBarSummary } from "./summary.ts";

export const barsKind: ArtistKind<BarContainer> = {
  isContainer: true,
  parts: (bars) => barParts(bars),
  entries: (bars) => barEntries(bars),
  limits: (bars) => barLimits(bars),
  obstacles: (bars, space) => [barObstacle(bars, space)],
  handle: (bars, box) => areaHandle(lookAt(bars.look, 0), box),
  handleColors: (bars) => lookAt(bars.look, 0),
  describe: (bars) => describeBars(bars),
  summarize: (bars, space) => barSummary(bars, space),
  layer: (bars, space) => barsLayer(bars, space),
};

/** One of several bars, as legends show it. */
export const barKind: ArtistKind<BarPatch> = {
  summarize: (bar, space) => oneBarSummary(bar, space),
  handle: (bar, box) => areaHandle(lookAt(bar.container.look, bar.index), box),
  handleColors: (bar) => lookAt(bar.container.look, bar.index),
  layer: (bar, space) => layerOf(bar.container, [bar.index], space),
};

/** Texts at bars. */
export const barLabelsKind: ArtistKind<BarLabels> = {
  stratum: "above",
  bounds: (labels, space) => labelBounds(labels, space),
  summarize: (labels) => labelsSummary(labels),
  layer: (labels, space) => labelsLayer(labels, space),
};
