import { describe, expect, test } from "vitest";
import { plot, subplots } from "../../src/index.ts";

const advice =
  "cannot be typeset in Unicode and is drawn as written. Write it as plain text, or use \\$ for a dollar sign";

/** What the texts of an SVG say. */
function textsOf(svg: string): string[] {
  return Array.from(svg.matchAll(/>([^<>]*)<\/text>/g), ([, text = ""]) => text);
}

describe("formulas in texts", () => {
  test("plot(..., xlabel) draws them typeset and keeps what was set", () => {
    const figure = plot([1, 4, 9], { xlabel: "$x_i$", ylabel: "loss ($\\times 10^{-3}$)" });
    expect(textsOf(figure.toSVG())).toEqual(expect.arrayContaining(["xᵢ", "loss (×10⁻³)"]));
    expect(figure.axes[0]?.getXlabel()).toBe("$x_i$");
    expect(figure.warnings).toEqual([]);
  });

  test("plot(..., { legend }) draws them typeset, in a frame as wide as they are", () => {
    const figure = plot([1, 4, 9], { legend: ["$\\eta = 0.1$"] });
    const plain = plot([1, 4, 9], { legend: ["η = 0.1"] });
    expect(figure.axes[0]?.getLegend()).toEqual(plain.axes[0]?.getLegend());
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
});
