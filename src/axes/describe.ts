import type { BaseArtist, DataDescription } from "../artists/artist.ts";
import { kindOf, kinds } from "../artists/kinds.ts";
import { counted, rangeInWords } from "../artists/wording.ts";
import type { AxesState } from "../layout/axes-state.ts";
import { typesetTeX } from "../text/tex.ts";

/** The name of a figure: the titles of its axes, or what their labels say. */
export function titleOfFigure(suptitle: string, axes: readonly AxesState[]): string {
  if (suptitle !== "") return onOneLine(suptitle);
  const names = axes.map(titleOfAxes).filter((name) => name !== "");
  return names.length === 0 ? "Figure" : [...new Set(names)].join("; ");
}

function titleOfAxes(axes: AxesState): string {
  const [title, x, y] = [axes.getTitle(), axes.xaxis.label, axes.yaxis.label].map(onOneLine);
  if (title) return title;
  return x && y ? `${y} over ${x}` : x || y || "";
}

/**
 * Says in words what a figure shows, for those who cannot see it: how many lines over which range, and
 * for each line where it starts, turns and ends.
 */
export function describeFigure(axes: readonly AxesState[]): string {
  const texts = axes.map(describeAxes);
  return texts.length > 1
    ? texts.map((text, index) => `Axes ${index + 1}: ${text}`).join(" ")
    : (texts[0] ?? "An empty figure.");
}

function describeAxes(axes: AxesState): string {
  const { data, notes } = descriptionsOf(axes.artists);
  const covered = data.flatMap(({ description: { x } }) => x ?? []);
  const noted = notes.map((note) => `“${onOneLine(note)}”`).join(", ");
  const end = noted === "" ? "" : ` Notes: ${noted}.`;
  if (covered.length === 0) return `no data.${end}`;
  const least = Math.min(...covered.map(({ min }) => min));
  const most = Math.max(...covered.map(({ max }) => max));
  const axis = onOneLine(axes.xaxis.label) || "x";
  const over = `over ${axis} ${rangeInWords(least, most)}${scales(axes)}`;
  const names = namesOf(axes, data);
  const each = data.map(({ description }, index) => `${names[index]} ${description.says}`.trim());
  return `${countOf(data)} ${over}: ${each.join("; ")}.${end}`;
}

interface Described {
  readonly artist: BaseArtist;
  readonly description: DataDescription;
}

/** What the artists say of themselves: those that show data, and notes. */
function descriptionsOf(artists: readonly BaseArtist[]) {
  const data: Described[] = [];
  const notes: string[] = [];
  for (const artist of artists.filter(({ visible }) => visible !== false)) {
    const description = kindOf(artist).describe?.(artist) ?? null;
    if (description === null) continue;
    if ("note" in description) notes.push(description.note);
    else data.push({ artist, description });
  }
  return { data, notes };
}

/** How many there are of each kind, in the order of the table of kinds. */
function countOf(items: readonly Described[]): string {
  const there = new Set<string>(items.map(({ artist }) => artist.kind));
  const counts = Object.keys(kinds)
    .filter((kind) => there.has(kind))
    .map((kind) => {
      const alike = items.filter(({ artist }) => artist.kind === kind);
      const [one, many] = alike[0]?.description.noun ?? ["", ""];
      return counted(alike.length, one, many);
    });
  return counts.join(" and ");
}

function namesOf(axes: AxesState, items: readonly Described[]): string[] {
  const { legendRequest: legend } = axes;
  return items.map(({ artist, description }, index) => {
    const entry = legend === null ? -1 : legend.handles.indexOf(artist);
    const own = artist.label.startsWith("_") ? "" : artist.label;
    const label = onOneLine(legend?.labels[entry] ?? own);
    if (label) return label;
    if (items.length > 1) return `${description.short} ${index + 1}`;
    return onOneLine(axes.yaxis.label) || "it";
  });
}

function scales({ space }: AxesState): string {
  const named = (["x", "y"] as const)
    .filter((name) => space[name].scale.name !== "linear")
    .map((name) => `${space[name].scale.name} ${name} axis`);
  return named.length === 0 ? "" : `, ${named.join(" and ")}`;
}

function onOneLine(text: string): string {
  return typesetTeX(text).text.replaceAll(/\s+/g, " ").trim();
}
