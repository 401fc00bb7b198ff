import { type Figure, linspace, subplots } from "d2l-plot";

/** Stems, steps, bands and endless lines, markers at some points only, and several lines in one call. */
export function stemsSteps(): Figure {
  const page = subplots(2, 3, { figsize: [9, 5] });
  const [stems, steps, stairs, bands, markers, many] = page.axes;
  stems?.stem([1, 2, 3, 4], [2, -1, Number.NaN, 2.5], "g--", "D", " ", { bottom: 0.5, label: "s" });
  stems?.stem([3, 1, 2], { orientation: "horizontal", label: "t" });
  stems?.legend();
  steps?.step([1, 2, 3, 4], [2, 0, 3, 1], "o-", { label: "pre" });
  steps?.step([1, 2, 3, 4], [3, 1, 4, 2], "s:", { where: "mid", label: "mid" });
  steps?.plot([1, 2, 3, 4], [4, 2, Number.NaN, 3], { drawstyle: "steps-post", label: "post" });
  steps?.legend();
  stairs?.stairs([1, 3, Number.NaN, 2], [0, 1, 2, 3, 5], { label: "outline" });
  stairs?.stairs([1, 2, 1], { fill: true, baseline: [0.5, 1, 0], alpha: 0.5, label: "filled" });
  stairs?.stairs([2, 3], [3, 4, 5], { baseline: null, linewidth: 3, label: "line" });
  stairs?.legend();
  bands?.axvspan(1, 2, { alpha: 0.3, label: "v" });
  bands?.axhspan(2, 3, 0.25, 0.75, { color: "r", linewidth: 3, label: "h" });
  bands?.axline([0, 0], { slope: 1, color: "k", linestyle: "--", label: "line" });
  bands?.axline([0, 3], [2, 1]);
  bands?.legend();
  const x = linspace(0, 6, 61);
  markers?.plot(x, (t) => Math.sin(t), "o-", { markevery: 10, fillstyle: "left" });
  markers?.plot(x, (t) => Math.sin(t) + 1, "s-", { markevery: [5, 20] });
  markers?.plot(x, (t) => Math.sin(t) + 2, "^-", { markevery: 0.2 });
  markers?.plot(x, (t) => Math.sin(t) + 3, "D:", { markevery: [1, 2, -1] });
  many?.plot([1, 2, 3], [1, 4, 9], "r--", [1, 2, 3], [1, 2, 3], [3, 1], [8, 8], "k^", {
    linewidth: 3,
  });
  many?.setYscale("log");
  many?.axvspan(1.5, 2.5, { facecolor: "0.9" });
  many?.axline([1, 1], [3, 9]);
  return page;
}
