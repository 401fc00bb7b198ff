import { type Figure, showListLenPairHist } from "d2l-plot";

/** The book's histogram of lengths: the bars of the second list are hatched, in the legend too. */
export function bookHist(): Figure {
  const texts = (count: number, step: number) =>
    Array.from({ length: count }, (_, index) => "a".repeat(2 + ((index * index * step) % 13)));
  const legend = ["source", "target"];
  return showListLenPairHist(legend, "# tokens per sequence", "count", texts(40, 3), texts(50, 5));
}
