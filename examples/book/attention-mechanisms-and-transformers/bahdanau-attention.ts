// Bahdanau attention: where a translation looks in the sentence, for each word it writes. The weights are made up.
import { showHeatmaps } from "d2l-plot";
import { Random } from "../_random.ts";
import { attention } from "./_data.ts";

const random = new Random(16);
const folder = "output/book/attention-mechanisms-and-transformers/bahdanau-attention";
// The translations of the two editions differ in their length.
for (const [edition, words] of [
  ["en", 9],
  ["zh", 6],
] as const) {
  const weights = attention(random, words, 4);
  showHeatmaps([[weights]], "Key positions", "Query positions").save(`${folder}-${edition}.svg`);
}
