import { type Axes, PlotError, subplots } from "../../src/index.ts";
import { isColorLike, propCycle, toHex } from "../../src/style/color.ts";
import { toLineStyle } from "../../src/style/dashes.ts";
import { parseFormat } from "../../src/style/format.ts";
import { type Case, hexWithAlpha } from "../truth.ts";
import { type Differences, near, same } from "./compare.ts";
import { parity } from "./harness.ts";

interface Paint {
  readonly color: string;
  readonly alpha?: number;
}
interface Refusal {
  readonly error: string;
}

interface Format {
  readonly linestyle: string | null;
  readonly marker: string | null;
  readonly color: string | null;
  readonly alpha?: number;
}
interface FormatAnswer {
  readonly parse: Format;
  readonly drawn: Paint & { readonly linestyle: string; readonly marker: string };
}
type FormatCase = Case<
  { readonly fmt: string } | { readonly fmts: readonly string[] },
  FormatAnswer | Refusal | { readonly colors: readonly string[] }
>;

const newAxes = () => subplots().axes[0] as Axes;

parity<FormatCase>("fmt", {
  differences: ({ in: asked, out }) => {
    if ("fmts" in asked) return same("colors", colorsOf(asked.fmts), "colors" in out && out.colors);
    if ("parse" in out) return formatDifferences(asked.fmt, out);
    const theirs = "error" in out ? reason(out.error) : "no error";
    const ours = refusal("invalid-format", () => newAxes().plot([0, 1], [0, 1], asked.fmt));
    const start = `Axes.plot: fmt is ${JSON.stringify(asked.fmt)}, which has ${theirs}`;
    return same("message", withoutColor(ours).slice(0, start.length), start);
  },
});

function formatDifferences(fmt: string, { parse, drawn }: FormatAnswer): Differences {
  const { linestyle, marker, color } = parseFormat(fmt, "fmt");
  const [line] = newAxes().plot([0, 1], [0, 1], fmt);
  return [
    // A blank and "None" are the same line style.
    ...same("linestyle", linestyle, parse.linestyle && toLineStyle(parse.linestyle, "linestyle")),
    ...same("marker", marker, parse.marker),
    ...same("color", color && toHex(color), parse.color && hexWithAlpha(parse.color, parse.alpha)),
    ...same("drawn linestyle", line?.linestyle, drawn.linestyle),
    ...same("drawn marker", line?.marker, drawn.marker),
    ...same("drawn color", line?.color, hexWithAlpha(drawn.color, drawn.alpha)),
  ];
}

function colorsOf(fmts: readonly string[]): string[] {
  const axes = newAxes();
  return fmts.flatMap((fmt) => axes.plot([0, 1], [0, 1], fmt)).map((line) => line.color);
}

/** A message that names the color among other signs, as matplotlib's, which names the character where it stops. */
function withoutColor(message: string): string {
  return message.replace(
    /which has the color ".*" and more;/,
    "which has an unrecognized character, ",
  );
}

/** The reason of our message that matplotlib's stands for. */
function reason(error: string): string {
  if (error.includes("two linestyle symbols")) return "two line styles, ";
  if (error.includes("two marker symbols")) return "two markers, ";
  if (error.includes("two color symbols")) return "two colors, ";
  return error.includes("unrecognized character")
    ? "an unrecognized character, "
    : "a bad cycle index, ";
}

/** The message of the PlotError a call throws, or what happened instead. */
function refusal(code: string, call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return error instanceof PlotError && error.code === code ? error.message : `${error}`;
  }
  return "no error";
}

type ColorCase = Case<
  { readonly kind: string; readonly color: string },
  { readonly hex: string; readonly alpha: number } | Refusal | { readonly colors: string[] }
>;

parity<ColorCase>("colors", {
  differences: ({ in: { color }, out }) => {
    if ("colors" in out) return same("cycle", propCycle, out.colors);
    const start = "Axes.plot: color must be a color, ";
    const draw = () => newAxes().plot([0, 1], { color })[0]?.color;
    return [
      ...("error" in out
        ? same("message", refusal("invalid-color", draw).slice(0, start.length), start)
        : same("color", draw(), hexWithAlpha(out.hex, out.alpha))),
      ...same("is a color", isColorLike(color), !("error" in out)),
    ];
  },
});

type DashCase = Case<
  { readonly linestyle: "-" | readonly [number, number[]]; readonly linewidth: number },
  {
    readonly drawn: boolean;
    readonly linestyle: string;
    readonly offset: number;
    readonly dashes: readonly number[] | null;
    readonly width: number;
    readonly capstyle: string;
    readonly joinstyle: string;
  }
>;

parity<DashCase>("dashes", {
  differences: ({ in: asked, out }) => {
    const [line] = newAxes().plot([0, 1], asked);
    const pattern = line?.pattern ?? null;
    const { drawn, linestyle, offset, dashes, width, capstyle, joinstyle } = out;
    return [
      ...same("linestyle", line?.linestyle, linestyle),
      ...same("drawn", pattern !== null, drawn),
      ...(pattern !== null && drawn
        ? [
            ...near("offset", [pattern.offset], [offset], 1e-9),
            ...same("is dashed", pattern.dashes !== null, dashes !== null),
            ...near("dashes", pattern.dashes ?? [], dashes ?? [], 1e-9),
            ...near("width", [line?.linewidth ?? Number.NaN], [width], 1e-9),
            ...same("ends", [pattern.capstyle, pattern.joinstyle], [capstyle, joinstyle]),
          ]
        : []),
    ];
  },
});
