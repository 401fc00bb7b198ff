import { area } from "./area.ts";
import { image } from "./image.ts";
import { line } from "./line.ts";
import type { MarkKind, Unit } from "./mark.ts";
import { point } from "./point.ts";
import { rect } from "./rect.ts";
import { rule } from "./rule.ts";
import { text } from "./text.ts";

/** The kinds of mark that are drawn without Vega, by the `type` of the mark. */
export const kinds = {
  line,
  area,
  rule,
  rect,
  point,
  text,
  image,
} satisfies Readonly<Record<string, MarkKind<Unit>>>;

const byType: Readonly<Record<string, MarkKind<Unit>>> = kinds;

/** The kind of mark of a unit. */
export function kindOf({ mark: { type } }: Unit): MarkKind<Unit> | undefined {
  return Object.hasOwn(byType, type) ? byType[type] : undefined;
}
