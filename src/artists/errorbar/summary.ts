import { writeSetting } from "../../facts/numbers.ts";
import { type PointColumn, pointFacts } from "../../facts/points.ts";
import { differing } from "../../facts/words.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import { settings } from "../settings.ts";
import type { ErrorLines } from "./error-lines.ts";
import type { ErrorbarContainer } from "./errorbar-container.ts";

/** The lines of error bars in the text of a figure: where they stand, and their ends. */
export function errorbarSummary(container: ErrorbarContainer, space: AxesSpace): string[] {
  const [, caps, bars] = container.lines;
  const [first] = bars;
  const [cap] = caps;
  if (first === undefined) return ["error bars", "no errors"];
  return [
    "error bars",
    `${first.color} ${writeSetting(first.linewidth)}`,
    ...(cap === undefined ? [] : differing("caps", writeSetting(cap.markersize), "0")),
    ...settings({ ...container, alpha: first.alpha }, { zorder: 2 }),
    ...bars.flatMap((each) => endFacts(each, space)),
  ];
}

/** Where the error bars along one axis are, with their lower and upper ends. */
function endFacts({ direction, at, low, high }: ErrorLines, space: AxesSpace): string[] {
  const { scale } = space[direction];
  const across = direction === "x" ? "y" : "x";
  const place: PointColumn = { name: "x", values: at, scale: space[across].scale };
  const [from, to] = direction === "x" ? (["left", "right"] as const) : (["low", "high"] as const);
  const ends: [PointColumn, PointColumn] = [
    { name: from, values: low, scale },
    { name: to, values: high, scale },
  ];
  const words = ["error bar", "error bars", across] as const;
  const [head = "", ...rows] = pointFacts([place, ...ends], words);
  return [`along ${direction}: ${head}`, ...rows];
}
