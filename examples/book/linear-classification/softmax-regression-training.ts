// Training a softmax regression: losses and an accuracy on the board of the English edition, which stand for those of all its
// classifiers, and with the Animator of the Chinese one. The numbers are made up.
import { Animator, arange } from "d2l-plot";
import { approach, trainerBoard } from "../_training.ts";

const folder = "output/book/linear-classification";
const [loss, accuracy] = [approach(1.1, 0.44, 2), approach(0.6, 0.85, 2)];

const board = trainerBoard(10, {
  train_loss: loss,
  val_loss: (epoch) => loss(epoch) + 0.02,
  val_acc: accuracy,
});
board.figure?.save(`${folder}/softmax-regression-training.svg`);

const animator = new Animator({
  xlabel: "epoch",
  xlim: [1, 10],
  ylim: [0.3, 0.9],
  legend: ["train loss", "train acc", "test acc"],
});
for (const epoch of arange(1, 11)) {
  animator.add(epoch, [loss(epoch), accuracy(epoch), accuracy(epoch) - 0.015]);
}
animator.figure.save(`${folder}/softmax-regression-training-zh.svg`);
