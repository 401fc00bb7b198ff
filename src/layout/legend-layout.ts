import type { BaseArtist, HandleBox } from "../artists/artist.ts";
import type { LegendPlace } from "../config/legend-loc.ts";
import type { RcParams } from "../config/rc-params.ts";
import type { Bbox } from "../text/bbox.ts";
import { layoutText } from "../text/layout.ts";
import { type PositionedText, placeText } from "../text/placed-text.ts";

/** What stands beside a name: an artist, or several one over the other. */
export type LegendHandle = BaseArtist | readonly BaseArtist[];

/** Distances and sizes in a legend, in font sizes. */
export interface LegendSpacing {
  /** From the frame to what is in it. */
  readonly borderpad: number;
  /** Between rows. */
  readonly labelspacing: number;
  readonly handlelength: number;
  readonly handleheight: number;
  /** Between handle and name. */
  readonly handletextpad: number;
  /** From the edge of the room the legend stands in. */
  readonly borderaxespad: number;
  readonly columnspacing: number;
}

/** How the frame of a legend is painted. */
export interface LegendFrameLook {
  readonly facecolor: string;
  readonly edgecolor: string;
  readonly alpha: number;
  /** Whether its corners are round. */
  readonly fancybox: boolean;
  readonly shadow: boolean;
}

/** Weight and style of letters. */
export interface LegendFace {
  readonly bold: boolean;
  readonly italic: boolean;
}

/** A legend as requested; its position is decided when it is drawn. */
export interface LegendState {
  readonly handles: readonly LegendHandle[];
  readonly labels: readonly string[];
  /** The color of each name. */
  readonly colors: readonly string[];
  readonly loc: LegendPlace;
  /** Its place among the texts in the order of drawing. @default 5 */
  readonly zorder?: number;
  /** The room to stand in, as left, bottom, width and height in fractions of the axes or the figure; null for all of them. */
  readonly anchor: readonly [x: number, y: number, width: number, height: number] | null;
  readonly ncol: number;
  /** Whether columns spread over the room. */
  readonly mode: "expand" | null;
  readonly title: string;
  /** Points. */
  readonly titleSize: number;
  /** Where the narrower one of title and columns stands. */
  readonly alignment: "left" | "center" | "right";
  /** Points. */
  readonly fontsize: number;
  /** Weight and style of the title, and of the names; null for regular, upright letters. */
  readonly face: LegendFace | null;
  readonly nameFace: LegendFace;
  readonly markerscale: number;
  /** How many markers lines have, and how many points of a scatter plot are shown. */
  readonly numpoints: number;
  readonly scatterpoints: number;
  /** Their heights in the handle, as shares of its height. */
  readonly scatteryoffsets: readonly number[];
  /** Whether handles stand before the names. */
  readonly markerfirst: boolean;
  readonly spacing: LegendSpacing;
  readonly frameon: boolean;
  readonly frame: LegendFrameLook;
  readonly rc: Readonly<RcParams>;
}

/** One row of a legend, in points from the frame's lower left corner. */
export interface LegendRow {
  readonly handle: LegendHandle;
  readonly box: Omit<HandleBox, "axesHeight" | "corner">;
  readonly text: PositionedText;
}

/** A legend with its parts laid out, in points from the frame's lower left corner. */
export interface LegendBox {
  readonly width: number;
  readonly height: number;
  readonly rows: readonly LegendRow[];
  readonly title: PositionedText | null;
}

/** The extent of what stands on one base line: its width, and its height above and below that line. */
interface RowExtent {
  readonly width: number;
  readonly ascent: number;
  readonly descent: number;
}

interface LegendEntry extends RowExtent {
  readonly handle: LegendHandle;
  readonly label: string;
  readonly color: string;
  readonly textWidth: number;
  /** The distance of the label's last base line above that of the row. */
  readonly offsetAboveBaseline: number;
}

interface LegendColumn {
  readonly entries: readonly LegendEntry[];
  readonly width: number;
  /** The height above the first row's base line, and below it. */
  readonly ascent: number;
  readonly depth: number;
}

/**
 * Lays a legend out in matplotlib's boxes: rows in columns, a title above, a frame around.
 * @param room The width of the room it stands in, over which columns may spread.
 */
export function layoutLegend(legend: LegendState, room: number): LegendBox {
  const { fontsize, title, alignment } = legend;
  const { labelspacing, borderpad } = legend.spacing;
  const [rowGap, pad] = [labelspacing * fontsize, borderpad * fontsize];
  const columns = splitColumns(measureEntries(legend), legend.ncol).map((column) =>
    measureColumn(column, rowGap),
  );
  const body = measureBody(legend, columns, room);
  const top = title === "" ? null : measureTitle(title, legend);
  const titleHeight = top === null ? 0 : top.ascent + top.descent + rowGap;
  const inner = legend.mode === "expand" ? body.width : Math.max(body.width, top?.width ?? 0);
  const [width, height] = [inner + 2 * pad, titleHeight + body.ascent + body.depth + 2 * pad];
  const left = (own: number) => pad + alignShares[alignment] * (inner - own);
  const gaps = { rowGap, columnGap: body.columnGap };
  return {
    width,
    height,
    rows: placeLegendColumns(legend, columns, left(body.width), pad + body.depth, gaps),
    title: top === null ? null : placeTitle(legend, left(top.width), height - pad - top.ascent),
  };
}

/** Where the narrower part stands: 0 left, 1 right. */
const alignShares = { left: 0, center: 0.5, right: 1 } as const;

function placeTitle(
  { title, titleSize: size, face, rc }: LegendState,
  x: number,
  y: number,
): PositionedText {
  return placeText(title, {
    x,
    y,
    size,
    ha: "left",
    va: "baseline",
    color: rc["text.color"],
    ...face,
  });
}

/** All columns side by side; those that spread fill the room between the edges of the frame. */
function measureBody(legend: LegendState, columns: readonly LegendColumn[], room: number) {
  const { fontsize, mode, spacing } = legend;
  const widths = sum(columns.map((column) => column.width));
  const gaps = Math.max(0, columns.length - 1);
  const usual = spacing.columnspacing * fontsize;
  const whole = room - 2 * (spacing.borderaxespad + spacing.borderpad) * fontsize;
  const isSpread = mode === "expand";
  const columnGap = isSpread ? (gaps === 0 ? 0 : (whole - widths) / gaps) : usual;
  return {
    columnGap,
    width: isSpread ? whole : widths + usual * gaps,
    ascent: Math.max(0, ...columns.map((column) => column.ascent)),
    depth: Math.max(0, ...columns.map((column) => column.depth)),
  };
}

function measureEntries(legend: LegendState): LegendEntry[] {
  return legend.labels.flatMap((label, index) => {
    const handle = legend.handles[index];
    const color = legend.colors[index] ?? legend.rc["text.color"];
    return handle === undefined ? [] : [measureEntry(legend, handle, label, color)];
  });
}

function measureEntry(
  legend: LegendState,
  handle: LegendHandle,
  label: string,
  color: string,
): LegendEntry {
  const { fontsize, spacing } = legend;
  const text = measureLabel(label, legend);
  const descent = handleDescent(legend);
  const handleWidth = (spacing.handlelength + spacing.handletextpad) * fontsize;
  return {
    handle,
    label,
    color,
    textWidth: text.width,
    offsetAboveBaseline: text.offsetAboveBaseline,
    width: handleWidth + text.width,
    ascent: Math.max(text.ascent, spacing.handleheight * fontsize - 2 * descent),
    descent: Math.max(text.descent, descent),
  };
}

/** The descent of a handle's box below the base line: a box higher than 0.7 is centered on the text. */
function handleDescent({ fontsize, spacing }: LegendState): number {
  return 0.35 * fontsize * (spacing.handleheight - 0.7);
}

/** Measures a label; one of several lines is centered where a single line has its middle. */
function measureLabel(
  label: string,
  { fontsize: size, nameFace }: LegendState,
): RowExtent & { offsetAboveBaseline: number } {
  const [x0, y0, x1, y1] = textBox(label, size, nameFace);
  if (!label.includes("\n"))
    return { width: x1 - x0, ascent: y1, descent: -y0, offsetAboveBaseline: 0 };
  const height = y1 - y0;
  const descent = height / 2 - textBox("lp", size, nameFace)[3] / 2;
  return { width: x1 - x0, ascent: height - descent, descent, offsetAboveBaseline: -y0 - descent };
}

function measureTitle(title: string, { titleSize, face }: LegendState): RowExtent {
  const [x0, y0, x1, y1] = textBox(title, titleSize, face);
  return { width: x1 - x0, ascent: y1, descent: -y0 };
}

function textBox(text: string, size: number, look: LegendFace | null): Bbox {
  const face = look?.bold === true ? "bold" : "regular";
  const layout = layoutText(text, { size, ha: "left", va: "baseline", face });
  if (layout !== null) return layout.box;
  // An empty name still takes the height of a line.
  const [, y0, , y1] = textBox("lp", size, look);
  return [0, y0, 0, y1];
}

/** Entries run down the columns; where they do not divide evenly, the first columns are longer by one. */
function splitColumns(entries: readonly LegendEntry[], ncol: number): LegendEntry[][] {
  const columns = Math.min(ncol, entries.length);
  const minLength = Math.floor(entries.length / columns);
  const longer = entries.length % columns;
  return Array.from({ length: columns }, (_, column) => {
    const start = column * minLength + Math.min(column, longer);
    return entries.slice(start, start + minLength + (column < longer ? 1 : 0));
  });
}

function measureColumn(entries: readonly LegendEntry[], rowGap: number): LegendColumn {
  const heights = entries.map((entry) => entry.ascent + entry.descent);
  const ascent = entries[0]?.ascent ?? 0;
  return {
    entries,
    width: Math.max(0, ...entries.map((entry) => entry.width)),
    ascent,
    depth: sum(heights) + rowGap * Math.max(0, entries.length - 1) - ascent,
  };
}

function placeLegendColumns(
  legend: LegendState,
  columns: readonly LegendColumn[],
  left: number,
  firstBaseline: number,
  gaps: { readonly rowGap: number; readonly columnGap: number },
): LegendRow[] {
  const rows: LegendRow[] = [];
  let x = left;
  for (const column of columns) {
    let baseline = firstBaseline;
    for (const [index, entry] of column.entries.entries()) {
      const above = column.entries[index - 1];
      if (above !== undefined) baseline -= above.descent + gaps.rowGap + entry.ascent;
      const indent = legend.markerfirst ? 0 : column.width - entry.width;
      rows.push(placeRow(legend, entry, x + indent, baseline));
    }
    x += column.width + gaps.columnGap;
  }
  return rows;
}

/** A row from its left end on: handle and name, or name and handle. */
function placeRow(legend: LegendState, entry: LegendEntry, x: number, baseline: number): LegendRow {
  const { fontsize, spacing, markerfirst } = legend;
  const width = spacing.handlelength * fontsize;
  const gap = spacing.handletextpad * fontsize;
  return {
    handle: entry.handle,
    box: handleBox(legend, markerfirst ? x : x + entry.textWidth + gap, baseline),
    text: placeText(entry.label, {
      x: markerfirst ? x + width + gap : x,
      y: baseline + entry.offsetAboveBaseline,
      size: fontsize,
      ha: "left",
      va: "baseline",
      color: entry.color,
      ...legend.nameFace,
    }),
  };
}

function handleBox(legend: LegendState, x: number, y: number): LegendRow["box"] {
  const { fontsize, spacing, markerscale, numpoints, scatterpoints, scatteryoffsets } = legend;
  const descent = handleDescent(legend);
  const width = spacing.handlelength * fontsize;
  const height = spacing.handleheight * fontsize - descent;
  const points = { numpoints, scatterpoints, scatteryoffsets };
  return { x, y, width, height, descent, fontsize, markerscale, ...points };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
