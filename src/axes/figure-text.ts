/** The text of a figure: its facts, one a line, for snapshots and for those who want to read what is drawn. */
import type { BaseArtist } from "../artists/artist.ts";
import { kindOf } from "../artists/kinds.ts";
import { writeAlone, writerOf, writeSetting } from "../facts/numbers.ts";
import { inner, quoted, word } from "../facts/words.ts";
import { layoutLegendIn } from "../layout/axes-layout.ts";
import type { AxesState } from "../layout/axes-state.ts";
import type { Legend } from "../layout/legend-layout.ts";
import type { AxisName } from "../space/axes-space.ts";

/** What the text of a figure is made from. */
export interface FigureFacts {
  /** Inches. */
  readonly figsize: readonly [number, number];
  readonly suptitle: string;
  readonly axes: readonly AxesState[];
  /** What was odd; asked for last, since settling limits may find more. */
  readonly warnings: () => readonly string[];
}

/**
 * Writes the text of a figure.
 * @returns Lines without a line break at the end.
 */
export function textOfFigure({ figsize, suptitle, axes, warnings }: FigureFacts): string {
  const lines = [
    `figure ${figsize.map(writeSetting).join(" × ")} in`,
    ...(suptitle === "" ? [] : [`suptitle ${quoted(suptitle)}`]),
    ...axes.flatMap(axesFacts),
  ];
  return [...lines, ...warnings().map((warning) => `warning ${quoted(warning)}`)].join("\n");
}

function axesFacts(axes: AxesState, index: number): string[] {
  const facts = [
    ...axisFacts(axes, "x"),
    ...axisFacts(axes, "y"),
    ...artistFacts(axes),
    ...legendFacts(axes),
    ...gridFacts(axes),
  ];
  return [`axes ${index + 1}${named(axes.getTitle())}`, ...inner(facts)];
}

function named(name: string): string {
  return name === "" ? "" : ` ${quoted(name)}`;
}

function axisFacts(axes: AxesState, name: AxisName): string[] {
  const { scale, limits } = axes.space[name];
  const [first, second] = limits;
  const write = writerOf({ min: Math.min(...limits), max: Math.max(...limits) }, scale.name);
  return [
    `${name}${named(axes[`${name}axis`].label)} ${scale.name}`,
    ...inner([`from ${write(first)} to ${write(second)}`, ...tickFacts(axes, name)]),
  ];
}

/** The words on an axis. */
function tickFacts(axes: AxesState, name: AxisName): string[] {
  const { labels, minorLabels, offsetText } = axes.ticks(name);
  const isShown = axes[`${name}axis`].tickLabels;
  const words = (texts: readonly string[]) => texts.map((text) => word(isShown ? text : ""));
  const offset = isShown && offsetText !== "" ? ` offset ${word(offsetText)}` : "";
  const major = labels.length === 0 ? "no ticks" : `ticks ${words(labels).join(" | ")}`;
  const hasMinor = isShown && minorLabels.some((label) => label !== "");
  return [major + offset, ...(hasMinor ? [`minor ticks ${words(minorLabels).join(" | ")}`] : [])];
}

/** What each artist says of itself, in the order they are drawn, numbered by what they are. */
function artistFacts(axes: AxesState): string[] {
  const counts = new Map<string, number>();
  return inDrawingOrder(axes.artists).flatMap((artist) => {
    const [noun = artist.kind, ...facts] = kindOf(artist).summarize?.(artist, axes.space) ?? [];
    const number = (counts.get(noun) ?? 0) + 1;
    counts.set(noun, number);
    return [`${noun} ${number}${named(nameOf(artist, axes.legendRequest))}`, ...inner(facts)];
  });
}

function inDrawingOrder(artists: readonly BaseArtist[]): BaseArtist[] {
  const level = (artist: BaseArtist) => (kindOf(artist).stratum === "above" ? 1 : 0);
  return artists.toSorted((a, b) => level(a) - level(b) || a.zorder - b.zorder);
}

/** The name an artist has in the legend, or of its own. */
function nameOf(artist: BaseArtist, legend: Legend | null): string {
  const entry = legend === null ? -1 : legend.handles.indexOf(artist);
  const own = artist.label.startsWith("_") ? "" : artist.label;
  return legend?.labels[entry] ?? own;
}

function legendFacts(axes: AxesState): string[] {
  const legend = layoutLegendIn(axes);
  if (legend === null) return [];
  const { labels, ncol, title, frameon, markerscale } = legend.request;
  const { loc } = legend.spot;
  const settings = [
    typeof loc === "string" ? loc : `at ${loc.map(writeAlone).join(", ")}`,
    ...(title === "" ? [] : [`title ${quoted(title)}`]),
    ...(ncol === 1 ? [] : [`${ncol} columns`]),
    ...(markerscale === 1 ? [] : [`markerscale ${writeSetting(markerscale)}`]),
    ...(frameon ? [] : ["no frame"]),
  ];
  const names = labels.length === 0 ? "no names" : labels.map(quoted).join(", ");
  return [`legend ${settings.join(", ")}: ${names}`];
}

function gridFacts({ xaxis, yaxis }: AxesState): string[] {
  if (xaxis.grid && yaxis.grid) return [];
  if (!xaxis.grid && !yaxis.grid) return ["no grid"];
  return [xaxis.grid ? "no y grid" : "no x grid"];
}
