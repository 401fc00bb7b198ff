import { describe, expect, test } from "vitest";
import {
  type Axes,
  type Figure,
  figure,
  plot,
  rcdefaults,
  rcParams,
  subplots,
} from "../../src/index.ts";
import { renderSVGByVega } from "../render/by-vega.ts";
import { channel, countOf, inside, namesIn, part } from "./find.ts";

describe("figure.spec", () => {
  test("has the book's size in points", () => {
    const { spec } = plot([1, 2]);
    expect(spec).toMatchObject({ width: 195.3, height: 138.6, autosize: "none" });
  });

  test("has padding that makes up the picture's tight box", () => {
    const page = plot([1, 2], { xlabel: "x", ylabel: "y" });
    const { left, right, top, bottom } = page.spec.padding as Record<string, number>;
    const { width, height } = page.getTightbbox();
    expect((left ?? 0) + 195.3 + (right ?? 0)).toBeCloseTo(width, 3);
    expect((top ?? 0) + 138.6 + (bottom ?? 0)).toBeCloseTo(height, 3);
  });

  test("names a layer per artist, in the order they are drawn", () => {
    const page = plot(
      [
        [1, 2],
        [2, 1],
      ],
      { legend: ["a", "b"] },
    );
    page.axes[0]?.setTitle("t");
    expect(namesIn(page.spec)).toEqual(["data", "line 1", "line 2", "spines", "title", "legend"]);
  });

  test("draws lines by zorder, whose names keep the order of plotting", () => {
    const page = subplots();
    page.axes[0]?.plot([1, 2], { zorder: 5 });
    page.axes[0]?.plot([2, 1]);
    expect(namesIn(page.spec)).toEqual(["data", "line 2", "line 1", "spines"]);
  });

  test("has the style of the page once, however many axes there are", () => {
    const { spec } = subplots(2, 2);
    expect(countOf(spec, "config")).toBe(1);
    expect(countOf(spec, "labelFontSize")).toBe(2);
    expect(inside(spec, "config", "axisX", "labelFontSize")).toBe(10);
  });

  test("says what differs for axes cleared under other settings", () => {
    const page = subplots(1, 2);
    rcParams["xtick.labelsize"] = 7;
    page.axes[1]?.cla();
    rcdefaults();
    const [first, second] = page.spec.concat as [typeof page.spec, typeof page.spec];
    expect(channel(first, "x", "axis")).not.toHaveProperty("labelFontSize");
    expect(channel(second, "x", "axis").labelFontSize).toBe(7);
    expect(channel(second, "y", "axis")).not.toHaveProperty("labelFontSize");
  });

  test("of several axes names each with its number", () => {
    const page = subplots(1, 2);
    page.axes[1]?.plot([1, 2]);
    const names = ["axes 1 data", "axes 1 spines", "axes 2 data", "axes 2 line 1", "axes 2 spines"];
    expect(namesIn(page.spec)).toEqual(names);
    expect(page.spec).toMatchObject({ columns: 2, bounds: "flush" });
  });

  test.each(["axhline", "axvline"] as const)("of axes with %s alone draws both axes", (draw) => {
    const page = subplots();
    page.axes[0]?.[draw](0.5);
    const labels = renderSVGByVega(page.spec).match(/<text /g);
    expect(labels).toHaveLength(
      (page.axes[0]?.getXticks().length ?? 0) + (page.axes[0]?.getYticks().length ?? 0),
    );
  });

  test("of a figure without axes is an empty page", () => {
    expect(figure({ figsize: [2, 1] }).spec).toMatchObject({ width: 144, height: 72, padding: 0 });
  });

  test("begins with a description, unless there is nothing to say", () => {
    expect(Object.keys(plot([1, 2]).spec).slice(0, 2)).toEqual(["$schema", "description"]);
    expect(plot([1, 2]).spec.description).toBe("1 line over x from 0 to 1: it rises from 1 to 2.");
  });
});

describe("figure.spec of several axes", () => {
  const spacing = (page: Figure) => page.spec.spacing;

  /** Where Vega draws each axes, from the upper left corner of the picture. */
  function drawnAt(page: Figure): number[][] {
    const svg = renderSVGByVega(page.spec);
    const frames = [...svg.matchAll(/<g transform="translate\(([^)]*)\)"><path d="M0,0h/g)];
    return frames.map(([, at = ""]) => at.split(",").map(Number));
  }

  function corners(page: Figure): number[][] {
    const { x0, y0, height } = page.getTightbbox();
    return page.axes.map((axes) => {
      const box = axes.getPosition();
      return [box.x0 - x0, y0 + height - (box.y0 + box.height)];
    });
  }

  test("is one even grid for axes of one size that stand in one, whatever made them", () => {
    const grid = subplots(2, 3).spec;
    const page = figure();
    for (const index of [1, 2, 3, 4, 5, 6]) page.addSubplot(2, 3, index);
    expect(page.spec).toEqual(grid);
    page.delaxes(page.axes[5] as Axes);
    expect(page.spec).toMatchObject({ columns: 3, spacing: grid.spacing });
  });

  test("in an even grid has each axes at its place, though floats make a side longer than it is written", () => {
    const page = subplots(2, 2, { figsize: [7, 3], gridspecKw: { hspace: 0.31 } });
    expect(page.axes[0]?.getPosition().height).toBe(72.00000000000001);
    const [first = [], , , last = []] = corners(page);
    // Places in a grid count from the first axes.
    const apart = last.map((place, index) => expect.closeTo(place - (first[index] ?? 0), 3));
    expect(drawnAt(page).at(-1)).toEqual(apart);
  });

  test.each<[string, () => Figure]>([
    ["ratios", () => subplots(2, 2, { widthRatios: [1, 2] })],
    ["cells that touch", () => subplots(2, 2, { gridspecKw: { wspace: 0, hspace: 0 } })],
    ["a missing one", () => withoutSecond(subplots(2, 2))],
    ["spans", () => withSpans(figure())],
    ["boxes over one another", () => withInset(subplots(1, 2))],
    ["a column from the bottom up", () => withColumn(figure())],
  ])("with %s has each axes at its place in the picture, to a ten-thousandth", (_, draw) => {
    const page = draw();
    expect(spacing(page)).toBe(0);
    const places = (page.spec.concat as { spacing: { row: number; column: number } }[]).map(
      ({ spacing: { row, column } }) => [column, row],
    );
    const expected = corners(page);
    for (const [index, place] of places.flat().entries()) {
      expect(Math.abs(place - (expected.flat()[index] ?? 0))).toBeLessThan(1e-4);
    }
    for (const [index, place] of drawnAt(page).flat().entries()) {
      expect(Math.abs(place - (places.flat()[index] ?? 0))).toBeLessThan(1e-3);
    }
    expect(drawnAt(page)).toHaveLength(page.axes.length);
  });

  test("has the title over all alone when there are no axes", () => {
    const page = figure({ figsize: [6.4, 4.8] });
    page.suptitle("hello");
    const { x0, y0, width, height } = page.getTightbbox();
    // The box matplotlib 3.6.3 gives, and the padding around it.
    const box = [x0 + 7.2, y0 + 7.2, x0 + width - 7.2, y0 + height - 7.2];
    const theirs = [215.900625, 327.07425, 244.899375, 338.688];
    for (const [index, side] of theirs.entries()) expect(box[index]).toBeCloseTo(side, 1);
    expect(page.spec).toMatchObject({ padding: 0, description: "An empty figure." });
    const svg = page.toSVG();
    expect(svg).toContain('viewBox="0 0 43.399 26.014"');
    expect(svg).toMatch(/translate\(21.699,16.318\)"[^>]*>hello</);
  });

  test("describes each of them, wherever it stands", () => {
    const page = withInset(subplots());
    expect(page.spec.description).toBe("Axes 1: no data. Axes 2: no data.");
  });
});

function withoutSecond(page: Figure): Figure {
  page.axes[1]?.remove();
  return page;
}

function withSpans(page: Figure): Figure {
  page.addSubplot(2, 2, [1, 2]);
  page.addSubplot(2, 2, 3);
  page.addSubplot(2, 2, 4);
  return page;
}

function withInset(page: Figure): Figure {
  page.addAxes([0.3, 0.3, 0.123, 0.2]);
  return page;
}

function withColumn(page: Figure): Figure {
  page.addSubplot(2, 1, 2);
  page.addSubplot(2, 1, 1);
  return page;
}

describe("the legend's layer", () => {
  test("plot(y, { legend }) has frame, handles and texts as marks", () => {
    const { layer } = part(plot([[1, 2]], { legend: ["a"], fmts: ["o--"] }).spec, "legend");
    const types = (layer as { mark: { type: string } }[]).map(({ mark }) => mark.type);
    expect(types).toEqual(["rect", "rule", "point", "text"]);
    expect(layer).toMatchObject([{ mark: { opacity: 0.8 } }, {}, {}, { mark: { text: "a" } }]);
  });

  test("a legend without a frame has none", () => {
    const page = plot([1, 2]);
    page.axes[0]?.legend(["a"], { frameon: false });
    const { layer } = part(page.spec, "legend");
    expect(layer).toMatchObject([{ mark: { type: "rule" } }, { mark: { type: "text" } }]);
  });
});
