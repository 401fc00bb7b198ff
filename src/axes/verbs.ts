import { type AspectVerbs, aspectVerbs } from "./aspect-verbs.ts";
import { type LabelVerbs, labelVerbs } from "./label-verbs.ts";
import { type LimitVerbs, limitVerbs } from "./limit-verbs.ts";
import { type SecondaryVerbs, secondaryVerbs } from "./secondary-verbs.ts";
import { type TickVerbs, tickVerbs } from "./tick-verbs.ts";
import { type TwinVerbs, twinVerbs } from "./twin-verbs.ts";
import { type UnitVerbs, unitVerbs } from "./unit-verbs.ts";

/** Everything that changes an axes but draws nothing in it. */
export interface AxesVerbs
  extends LabelVerbs,
    TickVerbs,
    LimitVerbs,
    AspectVerbs,
    TwinVerbs,
    UnitVerbs,
    SecondaryVerbs {}

/** What these verbs do, by name; each is called on its axes. */
export const axesVerbs = {
  ...labelVerbs,
  ...tickVerbs,
  ...limitVerbs,
  ...aspectVerbs,
  ...twinVerbs,
  ...unitVerbs,
  ...secondaryVerbs,
};
