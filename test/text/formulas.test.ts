import { afterEach, describe, expect, test } from "vitest";
import { plot, rcdefaults, rcParams, subplots } from "../../src/index.ts";

const advice =
  'cannot be typeset in Unicode and is drawn as written. Set rcParams["svg.fonttype"] to "path", which typesets it, or ' +
  "write it as plain text";

/** What the texts of an SVG say. */
function textsOf(svg: string): string[] {
  return Array.from(svg.matchAll(/>([^<>]*)<\/text>/g), ([, text = ""]) => text);
}

afterEach(rcdefaults);

describe("formulas in texts", () => {
  test("plot(..., xlabel) draws them typeset and keeps what was set", () => {
    const figure = plot([1, 4, 9], { xlabel: "$x_i$", ylabel: "loss ($\\times 10^{-3}$)" });
    expect(textsOf(figure.toSVG())).toEqual(expect.arrayContaining(["xᵢ", "loss (×10⁻³)"]));
    expect(figure.axes[0]?.getXlabel()).toBe("$x_i$");
    expect(figure.warnings).toEqual([]);
  });

  test("plot(..., { legend }) draws them typeset, in a frame as wide as matplotlib's boxes", () => {
    const figure = plot([1, 4, 9], { legend: ["$\\eta = 0.1$"] });
    const plain = plot([1, 4, 9], { legend: ["η = 0.1"] });
    const width = (of: typeof figure) => {
      const [left = Number.NaN, , right = Number.NaN] = of.axes[0]?.getLegend()?.bbox ?? [];
      return right - left;
    };
    // matplotlib measures them as 34.6 and 36.9765625 points wide.
    expect(width(figure) - width(plain)).toBeCloseTo(34.6 - 36.9765625, 6);
    expect(figure.toSVG()).toContain(">η = 0.1</text>");
  });

  test("toSVG() names the picture by them", () => {
    expect(plot([1, 4, 9], { xlabel: "$\\alpha$", ylabel: "$\\beta$" }).toSVG()).toContain(
      ">β over α</title>",
    );
  });

  test("setTitle(text) takes \\$ for a dollar", () => {
    const figure = subplots(1, 1).figure;
    figure.axes[0]?.setTitle("from \\$5 to \\$6");
    expect(textsOf(figure.toSVG())).toContain("from $5 to $6");
  });

  test("every text with one that cannot be typeset is drawn as written, with one warning", () => {
    const { figure, axes } = subplots(1, 1);
    const [ax] = axes;
    ax?.plot([1, 2], [3, 4], { label: "$l^q$" });
    ax?.setXlabel("$x^q$");
    ax?.setYlabel("$y^q$ $x^2$");
    ax?.setTitle("$t^q$");
    ax?.text(1, 3, "$a^q$");
    ax?.annotate("$b^q$", [1, 3]);
    ax?.legend({ title: "$k^q$" });
    figure.suptitle("$s^q$");
    const written = textsOf(figure.toSVG());
    expect(written).toEqual(
      expect.arrayContaining([
        "$x^q$",
        "$y^q$ x²",
        "$t^q$",
        "$l^q$",
        "$k^q$",
        "$s^q$",
        "$a^q$",
        "$b^q$",
      ]),
    );
    figure.toSVG();
    expect(figure.warnings).toEqual([
      `Axes.setXlabel: "$x^q$" ${advice}`,
      `Axes.setYlabel: "$y^q$" ${advice}`,
      `Axes.setTitle: "$t^q$" ${advice}`,
      `Axes.text: "$a^q$" ${advice}`,
      `Axes.annotate: "$b^q$" ${advice}`,
      `Axes.legend: "$l^q$" ${advice}`,
      `Axes.legend: "$k^q$" ${advice}`,
      `Figure.suptitle: "$s^q$" ${advice}`,
    ]);
  });

  test("plot(...) warns in the name of the call", () => {
    const figure = plot([1, 4, 9], { legend: ["$x^q$"] });
    expect(figure.warnings).toEqual([`plot: "$x^q$" ${advice}`]);
  });

  test("what no one can typeset is drawn as written in either form", () => {
    const hint =
      "cannot be typeset in Unicode and is drawn as written. Write it as plain text, or use \\$ for a dollar sign";
    rcParams["svg.fonttype"] = "path";
    const figure = plot([1, 4, 9], { xlabel: "$\\foo$" });
    expect(figure.warnings).toEqual([`Axes.setXlabel: "$\\\\foo$" ${hint}`]);
    expect(figure.toSVG()).toContain('aria-label="$\\foo$"');
  });

  test("what is typeset in outlines alone is no cause for a warning there", () => {
    rcParams["svg.fonttype"] = "path";
    const figure = plot([1, 4, 9], { xlabel: "$x^q$" });
    expect(figure.warnings).toEqual([]);
  });
});

describe("formulas in outlines", () => {
  /** The elements of the text of this label. */
  function letters(svg: string, label: string): string {
    const start = svg.indexOf(`<g aria-label="${label}"`);
    return svg.slice(start, svg.indexOf("</g>", start));
  }

  test("have their letters in the fonts of matplotlib, at their sizes", () => {
    rcParams["svg.fonttype"] = "path";
    const svg = plot([1, 4, 9], { xlabel: "$\\frac{x}{2}$" }).toSVG();
    const drawn = letters(svg, "x/2");
    expect(drawn.match(/<use [^>]* scale\(0\.7\)"/g)).toHaveLength(2);
    expect(drawn.match(/<rect /g)).toHaveLength(1);
  });

  test("differ where Unicode writes them alike", () => {
    rcParams["svg.fonttype"] = "path";
    const { figure, axes } = subplots(1, 3);
    for (const [index, text] of ["x", "$x$", "$\\mathbf{x}$"].entries())
      axes[index]?.setTitle(text);
    const drawn = Array.from(figure.toSVG().matchAll(/aria-label="x".*?href="#[^"]*-(\d+)"/g));
    expect(new Set(drawn.map(([, id]) => id)).size).toBe(3);
  });

  test("keep characters that no font has as text", () => {
    rcParams["svg.fonttype"] = "path";
    const svg = plot([1, 4, 9], { xlabel: "$x$ 率" }).toSVG();
    expect(letters(svg, "x 率")).toContain(">率</text>");
  });

  test("the spec says what was written", () => {
    const { spec } = plot([1, 4, 9], { xlabel: "$x_i$" });
    expect(JSON.stringify(spec)).toContain('"description":"$x_i$"');
  });
});
