/** What stands behind the three backticks of a fence. */
import { PlotError } from "d2l-plot";
import { hint, list } from "../errors.ts";

/** What the words of a fence ask for. */
export interface FenceInfo {
  /** The SVG itself in the page instead of an image. */
  readonly inline: boolean;
  /** The code below its figure. */
  readonly show: boolean;
  /** What the picture shows, instead of the figure's own description. */
  readonly alt: string | undefined;
  /** The picture's name. */
  readonly title: string | undefined;
}

const flags = ["inline", "show"];
const textWords = ["alt", "title"];

/** Whether a fence is one of figures: its first word is `plot`, and nothing else. */
export function isPlotFence(info: string): boolean {
  return /^plot(?:\s|$)/.test(info.trim());
}

// A word alone, or with a text in quotes of either kind; anything else is odd.
const wordPattern = /\s*([^\s="']+)(?:=(?:"([^"]*)"|'([^']*)'))?(?=\s|$)|\s*(\S+)/gy;

/**
 * Reads the words after `plot`: `inline`, `show`, `alt="…"`, `title="…"`. Quotes may be single, for texts with double ones.
 * @throws PlotError `unknown-option`
 */
export function readFenceInfo(words: string): FenceInfo {
  const found: Record<string, string> = {};
  for (const [, name = "", double, single, odd] of words.trim().matchAll(wordPattern)) {
    const text = double ?? single;
    const kind = text === undefined ? flags : textWords;
    if (odd !== undefined || !kind.includes(name)) throw unknownWord(odd ?? name);
    found[name] = text ?? "";
  }
  return {
    inline: "inline" in found,
    show: "show" in found,
    alt: found.alt,
    title: found.title,
  };
}

function unknownWord(word: string): PlotError {
  const name = word.replace(/=.*/s, "");
  const known = `; known are ${list(flags)}, alt="…", title="…"`;
  const advice = hint(name, [...flags, ...textWords]) || known;
  const form = textWords.includes(name) ? `; write ${name}="…"` : `; write ${name} alone`;
  const message = [...flags, ...textWords].includes(name) ? form : advice;
  return new PlotError(
    "unknown-option",
    `plot fence: unknown word ${JSON.stringify(word)}${message}`,
  );
}
