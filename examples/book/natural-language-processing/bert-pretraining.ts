// Pretraining BERT: two losses over 50 steps. The losses are made up.
import { Animator, arange } from "d2l-plot";
import { Random } from "../_random.ts";
import { approach, noisy } from "../_training.ts";

const random = new Random(43);
const animator = new Animator({
  xlabel: "step",
  ylabel: "loss",
  xlim: [1, 50],
  legend: ["mlm", "nsp"],
});
const [mlm, nsp] = [noisy(approach(10, 5.8, 8), random), noisy(() => 0.75, random, 0.08)];
for (const step of arange(1, 51)) animator.add(step, [mlm(step), nsp(step)]);
animator.figure.save("output/book/natural-language-processing/bert-pretraining.svg");
