/** What holds of every figure, whatever was drawn on it. */
import { expect } from "vitest";
import * as api from "../../src/index.ts";
import { isFigureSpec } from "../../src/render/fast/check.ts";
import { renderSVG } from "../../src/render/svg.ts";
import { renderSVGByVega } from "../render/by-vega.ts";
import { xmlFault } from "../render/xml.ts";
import { isValid } from "../vegalite/schema.ts";

/** Whatever throws is a `PlotError`; gives what the call gave, or nothing. */
export function attempt<T>(call: () => T): { readonly value: T } | null {
  try {
    return { value: call() };
  } catch (error) {
    if (!(error instanceof api.PlotError)) throw error;
    return null;
  }
}

const numberless = /\b(?:NaN|Infinity|undefined|null)\b/;

/** Numbers of an SVG: its texts and descriptions may hold any words. */
function faultyNumber(svg: string): string | undefined {
  const tags = svg
    .replaceAll(/>[^<]*</g, "><")
    .replaceAll(/ (?:font-family|aria-\w+|href)="[^"]*"/g, "");
  return numberless.exec(tags)?.[0];
}

function holdsNoFiniteNumber(part: unknown): boolean {
  if (typeof part === "number") return !Number.isFinite(part) || Object.is(part, -0);
  return typeof part === "object" && part !== null && Object.values(part).some(holdsNoFiniteNumber);
}

/** A figure is drawn, or refused by a PlotError; what is drawn is sound. `depth` 2 asks Vega and the schema as well. */
export function checkFigure(figure: api.Figure, depth: 1 | 2): string | null {
  const drawn = attempt(() => figure.toSVG());
  if (drawn === null) return null;
  const svg = drawn.value;
  expect(xmlFault(svg)).toBeUndefined();
  expect(faultyNumber(svg)).toBeUndefined();
  expect(figure.toSVG()).toBe(svg);
  const { spec } = figure;
  expect(holdsNoFiniteNumber(spec)).toBe(false);
  const json = JSON.stringify(spec);
  if (figure.axes.length > 0) expect(isFigureSpec(JSON.parse(json))).toBe(true);
  if (depth === 2) checkByOthers(JSON.parse(json));
  return json;
}

function checkByOthers(spec: object): void {
  expect(isValid(spec), JSON.stringify(isValid.errors?.slice(0, 3))).toBe(true);
  expect(renderSVG(spec)).toBe(renderSVGByVega(spec));
}

/** The state that all calls share. */
export function sharedState() {
  return { settings: { ...api.rcParams }, current: api.gcf() };
}
