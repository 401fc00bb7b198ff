/** What has changed between two SVG files, in a few lines for people. */
import { unifiedDiff } from "../snapshot/text-diff.ts";
import { sourceOf, unescapeText } from "./metadata.ts";

/** What of an SVG is told apart: its description, its texts, the lines that are drawn. */
interface Parts {
  readonly description: string;
  readonly texts: readonly string[];
  readonly record: string;
  readonly drawn: readonly string[];
}

/**
 * Says what differs: the description, texts, and how many elements besides. Elements stand one to a line, so that lines
 * can be compared; ids are left out, since all of them change with anything that is drawn.
 * @returns Lines without indentation; none when the files differ in nothing of these.
 */
export function explainSVG(before: string, after: string): string[] {
  const facts = factDiff(before, after);
  if (facts.length > 0) return facts;
  const [old, now] = [svgParts(before), svgParts(after)];
  const removed = missingFrom(old.texts, now.texts);
  const added = missingFrom(now.texts, old.texts);
  const paths = Math.max(
    missingFrom(old.drawn, now.drawn).length,
    missingFrom(now.drawn, old.drawn).length,
  );
  const texts = [...marked("-", removed), ...marked("+", added)].join("   ");
  const counts = [
    texts === "" ? "" : `text  ${texts}`,
    paths === 0 ? "" : `paths ${paths} changed`,
  ];
  return [
    ...changedLines("desc", old.description, now.description),
    ...changedLines("from", old.record, now.record),
    counts.filter((each) => each !== "").join("        "),
  ].filter((line) => line !== "");
}

function svgParts(svg: string): Parts {
  const element = (name: string) =>
    unescapeText(new RegExp(`<${name}[^>]*>(.*?)</${name}>`, "s").exec(svg)?.[1] ?? "");
  const body = svg
    .replace(/<(title|desc|metadata|style)\b[^>]*>.*?<\/\1>/gs, "")
    .replaceAll(/d2l-[0-9a-z]+/g, "d2l")
    .replace(/\r\n/g, "\n");
  return {
    description: element("desc"),
    record: recordOf(svg),
    texts: Array.from(body.matchAll(/<text\b[^>]*>(.*?)<\/text>/gs), ([, text = ""]) =>
      unescapeText(text.replace(/<[^>]*>/g, " ").trim()),
    ),
    drawn: body.split("\n").filter((line) => /<(?:path|line|rect|circle|image|use)\b/.test(line)),
  };
}

/** The facts that have changed, where both files keep them. */
function factDiff(before: string, after: string): string[] {
  const [old, now] = [sourceOf(before)?.text, sourceOf(after)?.text];
  if (old === undefined || now === undefined || old === now) return [];
  const lines = unifiedDiff(old, now).split("\n");
  return lines.length > mostFacts ? [...lines.slice(0, mostFacts), "…"] : lines;
}

/** Script and export, in words. */
function recordOf(svg: string): string {
  const source = sourceOf(svg);
  return source === null ? "" : `${source.script}, export ${source.export}`;
}

/** What of a list is not in another, each as often as it is missing there. */
function missingFrom(list: readonly string[], other: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const each of other) counts.set(each, (counts.get(each) ?? 0) + 1);
  return list.filter((each) => {
    const left = counts.get(each) ?? 0;
    counts.set(each, left - 1);
    return left <= 0;
  });
}

const mostTexts = 6;
const mostFacts = 40;

function marked(mark: string, texts: readonly string[]): string[] {
  const shown = texts.slice(0, mostTexts).map((text) => `${mark} ${JSON.stringify(text)}`);
  return texts.length > mostTexts ? [...shown, `… ${texts.length - mostTexts} more`] : shown;
}

function changedLines(name: string, before: string, after: string): string[] {
  if (before === after) return [];
  const from = Math.max(0, firstDifference(before, after) - 30);
  return [
    `${name}  - ${excerpt(before, from) || "(none)"}`,
    `${" ".repeat(name.length)}  + ${excerpt(after, from) || "(none)"}`,
  ];
}

function firstDifference(a: string, b: string): number {
  let index = 0;
  while (index < a.length && a[index] === b[index]) index++;
  return index;
}

const longest = 100;

function excerpt(text: string, from: number): string {
  const part = text.slice(from, from + longest).replaceAll("\n", " ");
  return `${from > 0 ? "…" : ""}${part}${text.length > from + longest ? "…" : ""}`;
}
