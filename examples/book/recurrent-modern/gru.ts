// Training a gated recurrent unit (English edition): perplexities of training and validation. The numbers are made up.
import { approach, trainerBoard } from "../_training.ts";

const board = trainerBoard(50, { train_ppl: approach(26, 3, 12), val_ppl: approach(22, 6, 10) });
board.figure?.save("output/book/recurrent-modern/gru.svg");
