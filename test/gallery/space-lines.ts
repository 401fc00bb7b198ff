import { arange, type Figure, figure } from "d2l-plot";

/** Lines, points and a text in space, with a legend: far points are paler. */
export function spaceLines(): Figure {
  const page = figure({ figsize: [5, 4] });
  const axes = page.addSubplot({ projection: "3d", azim: -50 });
  const t = arange(0, 12.6, 0.1);
  axes.plot(
    t.map(Math.cos),
    t.map(Math.sin),
    t.map((at) => at / 4),
    "C1--",
    { label: "spring" },
  );
  axes.plot([-1, 1, Number.NaN, 1, 0], [1, 1, 0, -1, 0], { zs: 0, marker: "o", label: "path" });
  const angles = arange(0, 6.2, 0.4);
  axes.scatter(angles.map(Math.cos), angles.map(Math.sin), 1.5, {
    s: 60,
    c: angles,
    label: "ring",
  });
  axes.scatter([1, 0.5, 0], [0, 0.5, 1], [3, 2, 1], { marker: "^", color: "g", depthshade: false });
  axes.text(0, 0, 3, "along y", { zdir: "y", color: "red" });
  axes.text2D(0.02, 0.96, "in the plane", { transform: axes.transAxes });
  axes.setXlabel("x");
  axes.setYlabel("a long name");
  axes.setZlabel("z");
  axes.setTitle("Space");
  axes.legend({ loc: "upper right" });
  return page;
}
