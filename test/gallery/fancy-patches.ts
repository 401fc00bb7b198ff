import { Circle, FancyArrowPatch, FancyBboxPatch, type Figure, subplots } from "d2l-plot";

/** Boxes and arrows in data units: heads keep their size in points, boxes do not. */
export function fancyPatches(): Figure {
  const figure = subplots(1, 1, { figsize: [5, 3] });
  const { ax } = figure;
  ax.setXlim(0, 10);
  ax.setYlim(0, 8);
  ax.addPatch(new FancyBboxPatch([1, 5], 2, 1.5, { boxstyle: "round,pad=0.3", fc: "0.8" }));
  ax.addPatch(new FancyBboxPatch([5, 5], 3, 1, { boxstyle: "sawtooth,pad=0.4", fc: "w" }));
  const circle = ax.addPatch(new Circle([2, 2], 1, { fc: "tab:orange" }));
  const arrow = (style: string, to: readonly [number, number], rad = 0) =>
    ax.addPatch(
      new FancyArrowPatch([2, 2], to, {
        arrowstyle: style,
        connectionstyle: `arc3,rad=${rad}`,
        mutationScale: 15,
        patchA: circle,
      }),
    );
  arrow("->", [6, 4.5]);
  arrow("-|>", [8, 2], 0.3);
  arrow("fancy", [8, 1], -0.2);
  arrow("<->", [4, 4.5]);
  return figure;
}
