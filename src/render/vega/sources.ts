/** The texts of a spec that have formulas, as they were written: Vega's scene does not keep the descriptions of layers. */

/** What was written, by the place and the lines of each text. */
export type Sources = ReadonlyMap<string, string>;

/** Finds the texts with formulas in a spec. */
export function sourcesOf(spec: unknown): Sources {
  const sources = new Map<string, string>();
  visit(spec, sources);
  return sources;
}

function visit(part: unknown, sources: Map<string, string>): void {
  if (typeof part !== "object" || part === null) return;
  if ("description" in part && "mark" in part) addSource(part.description, part.mark, sources);
  for (const child of Object.values(part)) visit(child, sources);
}

function addSource(description: unknown, mark: unknown, sources: Map<string, string>): void {
  if (typeof description !== "string" || typeof mark !== "object" || mark === null) return;
  if (!("type" in mark && mark.type === "text" && "text" in mark && "x" in mark && "y" in mark))
    return;
  const lines = Array.isArray(mark.text) ? mark.text : [mark.text];
  sources.set(placeKey(mark.x, mark.y, lines), description);
}

/** The key of a text. */
export function placeKey(x: unknown, y: unknown, lines: readonly unknown[]): string {
  return JSON.stringify([x ?? 0, y ?? 0, ...lines.map((line) => String(line).trim())]);
}
