// Two waves that grow while a program runs: each point drawn is the mean of two, or of ten.
import { arange, ProgressBoard } from "d2l-plot";

const board = new ProgressBoard("x");
for (const x of arange(0, 10, 0.1)) {
  board.draw(x, Math.sin(x), "sin", 2);
  board.draw(x, Math.cos(x), "cos", 10);
}
export default board.figure;
