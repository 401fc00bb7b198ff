import { type Figure, subplots } from "d2l-plot";

/** Many level and upright lines: looks in turn, dashes, gaps, opacity, and a log axis. */
export function crossLines(): Figure {
  const page = subplots(1, 3, { figsize: [9, 2.5] });
  const [level, upright, log] = page.axes;
  level?.hlines([1, 2, 3, 4], 0, [4, 3, 2, Number.NaN], ["red", "C1"], ["-", "--"], "spans", {
    linewidths: [1, 4],
  });
  level?.legend();
  const colors = Array.from({ length: 20 }, (_, at) => `C${at}`);
  upright?.vlines(
    colors.map((_, at) => at),
    0,
    colors.map((_, at) => Math.sin(at)),
    { colors, linewidths: 6, alpha: 0.6 },
  );
  log?.vlines([1, 2, 3], 0, [1, 10, 100], { linestyles: "dotted", label: "decades" });
  log?.setYscale("log");
  log?.legend();
  return page;
}
