// Six series and four formats: formats repeat. Each may name a color, a marker and a line style in any order.
import { arange, plot } from "d2l-plot";

const parabola = (k: number) => (x: number) => k + x * (3 - x);

export default plot(
  arange(0, 3.1, 0.25),
  [0, 1, 2, 3, 4, 5].map(parabola),
  "x",
  "y",
  ["C0-o", "--", "tab:orange", "^k:", "C0-o again", "-- again"],
  { fmts: ["C0-o", "--", "tab:orange", "^k:"], figsize: [5, 3.5] },
);
