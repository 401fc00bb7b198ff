// What `plot` does, by hand: draw lines on an axes, then set its labels, limits, scales and legend.
import { figure, gca, linspace, setAxes, setFigsize, useSvgDisplay } from "d2l-plot";

useSvgDisplay();
setFigsize([4.5, 2.5]);
const page = figure();

const t = linspace(0, 10, 201);
const axes = gca();
axes.plot(t, (t) => Math.exp(-t / 4) * Math.cos(3 * t), { color: "tab:blue" });
axes.plot(t, (t) => Math.exp(-t / 4), { color: "0.5", linestyle: "--" });
setAxes(axes, "t", "amplitude", [0, 10], [-1, 1.2], "linear", "linear", [
  "oscillation",
  "envelope",
]);

export default page;
