import { type Figure, figure, gca } from "d2l-plot";

/** Markers filled in half or not at all, and with an edge of another color. */
export function markerFills(): Figure {
  const page = figure({ figsize: [3.5, 2.5] });
  const fills = ["full", "left", "right", "bottom", "top", "none"] as const;
  fills.forEach((fillstyle, x) => {
    for (const [y, marker] of ["o", "s", "^", "D"].entries()) {
      gca().plot([x], [y], marker, {
        fillstyle,
        markersize: 12,
        color: "C1",
        markeredgecolor: "C0",
        markeredgewidth: 1.5,
      });
    }
  });
  return page;
}
