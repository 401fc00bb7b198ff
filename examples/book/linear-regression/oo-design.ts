// A board on which curves grow: a sine of which each point is the mean of two, and a cosine, the mean of ten.
import { arange, ProgressBoard } from "d2l-plot";

const board = new ProgressBoard("x");
for (const x of arange(0, 10, 0.1)) {
  board.draw(x, Math.sin(x), "sin", 2);
  board.draw(x, Math.cos(x), "cos", 10);
}
board.figure?.save("output/book/linear-regression/oo-design.svg");
