/** Words and numbers of descriptions. */

/** Things counted, or `""` for none. */
export function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return "";
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

/** From a number to another. */
export function rangeInWords(least: number, most: number): string {
  return least === most
    ? `at ${numberInWords(least)}`
    : `from ${numberInWords(least)} to ${numberInWords(most)}`;
}

/** A number to four digits, with a real minus sign. */
export function numberInWords(value: number): string {
  const text = String(Number(value.toPrecision(4)));
  return text.includes("-") ? text.replaceAll("-", "−") : text;
}
