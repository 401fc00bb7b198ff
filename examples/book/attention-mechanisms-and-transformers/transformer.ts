// The transformer: attention of the four heads in two layers, in the encoder, in the decoder to itself, and to the encoder.
// The weights are made up.
import { showHeatmaps } from "d2l-plot";
import { Random } from "../_random.ts";
import { attention } from "./_data.ts";

const random = new Random(17);
const titles = [1, 2, 3, 4].map((head) => `Head ${head}`);

/** Eight heads that each see the first so many of the keys; others are padding, or words to come. */
function show(name: string, queries: number, keys: number, valid: (query: number) => number): void {
  const layers = [1, 2].map(() => titles.map(() => attention(random, queries, keys, valid)));
  showHeatmaps(layers, "Key positions", "Query positions", { titles, figsize: [7, 3.5] }).save(
    `output/book/attention-mechanisms-and-transformers/transformer-${name}.svg`,
  );
}

show("encoder", 9, 9, () => 4);
show("decoder-self", 9, 9, (query) => query + 1);
show("decoder-self-zh", 6, 6, (query) => query + 1);
show("decoder-encoder", 9, 9, () => 4);
show("encoder-zh", 10, 10, () => 4);
show("decoder-encoder-zh", 6, 10, () => 4);
