import { type SVGNode, together } from "../svg/element.ts";
import { type Attributes, fontOf, paintOf } from "../svg/paint.ts";
import { areFormulas, lettersFor, textStyle, textToSVG } from "../svg/text.ts";
import { measureText } from "../text/metrics.ts";
import { itemsToSVG, reachesInto } from "./clip.ts";
import type { Table } from "./columns.ts";
import { boxAround, boxBetween, type MarkBox } from "./extent.ts";
import { either, type Guarded, number, objectOf, oneOf, string } from "./guard.ts";
import { channelsFor, lookColumns, markOfRow, nominal, quantitative, saying } from "./looks.ts";
import type { Canvas, Examples, MarkKind } from "./mark.ts";
import { align, clipLook, colorOrNone, fillLook, fontLook, texts } from "./properties.ts";
import { nameParts, sourceParts } from "./source.ts";
import { transformTo } from "./transform.ts";

const writtenForm = { type: oneOf("text"), align, fontSize: number };
const looks = { ...clipLook, ...fillLook, ...fontLook, angle: number, lineHeight: number };

const rows = saying(
  ["fill", "text"],
  objectOf(
    { mark: objectOf(writtenForm, { ...looks, text: texts, fill: colorOrNone }) },
    {
      ...sourceParts,
      encoding: objectOf({}, channelsFor("angle", "fill", "fillOpacity", "opacity", "text")),
    },
  ),
);
const fixed = objectOf(
  {
    mark: objectOf({ ...writtenForm, text: texts, x: number, y: number, fill: colorOrNone }, looks),
  },
  { ...nameParts, description: string },
);
/** What a spec may say of texts that are drawn without Vega. */
export const textForm = either(fixed, rows);

/** A text at each row, or one at a place of its own; its base line, the first of several, meets the place. */
export type TextUnit = Guarded<typeof textForm>;

/** Texts. */
export const textMark: MarkKind<TextUnit> = {
  columns: (unit) => (isFixed(unit) ? [] : ["x", "y", ...lookColumns(unit.encoding)]),
  draw: drawTexts,
};

/** Units with every property set, one for each form. */
export function textExamples(): Examples<TextUnit> {
  const look = {
    type: "text",
    text: ["two", "lines"],
    align: "center",
    angle: 270,
    clip: true,
    fontSize: 9,
    fontStyle: "italic",
    fontWeight: "bold",
    lineHeight: 12,
    fill: "#1f77b4",
    fillOpacity: 0.5,
    opacity: 0.7,
  } as const;
  const row = { text: "text", angle: 0, fill: "#ff0000", fillOpacity: 1, opacity: 1 };
  return [
    {
      name: "texts",
      data: {
        values: [
          { ...row, x: 1, y: 2, text: "a & b", angle: 30 },
          { ...row, x: null, y: null },
          { ...row, x: 5, y: 6, text: " two  blanks ", fillOpacity: 0.5 },
          { ...row, x: 7, y: 6, text: "", angle: -90.1234 },
          { ...row, x: 7, y: 6, alone: true },
          { ...row, x: 7, y: 8, opacity: 0.5 },
          { ...row, x: 16, y: 8, angle: 400, fill: null },
        ],
      },
      transform: [
        { calculate: "isValid(datum.x) ? (datum.x * 1.5) : null", as: "x" },
        { filter: "!datum.alone" },
      ],
      mark: look,
      encoding: {
        angle: { field: "angle", ...quantitative },
        fill: { field: "fill", ...nominal },
        fillOpacity: { field: "fillOpacity", ...quantitative },
        opacity: { field: "opacity", ...quantitative },
        text: { field: "text", type: "nominal" },
      },
    },
    { name: "fixed text", description: "$x_1$\nlines", mark: { ...look, x: 30, y: 20 } },
  ];
}

function isFixed(unit: TextUnit): unit is Guarded<typeof fixed> {
  return "x" in unit.mark;
}

function drawTexts(unit: TextUnit, table: Table, canvas: Canvas): string {
  const { mark } = unit;
  const { looks } = table;
  const { x, y } = isFixed(unit)
    ? { x: Float64Array.of(unit.mark.x), y: Float64Array.of(unit.mark.y) }
    : table;
  const markOf = markOfRow(mark, looks);
  const source = isFixed(unit) ? unit.description : undefined;
  const placed = (row: number): PlacedText => ({
    text: looks.text?.[row] ?? mark.text ?? "",
    x: x[row] as number,
    y: y[row] as number,
    angle: looks.angle?.[row] ?? mark.angle ?? 0,
    ...(source === undefined ? {} : { source }),
  });
  const items = {
    length: x.length,
    isGap: (row: number) => Number.isNaN(x[row]) || Number.isNaN(y[row]),
    reachesIn: (row: number) => reachesInto(canvas, boxOfText(placed(row), mark), 0),
    draw: (row: number) => markLetters(placed(row), letterLookOf(markOf(row), canvas), canvas),
  };
  return itemsToSVG(mark, items, canvas);
}

type TextMark = TextUnit["mark"];

/** How texts look, under the names marks have for it. */
export interface TextStyle {
  readonly align?: TextMark["align"] | undefined;
  readonly fill?: TextMark["fill"] | undefined;
  readonly fillOpacity?: number | undefined;
  readonly fontSize: number;
  readonly fontStyle?: TextMark["fontStyle"] | undefined;
  readonly fontWeight?: TextMark["fontWeight"] | undefined;
  /** The distance of base lines. @default 2 points more than the size */
  readonly lineHeight?: number | undefined;
  readonly opacity?: number | undefined;
}

/** A text with its anchor, turned clockwise by so many degrees. */
export interface PlacedText {
  readonly text: string | readonly string[];
  readonly x: number;
  readonly y: number;
  readonly angle: number;
  /** The text as it was written, if it has formulas. */
  readonly source?: string;
}

/**
 * Texts that look alike.
 * @param areLabels Whether they are tick labels, which may be formulas.
 */
export function textsToSVG(
  texts: readonly PlacedText[],
  style: TextStyle,
  canvas: Canvas,
  areLabels = false,
): string {
  const math = areLabels && areFormulas(texts.map(({ text }) => String(text)));
  const look = letterLookOf(style, canvas, math);
  const drawn = texts.map((text) => markLetters(text, look, canvas));
  return together(
    drawn.filter((each) => each !== undefined),
    {},
  );
}

/** What texts are written with. */
interface LetterLook {
  readonly align: TextMark["align"];
  readonly size: number;
  readonly step: number;
  readonly font: Attributes;
  readonly attributes: Attributes;
  readonly math: boolean;
  readonly bold: boolean;
  readonly italic: boolean;
}

/** How texts of a style are written; undefined for texts that do not show. */
function letterLookOf(style: TextStyle, canvas: Canvas, math = false): LetterLook | undefined {
  const { align = "left", fontSize, fontStyle, fontWeight } = style;
  const paint = paintOf({ ...style }, canvas.defs);
  if (paint === undefined) return undefined;
  const font = fontOf({ font: canvas.font, fontStyle, fontWeight }, fontSize);
  const attributes = textStyle(paint, font, canvas.fonttype);
  const letters = lettersFor(style);
  return { align, size: fontSize, step: lineStep(style), font, attributes, math, ...letters };
}

/** The distance of base lines. */
function lineStep({ fontSize, lineHeight = fontSize + 2 }: TextStyle): number {
  return lineHeight;
}

const textAnchors = { left: undefined, center: "middle", right: "end" } as const;

function markLetters(
  { text, x, y, angle, source }: PlacedText,
  look: LetterLook | undefined,
  canvas: Canvas,
): SVGNode | undefined {
  if (look === undefined) return undefined;
  const { align, size, step, font, attributes, math, bold, italic } = look;
  const place = { "text-anchor": textAnchors[align], transform: transformTo(x, y, angle) };
  const lines = textLines(text).map((line) => line.trim());
  const lettering = { lines, size, step, font, math, source, bold, italic };
  return textToSVG(lettering, place, attributes, canvas)[0];
}

function textLines(text: string | readonly string[]): readonly string[] {
  return typeof text === "string" ? [text] : text;
}

/** The box around a text, as Vega reckons it. */
function boxOfText({ text, x, y, angle }: PlacedText, style: TextStyle): MarkBox {
  const { align = "left", fontSize } = style;
  const lines = textLines(text);
  const width = Math.max(0, ...lines.map((line) => measureText(line, fontSize).width));
  const height = fontSize + lineStep(style) * (lines.length - 1);
  const left = x - { left: 0, center: width / 2, right: width }[align];
  const top = y - Math.round(0.8 * fontSize);
  const box = boxBetween(left, top, left + width, top + height);
  return angle === 0 ? box : turnedMarkBox(box, angle, x, y);
}

/** The box around a box that is turned by degrees around a place. */
function turnedMarkBox(
  { x0, x1, y0, y1 }: MarkBox,
  degrees: number,
  x: number,
  y: number,
): MarkBox {
  const [cos, sin] = [Math.cos(degrees * (Math.PI / 180)), Math.sin(degrees * (Math.PI / 180))];
  const [startX, startY] = [x - x * cos + y * sin, y - x * sin - y * cos];
  const corners = [
    [x0, y0],
    [x0, y1],
    [x1, y0],
    [x1, y1],
  ] as const;
  return boxAround(
    corners.map(([left, top]) => cos * left - sin * top + startX),
    corners.map(([left, top]) => sin * left + cos * top + startY),
  );
}
