import { describe, expect, test } from "vitest";
import { type ScaleName, scaleNames } from "../../src/ticker/scale.ts";
import {
  type AutoscaleCase,
  limitDifferences,
  readTruth,
  type TickCase,
  tickDifferences,
} from "./truth.ts";

describe("ticks() finds limits, locations and texts as matplotlib does", () => {
  test.each(scaleNames)("on a %s axis", (name) => {
    const cases = readTruth<TickCase>(`ticks-${name}`);
    const failures = cases.flatMap((one) =>
      tickDifferences(name, one).map((difference) => `${one.id}: ${difference}`),
    );
    expect(failures).toEqual([]);
  });

  test("on log and symlog axes of other bases", () => {
    const cases = readTruth<TickCase & { scale: ScaleName }>("ticks-bases");
    const failures = cases.flatMap((one) =>
      tickDifferences(one.scale, one).map((difference) => `${one.id}: ${difference}`),
    );
    expect(failures).toEqual([]);
  });
});

test("autoscale() chooses limits as matplotlib does on every pair of scales", () => {
  const cases = readTruth<AutoscaleCase>("autoscale");
  const failures = cases.flatMap((one) =>
    limitDifferences(one).map((difference) => `${one.id}: ${difference}`),
  );
  expect(failures).toEqual([]);
});
