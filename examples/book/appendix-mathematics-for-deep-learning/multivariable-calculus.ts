// Multivariable calculus: a function with three places of no slope, and a function of two numbers with its quadratic
// approximation.
import { arange, plot } from "d2l-plot";

const folder = "output/book/appendix-mathematics-for-deep-learning/multivariable-calculus";
plot(arange(-2, 3, 0.01), (x) => 3 * x ** 4 - 4 * x ** 3 - 12 * x ** 2, "x", "f(x)").save(
  `${folder}-quartic.svg`,
);
