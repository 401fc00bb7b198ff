// Statistics: 300 samples at the height of their estimated density, and the true density they come from.
import { arange, plot, plt } from "d2l-plot";
import { Random } from "../_random.ts";

const normal = (x: number, std: number) =>
  Math.exp(-(x ** 2) / (2 * std ** 2)) / Math.sqrt(2 * Math.PI * std ** 2);

const xs = new Random(12).normals(300);
const ys = xs.map((x, i) => {
  const sum = xs.slice(0, i).reduce((sum, other) => sum + normal(other - x, 0.1), 0);
  return sum / xs.length;
});
const mean = xs.reduce((sum, x) => sum + x, 0) / xs.length;

const xd = arange(Math.min(...xs), Math.max(...xs), 0.01);
const figure = plot(xd, (x) => normal(x, 1), "x", "density");
plt.scatter(xs, ys);
plt.axvline({ x: 0 });
plt.axvline({ x: mean, linestyle: "--", color: "purple" });
plt.title(`sample mean: ${mean.toFixed(2)}`);
figure.save("output/book/appendix-mathematics-for-deep-learning/statistics.svg");
