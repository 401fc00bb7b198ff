import type { BaseArtist, HandleBox } from "../artists/artist.ts";
import type { LegendPlace } from "../config/legend-loc.ts";
import type { RcParams } from "../config/rc-params.ts";
import type { Bbox } from "../text/bbox.ts";
import { layoutText } from "../text/layout.ts";
import { type PositionedText, placeText } from "../text/placed-text.ts";

/** A legend as requested; its position is decided when it is drawn. */
export interface Legend {
  readonly handles: readonly BaseArtist[];
  readonly labels: readonly string[];
  readonly loc: LegendPlace;
  readonly ncol: number;
  readonly title: string;
  /** Points. */
  readonly fontsize: number;
  readonly markerscale: number;
  readonly frameon: boolean;
  readonly rc: Readonly<RcParams>;
}

/** One row of a legend, in points from the frame's lower left corner. */
export interface LegendRow {
  readonly handle: BaseArtist;
  readonly box: Omit<HandleBox, "axesHeight">;
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
  readonly handle: BaseArtist;
  readonly label: string;
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

/** Lays a legend out in matplotlib's boxes: rows in columns, a title above, a frame around. */
export function layoutLegend(legend: Legend): LegendBox {
  const { fontsize, rc } = legend;
  const rowGap = rc["legend.labelspacing"] * fontsize;
  const pad = rc["legend.borderpad"] * fontsize;
  const entries = legend.labels.flatMap((label, index) => {
    const handle = legend.handles[index];
    return handle === undefined ? [] : [measureEntry(legend, handle, label)];
  });
  const columns = splitColumns(entries, legend.ncol).map((column) => measureColumn(column, rowGap));
  const columnGap = rc["legend.columnspacing"] * fontsize;
  const body = {
    width: sum(columns.map((column) => column.width)) + columnGap * Math.max(0, columns.length - 1),
    ascent: Math.max(0, ...columns.map((column) => column.ascent)),
    depth: Math.max(0, ...columns.map((column) => column.depth)),
  };
  const title = legend.title === "" ? null : measureTitle(legend.title, rc["font.size"]);
  const titleHeight = title === null ? 0 : title.ascent + title.descent + rowGap;
  const width = Math.max(body.width, title?.width ?? 0) + 2 * pad;
  const height = titleHeight + body.ascent + body.depth + 2 * pad;
  const left = (width - body.width) / 2;
  return {
    width,
    height,
    rows: placeLegendColumns(legend, columns, left, pad + body.depth, { rowGap, columnGap }),
    title:
      title === null
        ? null
        : placeText(legend.title, {
            x: (width - title.width) / 2,
            y: height - pad - title.ascent,
            size: rc["font.size"],
            ha: "left",
            va: "baseline",
            color: rc["text.color"],
          }),
  };
}

function measureEntry(legend: Legend, handle: BaseArtist, label: string): LegendEntry {
  const { fontsize, rc } = legend;
  const text = measureLabel(label, fontsize);
  const descent = handleDescent(legend);
  const handleWidth = (rc["legend.handlelength"] + rc["legend.handletextpad"]) * fontsize;
  return {
    handle,
    label,
    offsetAboveBaseline: text.offsetAboveBaseline,
    width: handleWidth + text.width,
    ascent: Math.max(text.ascent, rc["legend.handleheight"] * fontsize - descent),
    descent: Math.max(text.descent, descent),
  };
}

/** The descent of a handle's box below the base line: a box higher than 0.7 is centered on the text. */
function handleDescent({ fontsize, rc }: Legend): number {
  return 0.35 * fontsize * (rc["legend.handleheight"] - 0.7);
}

/** Measures a label; one of several lines is centered where a single line has its middle. */
function measureLabel(label: string, size: number): RowExtent & { offsetAboveBaseline: number } {
  const [x0, y0, x1, y1] = textBox(label, size);
  if (!label.includes("\n"))
    return { width: x1 - x0, ascent: y1, descent: -y0, offsetAboveBaseline: 0 };
  const height = y1 - y0;
  const descent = height / 2 - textBox("lp", size)[3] / 2;
  return { width: x1 - x0, ascent: height - descent, descent, offsetAboveBaseline: -y0 - descent };
}

function measureTitle(title: string, size: number): RowExtent {
  const [x0, y0, x1, y1] = textBox(title, size);
  return { width: x1 - x0, ascent: y1, descent: -y0 };
}

function textBox(text: string, size: number): Bbox {
  const layout = layoutText(text, { size, ha: "left", va: "baseline" });
  if (layout !== null) return layout.box;
  // An empty name still takes the height of a line.
  const [, y0, , y1] = textBox("lp", size);
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
  legend: Legend,
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
      rows.push(placeRow(legend, entry, x, baseline));
    }
    x += column.width + gaps.columnGap;
  }
  return rows;
}

function placeRow(legend: Legend, entry: LegendEntry, x: number, baseline: number): LegendRow {
  const { fontsize, rc } = legend;
  const width = rc["legend.handlelength"] * fontsize;
  const descent = handleDescent(legend);
  const height = rc["legend.handleheight"] * fontsize - descent;
  return {
    handle: entry.handle,
    box: { x, y: baseline, width, height, descent, fontsize, markerscale: legend.markerscale },
    text: placeText(entry.label, {
      x: x + width + rc["legend.handletextpad"] * fontsize,
      y: baseline + entry.offsetAboveBaseline,
      size: fontsize,
      ha: "left",
      va: "baseline",
      color: rc["text.color"],
    }),
  };
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
