// Attention scoring functions: two queries over ten keys of equal value, of which the first two, and six, may be seen; by
// scaled products, and by an additive score. The scores of random values are made up.
import { showHeatmaps } from "d2l-plot";
import { Random } from "../_random.ts";
import { attention, shares } from "./_data.ts";

const folder = "output/book/attention-mechanisms-and-transformers/attention-scoring-functions";
const seen = [2, 6];

const products = attention(new Random(15), 2, 10, (query) => seen[query] ?? 0);
showHeatmaps([[products]], "Keys", "Queries").save(`${folder}-dot-product.svg`);

// Keys are all the same, and so are their scores (always so in the Chinese edition).
const even = seen.map((count) =>
  shares(Array.from({ length: 10 }, (_, key) => Number(key < count))),
);
showHeatmaps([[even]], "Keys", "Queries").save(`${folder}-additive.svg`);
