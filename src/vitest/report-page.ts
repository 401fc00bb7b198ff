/** The report of failures as one page: no script, nothing loaded from elsewhere, no date. */
import { unifiedDiff } from "../snapshot/text-diff.ts";
import { escapeAttribute, escapeText } from "../svg/xml.ts";

/** A failed comparison as the page shows it. */
export interface ReportEntry {
  /** The test file, and the test in it. */
  readonly file: string;
  readonly test: string;
  readonly message: string;
  readonly before: string | null;
  readonly after: string;
  /** SVGs; null where there is none. */
  readonly expected: string | null;
  readonly actual: string | null;
  /** A PNG; null where none was drawn. */
  readonly difference: Uint8Array | null;
}

/** Writes the page. */
export function reportPage(entries: readonly ReportEntry[]): string {
  const count = entries.length === 1 ? "1 figure differs" : `${entries.length} figures differ`;
  const links = entries.map(
    ({ test }, index) => `<li><a href="#f${index + 1}">${escapeText(test)}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${count}</title>
<style>${styles}</style>
</head>
<body>
<h1>${count}</h1>
<ol>${links.join("")}</ol>
${entries.map(section).join("\n")}
</body>
</html>
`;
}

const styles = `
body { font: 15px/1.5 system-ui, sans-serif; margin: 2em; color: #222; background: #fff }
section { border-top: 1px solid #ccc; padding-bottom: 1em }
h2 { font-size: 1.1em; margin-bottom: 0 }
h2 + p { margin-top: 0; color: #666 }
pre { background: #f6f6f6; padding: .7em; overflow-x: auto; line-height: 1.35 }
.pictures { display: flex; flex-wrap: wrap; gap: 1em }
figure { margin: 0 }
figcaption { color: #666 }
img { border: 1px solid #ddd; max-width: 100% }
del, ins { text-decoration: none; display: block }
del { background: #fbdada }
ins { background: #d8e9f7 }
`;

function section(entry: ReportEntry, index: number): string {
  const { file, test, message, before, after, expected, actual, difference } = entry;
  const pictures = [
    figureHTML("expected", expected === null ? null : svgAddress(expected)),
    figureHTML("drawn now", actual === null ? null : svgAddress(actual)),
    figureHTML(
      "difference: red stored only, blue drawn now only",
      difference === null ? null : `data:image/png;base64,${base64(difference)}`,
    ),
  ];
  return `<section id="f${index + 1}">
<h2>${escapeText(test)}</h2>
<p>${escapeText(file)}</p>
<pre>${escapeText(message)}</pre>
<div class="pictures">
${pictures.filter((each) => each !== "").join("\n")}
</div>
${changes(before, after)}
</section>`;
}

function figureHTML(caption: string, address: string | null): string {
  if (address === null) return "";
  const source = escapeAttribute(address);
  // A PNG has two pixels for each of the page.
  const zoom = address.startsWith("data:image/png") ? ' style="zoom: 0.5"' : "";
  return `<figure><img src="${source}" alt="${escapeAttribute(caption)}"${zoom}><figcaption>${escapeText(caption)}</figcaption></figure>`;
}

function svgAddress(svg: string): string {
  return `data:image/svg+xml;base64,${base64(svg)}`;
}

function base64(content: string | Uint8Array): string {
  return Buffer.from(content as string).toString("base64");
}

/** What changed in the text, and below it all of it. */
function changes(before: string | null, after: string): string {
  const text = `<pre>${escapeText(after)}</pre>`;
  if (before === null) return folded("The text", text);
  if (before === after) return folded("The text, which is the same", text);
  const lines = unifiedDiff(before, after).split("\n").map(diffLine);
  return `<pre>${lines.join("")}</pre>\n${folded("All of the text", text)}`;
}

function diffLine(line: string): string {
  const text = escapeText(line);
  if (line.startsWith("-")) return `<del>${text}</del>`;
  return line.startsWith("+") ? `<ins>${text}</ins>` : `${text}\n`;
}

function folded(summary: string, content: string): string {
  return `<details><summary>${summary}</summary>${content}</details>`;
}
