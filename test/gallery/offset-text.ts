import { type Figure, subplots } from "d2l-plot";

/** What is common to the numbers of an axis stands once at its end: a power of ten, or a summand. */
export function offsetText(): Figure {
  const page = subplots(1, 2, { figsize: [7, 2.5] });
  const [left, right] = page.axes;
  left?.plot([0, 1e-6, 2e-6], [3e8, 1e8, 2e8]);
  left?.setTitle("Powers");
  right?.plot([1e6 + 0.1, 1e6 + 0.2, 1e6 + 0.4], [-5000.001, -5000.003, -5000.002]);
  return page;
}
