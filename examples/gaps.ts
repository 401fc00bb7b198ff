// A series with values missing: NaN and null are gaps in the line, and so is an infinity.
import { plot } from "d2l-plot";

const train = [2.3, 1.6, 1.2, 1.0, Number.NaN, 0.8, 0.72, 0.66, 0.61, 0.58];
const test = [2.4, null, 1.5, null, 1.3, 1.2, 1.15, Number.POSITIVE_INFINITY, 1.1, 1.12];

export default plot([train, test], {
  xlabel: "epoch",
  ylabel: "loss",
  legend: ["train", "test"],
  fmts: ["-", "mo--"],
});
