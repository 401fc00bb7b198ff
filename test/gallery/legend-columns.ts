import { type Figure, gca, plot } from "d2l-plot";

/** A legend in columns, with a title, without a frame, in small type. */
export function legendColumns(): Figure {
  const page = plot(
    [
      [0, 1],
      [0, 2],
      [0, 3],
      [0, 4],
      [0, 5],
    ],
    { fmts: ["-", "o--", ":"] },
  );
  gca().legend(["one", "two", "three", "four", "five"], {
    ncol: 2,
    title: "Slopes",
    fontsize: "small",
    frameon: false,
    loc: "upper left",
  });
  return page;
}
