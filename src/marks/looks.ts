/** How the items of a mark look: as the mark says, or as their rows say. */
import { type LookColumn, type Looks, lookForms } from "./columns.ts";
import { type Guard, objectOf, oneOf } from "./guard.ts";
import type { Unit } from "./mark.ts";

/** What a channel says besides its field, for numbers that are taken as they stand. */
export const quantitative = { type: "quantitative", scale: null } as const;

/** The same for colors and shapes. */
export const nominal = { type: "nominal", scale: null } as const;

/* @__NO_SIDE_EFFECTS__ */
function numberChannel<const C extends LookColumn>(column: C) {
  return objectOf({ field: oneOf(column), type: oneOf("quantitative"), scale: oneOf(null) });
}

/* @__NO_SIDE_EFFECTS__ */
function nameChannel<const C extends LookColumn>(column: C) {
  return objectOf({ field: oneOf(column), scale: oneOf(null) }, { type: oneOf("nominal") });
}

/* @__NO_SIDE_EFFECTS__ */
function textChannel<const C extends LookColumn>(column: C) {
  return objectOf({ field: oneOf(column) }, { type: oneOf("nominal") });
}

/** The channels by which rows say how their items look; each reads the column of its own name. */
const lookChannels = {
  angle: numberChannel("angle"),
  fill: nameChannel("fill"),
  fillOpacity: numberChannel("fillOpacity"),
  opacity: numberChannel("opacity"),
  shape: nameChannel("shape"),
  size: numberChannel("size"),
  stroke: nameChannel("stroke"),
  strokeOpacity: numberChannel("strokeOpacity"),
  strokeWidth: numberChannel("strokeWidth"),
  text: textChannel("text"),
  url: textChannel("url"),
};

/** Those of these columns. */
/* @__NO_SIDE_EFFECTS__ */
export function channelsFor<const C extends LookColumn>(
  ...columns: readonly C[]
): Pick<typeof lookChannels, C> {
  const channels = columns.map((column) => [column, lookChannels[column]]);
  return Object.fromEntries(channels) as Pick<typeof lookChannels, C>;
}

const lookNames = Object.keys(lookForms) as LookColumn[];

/** The columns that an encoding reads looks from. */
export function lookColumns(encoding: object = {}): LookColumn[] {
  return lookNames.filter((name) => Object.hasOwn(encoding, name));
}

/** A unit that leaves none of these to Vega-Lite: its mark says them, or its rows do. */
/* @__NO_SIDE_EFFECTS__ */
export function saying<U extends Unit>(names: readonly LookColumn[], unit: Guard<U>): Guard<U> {
  return (part): part is U => unit(part) && names.every((name) => says(part, name));
}

/** A unit whose edge, if it has one, says how wide it is; else it would be as wide as Vega-Lite wants. */
/* @__NO_SIDE_EFFECTS__ */
export function edged<U extends Unit>(unit: Guard<U>): Guard<U> {
  return (part): part is U => unit(part) && (!mayHaveEdge(part) || says(part, "strokeWidth"));
}

function mayHaveEdge({ mark, encoding = {} }: Unit): boolean {
  return Object.hasOwn(encoding, "stroke") || ("stroke" in mark && mark.stroke !== null);
}

function says({ mark, encoding = {} }: Unit, name: LookColumn): boolean {
  return Object.hasOwn(mark, name) || Object.hasOwn(encoding, name);
}

const paintedLooks = [
  "fill",
  "fillOpacity",
  "opacity",
  "stroke",
  "strokeOpacity",
  "strokeWidth",
] as const satisfies readonly LookColumn[];

/** A mark as it is for the item of each row, the same object where it is the same. */
export function markOfRow<M extends object>(mark: M, looks: Looks): (row: number) => M {
  const told = paintedLooks.filter((name) => looks[name] !== undefined);
  if (told.length === 0) return () => mark;
  const known = new Map<string, M>();
  return (row) => {
    const values = told.map((name) => looks[name]?.[row]);
    const key = values.join(" ");
    const own = known.get(key) ?? withValues(mark, told, values);
    known.set(key, own);
    return own;
  };
}

function withValues<M extends object>(
  mark: M,
  names: readonly LookColumn[],
  values: readonly unknown[],
): M {
  return Object.assign({}, mark, Object.fromEntries(names.map((name, at) => [name, values[at]])));
}
