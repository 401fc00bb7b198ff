// RMSProp: how much each past gradient counts, and the trace with a leaky average of their squares.
import { arange, plt, setFigsize, showTrace2d } from "d2l-plot";
import { type Step, train2d } from "./_train-2d.ts";

setFigsize();
plt.figure();
for (const gamma of [0.95, 0.9, 0.8, 0.7]) {
  plt.plot(arange(40), (t) => (1 - gamma) * gamma ** t, { label: `gamma = ${gamma.toFixed(2)}` });
}
plt.xlabel("time");
plt.savefig("output/book/optimization/rmsprop-gammas.svg");

const valley = (x1: number, x2: number) => 0.1 * x1 ** 2 + 2 * x2 ** 2;
const rmsprop: Step = (x1, x2, s1, s2) => {
  const [g1, g2] = [0.2 * x1, 4 * x2];
  const [mean1, mean2] = [0.9 * s1 + 0.1 * g1 ** 2, 0.9 * s2 + 0.1 * g2 ** 2];
  const rate = (mean: number) => 0.4 / Math.sqrt(mean + 1e-6);
  return [x1 - rate(mean1) * g1, x2 - rate(mean2) * g2, mean1, mean2];
};
showTrace2d(valley, train2d(rmsprop)).save("output/book/optimization/rmsprop-trace.svg");
