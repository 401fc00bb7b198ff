// Training a linear regression (English edition): the loss of each batch and of the validation. The losses are made up; the
// board stands for the book's other trainings of the kind.
import { Random } from "../_random.ts";
import { approach, noisy, trainerBoard } from "../_training.ts";

const random = new Random(41);
const board = trainerBoard(3, {
  train_loss: noisy(approach(14, 0.01, 0.4), random),
  val_loss: approach(11, 0.01, 0.4),
});
board.figure?.save("output/book/linear-regression/linear-regression-training.svg");
