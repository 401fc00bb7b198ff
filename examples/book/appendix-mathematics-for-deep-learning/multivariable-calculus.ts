// Multivariable calculus: a function with three places of no slope, and a function of two numbers with its quadratic
// approximation.
import { arange, plot, plt } from "d2l-plot";
import { gridOver } from "../_grid.ts";

const folder = "output/book/appendix-mathematics-for-deep-learning/multivariable-calculus";
plot(arange(-2, 3, 0.01), (x) => 3 * x ** 4 - 4 * x ** 3 - 12 * x ** 2, "x", "f(x)").save(
  `${folder}-quartic.svg`,
);

// x·exp(−x² − y²), and the parabola that comes closest to it at (−1, 0).
const surface = gridOver([-2, 2], (x, y) => x * Math.exp(-(x ** 2) - y ** 2));
const parabola = gridOver(
  [-2, 2],
  (x, y) => Math.exp(-1) * (-1 - (x + 1) + 2 * (x + 1) ** 2 + 2 * y ** 2),
);
const ax = plt.figure().addSubplot(111, { projection: "3d" });
ax.plotWireframe(surface.x, surface.y, surface.z, { rstride: 10, cstride: 10 });
ax.plotWireframe(parabola.x, parabola.y, parabola.z, {
  rstride: 10,
  cstride: 10,
  color: "purple",
});
plt.xlabel("x");
plt.ylabel("y");
ax.setXlim(-2, 2);
ax.setYlim(-2, 2);
ax.setZlim(-1, 1);
ax.dist = 12;
plt.savefig(`${folder}-quadratic.svg`);
