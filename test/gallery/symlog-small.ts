import { arange, type Figure, plot } from "d2l-plot";

/** Between −2 and 2 a symlog axis is linear. */
export function symlogSmall(): Figure {
  return plot(arange(-2, 2.1, 0.25), (x) => x ** 3, "x", "x³", {
    xscale: "symlog",
    yscale: "symlog",
  });
}
