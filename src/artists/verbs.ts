import { type BarVerbs, barVerbs } from "./bar/verbs.ts";
import { type ErrorbarVerbs, errorbarVerbs } from "./errorbar/verbs.ts";
import { type HistVerbs, histVerbs } from "./hist/verbs.ts";
import { type LineVerbs, lineVerbs } from "./line/verbs.ts";
import { type ScatterVerbs, scatterVerbs } from "./scatter/verbs.ts";
import { type TextVerbs, textVerbs } from "./text/verbs.ts";

/** Everything that draws in an axes. */
export interface Verbs
  extends LineVerbs,
    BarVerbs,
    HistVerbs,
    ErrorbarVerbs,
    ScatterVerbs,
    TextVerbs {}

/** What the verbs do, by name; each is called on the axes it draws in. */
export const verbs = {
  ...lineVerbs,
  ...barVerbs,
  ...histVerbs,
  ...errorbarVerbs,
  ...scatterVerbs,
  ...textVerbs,
};
