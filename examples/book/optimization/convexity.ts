// Convexity: two functions that are convex and one that is not, and a chord that lies above the curve.
import { arange, plot, plt, useSvgDisplay } from "d2l-plot";

const x = arange(-2, 2, 0.01);
const segment = [-1.5, 1];
const functions = [
  (x: number) => 0.5 * x ** 2,
  (x: number) => Math.cos(Math.PI * x),
  (x: number) => Math.exp(0.5 * x),
];

useSvgDisplay();
const [figure, axes] = plt.subplots(1, 3, { figsize: [9, 3] });
axes.forEach((ax, i) => {
  const f = functions[i] ?? Math.abs;
  plot([x, segment], [x.map(f), segment.map(f)], { axes: ax });
});
figure.save("output/book/optimization/convexity-functions.svg");

const parabola = (x: number) => (x - 1) ** 2;
plot([x, segment], [x.map(parabola), segment.map(parabola)], "x", "f(x)").save(
  "output/book/optimization/convexity-chord.svg",
);
