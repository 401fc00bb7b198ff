// Gradients of either sign over many orders of magnitude: symlog is linear around 0, logarithmic beyond.
import { linspace, plot } from "d2l-plot";

const gradient = (x: number) => 4 * x ** 3 - 40 * x;

export default plot(linspace(-6, 6, 241), gradient, "x", "gradient", {
  yscale: "symlog",
  figsize: [4.5, 3],
});
