import type { Bbox } from "../../src/text/bbox.ts";
import { layoutText, type TextLayoutOptions } from "../../src/text/layout.ts";
import { measureMathtext } from "../../src/text/mathtext.ts";
import { measureText } from "../../src/text/metrics.ts";
import type { Case } from "../truth.ts";
import { type Differences, near, nearBox, same } from "./compare.ts";
import { parity } from "./harness.ts";

type PlacedLine = readonly [text: string, x: number, y: number];

interface Asked {
  readonly text: string;
  readonly size: number;
  readonly kind: string;
}
interface Answer {
  /** Of a single line; a block of lines has only boxes. */
  readonly width?: number;
  readonly height?: number;
  readonly descent?: number;
  readonly box: Bbox | null;
  readonly lines?: readonly PlacedLine[];
  readonly boxCenterTop?: Bbox;
  readonly linesCenterTop?: readonly PlacedLine[];
}

const bound = 0.05;

parity<Case<Asked, Answer>>("text", {
  differences: ({ in: { text, size, kind }, out }) => {
    const math = kind === "mathtext";
    const { boxCenterTop, linesCenterTop } = out;
    const centered = { size, math, ha: "center", va: "top" } as const;
    return [
      ...sizeDifferences(math ? measureMathtext(text, size) : measureText(text, size), out),
      ...blockDifferences(text, { size, math }, out.box, out.lines),
      ...(boxCenterTop ? blockDifferences(text, centered, boxCenterTop, linesCenterTop) : []),
    ];
  },
});

function sizeDifferences(ours: { width: number; height: number; descent: number }, out: Answer) {
  const { width, height, descent } = out;
  if (width === undefined || height === undefined || descent === undefined) return [];
  return [
    ...near("width", [ours.width], [width], bound),
    ...near("height", [ours.height, ours.descent], [height, descent], bound),
  ];
}

function blockDifferences(
  text: string,
  options: TextLayoutOptions,
  box: Bbox | null,
  lines: readonly PlacedLine[] | undefined,
): Differences {
  const layout = layoutText(text, options);
  const ours = layout?.lines ?? [];
  return [
    ...nearBox("box", layout?.box ?? null, box, bound),
    ...(lines === undefined
      ? []
      : [
          ...same(
            "lines",
            ours.map((line) => line.text),
            lines.map(([line]) => line),
          ),
          ...near(
            "places",
            ours.flatMap(({ x, y }) => [x, y]),
            lines.flatMap(([, x, y]) => [x, y]),
            bound,
          ),
        ]),
  ];
}
