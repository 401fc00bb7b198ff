// How the test loss falls with the size of the training set: power laws are straight on two log axes.
import { plot } from "d2l-plot";

const examples = Array.from({ length: 13 }, (_, i) => 100 * 2 ** i);
const small = (n: number) => 8 * n ** -0.35 + 0.2;
const large = (n: number) => 20 * n ** -0.45 + 0.05;

export default plot(examples, [small, large], "training examples", "test loss", {
  legend: ["small model", "large model"],
  xscale: "log",
  yscale: "log",
  fmts: ["o-", "s--"],
});
