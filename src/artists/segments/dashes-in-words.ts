import { writeSetting } from "../../facts/numbers.ts";
import type { DashPattern } from "../../style/dashes.ts";

/** How a line is dashed, in the text of a figure: dashes are lengths in points. */
export function dashesInWords(pattern: DashPattern | null): string {
  if (pattern === null) return "no line";
  if (pattern.dashes === null) return "solid";
  const lengths = pattern.dashes.map(writeSetting).join(", ");
  return `dashes [${writeSetting(pattern.offset)}, [${lengths}]]`;
}
