import type { Artist, LegendHandle } from "../artists/kinds.ts";
import type { Summary } from "../data/summary.ts";
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
  const items = axes.artists.filter(isData);
  const drawn = items.map(({ summary }) => summary).filter(({ count }) => count > 0);
  if (drawn.length === 0) return `no data.${notes(axes)}`;
  const least = Math.min(...drawn.map(({ x }) => x.min));
  const most = Math.max(...drawn.map(({ x }) => x.max));
  const over = `over ${onOneLine(axes.xaxis.label) || "x"} ${range(least, most)}${scales(axes)}`;
  const names = namesOf(axes, items);
  const each = items.map((item, index) => `${names[index]} ${behavior(item)}`.trim());
  return `${countOf(items)} ${over}: ${each.join("; ")}.${notes(axes)}`;
}

/** Lines and points that show data; a line across the axes does not. */
function isData(artist: Artist): artist is LegendHandle {
  return artist.kind === "scatter" || (artist.kind === "line" && artist.span === null);
}

function countOf(items: readonly LegendHandle[]): string {
  const lines = items.filter((item) => item.kind === "line").length;
  const sets = items.length - lines;
  const counts = [counted(lines, "line"), counted(sets, "set of points", "sets of points")];
  return counts.filter((text) => text !== "").join(" and ");
}

function counted(count: number, one: string, many = `${one}s`): string {
  if (count === 0) return "";
  return count === 1 ? `1 ${one}` : `${count} ${many}`;
}

function behavior({ kind, summary }: LegendHandle): string {
  if (summary.count === 0) return "has no data";
  if (kind === "line") return course(summary);
  return `has ${counted(summary.count, "point")} ${range(summary.y.min, summary.y.max)}`;
}

function notes(axes: AxesState): string {
  const texts = axes.artists.filter((artist) => artist.kind === "text").map(({ text }) => text);
  return texts.length === 0
    ? ""
    : ` Notes: ${texts.map((text) => `“${onOneLine(text)}”`).join(", ")}.`;
}

function namesOf(axes: AxesState, items: readonly LegendHandle[]): string[] {
  const { legendRequest: legend } = axes;
  return items.map((item, index) => {
    const entry = legend === null ? -1 : legend.handles.indexOf(item);
    const own = item.label.startsWith("_") ? "" : item.label;
    const label = onOneLine(legend?.labels[entry] ?? own);
    if (label) return label;
    if (items.length > 1) return `${item.kind === "line" ? "line" : "set"} ${index + 1}`;
    return onOneLine(axes.yaxis.label) || "it";
  });
}

function scales({ space }: AxesState): string {
  const named = (["x", "y"] as const)
    .filter((name) => space[name].scale.name !== "linear")
    .map((name) => `${space[name].scale.name} ${name} axis`);
  return named.length === 0 ? "" : `, ${named.join(" and ")}`;
}

/** How a line runs: its ends, and its extremes in the order they come. */
function course(summary: Summary): string {
  return summary.hasGaps ? `${movement(summary)}, with gaps` : movement(summary);
}

function movement({ first, last, y: { min, max }, minIndex, maxIndex }: Summary): string {
  const [low, high] = [short(min), short(max)];
  if (min === max) return `stays at ${low}`;
  if (first === min && last === max) return `rises from ${low} to ${high}`;
  if (first === max && last === min) return `falls from ${high} to ${low}`;
  const toEnd = (from: number) => {
    if (last === from) return "";
    return last > from ? ` and rises to ${short(last)}` : ` and falls to ${short(last)}`;
  };
  if (first === min) return `rises from ${low} to ${high}${toEnd(max)}`;
  if (first === max) return `falls from ${high} to ${low}${toEnd(min)}`;
  const turns =
    minIndex < maxIndex
      ? `falls to ${low} and rises to ${high}`
      : `rises to ${high} and falls to ${low}`;
  return last === min || last === max ? turns : `${turns}, ends at ${short(last)}`;
}

function range(least: number, most: number): string {
  return least === most ? `at ${short(least)}` : `from ${short(least)} to ${short(most)}`;
}

/** A number to four digits, with a real minus sign. */
function short(value: number): string {
  return String(Number(value.toPrecision(4))).replaceAll("-", "−");
}

function onOneLine(text: string): string {
  return typesetTeX(text).text.replaceAll(/\s+/g, " ").trim();
}
