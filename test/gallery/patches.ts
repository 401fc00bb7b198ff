import {
  Annulus,
  Arc,
  Arrow,
  Circle,
  CirclePolygon,
  Ellipse,
  type Figure,
  Polygon,
  Rectangle,
  RegularPolygon,
  subplots,
  Wedge,
} from "d2l-plot";

/** Every patch, filled and not, turned, dashed, out of sight and cut at the edge of the axes. */
export function patches(): Figure {
  const figure = subplots(1, 1, { figsize: [5, 4] });
  const { ax } = figure;
  ax.setXlim(0, 10);
  ax.setYlim(0, 8);
  ax.addPatch(new Rectangle([0.5, 6], 1.5, 1.5, { label: "rectangle" }));
  ax.addPatch(new Rectangle([3.5, 6], 1.5, 1, { angle: 30, fill: false, ls: "--", ec: "tab:red" }));
  ax.addPatch(
    new Rectangle([9, 7], 3, 3, { rotationPoint: "center", angle: 45, fc: "0.8", ec: "k" }),
  );
  ax.addPatch(new Circle([6.5, 6.8], 0.8, { color: "tab:orange", alpha: 0.5, label: "circle" }));
  ax.addPatch(new Ellipse([1.5, 4.5], 2, 0.8, { angle: 20, ec: "k", lw: 2 }));
  ax.addPatch(new Arc([4, 4.5], 2, 1.2, { theta1: 20, theta2: 250, lw: 3, capstyle: "round" }));
  ax.addPatch(
    new Polygon(
      [
        [5.5, 4],
        [6, 5.4],
        [7, 4.4],
      ],
      { fc: "tab:green", ec: "k" },
    ),
  );
  ax.addPatch(
    new Polygon(
      [
        [7.5, 4],
        [8, 5.4],
        [9, 4.4],
      ],
      { closed: false, fill: false, lw: 2 },
    ),
  );
  ax.addPatch(new Wedge([1.5, 2], 1, 30, 300, { fc: "tab:purple" }));
  ax.addPatch(new Wedge([4, 2], 1, -60, 200, { width: 0.3, fc: "tab:cyan", ec: "k" }));
  ax.addPatch(new Wedge([6.2, 2], 0.8, 0, 360, { width: 0.3, fc: "tab:pink" }));
  ax.addPatch(new Annulus([8, 2], [0.9, 0.5], 0.2, { angle: 30, fc: "tab:olive" }));
  ax.addPatch(new RegularPolygon([9.3, 2.6], 6, { radius: 0.6, ec: "k" }));
  ax.addPatch(new CirclePolygon([9.3, 0.8], 0.5, { resolution: 8, fc: "tab:brown" }));
  ax.addPatch(new Arrow(0.5, 0.5, 4, 0.3, { width: 0.7, fc: "tab:gray" }));
  ax.arrow(5.5, 0.3, 1.5, 0.4, { headWidth: 0.4, fc: "w" });
  ax.addPatch(new Circle([5, -1e6], 1e6 + 0.2, { fill: false, ec: "tab:blue" }));
  ax.addPatch(new Rectangle([20, 20], 1, 1));
  ax.addPatch(new Rectangle([0, 0], Number.NaN, 1));
  ax.legend({ loc: "center right" });
  return figure;
}
