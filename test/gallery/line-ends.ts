import { type Figure, subplots } from "../../src/index.ts";

/** Ends and corners of lines, round dashes, and a color in the gaps between dashes. */
export function lineEnds(): Figure {
  const { fig, ax } = subplots({ figsize: [4, 3] });
  const [x, roof] = [
    [0, 1, 2],
    [0, 1, 0],
  ];
  const at = (height: number) => roof.map((y) => y + height);
  ax.plot(x, at(0), {
    linewidth: 8,
    solidCapstyle: "butt",
    solidJoinstyle: "miter",
    label: "butt, miter",
  });
  ax.plot(x, at(1), {
    linewidth: 8,
    solidCapstyle: "round",
    solidJoinstyle: "bevel",
    label: "round, bevel",
  });
  ax.plot(x, at(2), "--", { linewidth: 5, dashCapstyle: "round", label: "round dashes" });
  ax.plot(x, at(3), "-.", { linewidth: 5, gapcolor: "orange", label: "gaps" });
  ax.axvline(1.5, { linestyle: ":", linewidth: 4, gapcolor: "0.8" });
  ax.plot(x, at(4), { visible: false });
  ax.plot([2.1, 2.2], [4, 5], "s-", { clipOn: false });
  ax.setXlim(-0.1, 2.1);
  ax.legend({ loc: "upper left" });
  return fig;
}
