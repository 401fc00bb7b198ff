import { type Figure, plot, rcdefaults, rcParams } from "d2l-plot";

/** What is drawn follows the settings of the moment it was made. */
export function settings(): Figure {
  rcParams["font.size"] = 8;
  rcParams["axes.facecolor"] = "#eaeaf2";
  rcParams["axes.edgecolor"] = "0.4";
  rcParams["grid.color"] = "white";
  rcParams["lines.linewidth"] = 3;
  rcParams["xtick.major.size"] = 8;
  const page = plot([1, 3, 2, 4], { xlabel: "x", ylabel: "y", legend: ["thick"], fmts: ["--"] });
  rcdefaults();
  return page;
}
