import { type Figure, linspace, subplots } from "d2l-plot";

/** Surfaces and wireframes: colored by height, lit, seen from elsewhere, with gaps, in strides, edges and colors of their own. */
export function spaceSurfaces(): Figure {
  const [page, axes] = subplots(2, 3, {
    figsize: [11, 7],
    squeeze: false,
    subplotKw: { projection: "3d" },
  });
  const [[colored, lit, wired] = [], [edged, turned, own] = []] = axes;
  if (!colored || !lit || !wired || !edged || !turned || !own) return page;
  const at = linspace(-2, 2, 17);
  const Y = at.map((y) => at.map(() => y));
  const Z = at.map((y) => at.map((x) => x * Math.exp(-x * x - y * y)));
  page.colorbar(colored.plotSurface(at, Y, Z, { cmap: "coolwarm", label: "hill" }), {
    shrink: 0.6,
  });
  lit.plotSurface(at, Y, Z, { color: "tab:green", rstride: 2, cstride: 2 });
  lit.viewInit(50, 20);
  wired.plotWireframe(at, Y, Z, { rcount: 6, ccount: 9, color: "k", linewidth: 0.5 });
  wired.scatter([0, 1], [0, 1], [0.4, -0.4], { c: "r", s: 50 });
  wired.setZlim(-0.5, 0.5);
  const cut = Z.map((row, i) => row.map((z, j) => (i < 5 && j < 5 ? Number.NaN : 1e6 * z)));
  edged.plotSurface(at, Y, cut, { edgecolor: "k", linewidth: 0.3, alpha: 0.6, shade: false });
  edged.setZticks([-4e5, 0, 4e5], ["low", "", "high"]);
  turned.plotSurface(
    at,
    Y,
    Z.map((row) => row.map((z) => 1e6 * z)),
    { cmap: "viridis", vmax: 3e5 },
  );
  turned.setProjType("ortho");
  turned.viewInit(20, -40, 15, "y");
  turned.setBoxAspect([1, 1, 1], { zoom: 0.8 });
  const faces = Z.map((row, i) => row.map((_, j) => ((i + j) % 2 === 0 ? "C0" : "#ffffffc0")));
  own.plotSurface(at, Y, Z, { facecolors: faces, shade: false });
  own.grid(false);
  own.invertZaxis();
  return page;
}
