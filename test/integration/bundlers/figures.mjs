/**
 * Figures that must have the same bytes wherever they are drawn. Nothing in them is left to an engine: powers and
 * exponentials may differ in their last bit.
 */

/** Draws them with the library given, texts by name. */
export function drawFigures(library) {
  const { arange, plot, rcParams, subplots } = library;
  const x = arange(0, 3, 0.1);
  const tangent = plot(x, [(x) => 3 * x * x - 4 * x, (x) => 2 * x - 3], "x", "f(x)", {
    legend: ["f(x)", "Tangent line (x=1)"],
  });
  const decades = [1e-3, 1e-2, 0.1, 1, 10, 100];
  const logLog = plot(decades, [3, 20, 7, 400, 2000, 90], {
    xscale: "log",
    yscale: "log",
    xlabel: "$10^{-3}$ to $10^2$",
    fmts: ["C1o--"],
  });
  const chinese = plot([1, 4, 9], { xlabel: "时间 (秒)", ylabel: "损失", legend: ["训练 😀"] });
  const rare = plot([1, 4, 9], { xlabel: "სიჩქარე ∰", ylabel: "$x \\Bumpeq 1$" });
  rare.axes[0].plot([9, 4, 1], { color: "xkcd:sky blue" });
  const page = subplots(1, 2, { figsize: [7, 2.5] });
  for (const axes of page.axes) {
    axes.scatter([1, 2, 3], [3, 1, 2], { label: '<points> & "more"' });
    axes.legend({ loc: "upper right" });
    axes.setTitle("symlog");
    axes.setYscale("symlog");
  }
  const drawn = {
    tangent: tangent.toSVG(),
    "log-log": logLog.toSVG(),
    "Chinese text": chinese.toSVG(),
    "what is in tables": rare.toSVG(),
    "legends in two axes": page.toSVG({ title: "Two axes" }),
    HTML: chinese.toHTML(),
    JSON: JSON.stringify(tangent),
    "in words": page.toText(),
    "artists that are loaded": everyArtist(library).toSVG(),
    "axes that are changed": changedAxes(library).toSVG(),
  };
  rcParams["svg.fonttype"] = "path";
  try {
    Object.assign(drawn, {
      "letters as outlines": tangent.toSVG(),
      "tick labels as formulas": logLog.toSVG(),
      "Chinese text among outlines": chinese.toSVG(),
    });
  } finally {
    rcParams["svg.fonttype"] = "none";
  }
  return drawn;
}

/** Artists whose code a page loads, with classes it hands over. */
function everyArtist({ Circle, LogNorm, Rectangle, subplots }) {
  const page = subplots(2, 3, { figsize: [9, 5] });
  const [[images, bars, lines], [patches, contours, dates]] = rowsOf(page.axes);
  const image = images.imshow([
    [1, 10, 100],
    [2, 20, 200],
  ]);
  image.setNorm(new LogNorm());
  page.colorbar(image, { label: "counts" });
  bars.bar(["a", "b", "c"], [3, 1, 2], { yerr: 0.5, hatch: "/" });
  bars.hist([0, 0.1, 1, 2, 2.5], { bins: 4, alpha: 0.5 });
  lines.errorbar([1, 2, 3], [3, 1, 2], { yerr: 0.5, capsize: 3 });
  lines.fillBetween([1, 2, 3], [3, 1, 2], [1, 0, 1], { alpha: 0.3 });
  lines.axhspan(0.5, 1);
  patches.addPatch(new Circle([0.5, 0.5], 0.25));
  patches.addPatch(new Rectangle([0.1, 0.1], 0.3, 0.2, { facecolor: "C1" }));
  patches.annotate("here", [0.5, 0.5], [0.8, 0.9], { arrowprops: { arrowstyle: "->" } });
  contours.contourf(
    [0, 1, 2],
    [0, 1],
    [
      [0, 1, 2],
      [2, 4, 3],
    ],
  );
  dates.plot([new Date(0), new Date(864e5), new Date(2 * 864e5)], [1, 3, 2]);
  return page;
}

function rowsOf(axes) {
  return [axes.slice(0, 3), axes.slice(3)];
}

/** Axes whose verbs are loaded. */
function changedAxes({ MultipleLocator, PercentFormatter, subplots }) {
  const page = subplots(1, 3, { figsize: [9, 3] });
  const [twins, equal, ticks] = page.axes;
  twins.plot([1, 2, 3]);
  twins.twinx().plot([9, 4, 1], "r--");
  twins.secondaryXaxis("top", { functions: [(x) => 2 * x, (x) => x / 2] }).setXlabel("twice");
  equal.plot([0, 2], [0, 1]);
  equal.axis("equal");
  ticks.plot([0, 1, 0.5]);
  ticks.tickParams({ direction: "in", length: 6 });
  ticks.xaxis.setMajorLocator(new MultipleLocator(0.5));
  ticks.xaxis.setMajorFormatter("{x:.1f} s");
  ticks.yaxis.setMajorFormatter(new PercentFormatter(1));
  return page;
}

/** A spec that is not a figure's own, which takes Vega to draw. */
export function foreignSpec() {
  return {
    $schema: "https://vega.github.io/schema/vega-lite/v6.json",
    autosize: "none",
    width: 200,
    height: 100,
    padding: 20,
    data: { values: [1, 3, 2].map((y, x) => ({ x, y })) },
    mark: "bar",
    encoding: { x: { field: "x", type: "ordinal" }, y: { field: "y", type: "quantitative" } },
  };
}
