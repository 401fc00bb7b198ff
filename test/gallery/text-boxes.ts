import { type Figure, subplots } from "d2l-plot";

/** Boxes of every shape, turned ones, paints of their own, bold and leaning letters. */
export function textBoxes(): Figure {
  const figure = subplots(1, 1, { figsize: [5.5, 3.5] });
  const { ax } = figure;
  const styles = [
    "square",
    "round",
    "round4",
    "circle",
    "larrow",
    "rarrow",
    "darrow",
    "sawtooth",
    "roundtooth",
  ];
  for (const [index, boxstyle] of styles.entries()) {
    const place = [0.18 + 0.32 * (index % 3), 0.86 - 0.25 * Math.floor(index / 3)] as const;
    ax.text(...place, boxstyle, { ha: "center", va: "center", bbox: { boxstyle, fc: "wheat" } });
  }
  const turned = { rotation: 30, rotation_mode: "anchor", ma: "right" } as const;
  ax.text(0.1, 0.03, "bold,\ntwo lines", {
    ...turned,
    weight: "bold",
    bbox: { ls: "--", fc: "none", ec: "r" },
  });
  ax.text(0.6, 0.1, "leaning", {
    style: "italic",
    alpha: 0.6,
    bbox: { boxstyle: "round", color: "C2", alpha: 0.3 },
  });
  ax.text(1, 1, "corner", {
    transform: ax.transAxes,
    ha: "center",
    va: "center",
    backgroundcolor: "y",
  });
  ax.setXlabel("name", { weight: "bold", bbox: { boxstyle: "round", fc: "lightcyan" } });
  ax.setYlabel("height", { alpha: 0.5, rotation: 70, style: "italic" });
  ax.setTitle("Title", { bbox: { pad: 2, fc: "none" }, color: "tab:red" });
  ax.setXticks([0, 0.5, 1], ["low", "middle", "high"], {
    weight: "bold",
    bbox: { pad: 1, fc: "whitesmoke", lw: 0 },
  });
  figure.suptitle("Over all", { weight: "bold", y: 1.05, x: 0.3 });
  return figure;
}
