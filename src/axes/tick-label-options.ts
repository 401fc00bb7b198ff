import { readTextOptions, textLook, textReaders } from "../artists/text/text-look.ts";
import type { RcParams } from "../config/rc-params.ts";
import { invalidArgument } from "../errors.ts";
import type { TickStyle } from "../layout/tick-style.ts";
import { listOf, type Reader, readBoolean, readText } from "../options.ts";
import { fontLook } from "../style/font-weight.ts";
import type { LabelTextOptions } from "./label-options.ts";

/** How given tick labels are written, and at which ticks. */
export interface TickLabelOptions extends LabelTextOptions {
  /** Whether minor ticks are meant. @default false */
  minor?: boolean;
  /** `"anchor"` aligns a label first and then turns it about its anchor; also `rotation_mode`. @default "default" */
  rotationMode?: "default" | "anchor";
}

/** Reads {@link TickLabelOptions}; what they say of the labels' look is part of the ticks' style. */
export function readTickLabelOptions(fn: string, options: unknown, rc: Readonly<RcParams>) {
  const readers = { ...textReaders(rc), minor: readBoolean };
  const given = readTextOptions(fn, options ?? {}, readers);
  const { minor = false } = given;
  const { size, color, rotation, rotationMode, ha, va, ...look } = textLook(
    given,
    rc,
    rc["xtick.labelsize"],
  );
  const style: Partial<TickStyle> = {
    ...(size === undefined ? {} : { labelsize: size }),
    ...(color === undefined ? {} : { labelcolor: color }),
    ...(rotation === undefined ? {} : { labelrotation: rotation }),
    ...(rotationMode === undefined ? {} : { labelrotationMode: rotationMode }),
    ...(ha === undefined ? {} : { labelha: ha }),
    ...(va === undefined ? {} : { labelva: va }),
    ...(Object.keys(look).length === 0 ? {} : { labellook: { ...fontLook(rc), ...look } }),
  };
  return { minor, style };
}

/** Reads places of ticks: finite numbers in any list. */
export const readTicks: Reader<readonly number[]> = (where, value) => {
  const ticks = listOf(value);
  if (ticks?.every((tick): tick is number => Number.isFinite(tick))) return ticks.map(withoutSign);
  throw invalidArgument(where, "a list of finite numbers", value);
};

/** Reads the texts of ticks; a number counts as its digits. */
export const readTickTexts: Reader<readonly string[]> = (where, value) => {
  const texts = listOf(value);
  if (texts === undefined) throw invalidArgument(where, "a list of strings, one per tick", value);
  return texts.map((text, index) =>
    typeof text === "number" ? String(text) : readText(`${where}[${index}]`, text),
  );
};

/** Adding 0 turns −0, which JSON cannot tell from 0, into 0. */
function withoutSign(tick: number): number {
  return tick + 0;
}
