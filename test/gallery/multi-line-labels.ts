import { type Figure, gca, plot } from "d2l-plot";

/** A line feed in a text begins a new line of it, anywhere. */
export function multiLineLabels(): Figure {
  const page = plot([1, 4, 2], {
    xlabel: "epoch\n(of 200)",
    ylabel: "loss\nper example\n(log)",
    legend: ["with\ntwo lines"],
  });
  gca().setTitle("A title\nin two lines");
  return page;
}
