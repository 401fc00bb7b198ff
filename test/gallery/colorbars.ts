import { BoundaryNorm, type Figure, LogNorm, subplots, TwoSlopeNorm } from "d2l-plot";

/** Colorbars at all sides, with ends, of norms of several kinds. */
export function colorbars(): Figure {
  const [page, axes] = subplots(2, 3, { figsize: [9, 6], squeeze: false });
  const [[plain, log, regions] = [], [slopes, points, mesh] = []] = axes;
  const values = Array.from({ length: 5 }, (_, i) =>
    Array.from({ length: 6 }, (_, j) => (i * i + 3 * j) % 17),
  );
  if (!plain || !log || !regions || !slopes || !points || !mesh) return page;
  page.colorbar(plain.imshow(values, { cmap: "Reds" }), { shrink: 0.6, label: "weight" });
  const tens = values.map((row) => row.map((value) => 10 ** (value / 4)));
  page.colorbar(log.imshow(tens, { norm: new LogNorm() }), { location: "top" });
  const norm = new BoundaryNorm([0, 1, 4, 9, 12], 256, { extend: "max" });
  page.colorbar(regions.imshow(values, { norm }), { drawedges: true });
  const both = slopes.imshow(values, { cmap: "RdBu", norm: new TwoSlopeNorm(4) });
  page.colorbar(both, { orientation: "horizontal", extend: "both", extendrect: true });
  const dots = points.scatter([1, 2, 3, 4], [3, 1, 2, 5], { c: [1, 5, 9, 2], s: 80 });
  page.colorbar(dots, { location: "left", ticks: [1, 5, 9], format: "%.1f" });
  const skewed = [
    [0, 1, 2.5],
    [0.3, 1.3, 2.8],
    [1, 2, 3],
  ];
  const heights = [
    [0, 0.2, 0],
    [1, 1.2, 1],
    [2, 2.5, 2],
  ];
  mesh.pcolormesh(skewed, heights, [
    [1, 2],
    [3, 4],
  ]);
  page.colorbar(mesh.collections[0] as ReturnType<typeof mesh.pcolormesh>, { extend: "min" });
  return page;
}
