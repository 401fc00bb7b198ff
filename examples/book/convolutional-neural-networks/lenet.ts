// Training a convolutional network (Chinese edition): loss and accuracy five times in an epoch, the test's at its end. The
// numbers are made up; the curves stand for those of all later networks.
import { classifierCurves } from "../_training.ts";

classifierCurves(10, { legend: ["train loss", "train acc", "test acc"] }).figure.save(
  "output/book/convolutional-neural-networks/lenet.svg",
);
