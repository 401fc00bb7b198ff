import { together } from "../svg/element.ts";
import { fontOf, paintOf } from "../svg/paint.ts";
import { areFormulas, textStyle, textToSVG } from "../svg/text.ts";
import { type Guarded, number, objectOf, oneOf } from "./guard.ts";
import type { Canvas, MarkKind } from "./mark.ts";
import { fillLook, named, paint, texts } from "./properties.ts";
import { transformTo } from "./transform.ts";

const accepts = objectOf(
  {
    mark: objectOf(
      {
        type: oneOf("text"),
        text: texts,
        x: number,
        y: number,
        align: oneOf("left", "center", "right"),
        fontSize: number,
        fill: paint,
      },
      { ...fillLook, angle: oneOf(-90), lineHeight: number },
    ),
  },
  named,
);

/** A text that has its place. */
export type TextUnit = Guarded<typeof accepts>;

/** Texts. */
export const text: MarkKind<TextUnit> = {
  accepts,
  columns: () => [],
  examples: [
    {
      name: "text",
      mark: {
        type: "text",
        text: ["two", "lines"],
        x: 30,
        y: 20,
        align: "center",
        angle: -90,
        fontSize: 9,
        lineHeight: 12,
        fill: "#1f77b4",
        fillOpacity: 0.5,
        opacity: 0.7,
      },
    },
  ],
  draw: ({ mark }, _, canvas) => textsToSVG([mark], mark, canvas),
};

type TextMark = TextUnit["mark"];

/** How texts look. */
export type TextStyle = Pick<TextMark, "fontSize" | "fill"> &
  Partial<Pick<TextMark, "align" | "angle" | "lineHeight" | "fillOpacity" | "opacity">>;

/** A text with its anchor. */
export type PlacedText = Pick<TextMark, "text" | "x" | "y">;

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
  const { align = "left", angle, fontSize, lineHeight = fontSize + 2 } = style;
  const paint = paintOf(style, canvas.defs);
  if (paint === undefined) return "";
  const font = fontOf({ font: canvas.font }, fontSize);
  const math = areLabels && areFormulas(texts.map(({ text }) => String(text)));
  const look = textStyle(paint, font, canvas.fonttype);
  const drawn = texts.flatMap(({ x, y, text }) => {
    const place = { "text-anchor": anchors[align], transform: transformTo(x, y, angle) };
    const lines = typeof text === "string" ? [text.trim()] : text.map((line) => line.trim());
    return textToSVG({ lines, size: fontSize, step: lineHeight, font, math }, place, look, canvas);
  });
  return together(drawn, {});
}

const anchors = { left: undefined, center: "middle", right: "end" } as const;
