// The chapter's exercise: y = x³ − 1/x and its tangent at x = 1, where the slope is 3 + 1 = 4.
import { arange, plot } from "d2l-plot";

const f = (x: number) => x ** 3 - 1 / x;

const x = arange(0.1, 3, 0.1);
export default plot(x, [f, (x) => 4 * x - 4], "x", "f(x)", {
  legend: ["f(x)", "Tangent line (x=1)"],
});
