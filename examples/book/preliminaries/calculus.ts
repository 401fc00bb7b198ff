// Calculus: a function, its tangent, and the slope as a limit; then the chapter's exercise.
import { arange, plot } from "d2l-plot";

const f = (x: number) => 3 * x ** 2 - 4 * x;

// The difference quotient at 1 for ever smaller h.
const quotient = (h: number) => (f(1 + h) - f(1)) / h;
let h = 0.1;
for (let i = 0; i < 5; i++) {
  console.log(`h=${h.toFixed(5)}, numerical limit=${quotient(h).toFixed(5)}`);
  h *= 0.1;
}

// It is 2, the slope of the tangent at 1.
const x = arange(0, 3, 0.1);
plot(x, [f, (x) => 2 * x - 3], "x", "f(x)", {
  legend: ["f(x)", "Tangent line (x=1)"],
}).save("output/book/preliminaries/calculus-tangent.svg");

// Not in the book: the same limit as a picture.
const steps = arange(0, 4.1, 0.1).map((power) => 10 ** -power);
plot(steps, [quotient, () => 2], "h", "(f(1 + h) − f(1)) / h", {
  legend: ["quotient", "limit"],
  xscale: "log",
  xlim: [1, 1e-4],
}).save("output/book/preliminaries/calculus-limit.svg");

// An exercise: x³ − 1/x and its tangent at 1, where the slope is 4.
plot(arange(0.1, 3, 0.1), [(x) => x ** 3 - 1 / x, (x) => 4 * x - 4], "x", "f(x)", {
  legend: ["f(x)", "Tangent line (x=1)"],
}).save("output/book/preliminaries/calculus-exercise.svg");
