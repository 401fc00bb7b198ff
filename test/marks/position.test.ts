import { describe, expect, test } from "vitest";
import { plot, type ScaleName, subplots } from "../../src/index.ts";
import { placeField } from "../../src/marks/position.ts";
import { makeScale } from "../../src/ticker/scale.ts";
import { channel } from "../vegalite/find.ts";

describe("scales", () => {
  test("plot(y, { ylim }) gives the limits as they are, reversed ones too, and nothing to Vega's choice", () => {
    const { spec } = plot([1, 2], { xlim: [3, 0], ylim: [0, 5] });
    expect(channel(spec, "x", "scale")).toEqual({ domain: [3, 0], nice: false, zero: false });
    expect(channel(spec, "y", "scale")).toEqual({ domain: [0, 5], nice: false, zero: false });
  });

  test("a limit at −0 is 0, which is all that JSON knows", () => {
    const { fig, ax } = subplots();
    ax.margins(0);
    ax.plot([1, 2], [-0, 5]);
    expect(ax.getYlim()[0]).toBe(-0);
    expect(channel(fig.spec, "y", "scale").domain).toStrictEqual([0, 5]);
  });

  test("plot(y, { yscale: 'log' }) draws on Vega's log scale", () => {
    const { spec } = plot([1, 2], { yscale: "log", ylim: [0.1, 10] });
    expect(channel(spec, "y", "scale")).toEqual({ type: "log", domain: [0.1, 10], nice: false });
  });

  test("plot, then a log scale with a limit that is not positive, draws in decades", () => {
    const figure = plot([1, 2], { ylim: [-1, 10] });
    figure.axes[0]?.setYscale("log");
    const { type, domain } = channel(figure.spec, "y", "scale");
    expect(type).toBeUndefined();
    expect(domain).toEqual([-1000, 1]);
  });

  test("plot(y, { yscale: 'logit' }) draws on a linear scale of logits", () => {
    const { spec } = plot([0.2, 0.5], { yscale: "logit", ylim: [1 / 11, 10 / 11] });
    const { type, domain } = channel(spec, "y", "scale");
    expect(type).toBeUndefined();
    expect(domain).toEqual([expect.closeTo(-1, 12), expect.closeTo(1, 12)]);
  });
});

/** A formula of the spec as JavaScript: of what it uses, only these names differ from Vega's. */
function evaluate(calculate: unknown, x: number | null): unknown {
  const names = ["datum", "isValid", "abs", "log", "LN10"];
  const run = new Function(...names, `return ${calculate}`);
  return run({ x }, (value: unknown) => value !== null, Math.abs, Math.log, Math.LN10);
}

describe("placeField", () => {
  const view = (name: ScaleName, limits: [number, number] = [0.1, 0.9]) => ({
    scale: makeScale(name),
    limits,
  });
  const formulaOf = (name: ScaleName, data: number[], limits?: [number, number]) =>
    placeField("x", view(name, limits), Float64Array.from(data))[0]?.calculate;

  test("placeField('x', linear, data) needs no formula", () => {
    expect(placeField("x", view("linear"), Float64Array.of(-1, 0))).toEqual([]);
  });

  test.each([-1e6, -2.5, -2, -1, 0, 1e-3, 2, 2.5, 1e6])(
    "placeField('x', symlog, data) puts %d where its ticks are",
    (x) => {
      const place = makeScale("symlog").transform(x);
      expect(evaluate(formulaOf("symlog", [x]), x)).toBeCloseTo(place, 9);
    },
  );

  test.each([-1, 0, 1e-3, 1, 250])(
    "placeField('x', log, data) counts %d in decades where a limit is not positive",
    (x) => {
      const place = makeScale("log").transform(x);
      expect(evaluate(formulaOf("log", [x], [-1, 10]), x)).toBeCloseTo(place, 9);
    },
  );

  test.each([1e-9, 0.1, 0.5, 0.999])(
    "placeField('x', logit, data) puts %d where its ticks are",
    (x) => {
      const place = makeScale("logit").transform(x);
      expect(evaluate(formulaOf("logit", [x]), x)).toBeCloseTo(place, 9);
    },
  );

  test.each([-1, 0, 1, 2])("placeField('x', logit, data) makes %d a gap", (x) => {
    expect(evaluate(formulaOf("logit", [x]), x)).toBeNull();
  });

  test.each(["log", "symlog", "logit"] as const)(
    "placeField('x', %s, data) leaves a gap a gap",
    (name) => {
      expect(evaluate(formulaOf(name, [0]), null)).toBeNull();
    },
  );
});
