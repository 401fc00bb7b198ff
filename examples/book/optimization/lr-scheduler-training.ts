// Training with a schedule of learning rates: loss and accuracy over 30 epochs from 0. The numbers are made up.
import { Animator, arange } from "d2l-plot";
import { approach } from "../_training.ts";

const animator = new Animator({
  xlabel: "epoch",
  xlim: [0, 30],
  legend: ["train loss", "train acc", "test acc"],
});
const [loss, accuracy] = [approach(2.3, 0.15, 5), approach(0.1, 0.94, 4)];
for (const step of arange(1, 151)) {
  animator.add(step / 5, [loss(step / 5), accuracy(step / 5), null]);
  if (step % 5 === 0) animator.add(step / 5, [null, null, accuracy(step / 5) - 0.04]);
}
animator.figure.save("output/book/optimization/lr-scheduler-training.svg");
