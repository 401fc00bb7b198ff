// The figure of the calculus chapter: f(x) = 3x² − 4x and its tangent at x = 1.
import { arange, plot } from "d2l-plot";

const f = (x: number) => 3 * x ** 2 - 4 * x;

const x = arange(0, 3, 0.1);
plot(x, [f, (x) => 2 * x - 3], "x", "f(x)", {
  legend: ["f(x)", "Tangent line (x=1)"],
}).save("output/tangent.svg");
