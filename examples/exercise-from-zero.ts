// The exercise again, from x = 0. There f is −∞, which is left out as a gap: the curve begins at 0.1.
import { arange, plot } from "d2l-plot";

const f = (x: number) => x ** 3 - 1 / x;

const x = arange(0, 3, 0.1);
export default plot(x, [f, (x) => 4 * x - 4], "x", "f(x)", {
  legend: ["f(x)", "Tangent line (x=1)"],
});
