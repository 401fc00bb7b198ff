import { beforeEach, describe, expect, test } from "vitest";
import { type Axes, rcdefaults, rcParams, subplots } from "../../src/index.ts";

beforeEach(rcdefaults);

function newAxes(): Axes {
  return subplots(1, 1, { figsize: [3.5, 2.5] }).ax;
}

/** What is drawn after calls on fresh axes. */
function specOf(draw: (axes: Axes) => void): object {
  const figure = subplots(1, 1, { figsize: [3.5, 2.5] });
  draw(figure.ax);
  return { layer: figure.spec.layer, padding: figure.spec.padding };
}

describe("axes.text", () => {
  test("takes the keywords in Python's spelling, in short, and in a fontdict", () => {
    const spec = specOf((axes) => {
      axes.text(0, 1, "a\nb", {
        ha: "right",
        fontsize: 20,
        rotationMode: "anchor",
        fontweight: 700,
      });
    });
    expect(
      specOf((axes) => {
        const fontdict = { size: 20, weight: "bold", ha: "left" } as const;
        axes.text(0, 1, "a\nb", {
          fontdict,
          horizontalalignment: "right",
          rotation_mode: "anchor",
        });
      }),
    ).toEqual(spec);
  });

  test("returns the text, which axes.texts lists", () => {
    const axes = newAxes();
    const text = axes.text(1, 2, "a", {
      weight: "semibold",
      rotation: -90,
      color: "r",
      alpha: 0.5,
    });
    expect(axes.texts).toEqual([text]);
    const { bold, rotation, color, alpha } = text;
    expect({ bold, rotation, color, alpha }).toEqual({
      bold: true,
      rotation: 270,
      color: "#ff0000",
      alpha: 0.5,
    });
  });

  test("stays at its place of the axes whatever the limits are", () => {
    const draw = (high: number) =>
      specOf((axes) => {
        axes.text(0.5, 0.25, "a", { transform: axes.transAxes });
        axes.setXlim(0, high);
        axes.setXticks([]);
      });
    const texts = (spec: object) => JSON.stringify(spec).match(/"x":[\d.]+,"y":[\d.]+,"align"/g);
    expect(texts(draw(9))).toEqual(texts(draw(1)));
    expect(texts(draw(9))).toHaveLength(1);
  });

  test.each(["data", "axes fraction"] as const)(
    "mixes data units and fractions: x in %s",
    (unit) => {
      const axes = newAxes();
      const transform = unit === "data" ? axes.getXaxisTransform() : axes.getYaxisTransform();
      axes.text(0.5, 0.5, "a", { transform });
      expect(axes.texts[0]?.coordinates.x).toBe(unit);
    },
  );

  test("is not drawn at a place that is not finite, or when it is empty", () => {
    const empty = specOf(() => {});
    expect(specOf((axes) => axes.text(Number.NaN, 0.5, "a", { bbox: {} }))).toEqual(empty);
    expect(specOf((axes) => axes.text(0.5, 0.5, "", { bbox: {} }))).toEqual(empty);
  });

  test("with an opacity for its box paints inside and edge as one", () => {
    const svg = (alpha: number) => {
      const figure = subplots();
      figure.ax.text(0.5, 0.5, "a", { bbox: { alpha, fc: "r" } });
      return figure.toSVG();
    };
    expect(svg(0.25)).toContain('opacity="0.25"');
    expect(svg(0.25)).not.toContain("fill-opacity");
    expect(svg(1)).not.toContain("opacity");
  });
});

describe("a bold text", () => {
  function pathOf(options: { weight?: "bold"; style?: "italic" }): string {
    rcParams["svg.fonttype"] = "path";
    const figure = subplots();
    figure.ax.axis("off");
    figure.ax.text(0.5, 0.5, "Aᐃ", options);
    return figure.toSVG();
  }

  test("is written with the outlines of the bold font, and as text where that has none", () => {
    const [bold, regular] = [pathOf({ weight: "bold" }), pathOf({})];
    expect(bold.match(/<path [^>]*>/g)).not.toEqual(regular.match(/<path [^>]*>/g));
    expect(bold).toContain('font-weight="bold">ᐃ</text>');
    expect(regular).not.toContain("<text");
  });

  test("that leans has the same outlines, skewed", () => {
    expect(pathOf({ style: "italic" })).toContain("skewX(-11)");
    expect(pathOf({})).not.toContain("skewX");
  });
});

describe("axes.annotate", () => {
  test("counts offsets from the point, in points and font sizes", () => {
    const axes = newAxes();
    axes.setXlim(0, 10);
    const at = (textcoords: "offset points" | "offset fontsize", x: number) =>
      specOf((each) => {
        each.annotate("a", [0.5, 0.5], [x, 0], { textcoords, fontsize: 20 });
      });
    expect(at("offset fontsize", 2)).toEqual(at("offset points", 40));
  });

  test("leaves out what is about data outside the axes, unless annotationClip says otherwise", () => {
    const empty = specOf(() => {});
    const draw = (annotationClip?: boolean) =>
      specOf((axes) => {
        axes.annotate(
          "a",
          [2, 2],
          [0.5, 0.5],
          annotationClip === undefined ? {} : { annotationClip },
        );
      });
    expect(draw()).toEqual(empty);
    expect(draw(true)).toEqual(empty);
    expect(draw(false)).not.toEqual(empty);
  });

  test("an arrow without length has no corners without a place", () => {
    const { ax, figure } = subplots(1, 1, { figsize: [3.5, 2.5] });
    ax.annotate("", [0.5, 0.5], {
      arrowprops: { arrowstyle: "->", connectionstyle: "angle,rad=3" },
    });
    expect(Object.values(figure.getTightbbox()).every(Number.isFinite)).toBe(true);
    expect(figure.toSVG()).not.toContain("NaN");
  });

  test("draws the arrow of an empty text alone", () => {
    const spec = specOf((axes) => {
      axes.annotate("", [0.1, 0.1], [0.9, 0.9], { arrowprops: { arrowstyle: "->" } });
    });
    const layers = JSON.stringify(spec);
    expect(layers).toContain('"type":"point"');
    expect(layers).not.toContain('"type":"text"');
  });

  test("with patchA: null begins inside of the text's box", () => {
    const draw = (patchA?: null) =>
      JSON.stringify(
        specOf((axes) => {
          const arrowprops = { arrowstyle: "-", ...(patchA === null ? { patchA } : {}) };
          axes.annotate("a wide text", [0.9, 0.9], [0.1, 0.1], { arrowprops });
        }),
      );
    expect(draw(null)).not.toBe(draw());
  });
});

describe("axes.setTitle", () => {
  test("called again keeps what was said of the look, but for size, weight and alignment", () => {
    const again = specOf((axes) => {
      axes.setTitle("a", { color: "r", rotation: 5, size: 30, weight: "bold", ha: "right" });
      axes.setTitle("b");
    });
    expect(again).toEqual(specOf((axes) => axes.setTitle("b", { color: "r", rotation: 5 })));
  });
});
