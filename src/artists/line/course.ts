import type { Summary } from "../../data/summary.ts";
import { numberInWords } from "../wording.ts";

/** How a line runs, in words: its ends, and its extremes in the order they come. */
export function course(summary: Summary): string {
  return summary.hasGaps ? `${movement(summary)}, with gaps` : movement(summary);
}

function movement({ first, last, y: { min, max }, minIndex, maxIndex }: Summary): string {
  const [low, high] = [numberInWords(min), numberInWords(max)];
  if (min === max) return `stays at ${low}`;
  if (first === min && last === max) return `rises from ${low} to ${high}`;
  if (first === max && last === min) return `falls from ${high} to ${low}`;
  const toEnd = (from: number) => {
    if (last === from) return "";
    return last > from
      ? ` and rises to ${numberInWords(last)}`
      : ` and falls to ${numberInWords(last)}`;
  };
  if (first === min) return `rises from ${low} to ${high}${toEnd(max)}`;
  if (first === max) return `falls from ${high} to ${low}${toEnd(min)}`;
  const turns =
    minIndex < maxIndex
      ? `falls to ${low} and rises to ${high}`
      : `rises to ${high} and falls to ${low}`;
  return last === min || last === max ? turns : `${turns}, ends at ${numberInWords(last)}`;
}
