// Pretraining word2vec: a loss over 5 epochs, twenty times in each. The losses are made up.
import { Animator, arange } from "d2l-plot";
import { approach } from "../_training.ts";

const animator = new Animator({ xlabel: "epoch", ylabel: "loss", xlim: [1, 5] });
const loss = approach(0.9, 0.41, 1);
for (const step of arange(1, 101)) animator.add(step / 20, [loss(step / 20)]);
animator.figure.save("output/book/natural-language-processing/word2vec-pretraining.svg");
