import { afterEach, describe, expect, test } from "vitest";
import { type Axes, plot, rcdefaults, rcParams, subplots } from "../../src/index.ts";
import { renderSVG } from "../../src/render/svg.ts";
import { concatSpec, singleSpec } from "./fast/specs.ts";
import { xmlFault } from "./xml.ts";

/** The group that stands for a text, by its string. */
function lettersOf(svg: string, label: string): string {
  const start = svg.indexOf(`<g aria-label="${label}"`);
  return start === -1 ? "" : svg.slice(start, svg.indexOf("</g>", start) + 4);
}

function usesOf(letters: string): { id: string; x: number; y: number }[] {
  return Array.from(
    letters.matchAll(/<use href="#([^"]*)"([^>]*)\/>/g),
    ([, id = "", rest = ""]) => ({
      id,
      x: Number(/ x="([^"]*)"/.exec(rest)?.[1] ?? 0),
      y: Number(/ y="([^"]*)"/.exec(rest)?.[1] ?? 0),
    }),
  );
}

const asPaths = (text: string | readonly string[]) =>
  renderSVG(singleSpec(text), { fonttype: "path" });

test("labels of a log axis are typeset, wherever they stand", () => {
  rcParams["svg.fonttype"] = "path";
  const drawn = (change: (axes: Axes) => void) => {
    const { figure, ax } = subplots();
    ax.plot([1, 2], [2, 6]);
    ax.setYscale("log");
    change(ax);
    return usesOf(lettersOf(figure.toSVG(), "6×10⁰")).map(({ x, y }) => [x, y]);
  };
  const upright = drawn(() => {});
  const turned = drawn((ax) => ax.tickParams({ axis: "y", which: "both", rotation: 30 }));
  rcdefaults();
  // 6, ×, 1, 0, and the exponent in a group of its own.
  expect(upright.length).toBe(5);
  expect(turned).toEqual(upright);
});

test("a formula that Unicode cannot write is typeset, though its text is what was written", () => {
  rcParams["svg.fonttype"] = "path";
  const { figure, ax } = subplots();
  ax.setTitle("$x^{Q}$");
  ax.setXticks([0, 1], ["$x^{Q}$", "1"]);
  const svg = figure.toSVG();
  rcdefaults();
  expect(svg.split('aria-label="$x^{Q}$"').length).toBe(3);
  // As mathtext, it would be written sign by sign.
  expect(usesOf(lettersOf(svg, "$x^{Q}$")).length).toBeLessThan(4);
});

describe('renderSVG(spec, { fonttype: "path" })', () => {
  test("writes no text, and every string as a label", () => {
    const svg = asPaths("a < b");
    expect(svg).not.toContain("<text");
    expect(svg).not.toContain("font-");
    expect(svg).not.toContain("text-anchor");
    expect(lettersOf(svg, "a &lt; b")).not.toBe("");
    expect(lettersOf(svg, "0.5")).not.toBe("");
    expect(xmlFault(svg)).toBeUndefined();
  });

  test("draws characters where advance widths and kerning put them", () => {
    const letters = lettersOf(asPaths("ToT"), "ToT");
    expect(letters).toContain('transform="translate(10,20) scale(0.00537109375)"');
    const [first, second, third] = usesOf(letters);
    expect(first?.id).toBe(third?.id);
    expect([first?.x, second?.x]).toEqual([0, 902.84]);
  });

  test("holds every outline once", () => {
    const svg = renderSVG(concatSpec(), { fonttype: "path" });
    const outlines = Array.from(svg.matchAll(/<path id="([^"]*)" d="([^"]*)"\/>/g));
    expect(new Set(outlines.map(([, , data]) => data)).size).toBe(outlines.length);
    const used = new Set(usesOf(svg).map(({ id }) => id));
    expect(outlines.map(([, id]) => id).sort()).toEqual([...used].sort());
  });

  test("has ids of its own for outlines, other than those with texts", () => {
    const idOf = (svg: string) => / id="([^"]*)-\d+"/.exec(svg)?.[1];
    expect(idOf(asPaths("text"))).toMatch(/^d2l-/);
    expect(idOf(asPaths("text"))).not.toBe(idOf(renderSVG(singleSpec("text"))));
  });

  test("draws the same bytes again", () => {
    expect(asPaths("text")).toBe(asPaths("text"));
  });

  test("centers and ends texts at their anchors", () => {
    const left = (align: string) => {
      const spec = singleSpec("AB");
      const layer = spec.layer.map((each, index) =>
        index < 3 ? each : { ...each, mark: { ...each.mark, align } },
      );
      const svg = renderSVG({ ...spec, layer }, { fonttype: "path" });
      return usesOf(lettersOf(svg, "AB"))[0]?.x ?? Number.NaN;
    };
    // "AB" is 1401 + 1405 units wide, rounded to 64ths of a pixel at 100 pixels.
    expect(left("left")).toBe(0);
    expect(left("center")).toBeCloseTo(-1403, 0);
    expect(left("right")).toBeCloseTo(-2806, 0);
  });

  test("draws further lines below the first", () => {
    const ys = usesOf(lettersOf(asPaths(["a", "b"]), "a&#xA;b")).map(({ y }) => y);
    expect(ys[0]).toBe(0);
    expect(ys[1]).toBeCloseTo((13 * 2048) / 11, 2);
  });

  test("leaves characters the font lacks as text, and goes on beside them", () => {
    const letters = lettersOf(asPaths("a中文b"), "a中文b");
    expect(letters).toMatch(/<text transform="scale\(186\.181818\)" x="6\.741"[^>]*>中文<\/text>/);
    const xs = usesOf(letters).map(({ x }) => x);
    expect(xs).toEqual([0, 1255 + 2 * 2048]);
    expect(lettersOf(asPaths("中a"), "中a")).toContain(">中</text>");
  });

  test("draws nothing for blanks and controls", () => {
    expect(usesOf(lettersOf(asPaths("a \u2003b"), "a \u2003b"))).toHaveLength(2);
    expect(asPaths("a\u200db")).not.toContain("<text");
  });

  test("keeps color, opacity and rotation", () => {
    const spec = singleSpec("up");
    const layer = spec.layer.map((each, index) =>
      index < 3
        ? each
        : { ...each, mark: { ...each.mark, angle: -90, fill: "#f00", opacity: 0.5 } },
    );
    const letters = lettersOf(renderSVG({ ...spec, layer }, { fonttype: "path" }), "up");
    expect(letters).toMatch(
      /^<g aria-label="up" transform="translate\(10,20\) rotate\(-90\) scale\([\d.]+\)" fill="#f00" opacity="0.5">/,
    );
  });
});

describe('rcParams["svg.fonttype"]', () => {
  afterEach(rcdefaults);

  test('is "none" by default, which writes texts', () => {
    expect(rcParams["svg.fonttype"]).toBe("none");
    expect(plot([1, 4, 9]).toSVG()).toContain("<text");
  });

  test("counts when the SVG is written, not when the figure is made", () => {
    const figure = plot([1, 4, 9]);
    const before = figure.toSVG();
    rcParams["svg.fonttype"] = "path";
    expect(figure.toSVG()).not.toContain("<text");
    expect(figure.toHTML()).not.toContain("<text");
    rcParams["svg.fonttype"] = "none";
    expect(figure.toSVG()).toBe(before);
  });

  test("takes no other value", () => {
    expect(() => Object.assign(rcParams, { "svg.fonttype": "svgfont" })).toThrow(
      'rcParams["svg.fonttype"] must be one of "none", "path"; got "svgfont"',
    );
  });

  test("draws the tick labels of log axes as formulas, exponents small and raised", () => {
    rcParams["svg.fonttype"] = "path";
    const letters = lettersOf(plot([1, 10, 100], { yscale: "log" }).toSVG(), "10²");
    expect(letters).toMatch(/<g transform="translate\([^)]*\) scale\(0\.7\)"><use [^>]*\/><\/g>/);
    expect(usesOf(letters)).toHaveLength(3);
  });

  test("draws the half of a logit axis as a fraction", () => {
    rcParams["svg.fonttype"] = "path";
    const svg = plot([0.1, 0.5, 0.9], { yscale: "logit" }).toSVG();
    const letters = lettersOf(svg, "1/2");
    expect(svg).toContain('<rect x="');
    expect(letters).toMatch(/scale\(0\.7\)/);
  });

  test("draws numbers elsewhere as they are, exponents or not", () => {
    rcParams["svg.fonttype"] = "path";
    const figure = subplots(1, 1);
    figure.axes[0]?.plot([1, 2], [3, 4]);
    figure.axes[0]?.setXlabel("10² m");
    expect(lettersOf(figure.figure.toSVG(), "10² m")).not.toContain("<g transform");
  });
});
