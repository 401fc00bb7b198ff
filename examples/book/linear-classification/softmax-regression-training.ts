// Training a softmax regression (Chinese edition): the loss and two accuracies after each epoch. The numbers are made up.
import { Animator, arange } from "d2l-plot";
import { approach } from "../_training.ts";

const animator = new Animator({
  xlabel: "epoch",
  xlim: [1, 10],
  ylim: [0.3, 0.9],
  legend: ["train loss", "train acc", "test acc"],
});
const [loss, accuracy] = [approach(1.1, 0.44, 2), approach(0.6, 0.85, 2)];
for (const epoch of arange(1, 11)) {
  animator.add(epoch, [loss(epoch), accuracy(epoch), accuracy(epoch) - 0.015]);
}
animator.figure.save("output/book/linear-classification/softmax-regression-training.svg");
