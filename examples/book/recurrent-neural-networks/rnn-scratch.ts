// Training a language model: its perplexity, on the board of the English edition and with the Animator of the Chinese one. The
// numbers are made up.
import { Animator, arange } from "d2l-plot";
import { approach, trainerBoard } from "../_training.ts";

const folder = "output/book/recurrent-neural-networks";

const board = trainerBoard(
  100,
  { train_ppl: approach(27, 5, 40), val_ppl: approach(24, 8, 30) },
  { every: 1 },
);
board.figure?.save(`${folder}/rnn-scratch.svg`);

const animator = new Animator({
  xlabel: "epoch",
  ylabel: "perplexity",
  legend: ["train"],
  xlim: [10, 500],
});
const perplexity = approach(17, 1.1, 90);
for (const epoch of arange(10, 501, 10)) animator.add(epoch, [perplexity(epoch)]);
animator.figure.save(`${folder}/rnn-scratch-zh.svg`);
