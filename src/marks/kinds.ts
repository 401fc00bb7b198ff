import { areaMark } from "./area.ts";
import { imageMark } from "./image.ts";
import { lineMark } from "./line.ts";
import type { MarkKind, Unit } from "./mark.ts";
import { pointMark } from "./point.ts";
import { rectMark } from "./rect.ts";
import { ruleMark } from "./rule.ts";
import { textMark } from "./text.ts";

/** The kinds of mark that are drawn without Vega, by the `type` of the mark. */
export const markKinds = {
  line: lineMark,
  area: areaMark,
  rule: ruleMark,
  rect: rectMark,
  point: pointMark,
  text: textMark,
  image: imageMark,
} satisfies Readonly<Record<string, MarkKind<Unit>>>;

const byType: Readonly<Record<string, MarkKind<Unit>>> = markKinds;

/** The kind of mark of a unit. */
export function markKindOf({ mark: { type } }: Unit): MarkKind<Unit> | undefined {
  return Object.hasOwn(byType, type) ? byType[type] : undefined;
}
