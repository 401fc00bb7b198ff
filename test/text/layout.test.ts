import { describe, expect, test } from "vitest";
import type { Bbox } from "../../src/text/bbox.ts";
import { layoutText, type TextLayoutOptions } from "../../src/text/layout.ts";
import { truth } from "../truth.ts";
import { distance } from "./distance.ts";

type PlacedLine = readonly [text: string, x: number, y: number];
interface Drawn {
  readonly box: Bbox | null;
  readonly lines?: readonly PlacedLine[];
  readonly boxCenterTop?: Bbox;
  readonly linesCenterTop?: readonly PlacedLine[];
}
/** A text of a figure, with its anchor and box in the figure. */
interface FigureText extends Omit<TextLayoutOptions, "size"> {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly box: Bbox | null;
  readonly raw?: string;
}

/** How far our layout is from matplotlib's box and, where they are known, its lines. */
function difference(
  text: string,
  options: TextLayoutOptions,
  box: Bbox | null,
  lines?: readonly (readonly number[])[],
): number {
  const layout = layoutText(text, options);
  if (layout === null || box === null) return layout === box ? 0 : Number.POSITIVE_INFINITY;
  const places = layout.lines.flatMap(({ x, y }) => [x, y]);
  return distance([...layout.box, ...(lines ? places : [])], [...box, ...(lines?.flat() ?? [])]);
}

const placesOf = (lines: readonly PlacedLine[] | undefined) => lines?.map(([, x, y]) => [x, y]);

describe("layoutText(text, options)", () => {
  const texts = truth<{ text: string; size: number; kind: string }, Drawn>("text");

  test(`gives all ${texts.length} texts matplotlib's box and lines`, () => {
    const off = texts.filter(({ in: { text, size, kind }, out }) => {
      const options = { size, math: kind === "mathtext" };
      return difference(text, options, out.box, placesOf(out.lines)) > 0.002;
    });
    expect(off).toEqual([]);
  });

  test("centres several lines as matplotlib does", () => {
    const several = texts.filter(({ in: { kind } }) => kind === "multiline");
    const off = several.filter(({ in: { text, size }, out }) => {
      const options = { size, ha: "center", va: "top" } as const;
      const lines = placesOf(out.linesCenterTop);
      return difference(text, options, out.boxCenterTop ?? null, lines) > 0.002;
    });
    expect(several.length).toBeGreaterThan(20);
    expect(off).toEqual([]);
  });

  test("aligns, turns and spaces as matplotlib does", () => {
    const cases = truth<
      TextLayoutOptions & { text: string },
      { box: Bbox; lines: number[][]; descent: number }
    >("text-layout");
    const off = cases.filter(({ in: { text, ...options }, out }) => {
      const descent = layoutText(text, options)?.descent ?? Number.NaN;
      return !(
        difference(text, options, out.box, out.lines) <= 0.01 &&
        Math.abs(descent - out.descent) <= 0.01
      );
    });
    expect(cases.length).toBeGreaterThan(100);
    expect(off).toEqual([]);
  });

  test("gives the texts of whole figures matplotlib's boxes", () => {
    const figures = truth<unknown, FigureLayout>("layout");
    const figureTexts = figures.flatMap(({ out }) => textsOf(out));
    const off = figureTexts.filter(({ text, x, y, box, raw, size, ...place }) => {
      const layout = layoutText(text, { ...place, size, math: raw !== undefined });
      const [x0, y0, x1, y1] = layout?.box ?? [Number.NaN, Number.NaN, Number.NaN, Number.NaN];
      return !(distance([x0 + x, y0 + y, x1 + x, y1 + y], box ?? []) < 0.002);
    });
    expect(figureTexts.length).toBeGreaterThan(3000);
    expect(off).toEqual([]);
  });

  test("gives the empty string no box", () => {
    expect(layoutText("", { size: 10 })).toBeNull();
  });

  test("turns a quarter exactly", () => {
    const box = layoutText("y", {
      size: 10,
      rotation: 90,
      rotationMode: "anchor",
      va: "bottom",
    })?.box;
    expect(box?.[2]).toBe(0);
    expect(box?.[1]).toBe(0);
  });
});

interface FigureLayout {
  readonly axes: readonly Readonly<Record<string, FigureText | readonly FigureText[] | null>>[];
  readonly suptitle: FigureText | null;
}

/** All texts of a figure: titles of 12 points, everything else of 10. */
function textsOf({ axes, suptitle }: FigureLayout): (FigureText & { size: number })[] {
  const parts = axes.flatMap(({ xticks, yticks, xlabel, ylabel, xoffset, yoffset, title }) => [
    ...[xticks, yticks, xlabel, ylabel, xoffset, yoffset]
      .flat()
      .map((text) => ({ text, size: 10 })),
    ...[title].flat().map((text) => ({ text, size: 12 })),
  ]);
  return [...parts, { text: suptitle, size: 12 }].flatMap(({ text, size }) =>
    text ? [{ ...text, size }] : [],
  );
}
