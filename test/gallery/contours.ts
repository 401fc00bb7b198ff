import { type Figure, linspace, subplots } from "d2l-plot";

/** Contour lines and areas: of functions and tables, with holes, in one color and in many, beyond their levels. */
export function contours(): Figure {
  const page = subplots(2, 3, { figsize: [9, 5] });
  const [lines, areas, mono, holes, extended, styled] = page.axes;
  const [x, y] = [linspace(-3, 3, 40), linspace(-2, 2, 30)];
  const hills = (a: number, b: number) =>
    Math.exp(-(a * a) - b * b) - Math.exp(-((a - 1) ** 2) - (b - 1) ** 2);
  lines?.contour(x, y, hills);
  areas?.contourf(x, y, hills, 5, { cmap: "coolwarm" });
  mono?.contour(x, y, hills, [-0.5, -0.1, 0, 0.1, 0.5], { colors: "k", linewidths: [0.5, 2] });
  mono?.plot([-2, 2], [-1, 1], "ro");
  const table = Array.from({ length: 8 }, (_, row) =>
    Array.from({ length: 10 }, (__, column) =>
      row === 3 && column === 4 ? Number.NaN : Math.sin(row) * column,
    ),
  );
  holes?.contourf(table, { alpha: 0.6, extent: [0, 1, 5, 7] });
  holes?.contour(table, { colors: "0.3", extent: [0, 1, 5, 7], linestyles: ["-", ":"] });
  extended?.contourf(x, y, hills, {
    levels: [-0.3, 0, 0.3],
    extend: "both",
    colors: ["b", "c", "y", "r"],
  });
  styled?.contour(x, y, (a, b) => a * b, {
    levels: 4,
    linestyles: "dashdot",
    origin: "lower",
    zorder: 0,
  });
  return page;
}
