/**
 * Figures that must have the same bytes wherever they are drawn. Nothing in them is left to an engine: powers and
 * exponentials may differ in their last bit.
 */

/** Draws them with the library given, texts by name. */
export function drawFigures({ arange, plot, rcParams, subplots }) {
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
