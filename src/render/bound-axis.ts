/** Part of a spec. */
export type Part = Readonly<Record<string, unknown>>;

/** Puts a value aside and gives the expression that stands for it. */
export type Bind = (value: unknown) => string;

/** Binds the places, texts and sizes of ticks, and the title; an axis whose ticks Vega chooses stays as it is. */
export function bindAxis(axis: Part, bind: Bind): Part {
  const { values } = axis;
  if (!isNumbers(values)) return axis;
  const shape: Record<string, unknown> = {};
  for (const [key, value] of Object.entries(axis)) {
    const [name, bound] = bindProperty(key, value, values, bind) ?? [key, value];
    shape[name] = bound;
  }
  return shape;
}

// What has one value for the whole axis.
const axisProperties = new Set(["titleX", "titleY", "titleLineHeight", "values"]);

// What may differ from tick to tick, and means the same to Vega-Lite whether it does or not.
const tickProperties = new Set(["labelOffset", "labelPadding", "tickSize", "tickWidth"]);

function bindProperty(
  key: string,
  value: unknown,
  ticks: readonly number[],
  bind: Bind,
): [name: string, bound: unknown] | null {
  if (value == null) return null;
  // Vega-Lite knows no expression for a title, but hands a signal on.
  if (key === "title") return [key, { signal: bind(value) }];
  if (axisProperties.has(key)) return [key, { expr: bind(value) }];
  if (key === "format" || key === "labelExpr") return bindLabels(key, value, bind);
  const table = readConditions(value, ticks);
  if (table === null && !(tickProperties.has(key) && typeof value === "number")) return null;
  const name = bind(table ?? value);
  return [key, { expr: `isNumber(${name}) ? ${name} : ${name}[datum.value]` }];
}

const labelTable = /^\((\{.*\})\)\[datum\.value\]$/s;

/** Labels by a format or by a table, whichever the next figure has. */
function bindLabels(key: string, value: unknown, bind: Bind): ["labelExpr", string] | null {
  const table = key === "labelExpr" ? parseIf(labelTable, value) : value;
  if (table === null) return null;
  const name = bind(table);
  const format = `format(datum.value, ${name})`;
  return ["labelExpr", `isString(${name}) ? ${format} : ${name}[datum.value]`];
}

const tickList = /^indexof\((\[.*\]), datum\.value\) >= 0$/;

/** A value with conditions for some ticks as a table of all; null when it is none. */
function readConditions(value: unknown, ticks: readonly number[]): Part | null {
  if (!isPart(value) || !Array.isArray(value.condition)) return null;
  const table: Record<string, unknown> = {};
  for (const tick of ticks) table[tick] = value.value;
  for (const condition of value.condition) {
    const listed = isPart(condition) ? parseIf(tickList, condition.test) : null;
    if (!isNumbers(listed)) return null;
    for (const tick of listed) table[tick] = condition.value;
  }
  return table;
}

/** The JSON in a text of this form. */
function parseIf(form: RegExp, text: unknown): unknown {
  const json = typeof text === "string" ? form.exec(text)?.[1] : undefined;
  return json === undefined ? null : JSON.parse(json);
}

function isNumbers(value: unknown): value is readonly number[] {
  return Array.isArray(value) && value.every((each) => typeof each === "number");
}

/** Whether a value of a spec is an object. */
export function isPart(value: unknown): value is Part {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
