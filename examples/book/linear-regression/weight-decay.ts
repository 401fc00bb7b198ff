// Weight decay: losses on a log scale, on the board of the English edition and with the Animator of the Chinese one. The losses
// are made up.
import { Animator, arange } from "d2l-plot";
import { approach, trainerBoard } from "../_training.ts";

const folder = "output/book/linear-regression";
const train = approach(2, 1e-4, 0.7);
const test = approach(3.2, 0.8, 1.2);

const board = trainerBoard(10, { train_loss: train, val_loss: test }, { yscale: "log" });
board.figure?.save(`${folder}/weight-decay.svg`);

const animator = new Animator({
  xlabel: "epochs",
  ylabel: "loss",
  yscale: "log",
  xlim: [5, 100],
  legend: ["train", "test"],
});
for (const epoch of arange(5, 101, 5)) animator.add(epoch, [train(epoch / 10), test(epoch / 10)]);
animator.figure.save(`${folder}/weight-decay-zh.svg`);
