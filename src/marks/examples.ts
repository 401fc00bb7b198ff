import { areaExamples } from "./area.ts";
import { imageExamples } from "./image.ts";
import type { markKinds } from "./kinds.ts";
import { lineExamples } from "./line.ts";
import type { Examples, MarkKind, Unit } from "./mark.ts";
import { pointExamples } from "./point.ts";
import { rectExamples } from "./rect.ts";
import { ruleExamples } from "./rule.ts";
import { textExamples } from "./text.ts";

type UnitOf<K> = K extends MarkKind<infer U extends Unit> ? U : never;

/** The examples of every kind of mark; the tests use them, and the build leaves them out. */
export const examples: {
  readonly [K in keyof typeof markKinds]: () => Examples<UnitOf<(typeof markKinds)[K]>>;
} = {
  line: lineExamples,
  area: areaExamples,
  rule: ruleExamples,
  rect: rectExamples,
  point: pointExamples,
  text: textExamples,
  image: imageExamples,
};
