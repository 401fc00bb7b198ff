import { type Bbox, translate } from "./bbox.ts";
import { type HorizontalAlignment, layoutText, type VerticalAlignment } from "./layout.ts";

/** A text at its place, in points, y upwards. */
export interface PlacedText {
  /** The text as it is drawn, its formulas typeset. */
  readonly text: string;
  /** The anchor. */
  readonly x: number;
  readonly y: number;
  readonly ha: HorizontalAlignment;
  readonly va: VerticalAlignment;
  /** Font size in points. */
  readonly size: number;
  readonly color: string;
  /** Whether the text reads upwards, turned about its anchor. */
  readonly vertical: boolean;
  readonly lines: readonly string[];
  /** How far each line's base line stands above the anchor, before the text is turned. */
  readonly baselines: readonly number[];
  /** The box the text takes, or null for an empty text, which takes none. */
  readonly bbox: Bbox | null;
}

/** How a text is to be placed. */
export interface TextPlacement {
  readonly x: number;
  readonly y: number;
  readonly size: number;
  readonly ha: HorizontalAlignment;
  readonly va: VerticalAlignment;
  readonly color: string;
  /** @default false */
  readonly vertical?: boolean;
  /** Whether the text is typeset as the numbers of log axes are. @default false */
  readonly math?: boolean;
}

/** Lays a text out about its anchor as matplotlib does. */
export function placeText(text: string, placement: TextPlacement): PlacedText {
  const { x, y, size, ha, va, color, vertical = false, math = false } = placement;
  const layout = layoutText(text, { size, ha, va, math });
  const lines = layout?.lines.map((line) => line.text) ?? [];
  return {
    text: lines.join("\n"),
    x,
    y,
    ha,
    va,
    size,
    color,
    vertical,
    lines,
    baselines: layout?.lines.map((line) => line.y) ?? [],
    bbox: layout === null ? null : translate(vertical ? quarterTurn(layout.box) : layout.box, x, y),
  };
}

/** The same text, its anchor moved. */
export function moveText(text: PlacedText, dx: number, dy: number): PlacedText {
  const { x, y, bbox } = text;
  return { ...text, x: x + dx, y: y + dy, bbox: bbox === null ? null : translate(bbox, dx, dy) };
}

/** A box after a quarter turn about the origin, counterclockwise. */
function quarterTurn([x0, y0, x1, y1]: Bbox): Bbox {
  return [-y1, x0, -y0, x1];
}
