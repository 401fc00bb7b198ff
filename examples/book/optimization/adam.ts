// Training with Adam: the loss by epoch within fixed limits. The losses are made up; the curve stands for those of all
// optimizers.
import { Animator, arange } from "d2l-plot";
import { Random } from "../_random.ts";
import { approach, noisy } from "../_training.ts";

const random = new Random(42);
const animator = new Animator({
  xlabel: "epoch",
  ylabel: "loss",
  xlim: [0, 2],
  ylim: [0.22, 0.35],
});
const loss = noisy(approach(0.42, 0.243, 0.2), random, 0.01);
for (const step of arange(1, 16)) animator.add((2 * step) / 15, [loss((2 * step) / 15)]);
animator.figure.save("output/book/optimization/adam.svg");
