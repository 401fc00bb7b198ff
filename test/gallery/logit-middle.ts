import { arange, type Figure, plot } from "d2l-plot";

/** On a logit axis 1/2 is the middle; 0 and 1 are infinitely far. */
export function logitMiddle(): Figure {
  return plot(arange(0, 1.01, 0.05), (p) => p, "probability", "the same", {
    yscale: "logit",
    fmts: [".-"],
  });
}
