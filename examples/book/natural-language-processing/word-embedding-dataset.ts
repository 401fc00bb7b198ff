// The data for word embeddings: how long sentences are, before and after frequent words were left out. They are made up.
import { showListLenPairHist } from "d2l-plot";
import { Random } from "../_random.ts";

const random = new Random(25);
const sentences = random.normals(2000, 22, 9).map((length) => "x".repeat(Math.max(1, length)));
const subsampled = sentences.map((words) => words.slice(Math.round(words.length * 0.6)));

showListLenPairHist(
  ["origin", "subsampled"],
  "# tokens per sentence",
  "count",
  sentences,
  subsampled,
).save("output/book/natural-language-processing/word-embedding-dataset.svg");
