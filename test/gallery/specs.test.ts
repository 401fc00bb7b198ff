import { describe, expect, test } from "vitest";
import { examplePictures, galleryPictures } from "../pictures.ts";
import { xmlFault } from "../render/xml.ts";
import { isValid, remarksOf } from "../vegalite/schema.ts";

const pictures = [...(await galleryPictures()), ...(await examplePictures())];
/** What the ids of each picture begin with. */
const prefixes: (string | undefined)[] = [];

/** All lists and objects in a value. */
function* partsOf(value: unknown): Generator<object> {
  if (typeof value !== "object" || value === null) return;
  yield value;
  for (const inner of Object.values(value)) yield* partsOf(inner);
}

/** The tags of an SVG, texts left out. */
function tagsOf(svg: string): string[] {
  return svg.match(/<[^>]*>/g) ?? [];
}

function attributesOf(svg: string): [name: string, value: string][] {
  return tagsOf(svg).flatMap((tag) =>
    Array.from(
      tag.matchAll(/ ([\w:-]+)="([^"]*)"/g),
      ([, name = "", value = ""]) => [name, value] as [string, string],
    ),
  );
}

describe.each(pictures)("$name", ({ name, figure }) => {
  const { spec } = figure;
  const svg = figure.toSVG();
  prefixes.push(/ id="(d2l-[0-9a-z]+)-/.exec(svg)?.[1]);

  test("figure.spec is valid by Vega-Lite's schema", () => {
    isValid(spec);
    expect(isValid.errors).toBeNull();
  });

  test("figure.spec compiles without a remark", () => {
    expect(remarksOf(spec)).toEqual([]);
  });

  test("figure.spec is plain JSON", () => {
    expect(JSON.parse(JSON.stringify(spec))).toStrictEqual(spec);
  });

  test("figure.toSVG() is the same when asked for again, and leaves the spec as it was", () => {
    const before = JSON.stringify(spec);
    expect(figure.toSVG()).toBe(svg);
    expect(JSON.stringify(spec)).toBe(before);
  });

  test("figure.spec is the same when asked for again, and a caller's own: no part of it is in another", () => {
    const [again, parts] = [figure.spec, new Set(partsOf(spec))];
    expect(JSON.stringify(again)).toBe(JSON.stringify(spec));
    expect([...partsOf(again)].filter((part) => parts.has(part))).toEqual([]);
  });

  test("figure.warnings are empty unless the name says that it warns", () => {
    expect(figure.warnings.length > 0).toBe(name.endsWith("-warns"));
  });

  test("figure.toSVG() is well-formed XML", () => {
    expect(xmlFault(svg)).toBeUndefined();
  });

  test("figure.toSVG() has no value that is none, and no number with more than three decimals", () => {
    const faults = attributesOf(svg).filter(
      ([name, value]) =>
        // Numbers and letters of an id, a picture or a color mean nothing, and factors are no lengths.
        !/d2l-|^data:image\/png;base64,|^#[\da-f]{6,8}$|^(?:scale|matrix)\([-\d.,]+\)$/.test(
          value,
        ) && /NaN|undefined|null|Infinity|\d\.\d{4}|\de[-+]?\d/.test(`${name}=${value}`),
    );
    expect(faults).toEqual([]);
  });

  test("figure.toSVG() has ids that begin alike, once each, and refers to no others", () => {
    const attributes = attributesOf(svg);
    const ids = attributes.filter(([attribute]) => attribute === "id").map(([, id]) => id);
    const references = attributes.flatMap(([, value]) =>
      Array.from(value.matchAll(/url\(#([^)]*)\)/g), ([, id]) => id),
    );
    const prefix = /^d2l-[0-9a-z]+-/.exec(ids[0] ?? "")?.[0];
    expect(ids.every((id) => prefix !== undefined && id.startsWith(prefix))).toBe(true);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids).toEqual(expect.arrayContaining(references));
  });
});

test("no two figures share an id", () => {
  expect(new Set(prefixes).size).toBe(pictures.length);
});
