/** What an SVG file says of the script that drew it. */

/** The record in a picture's `<metadata>`: neither version nor date, or each release would make every figure stale. */
export interface FigureSource {
  /** The script, from its package's folder, with forward slashes. */
  readonly script: string;
  /** The name the figure is exported under. */
  readonly export: string;
  /** What `figure.toText()` said, if it was to be kept. */
  readonly text?: string;
  /** The figure's Vega-Lite spec with all its data, if it was to be kept. */
  readonly spec?: object;
}

const escapes: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The SVG with a record of its source, below its description. */
export function withSource(svg: string, source: FigureSource): string {
  const json = JSON.stringify({ "d2l-plot": source });
  const line = `<metadata>${json.replace(/[&<>]/g, (character) => escapes[character] ?? "")}</metadata>\n`;
  const description = svg.indexOf("</desc>\n");
  const after = description === -1 ? svg.indexOf(">\n") + 2 : description + "</desc>\n".length;
  return svg.slice(0, after) + line + svg.slice(after);
}

/** The record of an SVG's source; null for a file that has none. */
export function sourceOf(svg: string): FigureSource | null {
  const [, text = ""] = /<metadata>(\{"d2l-plot":.*?)<\/metadata>/s.exec(svg) ?? [];
  try {
    const record: unknown = JSON.parse(unescapeText(text))["d2l-plot"];
    return isSource(record) ? record : null;
  } catch {
    return null;
  }
}

function isSource(record: unknown): record is FigureSource {
  return (
    typeof record === "object" &&
    record !== null &&
    typeof Reflect.get(record, "script") === "string" &&
    typeof Reflect.get(record, "export") === "string"
  );
}

/** Text as it was before it was made the content of an element. */
export function unescapeText(text: string): string {
  return text
    .replaceAll("&lt;", "<")
    .replaceAll("&gt;", ">")
    .replaceAll("&quot;", '"')
    .replaceAll("&#xD;", "\r")
    .replaceAll("&amp;", "&");
}
