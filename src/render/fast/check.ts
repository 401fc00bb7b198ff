import { type AxesViewSpec, type FigureSpec, figureForm } from "./form.ts";
import { viewsOf } from "./view.ts";

/** Whether a spec has the form of a figure's, in every part: then `drawFigure` knows all it says. */
export function isFigureSpec(spec: object): spec is FigureSpec {
  return figureForm(spec) && haveDifferentNames(viewsOf(spec));
}

interface Named {
  readonly name?: string;
  readonly layer?: readonly Named[];
  readonly mark?: unknown;
}

/**
 * Whether the layers of all views have different names, as Vega-Lite spells them: it makes names of data and marks of
 * them, and refuses one that comes twice.
 */
function haveDifferentNames(views: readonly AxesViewSpec[]): boolean {
  const known = new Set<string>();
  return views.every(({ layer }) => areNew(layer, known));
}

/** Whether none of the names in these layers is known; they are from now on. */
function areNew(layers: readonly Named[], known: Set<string>): boolean {
  for (const { name, layer } of layers) {
    if (name !== undefined && name !== "" && !isNew(name, known)) return false;
    if (layer !== undefined && !areNew(layer, known)) return false;
  }
  return true;
}

// What Vega-Lite calls layers and views that have no name.
const given = /(?:layer|concat)_\d/;

function isNew(name: string, known: Set<string>): boolean {
  const spelled = name.replace(/\W/g, "_").replace(/^\d/, "_$&");
  const count = known.size;
  return !given.test(spelled) && known.add(spelled).size > count;
}
