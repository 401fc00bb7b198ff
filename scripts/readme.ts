import { readFileSync } from "node:fs";

/** A piece of code in the README. */
export interface CodeBlock {
  readonly language: string;
  readonly code: string;
  /** Number of its first line in the README. */
  readonly line: number;
}

/** The fenced blocks of the README in one of the languages, in order. */
export function readmeBlocks(...languages: readonly string[]): CodeBlock[] {
  const text = readFileSync(new URL("../README.md", import.meta.url), "utf8");
  const blocks = Array.from(text.matchAll(/^```(\w+)\n(.*?)^```$/gms), (found) => ({
    language: found[1] ?? "",
    code: found[2] ?? "",
    line: text.slice(0, found.index).split("\n").length + 1,
  }));
  return blocks.filter(({ language }) => languages.includes(language));
}
