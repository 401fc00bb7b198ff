import { type Figure, figure, gca } from "d2l-plot";

/** Dashes grow with the line; the last is one of one's own. */
export function lineStyles(): Figure {
  const page = figure({ figsize: [3.5, 2.5] });
  const styles = ["-", "--", "-.", ":", [0, [6, 1, 1, 1, 1, 1]]] as const;
  styles.forEach((linestyle, row) => {
    for (const [column, linewidth] of [0.8, 1.5, 3].entries()) {
      gca().plot([column, column + 0.8], [4 - row, 4 - row], { linestyle, linewidth, color: "k" });
    }
  });
  return page;
}
