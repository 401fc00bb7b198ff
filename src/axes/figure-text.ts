/** The text of a figure: its facts, one a line, for snapshots and for those who want to read what is drawn. */
import type { BaseArtist } from "../artists/artist.ts";
import { kindOf } from "../artists/kinds.ts";
import { writeAlone, writerOf, writeSetting } from "../facts/numbers.ts";
import { differing, inner, quoted, word } from "../facts/words.ts";
import { type PlacedLegend, placeLegendIn } from "../layout/axes-layout.ts";
import type { AxesState, AxisState } from "../layout/axes-state.ts";
import type { LegendState } from "../layout/legend-layout.ts";
import { spineNames } from "../layout/spine-layout.ts";
import type { TickLevel } from "../layout/tick-style.ts";
import type { AxisName } from "../space/axes-space.ts";
import type { Scale } from "../ticker/types.ts";

/** What the text of a figure is made from. */
export interface FigureFacts {
  /** Inches. */
  readonly figsize: readonly [number, number];
  readonly facecolor: string;
  readonly suptitle: string;
  readonly supxlabel: string;
  readonly supylabel: string;
  readonly axes: readonly AxesState[];
  /** Those of the figure itself. */
  readonly legends: readonly PlacedLegend[];
  /** What was odd; asked for last, since settling limits may find more. */
  readonly warnings: () => readonly string[];
}

const white = "#ffffff";

/**
 * Writes the text of a figure.
 * @returns Lines without a line break at the end.
 */
export function textOfFigure(figure: FigureFacts): string {
  const { figsize, facecolor, axes, legends, warnings } = figure;
  const lines = [
    [
      `figure ${figsize.map(writeSetting).join(" × ")} in`,
      ...differing("face", facecolor, white),
    ].join(", "),
    ...(["suptitle", "supxlabel", "supylabel"] as const).flatMap((name) =>
      figure[name] === "" ? [] : [`${name} ${quoted(figure[name])}`],
    ),
    ...axes.flatMap((each, index) => axesFacts(each, index, axes)),
    ...legends.map(legendFact),
  ];
  return [...lines, ...warnings().map((warning) => `warning ${quoted(warning)}`)].join("\n");
}

function axesFacts(axes: AxesState, index: number, all: readonly AxesState[]): string[] {
  const facts = [
    ...twinFacts(axes, all),
    ...sideTitles(axes),
    ...(axes.patchVisible ? differing("face", axes.facecolor, white) : []),
    ...frameFacts(axes),
    ...artistFacts(axes),
    ...legendFacts(axes),
    ...(axes.axison ? lineFacts(axes) : ["axis off"]),
  ];
  return [`axes ${index + 1}${spokenName(axes.getTitle())}`, ...inner(facts)];
}

/** The two axes, or what stands in their place. */
function frameFacts(axes: AxesState): readonly string[] {
  const { frame } = axes;
  if (!frame) return [...axisFacts(axes, "x"), ...axisFacts(axes, "y")];
  return kindOf(frame).summarize?.(frame, axes.space) ?? [];
}

/** Grid lines and spines that are others than usual. */
function lineFacts(axes: AxesState): string[] {
  return axes.frame ? [] : [...gridFacts(axes), ...spineFacts(axes)];
}

/** Axes that stand in the place of earlier ones and share an axis with them. */
function twinFacts(axes: AxesState, all: readonly AxesState[]): string[] {
  const [first = axes] = axes.twins;
  return first === axes ? [] : [`twin of axes ${all.indexOf(first) + 1}`];
}

/** Titles that are not in the middle, which is where the title is. */
function sideTitles({ titles }: AxesState): string[] {
  return titles
    .filter(({ at }) => at !== 0.5)
    .map(({ at, text }) => `${at < 0.5 ? "left" : "right"} title ${quoted(text)}`);
}

function spokenName(name: string): string {
  return name === "" ? "" : ` ${quoted(name)}`;
}

function axisFacts(axes: AxesState, name: AxisName): string[] {
  const { scale, limits } = axes.space[name];
  const [first, second] = limits;
  const write = writerOf({ min: Math.min(...limits), max: Math.max(...limits) }, scale);
  return [
    `${name}${spokenName(axes[`${name}axis`].label)} ${scaleFact(scale)}`,
    ...inner([`from ${write(first)} to ${write(second)}`, ...tickFacts(axes, name)]),
  ];
}

const usualSettings = { base: 10, linthresh: 2, linscale: 1 };

/** The name of a scale, and what differs from its defaults. */
function scaleFact(scale: Scale): string {
  const settings: typeof usualSettings = { ...usualSettings, ...scale };
  const told = (name: keyof typeof usualSettings) =>
    differing(name, writeSetting(settings[name]), writeSetting(usualSettings[name]));
  return [scale.name, ...told("base"), ...told("linthresh"), ...told("linscale")].join(", ");
}

/** The words on an axis. */
function tickFacts(axes: AxesState, name: AxisName): string[] {
  const axis = axes[`${name}axis`];
  if (!axes.axison) return [];
  if (!axis.visible) return ["hidden"];
  const { labels, minorLabels, offsetText } = axes.ticks(name);
  const words = (texts: readonly string[], level: TickLevel) =>
    texts.map((text) => word(hasLabels(axis, level) ? text : "")).join(" | ");
  const hasOffset = axis.offsetTextVisible && offsetText !== "";
  const major = labels.length === 0 ? "no ticks" : `ticks ${words(labels, "major")}`;
  const hasMinor = hasLabels(axis, "minor") && minorLabels.some((label) => label !== "");
  return [
    hasOffset ? `${major} offset ${word(offsetText)}` : major,
    ...(hasMinor ? [`minor ticks ${words(minorLabels, "minor")}`] : []),
  ];
}

function hasLabels(axis: AxisState, level: TickLevel): boolean {
  const { label1On, label2On } = axis.tickStyle(level);
  return label1On || label2On;
}

/** What each artist says of itself, in the order they are drawn, numbered by what they are. */
function artistFacts(axes: AxesState): string[] {
  const counts = new Map<string, number>();
  return inDrawingOrder(axes.artists.filter(isVisible)).flatMap((artist) => {
    const [noun = artist.kind, ...facts] = kindOf(artist).summarize?.(artist, axes.space) ?? [];
    const number = (counts.get(noun) ?? 0) + 1;
    counts.set(noun, number);
    return [`${noun} ${number}${spokenName(nameOf(artist, axes.legendRequest))}`, ...inner(facts)];
  });
}

function isVisible({ visible }: BaseArtist): boolean {
  return visible !== false;
}

function inDrawingOrder(artists: readonly BaseArtist[]): BaseArtist[] {
  const levels = { below: -1, data: 0, above: 1 };
  const level = (artist: BaseArtist) => levels[kindOf(artist).stratum ?? "data"];
  return artists.toSorted((a, b) => level(a) - level(b) || a.zorder - b.zorder);
}

/** The name an artist has in the legend, or of its own. */
function nameOf(artist: BaseArtist, legend: LegendState | null): string {
  const entry = legend === null ? -1 : legend.handles.indexOf(artist);
  const own = artist.label.startsWith("_") ? "" : artist.label;
  return legend?.labels[entry] ?? own;
}

function legendFacts(axes: AxesState): string[] {
  return axes.legends.map((legend) => legendFact(placeLegendIn(axes, legend)));
}

/** Where a legend stands, how it differs from the usual one, and its names. */
function legendFact({ request, position: { loc } }: PlacedLegend): string {
  const { labels, ncol, title, frameon, markerscale, anchor, mode } = request;
  const settings = [
    typeof loc === "string" ? loc : `at ${loc.map(writeAlone).join(", ")}`,
    ...(anchor === null ? [] : [`in ${anchor.map(writeSetting).join(", ")}`]),
    ...(mode === null ? [] : [mode]),
    ...(title === "" ? [] : [`title ${quoted(title)}`]),
    ...(ncol === 1 ? [] : [`${ncol} columns`]),
    ...differing("markerscale", writeSetting(markerscale), "1"),
    ...(frameon ? [] : ["no frame"]),
  ];
  const names = labels.length === 0 ? "no names" : labels.map(quoted).join(", ");
  return `legend ${settings.join(", ")}: ${names}`;
}

function gridFacts({ xaxis, yaxis }: AxesState): string[] {
  const lacking = [xaxis, yaxis].filter((axis) => !axis.tickStyle("major").gridOn);
  const minor = [xaxis, yaxis].filter((axis) => axis.tickStyle("minor").gridOn);
  const major = lacking.length === 2 ? ["no grid"] : lacking.map(({ name }) => `no ${name} grid`);
  return [...major, ...minor.map(({ name }) => `minor ${name} grid`)];
}

/** Spines that are not drawn, or not at the edge of the axes. */
function spineFacts({ spines }: AxesState): string[] {
  return spineNames.flatMap((name) => {
    const { visible, position } = spines[name];
    const [by, amount] = position;
    if (!visible) return [`no ${name} spine`];
    const isAtEdge = by === "outward" && amount === 0;
    return isAtEdge ? [] : [`${name} spine at ${by} ${writeSetting(amount)}`];
  });
}
