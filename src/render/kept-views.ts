/** Views that are kept for the next figure of their shape, which then need not be compiled. */
import type { View } from "vega";
import { type BoundSpec, bindSpec, rowsName, valuesName } from "./bound-spec.ts";
import type { Vega } from "./load-vega.ts";
import type { SceneItem, SceneMark } from "./vega.ts";
import { evaluateView, type HeardView, makeView } from "./view.ts";

/** How many shapes are remembered. */
const mostShapes = 64;

/** A view that holds more rows is not kept: beside drawing them, compiling is little. */
const mostRows = 10_000;

/** Views by their shape, the one used last at the end; null for a shape that can't be fed. */
const views = new Map<string, HeardView | null>();

/**
 * Evaluates the view of a spec and hands it to `use`. The view may have shown other specs before; what it shows and what
 * it warns of is the same as with a view of its own. It is not used again after an error.
 * @throws What `use` throws, and whatever Vega-Lite and Vega have against the spec.
 */
export function withView<T>(
  spec: object,
  vega: Vega,
  onWarning: (message: string) => void,
  use: (view: View) => T,
): T {
  const bound = bindSpec(spec);
  const shape = JSON.stringify(bound?.shape);
  const fed = bound === null ? null : fedView(shape, bound, vega);
  const heard = fed ?? freshView(spec, vega);
  let isGood = false;
  try {
    for (const warning of heard.warnings.splice(0)) onWarning(warning);
    const result = use(heard.view);
    isGood = true;
    return result;
  } finally {
    if (isGood && fed !== null && bound !== null && countRows(bound) <= mostRows)
      remember(shape, fed);
    else heard.view.finalize();
  }
}

function freshView(spec: object, vega: Vega): HeardView {
  const heard = makeView(spec, vega);
  evaluateView(heard, vega);
  return heard;
}

/**
 * Takes the view of a shape, or makes it, and feeds it. None when that does not go without a word: a view of the spec
 * itself then says what there is to say.
 */
function fedView(shape: string, bound: BoundSpec, vega: Vega): HeardView | null {
  const known = views.get(shape);
  // While a view is in use nobody else may have it.
  views.delete(shape);
  const heard = known === undefined ? tryView(bound.shape, vega) : known;
  if (heard === null) {
    remember(shape, null);
    return null;
  }
  try {
    feed(heard, bound, vega);
    return heard;
  } catch {
    heard.view.finalize();
    return null;
  }
}

/** The view of a shape, which forgets at once what is no longer shown; null when Vega-Lite has something to say about it. */
function tryView(shape: object, vega: Vega): HeardView | null {
  try {
    const heard = makeView(shape, vega);
    heard.view.cleanThreshold = 0;
    return heard.warnings.length + heard.faults.length === 0 ? heard : null;
  } catch {
    return null;
  }
}

function feed(heard: HeardView, { values, rows, size }: BoundSpec, vega: Vega): void {
  const { view } = heard;
  view.signal(valuesName, values);
  for (const [name, length] of Object.entries(size)) {
    if (length !== undefined) view.signal(name, length);
  }
  for (const [index, each] of rows.entries()) view.data(rowsName(index), each);
  const prepareNext = evaluateView(heard, vega);
  prepareNext();
  sortTicks((view.scenegraph() as unknown as { root: SceneMark }).root);
}

/** What Vega joins by the value of a tick. */
const tickRoles: ReadonlySet<unknown> = new Set(["axis-grid", "axis-label", "axis-tick"]);

interface Tick extends SceneItem {
  readonly datum: { readonly tickIndex: number };
}

/** Puts ticks into the order of their axis: Vega leaves those in front that were there before. */
function sortTicks({ role, marktype, items }: SceneMark): void {
  if (tickRoles.has(role)) (items as Tick[]).sort((a, b) => a.datum.tickIndex - b.datum.tickIndex);
  if (marktype !== "group") return;
  for (const group of items) for (const mark of group.items as SceneMark[]) sortTicks(mark);
}

function remember(shape: string, heard: HeardView | null): void {
  views.set(shape, heard);
  const [oldest] = views.keys();
  if (views.size <= mostShapes || oldest === undefined) return;
  views.get(oldest)?.view.finalize();
  views.delete(oldest);
}

function countRows({ rows }: BoundSpec): number {
  return rows.reduce((sum, each) => sum + each.length, 0);
}
