// Text as a sequence: how often words are, and pairs and triples of words, by their rank. The counts are made up: they fall as
// powers of the rank.
import { plot } from "d2l-plot";

const folder = "output/book/recurrent-neural-networks/text-sequence";
const counts = (most: number, power: number, count: number) =>
  Array.from({ length: count }, (_, i) => Math.ceil(most * (i + 1) ** -power));

const unigrams = counts(2261, 1, 4000);
const options = {
  xlabel: "token: x",
  ylabel: "frequency: n(x)",
  xscale: "log",
  yscale: "log",
} as const;
plot(unigrams, options).save(`${folder}-unigrams.svg`);
plot([unigrams, counts(309, 0.6, 8000), counts(59, 0.45, 10_000)], {
  ...options,
  legend: ["unigram", "bigram", "trigram"],
}).save(`${folder}-n-grams.svg`);
