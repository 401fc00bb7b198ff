import { type Figure, linspace, plot } from "d2l-plot";

/** Points are joined in the order they come: a spiral. */
export function unorderedX(): Figure {
  const t = [...linspace(0, 6 * Math.PI, 120)];
  const x = t.map((t) => t * Math.cos(t));
  const y = t.map((t) => t * Math.sin(t));
  return plot(x, y, "x", "y", { fmts: ["C2-"], figsize: [3, 3] });
}
