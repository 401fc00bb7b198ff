// Accuracies close to 1 on a logit axis, where 0.99 is as far from 0.999 as 0.9 is from 0.99.
import { arange, plot } from "d2l-plot";

const accuracy = (rate: number) => (epoch: number) => 1 - 0.5 * Math.exp(-rate * epoch);

export default plot(arange(0, 21), [accuracy(0.15), accuracy(0.4)], "epoch", "accuracy", {
  legend: ["from scratch", "fine-tuned"],
  yscale: "logit",
  fmts: ["C0-", "C1-"],
});
