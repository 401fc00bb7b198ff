import { describe, expect, test } from "vitest";
import { type Figure, plot } from "../../src/index.ts";
import { bindSpec } from "../../src/render/bound-spec.ts";
import { concatSpec, line, singleSpec } from "./specs.ts";

function shapeOf({ spec }: Figure): unknown {
  return bindSpec(spec)?.shape;
}

describe("shape", () => {
  test("bindSpec(spec).shape is the same for other data, limits, ticks, texts and colors", () => {
    const shape = shapeOf(plot([1, 4, 9], { xlabel: "x", legend: ["squares"], fmts: ["r--"] }));
    expect(shapeOf(plot([0.1, -0.2], { xlabel: "s", legend: ["l"], fmts: ["b:"] }))).toEqual(shape);
    expect(
      shapeOf(plot([0.5, 90], { xlabel: "$x^2$", legend: ["many words"], fmts: ["k-."] })),
    ).toEqual(shape);
  });

  test("bindSpec(spec).shape is another one for other marks, scales and parts", () => {
    const shapes = [
      plot([1, 4, 9]),
      plot([1, 4, 9], { fmts: ["o"] }),
      plot([1, 4, 9], { yscale: "log" }),
      plot([1, 4, 9], { xlabel: "x" }),
      plot([1, 4, 9], { legend: ["squares"] }),
      plot([[1, 4, 9], [1]]),
    ].map((figure) => JSON.stringify(shapeOf(figure)));
    expect(new Set(shapes).size).toBe(shapes.length);
  });

  test("bindSpec(spec).shape holds no data, and no size", () => {
    const bound = bindSpec(singleSpec());
    expect(bound?.shape).toMatchObject({ width: 1, height: 1, padding: 1 });
    expect(bound?.size).toEqual({ width: 195.3, height: 138.6, padding: singleSpec().padding });
    expect(JSON.stringify(bound?.shape)).not.toContain("0.25");
    expect(bound?.rows).toContainEqual(singleSpec().data.values);
  });

  test("bindSpec(concat).shape keeps the sizes of the views", () => {
    const cell = { width: 88.8, height: 100.1 };
    expect(bindSpec(concatSpec())?.shape).toMatchObject({ concat: [cell, cell] });
  });
});

describe("what cannot be bound", () => {
  test("bindSpec(spec) is null for specs with parts figures do not have", () => {
    const facet = { facet: { field: "x" }, spec: { mark: "line" } };
    expect(bindSpec({ ...singleSpec(), layer: [facet] })).toBeNull();
    expect(bindSpec({ ...singleSpec(), params: [{ name: "a", value: 1 }] })).toBeNull();
    expect(bindSpec({ ...singleSpec(), autosize: "pad" })).toBeNull();
    expect(bindSpec({ ...singleSpec(), layer: "line" })).toBeNull();
  });

  test("bindSpec(spec) leaves conditions, labels and data of other forms in the shape", () => {
    const { encoding, ...layer } = line();
    const axis = {
      ...encoding.x.axis,
      labelExpr: "upper(datum.label)",
      tickSize: { condition: { test: "datum.value > 0", value: 1 }, value: 2 },
    };
    const data = { url: "data:application/json,[]" };
    const spec = {
      ...singleSpec(),
      layer: [{ ...layer, data, encoding: { ...encoding, x: { ...encoding.x, axis } } }],
    };
    const { labelExpr, tickSize } = axis;
    expect(bindSpec(spec)?.shape).toMatchObject({
      layer: [{ data, encoding: { x: { axis: { labelExpr, tickSize } } } }],
    });
  });
});
