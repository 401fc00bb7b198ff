// A contest of dog breeds: losses of training and validation; and of a training on all data, where the second series stays
// empty. The losses are made up.
import { Animator, arange } from "d2l-plot";
import { approach } from "../_training.ts";

const folder = "output/book/computer-vision";
const loss = approach(2.2, 0.6, 3);

const animator = new Animator({
  xlabel: "epoch",
  xlim: [1, 10],
  legend: ["train loss", "valid loss"],
});
for (const step of arange(1, 51)) {
  animator.add(step / 5, [loss(step / 5), null]);
  if (step % 5 === 0) animator.add(step / 5, [null, loss(step / 5) + 0.1]);
}
animator.figure.save(`${folder}/kaggle-dog.svg`);

const all = new Animator({ xlabel: "epoch", xlim: [1, 10], legend: ["train loss"] });
for (const step of arange(1, 51)) all.add(step / 5, [loss(step / 5), null]);
all.figure.save(`${folder}/kaggle-dog-all.svg`);
