import { type Axes, type Figure, subplots } from "d2l-plot";

/** Arrows of every kind, connections, and texts that are turned, empty or beside the axes. */
export function annotations(): Figure {
  const figure = subplots(1, 2, { figsize: [7, 3.5] });
  const [left, right] = figure.axes as [Axes, Axes];
  const styles = ["-", "->", "-|>", "<->", "<|-|>", "]-[", "|-|", "simple", "fancy", "wedge"];
  for (const axes of figure.axes) {
    axes.setXlim(0, 10);
    axes.setYlim(0, 10);
  }
  for (const [index, arrowstyle] of styles.entries()) {
    const y = 9.4 - index * 0.95;
    left.annotate(arrowstyle, [8.5, y], [1, y], {
      va: "center",
      arrowprops: { arrowstyle, mutation_scale: 14 },
    });
  }
  const connections = [
    "arc3,rad=0.3",
    "angle3",
    "angle,rad=6",
    "arc,angleA=0,armA=30,rad=8",
    "bar,fraction=0.2",
  ];
  for (const [index, connectionstyle] of connections.entries()) {
    right.annotate(connectionstyle, [9, 8.9 - index * 1.8], [0.5, 8 - index * 1.8], {
      size: "x-small",
      bbox: { boxstyle: "round,pad=0.2", fc: "whitesmoke", lw: 0.5 },
      arrowprops: {
        arrowstyle: "-|>",
        connectionstyle,
        color: `C${index}`,
        ls: index === 1 ? "--" : "-",
      },
    });
  }
  right.annotate("", [1, 1], [0.5, 0.5], {
    xycoords: "axes fraction",
    textcoords: "axes fraction",
    arrowprops: { shrink: 0.05, width: 2, headwidth: 9, facecolor: "y" },
  });
  return figure;
}
