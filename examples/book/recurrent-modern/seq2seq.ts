// Training a translator: losses of training and validation on the board of the English edition, the latter rising again, and
// the loss with the Animator of the Chinese one. The losses are made up.
import { Animator, arange } from "d2l-plot";
import { approach, trainerBoard } from "../_training.ts";

const folder = "output/book/recurrent-modern";
const validation = approach(5, 3.4, 3);
const board = trainerBoard(30, {
  train_loss: approach(5.2, 0.4, 6),
  val_loss: (epoch) => validation(epoch) + 0.02 * epoch,
});
board.figure?.save(`${folder}/seq2seq.svg`);

const animator = new Animator({ xlabel: "epoch", ylabel: "loss", xlim: [10, 300] });
const loss = approach(0.25, 0.02, 60);
for (const epoch of arange(10, 301, 10)) animator.add(epoch, [loss(epoch)]);
animator.figure.save(`${folder}/seq2seq-zh.svg`);
