import { areaForm } from "./area.ts";
import { type Guard, object, string } from "./guard.ts";
import { imageForm } from "./image.ts";
import { markKindOf, type markKinds } from "./kinds.ts";
import { lineForm } from "./line.ts";
import type { Unit } from "./mark.ts";
import { pointForm } from "./point.ts";
import { rectForm } from "./rect.ts";
import { ruleForm } from "./rule.ts";
import { textForm } from "./text.ts";

/**
 * The forms that the drawing of each kind of mark knows, mark and encoding together; any other form is Vega's. What the
 * library writes has them; they are for specs that come from elsewhere.
 */
const forms: {
  readonly [K in keyof typeof markKinds]: Guard<Parameters<(typeof markKinds)[K]["draw"]>[0]>;
} = {
  line: lineForm,
  area: areaForm,
  rule: ruleForm,
  rect: rectForm,
  point: pointForm,
  text: textForm,
  image: imageForm,
};

const byType: Readonly<Record<string, Guard<Unit>>> = forms;

/** A mark that stands where the rows of its data say. */
export const dataUnit: Guard<Unit> = (part): part is Unit => isKnown(part) && readsRows(part);

/** A mark that says itself where it stands. */
export const fixedUnit: Guard<Unit> = (part): part is Unit => isKnown(part) && !readsRows(part);

function isKnown(part: unknown): part is Unit {
  if (!isUnit(part)) return false;
  const { type } = part.mark;
  return Object.hasOwn(byType, type) && byType[type]?.(part) === true;
}

const isUnit: Guard<Unit> = (part): part is Unit =>
  object(part) && object(part.mark) && string(part.mark.type);

function readsRows(unit: Unit): boolean {
  return (markKindOf(unit)?.columns(unit).length ?? 0) > 0;
}
