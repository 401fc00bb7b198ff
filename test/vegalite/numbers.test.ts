/** The numbers of specs: JSON has no NaN and no infinities, and cannot tell −0 from 0. */
import { describe, expect, test } from "vitest";
import { verbs } from "../../src/artists/verbs.ts";
import * as api from "../../src/index.ts";

// Calls with whatever is passed have no types.
type Untyped = (...values: unknown[]) => unknown;
type Loose = { readonly [Name in keyof api.Axes]: Untyped };

const zero = -0;
const ends = [zero, 1];
const table = [
  [zero, zero],
  [zero, 1],
];
const edges = [zero, 1, 2];
const many = Float64Array.from({ length: 20_000 }, (_, index) => (index % 2 === 0 ? zero : 1));
const patches = () => [
  new api.Rectangle([zero, zero], 1, zero, { angle: zero, hatch: "/" }),
  new api.Circle([zero, zero], 1, { linewidth: zero }),
  new api.Ellipse([zero, zero], 1, 1, { angle: zero }),
  new api.Arc([zero, zero], 1, 1, { theta1: zero }),
  new api.Annulus([zero, zero], 2, 1),
  new api.Arrow(zero, zero, 1, zero),
  new api.FancyArrow(zero, zero, 1, zero),
  new api.FancyArrowPatch([zero, zero], [1, zero], { shrinkA: zero }),
  new api.FancyBboxPatch([zero, zero], 1, 1, { boxstyle: "round,pad=-0" }),
  new api.Wedge([zero, zero], 1, zero, 90, { hatch: "o" }),
  new api.Polygon([
    [zero, zero],
    [1, zero],
    [zero, 1],
  ]),
];

/** Each verb with zeros that have a sign, wherever it takes numbers. */
const calls: Readonly<Record<string, (ax: Loose) => unknown>> = {
  plot: (ax) => ax.plot(Float32Array.from(ends), ends, "o-", { markersize: zero }),
  loglog: (ax) => ax.loglog(ends, ends),
  semilogx: (ax) => ax.semilogx(ends, ends, { linewidth: zero }),
  semilogy: (ax) => ax.semilogy(ends, ends, { alpha: zero }),
  "plot of many points": (ax) => ax.plot(many, many, "o-"),
  scatter: (ax) => ax.scatter(ends, ends, { s: ends, c: ends, linewidths: [zero] }),
  bar: (ax) => ax.bar(ends, ends, zero, ends, { yerr: ends, hatch: "/", edgecolor: "k" }),
  barh: (ax) => ax.barh(ends, ends, 0.5, zero, { xerr: zero, capsize: zero, align: "edge" }),
  barLabel: (ax) => ax.barLabel(ax.bar(ends, table[0]), { padding: zero }),
  errorbar: (ax) => ax.errorbar(ends, ends, ends, ends, { capsize: zero, elinewidth: zero }),
  "errorbar with arrows": (ax) => ax.errorbar(ends, ends, { yerr: zero, uplims: true, fmt: "o" }),
  hist: (ax) => ax.hist(ends, ends, { bottom: [zero], orientation: "horizontal" }),
  "hist of steps": (ax) => ax.hist(ends, ends, { bottom: zero, histtype: "stepfilled" }),
  hlines: (ax) => ax.hlines(ends, zero, ends, { linewidths: zero }),
  vlines: (ax) => ax.vlines(ends, zero, ends),
  axvline: (ax) => ax.axvline(zero, zero, 1),
  axhline: (ax) => ax.axhline(zero, zero, zero),
  axvspan: (ax) => ax.axvspan(zero, zero, zero, zero, { hatch: "/" }),
  axhspan: (ax) => ax.axhspan(zero, 1, zero, 1),
  axline: (ax) => ax.axline([zero, zero], [1, zero]),
  fill: (ax) => ax.fill([zero, 1, zero], [zero, 1, 1], { hatch: "o" }),
  fillBetween: (ax) => ax.fillBetween(ends, ends, zero, { step: "mid" }),
  fillBetweenx: (ax) => ax.fillBetweenx(ends, ends, zero, { hatch: "/" }),
  stackplot: (ax) => ax.stackplot(ends, ends, ends, { baseline: "sym" }),
  stem: (ax) => ax.stem(ends, ends, { bottom: zero }),
  stairs: (ax) => ax.stairs(ends, edges, { baseline: zero, fill: true, hatch: "/" }),
  step: (ax) => ax.step(ends, ends),
  imshow: (ax) => ax.imshow(table, { extent: [zero, 1, zero, 1], vmin: zero }),
  "imshow to the left of 0": (ax) => ax.imshow(table, { extent: [-1, zero, 1, zero] }),
  matshow: (ax) => ax.matshow(table, { alpha: zero }),
  spy: (ax) => ax.spy(table, { marker: "o" }),
  pcolormesh: (ax) => ax.pcolormesh(edges, edges, table, { edgecolors: "k", linewidth: zero }),
  contour: (ax) => ax.contour(ends, ends, table, [zero, 0.5]),
  clabel: (ax) => ax.clabel(ax.contour(ends, ends, table, [zero, 0.5]), { fontsize: 8 }),
  contourf: (ax) => ax.contourf(ends, ends, table, [zero, 0.5], { hatches: ["/"] }),
  text: (ax) => ax.text(zero, zero, "$x$\nb", { rotation: zero, alpha: zero }),
  annotate: (ax) =>
    ax.annotate("a", [zero, zero], [1, zero], { arrowprops: { arrowstyle: "->", shrinkA: zero } }),
  arrow: (ax) => ax.arrow(zero, zero, zero, zero),
  addPatch: (ax) => patches().map((patch) => ax.addPatch(patch)),
  addLine: (ax) => ax.addLine(new api.Line2D(ends, ends)),
  addCollection: (ax) => ax.addCollection(new api.LineCollection([table], { linewidths: zero })),
  addArtist: (ax) => ax.addArtist(new api.Circle([zero, zero], 1)),
  tickParams: (ax) => ax.tickParams({ length: zero, width: zero, pad: zero, direction: "in" }),
  setXticks: (ax) => ax.setXticks(ends, ["a", "b"]),
  grid: (ax) => ax.grid(true, { alpha: zero, linewidth: zero }),
  secondaryXaxis: (ax) => ax.secondaryXaxis(zero),
  labels: (ax) => {
    ax.setXlabel("a", { labelpad: zero });
    ax.setTitle("a", { pad: zero });
  },
  legend: (ax) => {
    ax.plot(ends, { label: "a" });
    ax.legend({ loc: [zero, zero], borderpad: zero, framealpha: zero, handlelength: zero });
  },
};

/** What is done to the axes before and after the calls. */
const views: Readonly<Record<string, (ax: Loose) => unknown>> = {
  "limits of its own": () => {},
  "limits at 0": (ax) => [ax.setXlim(zero, 1), ax.setYlim(-1, zero)],
  "turned axes": (ax) => [ax.invertXaxis(), ax.invertYaxis()],
  "symlog axes": (ax) => [ax.setXscale("symlog"), ax.setYscale("symlog", { linthresh: 0.1 })],
  "log axes": (ax) => [ax.setXscale("log"), ax.setYscale("log")],
  "logit axes": (ax) => [ax.setXscale("logit"), ax.setYscale("logit")],
};

/** The paths of the numbers in a spec that JSON would change. */
function oddNumbers(part: unknown, path = "spec"): string[] {
  if (typeof part === "number") {
    return Number.isFinite(part) && !Object.is(part, -0) ? [] : [`${path} is ${part}`];
  }
  return typeof part === "object" && part !== null
    ? Object.entries(part).flatMap(([name, value]) => oddNumbers(value, `${path}.${name}`))
    : [];
}

test("all public verbs that draw are called here", () => {
  const drawing = Object.keys(verbs).filter((name) => name !== "addLines");
  expect(drawing.filter((name) => !(name in calls))).toEqual([]);
});

describe.each(Object.entries(views))("on axes with %s a spec holds finite numbers", (_, view) => {
  test.each(Object.entries(calls))("after %s", (_, call) => {
    for (const isFirst of [true, false]) {
      const fig = api.figure({ figsize: [4, 3] });
      const ax = fig.addSubplot() as unknown as Loose;
      if (isFirst) view(ax);
      call(ax);
      if (!isFirst) view(ax);
      expect(oddNumbers(fig.spec)).toEqual([]);
    }
  });
});

test("in a picture of three dimensions a spec holds finite numbers", () => {
  const fig = api.figure();
  const space = fig.addSubplot({ projection: "3d" });
  space.plot(ends, ends, ends);
  space.scatter(ends, ends, ends);
  space.plotSurface(ends, ends, table);
  space.text(zero, zero, zero, "a");
  space.viewInit(zero, zero);
  space.setZlim(zero, 1);
  expect(oddNumbers(fig.spec)).toEqual([]);
});

test("a spine that stands nowhere near the axes is told", () => {
  const { fig, ax } = api.subplots();
  ax.setXscale("logit");
  ax.spines.left.setPosition("zero");
  expect(() => fig.toSVG()).toThrow(
    'axes.spines.left: ["data", 0] is more than 100000 points from the axes, or nowhere on its x axis; choose a place nearer to its limits',
  );
  ax.spines.left.setPosition(["data", 0.5]);
  ax.spines.top.setPosition(["outward", 1e300]);
  expect(() => fig.toSVG()).toThrow('axes.spines.top: ["outward", 1e+300] is more than');
  ax.spines.top.setPosition(["outward", 10]);
  expect(oddNumbers(fig.spec)).toEqual([]);
});
