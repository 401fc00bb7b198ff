// A contest of small images: curves of a training on all data, without a test, so that the third series stays empty. The
// numbers are made up.
import { classifierCurves } from "../_training.ts";

classifierCurves(20, { legend: ["train loss", "train acc"], test: false }).figure.save(
  "output/book/computer-vision/kaggle-cifar10.svg",
);
