import { readText } from "../../options.ts";
import { invalidTemplate } from "../errors.ts";
import {
  floatText,
  formatMagnitude,
  type Notation,
  signOf,
  sizeFault,
  wholeText,
} from "../python-format.ts";
import { readTickArguments } from "../tick-options.ts";
import type { FormatContext, Formatter, TickLabels } from "../types.ts";

const settingReaders = { fmt: readText };

/**
 * Labels by a format string of Python's `%` operator, with one conversion for the tick: `d`, `i`, `u`, `f`, `e`,
 * `g` (also in capitals), `s` or `r`, with flags, width and precision; `%%` is a percent sign. `$…$` is typeset; a
 * hyphen stays a hyphen.
 * @throws PlotError for a format string without a conversion for one number, or with several.
 * @example axes.yaxis.setMajorFormatter(new FormatStrFormatter("%.2f s"));
 */
export class FormatStrFormatter implements Formatter {
  /** The format string. */
  readonly fmt: string;
  readonly #template: PercentTemplate;

  constructor(fmt: string);
  constructor(...args: readonly unknown[]) {
    const { fmt } = readTickArguments("FormatStrFormatter", ["fmt"], args, settingReaders);
    this.fmt = fmt ?? readText("FormatStrFormatter: fmt", fmt);
    this.#template = parsePercent("FormatStrFormatter", this.fmt);
  }

  format(_ticks: readonly number[], { integral }: FormatContext): TickLabels {
    const { before, after, conversion } = this.#template;
    return {
      label: (tick) => `${before}${convert(tick, conversion, integral)}${after}`,
      offsetText: "",
      math: false,
    };
  }
}

/** A format string, taken apart. */
interface PercentTemplate {
  readonly before: string;
  readonly conversion: PercentConversion;
  readonly after: string;
}

/** `%` with what follows it. */
interface PercentConversion {
  readonly flags: string;
  readonly width: number;
  readonly precision: number | undefined;
  readonly type: string;
}

const conversionForm = /%(?:%|([#0\- +]*)(\d*)(?:\.(\d*))?[hlL]?([a-zA-Z])?)/g;
const conversionTypes = "diufFeEgGsr";

/**
 * Writes numbers by a format string of Python's `%` operator, as the formatter does.
 * @throws PlotError that begins with `fn`
 */
export function percentWriter(fn: string, fmt: string): (value: number) => string {
  const { before, after, conversion } = parsePercent(fn, fmt);
  return (value) => `${before}${convert(value, conversion, false)}${after}`;
}

function parsePercent(fn: string, fmt: string): PercentTemplate {
  const [match, other] = [...fmt.matchAll(conversionForm)].filter(([text]) => text !== "%%");
  if (match === undefined) throw fault(fn, fmt, 'has no conversion for the tick, such as "%.2f"');
  if (other !== undefined) throw fault(fn, fmt, "has several conversions; a tick is one number");
  return {
    before: unescaped(fmt.slice(0, match.index)),
    conversion: readPercentConversion(fn, fmt, match),
    after: unescaped(fmt.slice(match.index + match[0].length)),
  };
}

function unescaped(text: string): string {
  return text.replaceAll("%%", "%");
}

function readPercentConversion(
  fn: string,
  fmt: string,
  match: RegExpMatchArray,
): PercentConversion {
  const [text, flags = "", width, digits, type = ""] = match;
  if (type === "" || !conversionTypes.includes(type)) {
    const right = `use one of ${[...conversionTypes].join(" ")}`;
    throw fault(fn, fmt, `has ${JSON.stringify(text)}, which does not write a number; ${right}`);
  }
  const precision = digits === undefined ? undefined : Number(digits);
  const tooLarge = sizeFault(Number(width), precision ?? 0);
  if (tooLarge !== "") throw fault(fn, fmt, tooLarge);
  return { flags, width: Number(width), precision, type };
}

function fault(fn: string, fmt: string, what: string) {
  return invalidTemplate(fn, fmt, what);
}

function convert(tick: number, conversion: PercentConversion, integral: boolean): string {
  const { flags, width, type, precision } = conversion;
  const text = magnitudeText(Math.abs(tick), conversion, integral);
  const isText = type === "s" || type === "r";
  const plus = flags.includes("+") ? "+" : flags.includes(" ") ? " " : "";
  const sign = signOf(isIntegerType(type) ? Math.trunc(tick) + 0 : tick, isText ? "" : plus);
  if (isText) return pad(`${sign}${text}`.slice(0, precision), width, flags);
  if (flags.includes("0") && !flags.includes("-")) {
    return sign + text.padStart(width - sign.length, "0");
  }
  return pad(sign + text, width, flags);
}

function pad(text: string, width: number, flags: string): string {
  return flags.includes("-") ? text.padEnd(width) : text.padStart(width);
}

function isIntegerType(type: string): boolean {
  return type === "d" || type === "i" || type === "u";
}

function magnitudeText(
  value: number,
  { type, precision, flags }: PercentConversion,
  integral: boolean,
): string {
  if (isIntegerType(type)) return wholeText(value).padStart(precision ?? 0, "0");
  if (type === "s" || type === "r") return integral ? wholeText(value) : floatText(value);
  const notation = type.toLowerCase() as Notation;
  const text = formatMagnitude(value, notation, precision ?? 6, flags.includes("#"));
  return type === notation ? text : text.toUpperCase();
}
