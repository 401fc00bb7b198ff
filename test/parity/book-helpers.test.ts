import { figureDifferences } from "./book-figure-differences.ts";
import {
  type BboxesCase,
  drawBboxesCase,
  drawHeatmapsCase,
  drawImagesCase,
  drawPairHistCase,
  drawTrace2dCase,
  type HeatmapsCase,
  type ImagesCase,
  type PairHistCase,
  type Trace2dCase,
} from "./book-figures.ts";
import { parity } from "./harness.ts";

parity<HeatmapsCase>("book-heatmaps", {
  differences: (one) => figureDifferences(drawHeatmapsCase(one), one.expect),
});

parity<ImagesCase>("book-show-images", {
  differences: (one) => figureDifferences(drawImagesCase(one), one.expect),
});

parity<BboxesCase>("book-bboxes", {
  differences: (one) => figureDifferences(drawBboxesCase(one), one.expect),
});

parity<Trace2dCase>("book-trace2d", {
  differences: (one) => figureDifferences(drawTrace2dCase(one), one.expect),
});

parity<PairHistCase>("book-pair-hist", {
  differences: (one) => figureDifferences(drawPairHistCase(one), one.expect),
});
