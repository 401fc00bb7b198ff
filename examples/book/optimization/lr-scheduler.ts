// Learning rate schedules: a value for each of 30 epochs, or 50 updates.
import { arange, plot } from "d2l-plot";

const save = (name: string, count: number, rate: (t: number) => number) =>
  plot(arange(count), arange(count).map(rate)).save(
    `output/book/optimization/lr-scheduler-${name}.svg`,
  );

save("square-root", 30, (t) => 0.1 * (t + 1) ** -0.5);
save("factor", 50, (t) => Math.max(1e-2, 2 * 0.9 ** (t + 1)));
save("multi-factor", 30, (t) => 0.5 * 0.5 ** [15, 30].filter((milestone) => t >= milestone).length);

/** Half a cosine from 0.3 to 0.01, over after 20 epochs, after a rise from 0 during the first ones. */
function cosine(t: number, warmup = 0): number {
  if (t < warmup) return (0.3 * t) / warmup;
  const share = Math.min(1, (t - warmup) / (20 - warmup));
  return 0.01 + ((0.3 - 0.01) * (1 + Math.cos(Math.PI * share))) / 2;
}
save("cosine", 30, (t) => cosine(t));
save("warmup", 30, (t) => cosine(t, 5));
