/** Lines of code around a place. */

/**
 * The line of a place between its neighbours, and a caret below it where the column is known; nothing when there is no such line.
 * @param at Line and column, from 1.
 */
export function codeFrame(
  lines: readonly string[],
  { line, column }: { readonly line: number; readonly column: number | null },
): string[] {
  if (lines[line - 1] === undefined) return [];
  const width = Math.max(5, String(line + 1).length + 2);
  const row = (number: number): string[] => {
    const text = lines[number - 1];
    if (text === undefined) return [];
    const mark = number === line ? ">" : " ";
    return [`${mark}${String(number).padStart(width - 1)} | ${text}`.trimEnd()];
  };
  const caret = column === null ? [] : [`${" ".repeat(width + 1)}| ${" ".repeat(column - 1)}^`];
  return [...row(line - 1), ...row(line), ...caret, ...row(line + 1)];
}
