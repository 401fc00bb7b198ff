import type { Figure } from "../../src/index.ts";

/** Lines of `toText()` that hold data, or what follows from them: limits, ticks, places, sizes. */
const told = [
  /^(from|ticks|minor ticks|extent|at|width \d|height \d|warning|base$|\()/,
  /^\d+ (points?|lines?|bars?)\b/,
  /^-?[\d.]+(e-?\d+)?( ?(to|–) ?-?[\d.]+(e-?\d+)?)?: /,
];

/** What a figure shows apart from its data: a line of `toText()` each, with the class of images and without places. */
export function outlineOf(figure: Figure): string[] {
  const lines = figure.toText().split("\n");
  return lines.flatMap((line) => {
    const text = line.trim();
    if (told.some((pattern) => pattern.test(text))) return [];
    return line
      .replace(/^(axes \d+) ".*"$/, "$1 with a title")
      .replace(/^( *)\d+ × \d+/, "$1image of")
      .replace(/ from [-\d.e]+ to [-\d.e]+$/, "")
      .replace(/^( *legend) [a-z ]+:/, "$1:");
  });
}
