// Training on several processors: the accuracy of the test after each epoch. The numbers are made up.
import { Animator, arange } from "d2l-plot";
import { approach } from "../_training.ts";

const animator = new Animator({ xlabel: "epoch", ylabel: "test acc", xlim: [1, 10] });
const accuracy = approach(0.1, 0.86, 2);
for (const epoch of arange(1, 11)) animator.add(epoch, [accuracy(epoch)]);
animator.figure.save("output/book/computational-performance/multiple-gpus.svg");
