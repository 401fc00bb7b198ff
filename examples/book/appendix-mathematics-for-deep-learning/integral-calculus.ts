// Integral calculus: areas under curves, an area made of slices, and a bell over the plane.
import { arange, plt, setFigsize } from "d2l-plot";

const folder = "output/book/appendix-mathematics-for-deep-learning/integral-calculus";
const bell = (x: number) => Math.exp(-(x ** 2));
const x = arange(-2, 2, 0.01);

setFigsize();
plt.figure();
plt.plot(x, bell, { color: "black" });
plt.fillBetween(x, x.map(bell));
plt.savefig(`${folder}-area.svg`);

// From a = −1.5 to b = 0.5.
const part = x.slice(50, 250);
plt.figure();
plt.plot(x, bell, { color: "black" });
plt.fillBetween(part, part.map(bell));
plt.savefig(`${folder}-part.svg`);

const epsilon = 0.05;
const edges = arange(0, 2, epsilon);
const f = (x: number) => x / (1 + x ** 2);
plt.figure();
plt.bar(edges, edges.map(f), { width: epsilon, align: "edge" });
plt.plot(edges, f, { color: "black" });
plt.ylim([0, 1]);
plt.savefig(`${folder}-slices.svg`);

const approximation = edges.reduce((sum, x) => sum + epsilon * f(x), 0);
console.log(`approximation: ${approximation.toFixed(4)}, truth: ${(Math.log(5) / 2).toFixed(4)}`);
