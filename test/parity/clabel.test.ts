import { QuadContourSet } from "../../src/artists/contour/quad-contour-set.ts";
import { Text } from "../../src/artists/text/text-artist.ts";
import type { Axes } from "../../src/index.ts";
import { toPage } from "../../src/space/to-page.ts";
import type { Case } from "../truth.ts";
import { type Differences, near, same } from "./compare.ts";
import { parity } from "./harness.ts";
import { type FigureAsked, runOps } from "./run-ops.ts";

interface TextTruth {
  readonly text: string;
  /** Points from the lower left corner of the axes. */
  readonly x: number;
  readonly y: number;
  readonly rotation: number;
  readonly size: number;
  readonly color: string;
  readonly zorder: number;
}

interface LabelTruth {
  readonly texts: readonly TextTruth[];
  /** The lines of each level by their points in data units. */
  readonly lines: readonly (readonly (readonly (readonly [number, number])[])[])[];
}

parity<Case<FigureAsked, LabelTruth>>("clabel", {
  differences({ in: asked, out }) {
    const [axes] = runOps(asked).axes as [Axes];
    return [...textDifferences(axes, out.texts), ...lineDifferences(axes, out.lines)];
  },
});

function textDifferences(axes: Axes, theirs: readonly TextTruth[]): Differences {
  const ours = axes.artists.filter((artist) => artist instanceof Text);
  const words = (texts: readonly Pick<TextTruth, "text" | "color" | "zorder">[]) =>
    texts.map(({ text, color, zorder }) => [text, color, zorder]);
  const [toX, toY] = [toPage(axes.space, "x"), toPage(axes.space, "y")];
  return [
    ...same("texts", words(ours), words(theirs)),
    ...ours.flatMap(({ at, rotation, size }, index) => {
      const { x = 0, y = 0, rotation: turned = 0, size: points = 0 } = theirs[index] ?? {};
      // 0 and 360 degrees are one.
      const angle = ((rotation - turned + 540) % 360) - 180;
      return near(`text ${index}`, [toX(at[0]), toY(at[1]), angle, size], [x, y, 0, points], 1e-3);
    }),
  ];
}

function lineDifferences(axes: Axes, theirs: LabelTruth["lines"]): Differences {
  const contours = axes.artists.find((artist) => artist instanceof QuadContourSet);
  const ours = contours?.collections.map(({ segments }) => segments.map(({ v }) => v)) ?? [];
  const counts = (levels: LabelTruth["lines"]) =>
    levels.map((lines) => lines.map(({ length }) => length));
  return [
    ...same("points of lines", counts(ours), counts(theirs)),
    ...ours.flatMap((lines, level) =>
      lines.flatMap((line, index) =>
        near(
          `level ${level} line ${index}`,
          line.flat(),
          (theirs[level]?.[index] ?? []).flat(),
          1e-6,
        ),
      ),
    ),
  ];
}
