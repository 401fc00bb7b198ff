// Gradient descent: the way it takes with small, good and large learning rates, in two dimensions, and Newton's method.
import { showTrace, showTrace2d } from "d2l-plot";
import { train2d } from "./_train-2d.ts";

type Function = (x: number) => number;
const folder = "output/book/optimization";

/** Ten steps of gradient descent from 10. */
function gd(eta: number, gradient: Function): number[] {
  const results = [10];
  for (let x = 10, i = 0; i < 10; i++) {
    x -= eta * gradient(x);
    results.push(x);
  }
  return results;
}

const square = (x: number) => x ** 2;
const slope = (x: number) => 2 * x;
showTrace(gd(0.2, slope), square).save(`${folder}/gd-eta-0.2.svg`);
showTrace(gd(0.05, slope), square).save(`${folder}/gd-eta-0.05.svg`);
showTrace(gd(1.1, slope), square).save(`${folder}/gd-eta-1.1.svg`);

// A function with many minima, of which the trace finds one.
const c = 0.15 * Math.PI;
const wave = (x: number) => x * Math.cos(c * x);
const waveSlope = (x: number) => Math.cos(c * x) - c * x * Math.sin(c * x);
const waveBend = (x: number) => -2 * c * Math.sin(c * x) - x * c ** 2 * Math.cos(c * x);
showTrace(gd(2, waveSlope), wave).save(`${folder}/gd-local-minimum.svg`);

const bowl = (x1: number, x2: number) => x1 ** 2 + 2 * x2 ** 2;
const descent = train2d((x1, x2) => [x1 - 0.1 * 2 * x1, x2 - 0.1 * 4 * x2, 0, 0]);
showTrace2d(bowl, descent).save(`${folder}/gd-2d.svg`);

/** Ten steps of Newton's method from 10. */
const newton = (eta: number, gradient: Function, bend: Function) =>
  gd(eta, (x) => gradient(x) / bend(x));

const cosh = (x: number) => Math.cosh(0.5 * x);
showTrace(
  newton(
    1,
    (x) => 0.5 * Math.sinh(0.5 * x),
    (x) => 0.25 * cosh(x),
  ),
  cosh,
).save(`${folder}/gd-newton-convex.svg`);
showTrace(newton(1, waveSlope, waveBend), wave).save(`${folder}/gd-newton-nonconvex.svg`);
showTrace(newton(0.5, waveSlope, waveBend), wave).save(`${folder}/gd-newton-slower.svg`);
