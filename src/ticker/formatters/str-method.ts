import { readText } from "../../options.ts";
import { invalidTemplate } from "../errors.ts";
import { readTickArguments } from "../tick-options.ts";
import type { FormatContext, Formatter, TickLabels } from "../types.ts";
import { type NumberSpec, parseNumberSpec, writeBySpec } from "./number-spec.ts";

const settingReaders = { fmt: readText };

/**
 * Labels by a format string of Python's `str.format`, with the fields `{x}` for the tick and `{pos}` for its number,
 * each with a format specification: fill, alignment, sign, `0`, width, `,` or `_`, precision and one of `d e f g n %`
 * (also in capitals). `{{` and `}}` are braces. `$…$` is typeset; a hyphen stays a hyphen.
 * @throws PlotError for a format string that cannot be read; when drawn also for `{x:d}` at a tick that is not whole.
 * @example axes.yaxis.setMajorFormatter(new StrMethodFormatter("{x:,.0f} km"));
 */
export class StrMethodFormatter implements Formatter {
  /** The format string. */
  readonly fmt: string;
  readonly #pieces: readonly Piece[];

  constructor(fmt: string);
  constructor(...args: readonly unknown[]) {
    const { fmt } = readTickArguments("StrMethodFormatter", ["fmt"], args, settingReaders);
    this.fmt = fmt ?? readText("StrMethodFormatter: fmt", fmt);
    this.#pieces = parseFields(this.fmt);
  }

  format(_ticks: readonly number[], { integral }: FormatContext): TickLabels {
    const label = (x: number, pos: number): string =>
      this.#pieces.map((piece) => this.#write(piece, x, pos, integral)).join("");
    return { label, offsetText: "", math: false };
  }

  #write(piece: Piece, x: number, pos: number, integral: boolean): string {
    if (typeof piece === "string") return piece;
    return piece.field === "x"
      ? writeBySpec(x, piece.spec, integral, this.fmt)
      : writeBySpec(pos, piece.spec, true, this.fmt);
  }
}

/** A stretch of text as it is drawn, or a field. */
type Piece = string | { readonly field: "x" | "pos"; readonly spec: NumberSpec };

const fieldToken = /\{\{|\}\}|\{([^{}]*)\}|[^{}]+|[{}]/gsu;
const fieldForm = /^([^!:]*)(?:!([^:]*))?(?::(.*))?$/su;

function parseFields(fmt: string): Piece[] {
  return Array.from(fmt.matchAll(fieldToken), ([text, inside]) => {
    if (text === "{{" || text === "}}") return text.slice(1);
    if (inside !== undefined) return parseField(fmt, inside);
    if (text === "{" || text === "}") {
      throw fault(fmt, `has a single ${JSON.stringify(text)}; write it twice for a brace`);
    }
    return text;
  });
}

function parseField(fmt: string, inside: string): Piece {
  const [, field = "", conversion, spec = ""] = fieldForm.exec(inside) ?? [];
  if (field !== "x" && field !== "pos") {
    throw fault(fmt, `has the field ${JSON.stringify(`{${field}}`)}; fields are {x} and {pos}`);
  }
  if (conversion !== undefined && !["s", "r", "a"].includes(conversion)) {
    throw fault(fmt, `has the conversion ${JSON.stringify(`!${conversion}`)}; use !s or !r`);
  }
  const read = parseNumberSpec(spec, conversion !== undefined);
  if (typeof read === "string") throw fault(fmt, read);
  return { field, spec: read };
}

function fault(fmt: string, what: string) {
  return invalidTemplate("StrMethodFormatter", fmt, what);
}
