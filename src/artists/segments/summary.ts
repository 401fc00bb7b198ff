import { numberRangeOf, writerOf, writeSetting } from "../../facts/numbers.ts";
import { inner } from "../../facts/words.ts";
import type { AxesSpace } from "../../space/axes-space.ts";
import type { DataDescription } from "../artist.ts";
import { settings } from "../settings.ts";
import { counted, rangeInWords } from "../wording.ts";
import { dashesInWords } from "./dashes-in-words.ts";
import type { LineCollection } from "./line-collection.ts";

/** So many lines are listed; of more it is told what they reach. */
const mostLinesListed = 24;

/** The facts of a collection of lines. */
export function segmentsSummary(collection: LineCollection, space: AxesSpace): string[] {
  const { colors, linewidths, patterns, lines } = collection;
  const count = lines.starts.length - 1;
  const style = [
    `${colors.join(" ")} ${patterns.map(dashesInWords).join(" ")} ${linewidths.map(writeSetting).join(" ")}`,
    ...settings(collection, { zorder: 2 }),
  ];
  if (count === 0) return ["lines", ...style, "no lines"];
  const told = count > mostLinesListed ? reachText(collection, space) : listed(collection, space);
  return ["lines", ...style, counted(count, "line"), ...inner(told)];
}

function listed(collection: LineCollection, space: AxesSpace): string[] {
  const [writeX, writeY] = writers(collection, space);
  return collection
    .getSegments()
    .map((line) => line.map(([x, y]) => `(${writeX(x)}, ${writeY(y)})`).join(" to "));
}

function reachText(collection: LineCollection, space: AxesSpace): string[] {
  const [writeX, writeY] = writers(collection, space);
  const [x, y] = [numberRangeOf(collection.lines.x), numberRangeOf(collection.lines.y)];
  return [
    `x from ${writeX(x.min)} to ${writeX(x.max)}`,
    `y from ${writeY(y.min)} to ${writeY(y.max)}`,
  ];
}

function writers({ lines }: LineCollection, space: AxesSpace) {
  return [
    writerOf(numberRangeOf(lines.x), space.x.scale),
    writerOf(numberRangeOf(lines.y), space.y.scale),
  ] as const;
}

/** Its part in the description of the figure. */
export function describeSegments({ lines, limits }: LineCollection): DataDescription {
  const count = lines.starts.length - 1;
  return {
    noun: ["set of lines", "sets of lines"],
    short: "set",
    x: limits.x,
    says:
      limits.y === null
        ? "has no data"
        : `has ${counted(count, "line")} ${rangeInWords(limits.y.min, limits.y.max)}`,
  };
}
