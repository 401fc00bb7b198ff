/** Python's format specifications for numbers: what stands after the colon of `{x:,.2f}`. */
import { notWhole } from "../errors.ts";
import {
  floatText,
  formatMagnitude,
  formatPlain,
  type Notation,
  signOf,
  sizeFault,
  wholeText,
} from "../python-format.ts";

/** A format specification, taken apart. */
export interface NumberSpec {
  readonly fill: string;
  /** Where the text stands in its width; `=` puts the fill between sign and digits. */
  readonly align: "<" | ">" | "^" | "=";
  /** What stands before a number that is not negative. */
  readonly plus: string;
  /** Whether a negative zero loses its sign. */
  readonly positiveZero: boolean;
  /** Whether the point and trailing zeros stay. */
  readonly keepPoint: boolean;
  readonly width: number;
  /** Stands between every three digits before the point. */
  readonly separator: string;
  readonly precision: number | undefined;
  readonly type: string;
  /** Whether the number is made a text first, by `!s` or `!r`. */
  readonly isText: boolean;
}

const form = /^(?:(.)?([<>=^]))?([+\- ])?(z)?(#)?(0)?(\d+)?([,_])?(?:\.(\d+))?([a-zA-Z%])?$/su;
const numberTypes = "deEfFgGn%";

/** Reads a format specification, or says what is wrong with it: `has the type "q", …`. */
export function parseNumberSpec(spec: string, isText: boolean): NumberSpec | string {
  const match = form.exec(spec);
  if (match === null)
    return `has the format specification ${JSON.stringify(spec)}, which Python does not read`;
  const [, fill, align, sign, z, alternate, zero, width, separator = "", precision, type = ""] =
    match;
  const wrong = isText
    ? textFault(type, align, sign ?? z ?? alternate, separator)
    : numberFault(type, precision, separator);
  const fault = wrong || sizeFault(Number(width ?? 0), Number(precision ?? 0));
  if (fault !== "") return fault;
  return {
    fill: fill ?? (zero === undefined ? " " : "0"),
    align: (align ?? (isText ? "<" : zero === undefined ? ">" : "=")) as NumberSpec["align"],
    plus: sign === undefined || sign === "-" ? "" : sign,
    positiveZero: z !== undefined,
    keepPoint: alternate !== undefined,
    width: Number(width ?? 0),
    separator,
    precision: precision === undefined ? undefined : Number(precision),
    type,
    isText,
  };
}

function numberFault(type: string, precision: string | undefined, separator: string): string {
  if (type !== "" && !numberTypes.includes(type)) {
    return `has the type ${JSON.stringify(type)}; numbers are written by ${[...numberTypes].join(" ")}`;
  }
  if (type === "n" && separator !== "") return `has ${JSON.stringify(separator)} with the type "n"`;
  if (type === "d" && precision !== undefined) return 'has a precision with the type "d"';
  return "";
}

function textFault(
  type: string,
  align: string | undefined,
  forNumbers: string | undefined,
  separator: string,
): string {
  if (type !== "" && type !== "s")
    return `has the type ${JSON.stringify(type)}; a text is written by s`;
  if (align === "=" || forNumbers !== undefined || separator !== "") {
    return "has a format for numbers after a conversion to text";
  }
  return "";
}

/**
 * Writes a number, as Python does with a float, or with an int where it counts as one.
 * @param fmt The whole format string, for messages.
 */
export function writeBySpec(
  value: number,
  spec: NumberSpec,
  integral: boolean,
  fmt: string,
): string {
  if (spec.isText) {
    const text = signOf(value, "") + (integral ? wholeText : floatText)(Math.abs(value));
    return alignDigits(text.slice(0, spec.precision), "", spec);
  }
  if (spec.type === "d" && !Number.isInteger(value)) throw notWhole(fmt, value);
  const text = magnitude(Math.abs(value), spec, integral);
  const isZero = spec.positiveZero && !/[1-9]/.test(text.replace(/e.*$/i, ""));
  const isWhole = spec.type === "d" || (integral && spec.type === "");
  const sign = isZero || (isWhole && value === 0) ? spec.plus : signOf(value, spec.plus);
  return alignDigits(text, sign, spec);
}

function magnitude(value: number, spec: NumberSpec, integral: boolean): string {
  const { type, precision, keepPoint } = spec;
  switch (type) {
    case "d":
      return wholeText(value);
    case "":
      if (precision !== undefined) return formatPlain(value, precision, keepPoint);
      return integral ? wholeText(value) : floatText(value, keepPoint);
    case "%":
      return `${formatMagnitude(value * 100, "f", precision ?? 6, keepPoint)}%`;
    case "n":
      return formatMagnitude(value, "g", precision ?? 6, keepPoint);
    default: {
      const notation = type.toLowerCase() as Notation;
      const text = formatMagnitude(value, notation, precision ?? 6, keepPoint);
      return type === notation ? text : text.toUpperCase();
    }
  }
}

/** Brings sign and digits to the width asked for. */
function alignDigits(
  text: string,
  sign: string,
  { fill, align, width, separator }: NumberSpec,
): string {
  const whole = /^\d*/.exec(text)?.[0] ?? "";
  const rest = text.slice(whole.length);
  const zeros = fill === "0" && align === "=" ? width - sign.length - rest.length : 0;
  const number = grouped(whole, separator, zeros) + rest;
  const room = Math.max(0, width - sign.length - number.length);
  switch (align) {
    case "<":
      return sign + number + fill.repeat(room);
    case ">":
      return fill.repeat(room) + sign + number;
    case "=":
      return sign + fill.repeat(room) + number;
    case "^":
      return fill.repeat(Math.floor(room / 2)) + sign + number + fill.repeat(Math.ceil(room / 2));
    default:
      return align satisfies never;
  }
}

/** Digits with a separator between every three, and zeros before them up to a width. */
function grouped(digits: string, separator: string, width: number): string {
  if (separator === "") return digits;
  const separate = (all: string) => all.replace(/\B(?=(?:\d{3})+$)/g, separator);
  let padded = digits;
  while (separate(padded).length < width) padded = `0${padded}`;
  return separate(padded);
}
