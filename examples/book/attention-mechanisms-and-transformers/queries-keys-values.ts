// Queries, keys and values: attention of each query to its own key alone.
import { showHeatmaps } from "d2l-plot";

const eye = Array.from({ length: 10 }, (_, i) =>
  Array.from({ length: 10 }, (_, j) => Number(i === j)),
);
showHeatmaps([[eye]], "Keys", "Queries").save(
  "output/book/attention-mechanisms-and-transformers/queries-keys-values.svg",
);
