// Training with augmented images: losses and accuracies between 0 and 1 with a fixed vertical range. The numbers are made up;
// the curves stand for those of fine-tuning, segmentation and the classifiers of texts.
import { Animator, arange } from "d2l-plot";
import { approach } from "../_training.ts";

const animator = new Animator({
  xlabel: "epoch",
  xlim: [1, 10],
  ylim: [0, 1],
  legend: ["train loss", "train acc", "test acc"],
});
const [loss, accuracy] = [approach(1.4, 0.2, 3), approach(0.4, 0.93, 3)];
for (const step of arange(1, 51)) {
  animator.add(step / 5, [loss(step / 5), accuracy(step / 5), null]);
  if (step % 5 === 0) animator.add(step / 5, [null, null, accuracy(step / 5) - 0.08]);
}
animator.figure.save("output/book/computer-vision/image-augmentation-training.svg");
