/** Specs that differ from one in a place or two. */

const anything = [null, true, 0, -1.5, 7, "", "red", "x", [], [1, 2], {}, { value: 3 }];

/** What else may stand in a property that is a little language of its own. */
const foreign: Readonly<Record<string, readonly unknown[]>> = {
  calculate: [
    "datum.x",
    "datum.y",
    "datum.size",
    "datum.nothing",
    "datum.__proto__",
    "datum.y + 1",
    "datum.x > 2",
    "isValid(datum.x)",
    "1 / 0",
    "-1 / 0",
    "1e308 * datum.y",
    "log(-1)",
    "null",
    "1 constructor 2",
  ],
  shape: [
    "M1",
    "M0,0Z",
    "M1,2L3,4,5",
    "M1,2L3,4Z5",
    "M1e400,1",
    "M.5.5L1,1",
    "M1 2L-3-4",
    "M0,0h3",
  ],
  labelExpr: [
    '({"1":5})[datum.value]',
    '({"1":["a","b"]})[datum.value]',
    '({"1":"a","1":"b"})[datum.value]',
    '({"1":"\u2028"})[datum.value]',
    '({"__proto__":{"1":"a"}})[datum.value]',
    '({ "1" : "a" })[datum.value]',
    "({1:'a'})[datum.value]",
    "({})[datum.value]",
  ],
  test: [
    "indexof([], datum.value) >= 0",
    "indexof([1,[2]], datum.value) >= 0",
    "indexof(['1'], datum.value) >= 0",
    "indexof([1e400], datum.value) >= 0",
    "indexof([1,], datum.value) >= 0",
  ],
};

const extra = { tooltip: true, opacity: 0.5, x: 3, size: 9 };

/** Every change of a spec in one place: something left out, put in, or put in the place of it. */
export function* changesOf(part: unknown): Generator<unknown> {
  for (const change of waysToChange(part)) yield change();
}

/** A change that is not made yet, for of many only a few are chosen. */
type Change = () => unknown;

function* waysToChange(part: unknown): Generator<Change> {
  yield* inner(part);
  for (const other of anything) if (other !== part) yield () => other;
}

function* inner(part: unknown): Generator<Change> {
  if (Array.isArray(part)) {
    // A few rows of data stand for all of them.
    for (const [index, item] of part.slice(0, 4).entries()) {
      for (const change of waysToChange(item)) yield () => part.with(index, change());
      yield () => part.toSpliced(index, 1);
    }
  } else if (typeof part === "object" && part !== null) {
    for (const [name, item] of Object.entries(part)) yield* ofProperty(part, name, item);
    for (const [name, value] of Object.entries(extra)) {
      if (!(name in part)) yield () => ({ ...part, [name]: value });
    }
  }
}

function* ofProperty(part: object, name: string, item: unknown): Generator<Change> {
  const others = Object.hasOwn(foreign, name) ? (foreign[name] ?? []) : [];
  for (const change of [...waysToChange(item), ...others.map((other) => () => other)]) {
    // From an empty name Vega-Lite does not return.
    if (name !== "name" || change() !== "") yield () => ({ ...part, [name]: change() });
  }
  yield () => {
    const { [name]: _, ...rest } = part as Record<string, unknown>;
    return rest;
  };
}

/** So many specs that are changed in two places, chosen by chance among those of one change and changes of these. */
export function* pairsOfChanges(
  changed: readonly unknown[],
  count: number,
  random: () => number,
): Generator<unknown> {
  const ways = new Map<unknown, readonly Change[]>();
  for (let made = 0; made < count; made++) {
    const part = oneOf(changed, random);
    const all = ways.get(part) ?? [...waysToChange(part)];
    ways.set(part, all);
    yield oneOf(all, random)();
  }
}

function oneOf<T>(values: readonly T[], random: () => number): T {
  return values[Math.floor(random() * values.length)] as T;
}
