/** The shape of a spec, apart from what fills it: figures of one shape need to be compiled once. */
import { type Bind, bindAxis, isPart, type Part } from "./bound-axis.ts";

/** A Vega-Lite spec taken apart. */
export interface BoundSpec {
  /** The spec with expressions and named data in the place of what varies from figure to figure. */
  readonly shape: Part;
  /** What the expressions read, by their number. */
  readonly values: readonly unknown[];
  /** Fresh rows for the named data, by their number. */
  readonly rows: readonly object[][];
  /** The spec's own size, as far as it has one. */
  readonly size: Part;
}

/** The parameter of a shape that holds the values. */
export const valuesName = "bound_values";

/** The name of some data of a shape. */
export function rowsName(index: number): string {
  return `bound_rows_${index}`;
}

/**
 * Takes a spec as `figureSpec` builds it apart. The shape is made from the spec itself, so the two cannot differ; what is
 * not known to vary stays in the shape as it is. Null for a spec with other parts, such as facets or parameters.
 */
export function bindSpec(spec: object): BoundSpec | null {
  // The first two say nothing about the picture.
  const { $schema: _, description: __, width, height, padding, ...page }: Part = { ...spec };
  if (page.autosize !== "none" || !isKnown(page, pageKeys)) return null;
  const values: unknown[] = [];
  const rows: object[][] = [];
  const view = bindView(page, {
    // Vega looks at an array again, and warns of it again, only if it is another one.
    bind: (value) => `${valuesName}[${values.push(Array.isArray(value) ? [...value] : value) - 1}]`,
    name: (data) => rowsName(rows.push(data) - 1),
  });
  if (view === null) return null;
  const size = { width, height, padding };
  const anySize = Object.fromEntries(
    Object.entries(size).flatMap(([key, length]) => (length === undefined ? [] : [[key, 1]])),
  );
  const params = [{ name: valuesName, value: [] }];
  return { shape: { ...view, ...anySize, params }, values, rows, size };
}

interface Binder {
  readonly bind: Bind;
  /** Puts rows aside and gives them a name. */
  readonly name: (rows: object[]) => string;
}

const viewKeys = new Set([
  "data",
  "encoding",
  "height",
  "layer",
  "mark",
  "name",
  "transform",
  "view",
  "width",
]);
const pageKeys = new Set([
  ...viewKeys,
  "autosize",
  "background",
  "bounds",
  "columns",
  "concat",
  "config",
  "spacing",
]);

// What of a mark depends on no other property, so that an expression does what the value does.
const markProperties = new Set([
  "align",
  "angle",
  "cornerRadius",
  "fill",
  "fillOpacity",
  "fontSize",
  "lineHeight",
  "opacity",
  "shape",
  "size",
  "stroke",
  "strokeCap",
  "strokeDash",
  "strokeDashOffset",
  "strokeJoin",
  "strokeOpacity",
  "strokeWidth",
  "text",
  "x",
  "x2",
  "y",
  "y2",
]);

function isKnown(part: Part, keys: ReadonlySet<string>): boolean {
  return Object.keys(part).every((key) => keys.has(key));
}

function bindView(view: Part, binder: Binder): Part | null {
  const shape: Record<string, unknown> = { ...view };
  for (const key of ["layer", "concat"]) {
    if (view[key] === undefined) continue;
    const parts = bindViews(view[key], binder);
    if (parts === null) return null;
    shape[key] = parts;
  }
  if (isPart(view.data)) shape.data = bindData(view.data, binder);
  if (isPart(view.mark)) shape.mark = bindMark(view.mark, binder);
  if (isPart(view.encoding)) shape.encoding = bindEncoding(view.encoding, binder);
  return shape;
}

function bindViews(views: unknown, binder: Binder): Part[] | null {
  if (!Array.isArray(views)) return null;
  const shapes: Part[] = [];
  for (const view of views) {
    const shape = isPart(view) && isKnown(view, viewKeys) ? bindView(view, binder) : null;
    if (shape === null) return null;
    shapes.push(shape);
  }
  return shapes;
}

/** Data becomes a name, unless it is the one empty row that marks without data are drawn for. */
function bindData(data: Part, { name }: Binder): Part {
  const { values, ...others } = data;
  if (!Array.isArray(values) || !values.every(isPart) || !isKnown(others, noKeys)) return data;
  const [first] = values;
  if (values.length === 1 && first !== undefined && isKnown(first, noKeys)) return data;
  // Vega marks the rows it reads, so it is given others.
  const rows = values.map((row: Part) => ({ ...row }));
  // Numbers need not be made numbers.
  const format = rows.every(isReadable) ? { format: { parse: null } } : {};
  return { name: name(rows), ...format };
}

const noKeys: ReadonlySet<string> = new Set();

function isReadable(row: Part): boolean {
  for (const key in row) {
    if (typeof row[key] === "string" || (typeof row[key] === "object" && row[key] !== null))
      return false;
  }
  return true;
}

function bindMark(mark: Part, { bind }: Binder): Part {
  const shape: Record<string, unknown> = { ...mark };
  for (const [key, value] of Object.entries(mark)) {
    if (value != null && markProperties.has(key)) shape[key] = { expr: bind(value) };
  }
  return shape;
}

function bindEncoding(encoding: Part, { bind }: Binder): Part {
  const shape: Record<string, unknown> = { ...encoding };
  for (const [channel, definition] of Object.entries(encoding)) {
    if (isPart(definition)) shape[channel] = bindChannel(definition, bind);
  }
  return shape;
}

function bindChannel(channel: Part, bind: Bind): Part {
  const { value, scale, axis } = channel;
  const shape: Record<string, unknown> = { ...channel };
  if (typeof value === "number" || typeof value === "string") shape.value = { expr: bind(value) };
  if (isPart(scale) && Array.isArray(scale.domain)) {
    shape.scale = { ...scale, domain: { expr: bind(scale.domain) } };
  }
  if (isPart(axis)) shape.axis = bindAxis(axis, bind);
  return shape;
}
