// A contest of dog breeds: the loss of a training on all data; the second series stays empty. The losses are made up.
import { Animator, arange } from "d2l-plot";
import { approach } from "../_training.ts";

const animator = new Animator({ xlabel: "epoch", xlim: [1, 10], legend: ["train loss"] });
const loss = approach(2.2, 0.6, 3);
for (const step of arange(1, 51)) animator.add(step / 5, [loss(step / 5), null]);
animator.figure.save("output/book/computer-vision/kaggle-dog.svg");
