/** Words in the text of a figure. */

/** Facts that are part of another. */
export function inner(facts: readonly string[]): string[] {
  return facts.map((fact) => `  ${fact}`);
}

/** A label or a name in quotes; a line break is written as `\n`. */
export function quoted(text: string): string {
  return JSON.stringify(text);
}

/** A text without a label is `∅`; one that could be taken for another, or would break the line, stands in quotes. */
export function word(text: string): string {
  if (text === "") return "∅";
  return /^[^\s"|∅\p{Cc}](?:[^"|\p{Cc}]*[^\s"|\p{Cc}])?$/u.test(text) ? text : quoted(text);
}

/** A setting in the text of a figure, told only where it differs from the default of its kind. */
export function differing(name: string, value: string, usual: string): string[] {
  return value === usual ? [] : [`${name} ${value}`];
}
