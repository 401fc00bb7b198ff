import { points } from "../../marks/numbers.ts";
import type { ArtistKind } from "../artist.ts";
import { obstacleOf } from "../obstacle-of.ts";
import { counted, rangeInWords } from "../wording.ts";
import type { PathCollection } from "./path-collection.ts";
import { scatterLayer, scatterMark } from "./scatter-layer.ts";
import { scatterSummary } from "./summary.ts";

export const scatterKind: ArtistKind<PathCollection> = {
  isCollection: true,
  parts: (collection) => ({ collections: [collection] }),
  limits: ({ summary }) => summary,
  obstacles: (collection, space) => [obstacleOf(collection, space, { joined: false, span: null })],
  handle(collection, box) {
    // The marker is as large as the middle of all.
    const area = (Math.min(...collection.sizes) + Math.max(...collection.sizes)) / 2;
    const mark = scatterMark(collection, area * box.markerscale ** 2);
    if (mark === null) return [];
    // matplotlib's `legend.scatteryoffsets` puts a single point a little below the middle.
    const y = points(box.axesHeight - (box.y + 0.375 * box.height));
    return [{ mark: Object.assign(mark, { x: points(box.x + box.width / 2), y }) }];
  },
  describe({ summary: { count, x, y } }) {
    return {
      noun: ["set of points", "sets of points"],
      short: "set",
      x: count > 0 ? x : null,
      says:
        count === 0
          ? "has no data"
          : `has ${counted(count, "point")} ${rangeInWords(y.min, y.max)}`,
    };
  },
  summarize: scatterSummary,
  layer: scatterLayer,
};
