/** One figure, and what may happen to it. */
import { linspace, plot } from "d2l-plot";

/** What changes, and how many lines of the figure's text change with it. */
export const changes = {
  nothing: [{}, 0],
  "a value by 3 % of the range": [{ move: 0.03 }, 1],
  "a value by 0.3 %": [{ move: 0.003 }, 1],
  "a value by 0.03 %": [{ move: 0.0003 }, 1],
  "the last value by 1": [{ last: 1 }, 2],
  "color m to g": [{ fmts: ["-", "g--"] }, 1],
  "color #1f77b4 to #2a7ab0": [{ fmts: ["#2a7ab0", "m--"] }, 1],
  "dashes -- to -.": [{ fmts: ["-", "m-."] }, 1],
  "label x to t": [{ xlabel: "t" }, 1],
  "legend x=1 to x=2": [{ legend: ["f(x)", "Tangent line (x=2)"] }, 2],
  "a limit by 1 %": [{ xlim: [-0.1425, 3.024] }, 2],
  "last bits of all data": [{ noise: 2e-16 }, 0],
};

/** Two lines of 20 points, the picture 325 by 244 pixels of a page. */
export function draw({ move = 0, last = 0, noise = 0, xlabel = "x", ...options } = {}) {
  const x = linspace(0, 2.85, 20);
  const f = x.map((t, index) => (3 * t ** 2 - 4 * t) * (1 + noise * (index % 3)));
  f[9] += move * (Math.max(...f) - Math.min(...f));
  f[19] += last;
  const tangent = x.map((t) => 2 * t - 3);
  return plot(x, [f, tangent], xlabel, "f(x)", {
    legend: ["f(x)", "Tangent line (x=1)"],
    fmts: ["-", "m--"],
    xlim: [-0.1425, 2.9925],
    ...options,
  });
}
