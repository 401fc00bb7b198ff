import { describe, expect, test } from "vitest";
import { type Axes, Rectangle, subplots } from "../../src/index.ts";

const x = [0, 1, 2];
const y = [1, 3, 2];
const grid = [
  [0, 1],
  [2, 3],
];

/** What every artist can be told. */
interface Shared {
  readonly label: string;
  getVisible(): boolean;
  setVisible(visible: boolean): void;
  getClipOn(): boolean;
  setClipOn(clipOn: boolean): void;
  getZorder(): number;
  setZorder(zorder: number): void;
  getLabel(): string;
  setLabel(label: string): void;
  getAlpha(): number | null;
  setAlpha(alpha: number | null): void;
}

const kinds: Record<string, (ax: Axes) => Shared | undefined> = {
  Line2D: (ax) => ax.plot(x, y)[0],
  PathCollection: (ax) => ax.scatter(x, y),
  BarContainer: (ax) => ax.bar(x, y),
  LineCollection: (ax) => ax.hlines(y, 0, 1),
  PolyCollection: (ax) => ax.fillBetween(x, y, { hatch: "/" }),
  FilledPolygon: (ax) => ax.fill(x, y, { hatch: "/" })[0],
  AxesSpan: (ax) => ax.axvspan(0, 1),
  StepPatch: (ax) => ax.stairs(y),
  ErrorbarContainer: (ax) => ax.errorbar(x, y, { yerr: 1, capsize: 2 }),
  StemContainer: (ax) => ax.stem(x, y),
  QuadContourSet: (ax) => ax.contour(grid),
  AxesImage: (ax) => ax.imshow(grid),
  QuadMesh: (ax) => ax.pcolormesh(grid),
  Rectangle: (ax) => ax.addPatch(new Rectangle([0, 0], 1, 1)),
  Text: (ax) => ax.text(1, 1, "note"),
};

describe.each(Object.entries(kinds))("%s", (name, make) => {
  function made() {
    const { fig, ax } = subplots();
    const artist = make(ax);
    if (artist === undefined) throw new Error("nothing was drawn");
    return { fig, artist };
  }

  test("keeps what its setters are told", () => {
    const { artist } = made();
    artist.setVisible(false);
    artist.setClipOn(false);
    artist.setZorder(7);
    artist.setLabel("it");
    artist.setAlpha(0.5);
    expect([artist.getVisible(), artist.getClipOn(), artist.getZorder()]).toEqual([
      false,
      false,
      7,
    ]);
    expect([artist.getLabel(), artist.label, artist.getAlpha()]).toEqual(["it", "it", 0.5]);
    artist.setAlpha(null);
    expect(artist.getAlpha()).toBeNull();
  });

  test("hidden, it is in neither picture nor text", () => {
    const { fig, artist } = made();
    const [spec, text] = [JSON.stringify(fig.spec).length, fig.toText().length];
    artist.setVisible(false);
    expect(JSON.stringify(fig.spec).length).toBeLessThan(spec);
    expect(fig.toText().length).toBeLessThan(text);
  });

  test("half as opaque, it looks so", () => {
    const { fig, artist } = made();
    const before = fig.toSVG();
    artist.setAlpha(0.5);
    expect(fig.toSVG()).not.toBe(before);
    artist.setAlpha(null);
    expect(fig.toSVG()).toBe(before);
  });

  test("refuses what is none", () => {
    const { artist } = made();
    expect(() => Reflect.apply(artist.setVisible, artist, ["no"])).toThrow(
      `${name}.setVisible: visible must be true or false; got "no"`,
    );
    expect(() => artist.setZorder(Number.NaN)).toThrow(
      `${name}.setZorder: zorder must be a finite number; got NaN`,
    );
    expect(() => artist.setAlpha(2)).toThrow(
      `${name}.setAlpha: alpha must be a number from 0 to 1; got 2`,
    );
    expect(() => Reflect.apply(artist.setClipOn, artist, [true, 1])).toThrow(
      "setClipOn: got 2 arguments in order; there are 1: clipOn",
    );
  });
});

test("hatching of the color of an edge fades with it", () => {
  const edges = { hatch: "/", edgecolor: "r", alpha: 0.5 };
  const { fig, ax } = subplots();
  ax.fill(x, y, edges);
  const later = subplots();
  later.ax.fill(x, y, { ...edges, alpha: 1 })[0]?.setAlpha(0.5);
  expect(later.fig.toSVG()).toBe(fig.toSVG());
});

test("parts of stems and error bars can be hidden", () => {
  const { fig, ax } = subplots();
  const stem = ax.stem(x, y);
  const [, caps] = ax.errorbar(x, y, { yerr: 1, capsize: 2 }).lines;
  const marks = () => fig.toSVG().match(/<path|<use/g)?.length ?? 0;
  const before = marks();
  stem.markerline.setVisible(false);
  caps[0]?.setVisible(false);
  expect(marks()).toBeLessThan(before);
});
