import { describe, expect, test } from "vitest";
import { subplots } from "../../../src/index.ts";
import type { Unit } from "../../../src/marks/mark.ts";
import { seeded } from "../../data/random.ts";
import { isValid, remarksOf } from "../../vegalite/schema.ts";
import { changesOf, pairsOfChanges } from "./changes.ts";
import { compareWithVega, isDrawn } from "./compare.ts";
import { pageWith, scales } from "./page.ts";

/** An axis that says all an axis may say. */
const axis = {
  values: [0.5, 1, 2, 5, 10],
  labelExpr: '({"1":"one","2":"×2","5":"five","10":"10"})[datum.value]',
  labelPadding: {
    condition: [{ test: "indexof([1,5], datum.value) >= 0", value: 6.5 }],
    value: 3.5,
  },
  labelOffset: 1.5,
  labelAlign: "left",
  labelAngle: -30,
  labelFontStyle: "italic",
  labelFontWeight: "bold",
  labelColor: "#111111",
  labelFontSize: 9,
  grid: true,
  gridCap: "square",
  gridColor: "#222222",
  gridDash: [3, 1.5],
  gridDashOffset: 1,
  gridOpacity: 0.5,
  gridWidth: 1.2,
  tickColor: "#333333",
  // Into the axes: Vega-Lite's schema has negative sizes only beside conditions.
  tickSize: { condition: [{ test: "indexof([1,5], datum.value) >= 0", value: 2 }], value: -4 },
  tickWidth: 1.1,
  title: ["a title", "of two lines"],
  titleAlign: "right",
  titleColor: "#444444",
  titleFontSize: 11,
  titleFontStyle: "oblique",
  titleFontWeight: 600,
  titleLineHeight: 13,
  titleX: 90,
  titleY: 33,
};

const line = (name: string, stroke: string): Unit => ({
  name,
  data: {
    values: [
      { x: 1, y: 2 },
      { x: 8, y: 4 },
    ],
  },
  mark: { type: "line", stroke, strokeWidth: 1 } as Unit["mark"],
  encoding: {},
});

const text = {
  name: "text",
  mark: { type: "text", text: "a", x: 9, y: 9, align: "left", fontSize: 9, fill: "#000000" },
};

function channel(field: string, own: object): object {
  return { field, type: "quantitative", scale: scales.linear, axis: null, ...own };
}

function layer(name: string, x: object, y: object): object {
  return { name, encoding: { x, y }, layer: [line(`line of ${name}`, "#ff0000")] };
}

/** A figure of these layers, and how they share their scales. */
function pageOf(layers: readonly object[], scale?: object): object {
  const page = pageWith(line("line", "#ff0000"), true);
  return { ...page, layer: layers, ...(scale === undefined ? {} : { resolve: { scale } }) };
}

function axesAt(xSide: string, ySide: string, own: object = {}): object[] {
  const x = channel("x", { axis: { ...axis, orient: xSide, ...own } });
  const y = channel("y", { axis: { ...axis, orient: ySide, ...own } });
  return [layer("data", x, y), text];
}

const plainY = { values: [10, 50], format: ".0f", labelPadding: 3.5, title: null, grid: false };
const secondY = channel("y", {
  scale: { ...scales.linear, domain: [0, 100] },
  axis: { ...plainY, orient: "right" },
});
const secondX = channel("x", { scale: scales.log, axis: { ...plainY, orient: "top", grid: true } });
const plain = { values: [1, 2, 5], format: ".0f", labelPadding: 3.5, title: null };
const x = channel("x", { axis: plain });
const y = channel("y", { axis: { ...plain, orient: "left" } });

const views: Readonly<Record<string, object>> = {
  "axes below and at the left": pageOf(axesAt("bottom", "left")),
  "axes on top and at the right": pageOf(axesAt("top", "right")),
  "axes without ticks": pageOf(axesAt("top", "right", { ticks: false })),
  "axes with a gridOpacity by tick": pageOf(
    axesAt("bottom", "right", {
      gridOpacity: {
        condition: [{ test: "indexof([1,5], datum.value) >= 0", value: 0 }],
        value: 0.5,
      },
    }),
  ),
  "no axes": pageOf([layer("data", channel("x", {}), channel("y", {})), text]),
  "a twin with a y axis of its own": pageOf(
    [layer("data", x, y), text, layer("twin", x, secondY)],
    { y: "independent" },
  ),
  "a twin with an x axis of its own": pageOf(
    [layer("data", x, y), layer("twin", secondX, y), text],
    { x: "independent" },
  ),
  "a twin with both axes of its own, one not drawn": pageOf(
    [layer("data", x, y), layer("twin", secondX, { ...secondY, axis: null })],
    { x: "independent", y: "independent" },
  ),
  "a twin on a shared log scale": pageOf(
    [
      layer("data", { ...x, scale: scales.log }, y),
      layer("twin", { ...x, scale: scales.log }, secondY),
    ],
    { y: "independent" },
  ),
  "three axes": pageOf(
    [
      layer("data", x, y),
      layer("twin", x, secondY),
      layer("third", x, { ...secondY, scale: scales.log }),
    ],
    { y: "independent" },
  ),
};

describe.each(Object.entries(views))("a view with %s", (_, page) => {
  test("is drawn as Vega draws it", () => {
    expect(isDrawn(page)).toBe(true);
    expect(compareWithVega([page])).toBe(1);
  });

  test("is valid Vega-Lite, which has no remark about it", () => {
    isValid(page);
    expect(isValid.errors).toBeNull();
    expect(remarksOf(page)).toEqual([]);
  });

  test("changed in any place, it is drawn as Vega draws it, or not at all", () => {
    expect(compareWithVega(changesOf(page))).toBeGreaterThan(20);
  });

  test("changed in two places, as well", () => {
    const once = [...changesOf(page)].filter(isDrawn);
    expect(compareWithVega(pairsOfChanges(once, 150, seeded(once.length)))).toBeGreaterThan(2);
  });
});

describe("what two plot layers of a view have to say", () => {
  const { axis: secondAxis, ...own } = secondY as { readonly axis: object };
  const twin = (axis: object) =>
    isDrawn(
      pageOf([layer("data", x, y), layer("twin", x, { ...own, axis })], { y: "independent" }),
    );

  test("an axis of its own says at which side it is, and whether it has a grid", () => {
    expect(twin(secondAxis)).toBe(true);
    for (const name of ["orient", "grid"]) {
      expect(
        twin(Object.fromEntries(Object.entries(secondAxis).filter(([key]) => key !== name))),
      ).toBe(false);
    }
  });

  test("a shared channel says the same, scale and axis", () => {
    const second = (own: object, resolve = { y: "independent" }) =>
      isDrawn(pageOf([layer("data", x, y), layer("twin", { ...x, ...own }, secondY)], resolve));
    expect(second({})).toBe(true);
    expect(second({ axis: null })).toBe(false);
    expect(second({ scale: scales.log })).toBe(false);
    expect(isDrawn(pageOf([layer("data", x, y), layer("twin", x, secondY)]))).toBe(false);
  });
});

test("a view whose data all stand at values of the page is left to Vega, which leaves out an axis that nothing stands on", () => {
  const { fig, ax } = subplots();
  ax.axvline(0.5);
  const spec = JSON.parse(JSON.stringify(fig.spec));
  expect(isDrawn(spec)).toBe(true);
  spec.layer[0].layer = spec.layer[0].layer.filter(
    (layer: { mark: unknown }) => layer.mark !== "point",
  );
  expect(isDrawn(spec)).toBe(false);
});
