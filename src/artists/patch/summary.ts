import { writeAlone, writeSetting } from "../../facts/numbers.ts";
import { differing, word } from "../../facts/words.ts";
import { type AreaLook, shownColor } from "../area/area-look.ts";
import type { DataDescription } from "../artist.ts";
import { dashesInWords } from "../segments/dashes-in-words.ts";
import { settings } from "../settings.ts";
import { rangeInWords } from "../wording.ts";
import { patchLimits } from "./limits.ts";
import type { PatchUnits } from "./outline.ts";
import type { Patch } from "./patch.ts";

/** The lines of a patch in the text of a figure: how it is painted, then its numbers. */
export function patchSummary(patch: Patch): string[] {
  const paint = [
    patch.fill ? `${patch.look.facecolor ?? "#00000000"} fill` : "no fill",
    ...edgeFacts(patch.look),
    ...differing("hatch", word(patch.hatch ?? "none"), "none"),
    ...settings(patch, { zorder: 1 }),
    ...unitFacts(patch.units),
  ];
  return [patch.shape.replace(/(?<=[a-z])[A-Z]/g, " $&").toLowerCase(), ...paint, ...patch.facts()];
}

/** In what places are counted, where that is not the data. */
function unitFacts({ x, y }: PatchUnits): string[] {
  return [...differing("x in", x, "data"), ...differing("y in", y, "data")];
}

function edgeFacts({ edgecolor, alpha, linewidth, pattern }: AreaLook): string[] {
  if (shownColor(edgecolor, alpha) === null || pattern === null) return [];
  const dashes = pattern.dashes === null ? [] : [dashesInWords(pattern)];
  return [
    [`edge ${edgecolor}`, ...dashes, ...differing("width", writeSetting(linewidth), "1")].join(
      ", ",
    ),
  ];
}

/** Numbers with their names, on one line. */
export function writeFacts(numbers: Readonly<Record<string, number | null>>): string {
  return Object.entries(numbers)
    .flatMap(([name, value]) => (value === null ? [] : [`${name} ${writeAlone(value)}`]))
    .join(", ");
}

/** A place in data units. */
export function writePlace([x, y]: readonly [number, number]): string {
  return `${writeAlone(x)}, ${writeAlone(y)}`;
}

/** A patch in words, by what it reaches. */
export function describePatch(patch: Patch): DataDescription | null {
  const { x, y } = patchLimits(patch);
  if (x === null || y === null) return null;
  return {
    noun: ["shape", "shapes"],
    short: "shape",
    x,
    says: `reaches ${rangeInWords(y.min, y.max)}`,
  };
}
