// Adagrad: each direction has a learning rate of its own, which falls with the gradients there have been.
import { showTrace2d } from "d2l-plot";
import { type Step, train2d } from "./_train-2d.ts";

const valley = (x1: number, x2: number) => 0.1 * x1 ** 2 + 2 * x2 ** 2;
const adagrad =
  (eta: number): Step =>
  (x1, x2, s1, s2) => {
    const [g1, g2] = [0.2 * x1, 4 * x2];
    const [sum1, sum2] = [s1 + g1 ** 2, s2 + g2 ** 2];
    const rate = (sum: number) => eta / Math.sqrt(sum + 1e-6);
    return [x1 - rate(sum1) * g1, x2 - rate(sum2) * g2, sum1, sum2];
  };

for (const eta of [0.4, 2]) {
  showTrace2d(valley, train2d(adagrad(eta))).save(`output/book/optimization/adagrad-${eta}.svg`);
}
