// Single variable calculus: a curve seen closer and closer, and approximations by lines, parabolas and Taylor series.
import { arange, plot } from "d2l-plot";

const folder = "output/book/appendix-mathematics-for-deep-learning/single-variable-calculus";
const f = (x: number) => Math.sin(x ** x);
plot(arange(0.01, 3.01, 0.01), f, "x", "f(x)").save(`${folder}-whole.svg`);
plot(arange(1.75, 2.25, 0.001), f, "x", "f(x)").save(`${folder}-part.svg`);
plot(arange(2.0, 2.01, 0.0001), f, "x", "f(x)").save(`${folder}-tiny-part.svg`);

const { sin, cos, exp } = Math;
const xs = arange(-Math.PI, Math.PI, 0.01);
const places = [-1.5, 0, 2];
const line = (x0: number) => (x: number) => sin(x0) + (x - x0) * cos(x0);
const parabola = (x0: number) => (x: number) => line(x0)(x) - ((x - x0) ** 2 * sin(x0)) / 2;
plot(xs, [sin, ...places.map(line)], "x", "f(x)", { ylim: [-1.5, 1.5] }).save(
  `${folder}-linear.svg`,
);
plot(xs, [sin, ...places.map(parabola)], "x", "f(x)", { ylim: [-1.5, 1.5] }).save(
  `${folder}-quadratic.svg`,
);

/** The Taylor polynomial of the exponential function, by Horner's rule. */
const taylor = (degree: number) => (x: number) => {
  let sum = 1;
  for (let k = degree; k > 0; k--) sum = 1 + (sum * x) / k;
  return sum;
};
const degrees = [1, 2, 5];
plot(arange(0, 3, 0.01), [exp, ...degrees.map(taylor)], "x", "f(x)", {
  legend: ["Exponential", ...degrees.map((degree) => `Degree ${degree} Taylor Series`)],
}).save(`${folder}-taylor.svg`);
