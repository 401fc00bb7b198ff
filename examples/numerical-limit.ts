// The derivative of f at 1 as a limit: the chapter's table, and then the difference quotient against h.
import { plot } from "d2l-plot";

const f = (x: number) => 3 * x ** 2 - 4 * x;
const quotient = (h: number) => (f(1 + h) - f(1)) / h;

let h = 0.1;
for (let i = 0; i < 5; i++) {
  console.log(`h=${h.toFixed(5)}, numerical limit=${quotient(h).toFixed(5)}`);
  h *= 0.1;
}

const steps = Array.from({ length: 41 }, (_, i) => 10 ** (-i / 10));
export default plot(steps, [quotient, () => 2], "h", "(f(1 + h) − f(1)) / h", {
  legend: ["quotient", "limit"],
  xscale: "log",
  xlim: [1, 1e-4],
});
