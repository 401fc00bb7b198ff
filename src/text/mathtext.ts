/** Typesets the tick labels of log, symlog and logit axes as matplotlib's mathtext does. */
import {
  beside,
  characterBox,
  type MathBox,
  type MathRule,
  type MathRun,
  movedBox,
  scaledBox,
  space,
} from "./math-box.ts";
import { measuringSize, type TextMetrics } from "./metrics.ts";

/** A typeset label: its size, and what is drawn where, from the left end of the base line with y upwards. */
export interface MathLayout extends TextMetrics {
  readonly runs: readonly MathRun[];
  readonly rules: readonly MathRule[];
}

/**
 * The size of a tick label such as "10⁻²", "2.5×10³", "1−10⁻⁵" or "1/2" in points, at the given font size.
 * Superscripts are set at 70 % and raised; × ⋅ and − between numbers get space on both sides; a fraction of two
 * digits is stacked. Width, ascent and descent are rounded up to hundredths of the font size. An empty label
 * measures 0 throughout.
 * @example measureMathtext("10⁻²", 10) // { width: 23.5, height: 9.3, descent: 0.2 }
 */
export function measureMathtext(label: string, size: number): TextMetrics {
  const { width, height, descent } = layoutMathtext(label, size);
  return { width, height, descent };
}

/**
 * Like {@link measureMathtext}, with the position of every piece of the label.
 * @example layoutMathtext("10²", 10).runs.map((run) => run.text) // ["10", "2"]
 */
export function layoutMathtext(label: string, size: number): MathLayout {
  const box = typeset(label);
  const ascent = Math.ceil(box.height);
  const descent = Math.ceil(box.depth);
  const scale = size / measuringSize;
  // The label is moved up by what rounding adds to the ascent.
  const { runs, rules } = scaledBox(movedBox(box, 0, ascent - box.height), scale);
  const width = Math.ceil(box.width) * scale;
  return { width, height: (ascent + descent) * scale, descent: descent * scale, runs, rules };
}

/** Whether a text is mathtext as it stands: its source is itself, and no formula between dollar signs. */
export function isMathtext(text: string, source: string | undefined): boolean {
  return source === text && !text.includes("$");
}

const fraction = /^(\d)\/(\d)$/;
const superscripts = "⁰¹²³⁴⁵⁶⁷⁸⁹⁻";
const plainForms = "0123456789−";
/** A label's parts: a raised number, an operator between numbers, or plain characters, a first sign included. */
const labelParts = /([⁰¹²³⁴-⁹⁻]+)|(?<!^)([×⋅−])|^[×⋅−][^⁰¹²³⁴-⁹⁻×⋅−]*|[^⁰¹²³⁴-⁹⁻×⋅−]+/gu;

function typeset(label: string): MathBox {
  const [, numerator, denominator] = fraction.exec(label) ?? [];
  if (numerator !== undefined && denominator !== undefined)
    return stackDigits(numerator, denominator);
  return beside(...Array.from(label.matchAll(labelParts), typesetPart));
}

function typesetPart([text, raised, operator]: RegExpMatchArray): MathBox {
  if (raised !== undefined) return superscript(raised);
  return operator === undefined ? characterBox(text) : spaced(operator);
}

function spaced(operator: string): MathBox {
  const gap = space(0.2 * characterBox("m").width);
  return beside(gap, characterBox(operator), gap);
}

/** Size of superscripts and of the digits of a fraction. */
const small = 0.7;

// The shares of the x-height are those that matplotlib sets for DejaVu Sans.
function superscript(text: string): MathBox {
  const xHeight = characterBox("x").height;
  const number = Array.from(text, (digit) => plainForms[superscripts.indexOf(digit)]).join("");
  const box = scaledBox(beside(space(0.025 * xHeight), characterBox(number)), small);
  const raised = movedBox(box, 0, 0.7 * xHeight);
  return { ...raised, width: raised.width + 0.05 * xHeight };
}

/** A digit over a digit, which are equally wide; the bar lies near the height of an equals sign. */
function stackDigits(numerator: string, denominator: string): MathBox {
  const thickness = measuringSize / 16;
  const upper = scaledBox(characterBox(numerator), small);
  const lower = scaledBox(characterBox(denominator), small);
  const equals = characterBox("=");
  const drop = lower.height - ((equals.height - equals.depth) / 2 - 3 * thickness);
  const height = upper.height + upper.depth + 5 * thickness + lower.height;
  // matplotlib draws the bar one thickness below the room it leaves for it.
  const bar = { x: 0, y: lower.height + thickness, width: upper.width, height: thickness };
  return {
    width: upper.width + 2 * thickness,
    height: height - drop,
    depth: lower.depth + drop,
    runs: [
      ...movedBox(upper, 0, height - drop - upper.height).runs,
      ...movedBox(lower, 0, -drop).runs,
    ],
    rules: [{ ...bar, y: bar.y - drop }],
  };
}
