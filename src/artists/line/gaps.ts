import type { DashPattern } from "../../style/dashes.ts";
import type { DrawnLine } from "./line2d.ts";

/** A line whose gaps have a color, as two: the gaps alone, and the line without them. */
export function gapsAndLine(
  line: DrawnLine,
  pattern: DashPattern,
  color: string,
): readonly [DrawnLine, DrawnLine] {
  const gaps = {
    ...line,
    color,
    pattern: gapPattern(pattern),
    marker: "None",
    gapcolor: null,
  } as const;
  return [gaps, { ...line, gapcolor: null }];
}

/** Dashes where a pattern has gaps. */
function gapPattern({ dashes, offset, ...ends }: DashPattern): DashPattern {
  const all = dashes ?? [];
  const last = all.at(-1) ?? 0;
  return { ...ends, dashes: [last, ...all.slice(0, -1)], offset: offset + last };
}
