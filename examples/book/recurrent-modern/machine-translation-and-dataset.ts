// Machine translation: how long sentences are in two languages. They are made up.
import { showListLenPairHist } from "d2l-plot";
import { Random } from "../_random.ts";

const random = new Random(26);
const source = random.normals(1500, 6.5, 2.4).map((length) => "x".repeat(Math.max(2, length)));
const target = source.map((words) => "x".repeat(words.length + random.below(4)));

showListLenPairHist(["source", "target"], "# tokens per sequence", "count", source, target).save(
  "output/book/recurrent-modern/machine-translation-and-dataset.svg",
);
