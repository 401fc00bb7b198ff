import { type Figure, LogNorm, subplots } from "d2l-plot";

/** Colorbars of contour lines and areas: a line or a face per level, with ends, hatching, and colors that were changed later. */
export function contourColorbars(): Figure {
  const { figure: page } = subplots(2, 3, { figsize: [9, 5] });
  const places = Array.from({ length: 20 }, (_, index) => index);
  const z = places.map((i) => places.map((j) => 3 * Math.sin(i / 4) * Math.cos(j / 5)));
  const levels = [-2, -1, 0, 1.5, 2];
  const [lines, ends, own, log, hatched, changed] = page.axes;
  if (!lines || !ends || !own || !log || !hatched || !changed) return page;
  page.colorbar(lines.contour(z, { linewidths: [1, 3] }), { ax: lines });
  page.colorbar(ends.contourf(z, { extend: "both", levels }), { ax: ends, label: "height" });
  const colors = ["r", "g", "b"];
  const listed = own.contourf(z, { colors, levels, extend: "max" });
  page.colorbar(listed, { orientation: "horizontal", extendrect: true });
  const powers = z.map((row) => row.map((value) => 10 ** value));
  page.colorbar(log.contourf(powers, { norm: new LogNorm() }));
  const hatches = ["/", "x", null, ".", "*"];
  page.colorbar(hatched.contourf(z, { hatches, levels, extend: "min" }), { drawedges: true });
  const areas = changed.contourf(z, { levels });
  page.colorbar(areas, { spacing: "proportional" });
  areas.setCmap("hot");
  areas.setClim(-3, 3);
  return page;
}
