/** The difference of two texts, line by line. */

/** A line that is in both, in the old text only, or in the new one only. */
export interface DiffLine {
  readonly sign: " " | "-" | "+";
  readonly line: string;
}

/** Beyond this many pairs of lines to compare, what lies between the first and the last change counts as new. */
const mostPairs = 1e6;

/** What was taken out of a text and what was put in, with the fewest lines of either. */
export function diffLines(before: string, after: string): DiffLine[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  const start = commonStart(old, now);
  const end = commonStart(old.slice(start).reverse(), now.slice(start).reverse());
  const middle = diffMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end));
  const kept = (lines: readonly string[]) => lines.map((line): DiffLine => ({ sign: " ", line }));
  return [...kept(old.slice(0, start)), ...middle, ...kept(old.slice(old.length - end))];
}

/**
 * The same as a text, each change with up to three lines around it.
 * @example unifiedDiff("a\nb", "a\nc") // "@@ -1,2 +1,2 @@\n a\n-b\n+c"
 */
export function unifiedDiff(before: string, after: string, around = 3): string {
  const lines = diffLines(before, after);
  const isNear = (index: number) =>
    lines.slice(Math.max(0, index - around), index + around + 1).some(({ sign }) => sign !== " ");
  const text: string[] = [];
  let [old, now] = [1, 1];
  for (const [index, { sign, line }] of lines.entries()) {
    if (isNear(index)) {
      if (!isNear(index - 1) || index === 0) text.push(hunkHead(lines, index, isNear, old, now));
      text.push(sign + line);
    }
    if (sign !== "+") old++;
    if (sign !== "-") now++;
  }
  return text.join("\n");
}

/** Says where a run of lines stands in the old text and in the new one. */
function hunkHead(
  lines: readonly DiffLine[],
  start: number,
  isNear: (index: number) => boolean,
  old: number,
  now: number,
): string {
  let end = start;
  while (end < lines.length && isNear(end)) end++;
  const hunk = lines.slice(start, end);
  const count = (without: string) => hunk.filter(({ sign }) => sign !== without).length;
  return `@@ -${old},${count("+")} +${now},${count("-")} @@`;
}

function commonStart(a: readonly string[], b: readonly string[]): number {
  const end = a.findIndex((line, index) => line !== b[index]);
  return end === -1 ? a.length : end;
}

/** Follows the longest run of lines that both have in common. */
function diffMiddle(old: readonly string[], now: readonly string[]): DiffLine[] {
  const lengths = commonLengths(old, now);
  const result: DiffLine[] = [];
  let [i, j] = [0, 0];
  while (i < old.length || j < now.length) {
    const [before, after] = [old[i], now[j]];
    if (before !== undefined && before === after) {
      result.push({ sign: " ", line: before });
      i++;
      j++;
    } else if (
      before !== undefined &&
      (after === undefined || lengths(i + 1, j) >= lengths(i, j + 1))
    ) {
      result.push({ sign: "-", line: before });
      i++;
    } else {
      result.push({ sign: "+", line: after ?? "" });
      j++;
    }
  }
  return result;
}

/** How many lines two texts have in common, in order, from a line of each on. */
function commonLengths(old: readonly string[], now: readonly string[]) {
  const width = now.length + 1;
  if (old.length * now.length > mostPairs) return () => 0;
  const table = new Uint32Array((old.length + 1) * width);
  const at = (i: number, j: number) => table[i * width + j] ?? 0;
  for (let i = old.length - 1; i >= 0; i--) {
    for (let j = now.length - 1; j >= 0; j--) {
      table[i * width + j] =
        old[i] === now[j] ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
    }
  }
  return at;
}
