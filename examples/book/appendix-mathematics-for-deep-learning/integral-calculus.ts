// Integral calculus: areas under curves, an area made of slices, and a bell over the plane.
import { arange, plt, setFigsize } from "d2l-plot";
import { gridOver } from "../_grid.ts";

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

// A bell over the plane, the volume under which is to be found.
const { x: X, y: Y, z: Z } = gridOver([-2, 2], (x, y) => Math.exp(-(x ** 2) - y ** 2));
const ax = plt.figure().addSubplot(111, { projection: "3d" });
ax.plotWireframe(X, Y, Z);
plt.xlabel("x");
plt.ylabel("y");
plt.xticks([-2, -1, 0, 1, 2]);
plt.yticks([-2, -1, 0, 1, 2]);
ax.setXlim(-2, 2);
ax.setYlim(-2, 2);
ax.setZlim(0, 1);
ax.dist = 12;
plt.savefig(`${folder}-bell.svg`);
