// Optimization and deep learning: risk and empirical risk, a local minimum, saddle points, a vanishing gradient.
import { annotate, arange, plot, plt } from "d2l-plot";
import { gridOver } from "../_grid.ts";

const folder = "output/book/optimization";
const f = (x: number) => x * Math.cos(Math.PI * x);
const g = (x: number) => f(x) + 0.2 * Math.cos(5 * Math.PI * x);

const risk = plot(arange(0.5, 1.5, 0.01), [f, g], "x", "risk");
annotate("min of\nempirical risk", [1.0, -1.2], [0.5, -1.1]);
annotate("min of risk", [1.1, -1.05], [0.95, -0.5]);
risk.save(`${folder}/optimization-intro-risk.svg`);

const minima = plot(arange(-1, 2, 0.01), [f], "x", "f(x)");
annotate("local minimum", [-0.3, -0.25], [-0.77, -1.0]);
annotate("global minimum", [1.1, -0.95], [0.6, 0.8]);
minima.save(`${folder}/optimization-intro-minima.svg`);

const saddle = plot(arange(-2, 2, 0.01), [(x) => x ** 3], "x", "f(x)");
annotate("saddle point", [0, -0.2], [-0.52, -5.0]);
saddle.save(`${folder}/optimization-intro-saddle-point.svg`);

// A saddle point of two variables: lowest along x, highest along y.
const { x, y, z } = gridOver([-1, 1], (x, y) => x ** 2 - y ** 2);
const ax = plt.figure().addSubplot(111, { projection: "3d" });
ax.plotWireframe(x, y, z, { rstride: 10, cstride: 10 });
ax.plot([0], [0], [0], "rx");
const ticks = [-1, 0, 1];
plt.xticks(ticks);
plt.yticks(ticks);
ax.setZticks(ticks);
plt.xlabel("x");
plt.ylabel("y");
plt.savefig(`${folder}/optimization-intro-saddle.svg`);

const vanishing = plot(arange(-2, 5, 0.01), [Math.tanh], "x", "f(x)");
annotate("vanishing gradient", [4, 1], [2, 0.0]);
vanishing.save(`${folder}/optimization-intro-vanishing-gradient.svg`);
