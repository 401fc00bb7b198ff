import { Circle, Ellipse, type Figure, Polygon, Rectangle, subplots } from "d2l-plot";

/** Patches on axes that are not linear: their corners and control points move as data do, and what is not positive lies far out. */
export function patchesOnLogAxes(): Figure {
  const figure = subplots(1, 2, { figsize: [6, 3] });
  const [log, symlog] = figure.axes as [(typeof figure.axes)[0], (typeof figure.axes)[0]];
  log.setXscale("log");
  log.setYscale("log");
  log.setXlim(0.1, 1000);
  log.setYlim(1, 1000);
  log.addPatch(new Rectangle([-1, 2], 2, 5, { ec: "k" }));
  log.addPatch(new Rectangle([10, 200], 90, 300, { angle: 10, fc: "tab:orange" }));
  log.addPatch(new Circle([30, 30], 25, { fc: "tab:green", ec: "k" }));
  log.addPatch(
    new Polygon(
      [
        [0, 50],
        [3, 900],
        [5, 0],
      ],
      { fill: false, ls: ":" },
    ),
  );
  symlog.setXscale("symlog");
  symlog.setXlim(-100, 100);
  symlog.setYlim(0, 1);
  symlog.addPatch(new Ellipse([0, 0.5], 100, 0.8, { ec: "k", alpha: 0.5 }));
  symlog.addPatch(new Rectangle([-90, 0.1], 80, 0.3, { fc: "tab:red" }));
  return figure;
}
