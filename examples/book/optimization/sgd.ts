// Stochastic gradient descent: a gradient with noise, and learning rates that stay, or fall exponentially or as a power.
import { showTrace2d } from "d2l-plot";
import { Random } from "../_random.ts";
import { type Step, train2d } from "./_train-2d.ts";

const random = new Random(7);
const bowl = (x1: number, x2: number) => x1 ** 2 + 2 * x2 ** 2;

/** Descent with normal noise on the gradient; the learning rate is 0.1 times that of step 1, 2, 3, … */
function sgd(rate: (step: number) => number): Step {
  let step = 0;
  return (x1, x2) => {
    const eta = 0.1 * rate(++step);
    return [x1 - eta * (2 * x1 + random.normal()), x2 - eta * (4 * x2 + random.normal()), 0, 0];
  };
}

const save = (name: string, step: Step, steps: number) =>
  showTrace2d(bowl, train2d(step, steps)).save(`output/book/optimization/sgd-${name}.svg`);
save(
  "constant",
  sgd(() => 1),
  50,
);
save(
  "exponential",
  sgd((step) => Math.exp(-0.1 * (step + 1))),
  1000,
);
save(
  "polynomial",
  sgd((step) => (1 + 0.1 * (step + 1)) ** -0.5),
  50,
);
