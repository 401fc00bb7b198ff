import { spawnSync } from "node:child_process";
import { createCanvas, GlobalFonts, loadImage } from "@napi-rs/canvas";
import { Resvg } from "@resvg/resvg-js";
import { XMLParser } from "fast-xml-parser";
import { beforeEach, describe, expect, test } from "vitest";
import { PlotError, plot, rcdefaults, rcParams } from "../../src/index.ts";
import { namedColors } from "../../src/style/color-names.ts";
import { channelsOf, contrast, darkColors } from "../../src/svg/dark-colors.ts";
import { examplePictures, galleryPictures } from "../pictures.ts";

const pictures = [...(await examplePictures()), ...(await galleryPictures())].map((picture) => {
  const { figure } = picture;
  return { ...picture, light: figure.toSVG(), auto: figure.toSVG({ theme: "auto" }) };
});
const page = { page: "#0d1117", ink: "#e6edf3" };
GlobalFonts.registerFromPath(
  new URL("../../src/render/node/DejaVuSans.ttf", import.meta.url).pathname,
  "DejaVu Sans",
);

beforeEach(rcdefaults);

describe('toSVG({ theme: "light" })', () => {
  test.each(pictures)("$name: the same as without", ({ figure, light }) => {
    expect(figure.toSVG({ theme: "light" })).toBe(light);
  });
});

describe('toSVG({ theme: "auto" })', () => {
  test.each(pictures)(
    "$name: the light picture, every attribute as it is, and a style",
    ({ light, auto }) => {
      const without = auto
        .replace(/<style>.*<\/style>\n/, "")
        .replace(/^<svg id="d2l-[0-9a-z]+" /, "<svg ");
      expect(without).toBe(light);
      expect(auto).not.toBe(without);
      new XMLParser().parse(auto, true);
    },
  );

  test("stands below the description, and its rules hold in this picture alone", () => {
    const [root = "", title = "", desc = "", style = ""] = plot([1, 4])
      .toSVG({ theme: "auto" })
      .split("\n");
    const [, id = ""] = /^<svg id="(d2l-[0-9a-z]+)"/.exec(root) ?? [];
    expect([title.slice(0, 6), desc.slice(0, 5)]).toEqual(["<title", "<desc"]);
    const [, rules = ""] =
      /^<style>svg:root\{color-scheme:light dark\}@supports\(color:light-dark\(#000,#fff\)\)\{(.*)\}<\/style>$/.exec(
        style,
      ) ?? [];
    const each = rules.match(/[^}]+\}/g) ?? [];
    expect(each.length).toBeGreaterThan(3);
    for (const rule of each) {
      expect(rule).toMatch(
        new RegExp(
          `^#${id} \\[(fill|stroke)="(#[0-9a-f]{6})"\\]\\{\\1:light-dark\\(\\2,#[0-9a-f]{6}\\)\\}$`,
        ),
      );
    }
    expect(each).toContain(`#${id} [stroke="#000000"]{stroke:light-dark(#000000,#e6edf3)}`);
    expect(each).toContain(`#${id} [fill="#ffffff"]{fill:light-dark(#ffffff,#0d1117)}`);
  });

  test.each(pictures)(
    "$name: resvg and Skia draw the pixels of the light one",
    async ({ light, auto }) => {
      expect(resvg(auto).equals(resvg(light))).toBe(true);
      expect((await skia(auto)).equals(await skia(light))).toBe(true);
    },
  );

  const librsvg = spawnSync("rsvg-convert", ["--version"]).status === 0;
  test.skipIf(!librsvg)("librsvg draws the pixels of the light one", () => {
    const draw = (svg: string) => spawnSync("rsvg-convert", [], { input: svg }).stdout;
    for (const { light, auto } of pictures.slice(0, 20)) {
      const pixels = draw(light);
      expect(pixels.length).toBeGreaterThan(500);
      expect(draw(auto).equals(pixels)).toBe(true);
    }
  });

  test("what labels say is no paint, and no end of the style", () => {
    const label = 'fill="#000000" </style><script> } [stroke="#ffffff"]';
    const svg = plot([1, 4], { xlabel: label }).toSVG({ theme: "auto" });
    expect(svg.match(/<\/style>/g)).toHaveLength(1);
    expect(svg).not.toContain("<script");
    expect(plot([1, 4], { xlabel: label }).toSVG({ theme: "dark" })).toContain(
      'fill="#000000" &lt;/style',
    );
  });
});

describe('toSVG({ theme: "dark" })', () => {
  test("has dark colors in place of the light ones, and nothing else changed", () => {
    const [light, dark] = [plot([1, 4]).toSVG(), plot([1, 4]).toSVG({ theme: "dark" })];
    expect(dark).not.toContain("#ffffff");
    expect(dark).not.toContain("#000000");
    expect(dark).toContain('fill="#0d1117"');
    const blank = (svg: string) => svg.replace(/#[0-9a-f]{6}/g, "#");
    expect(blank(dark)).toBe(blank(light));
  });

  test("page and ink are settings, kept by the figure as it is made", () => {
    rcParams["d2l.dark.page"] = "#101010";
    rcParams["d2l.dark.ink"] = "lime";
    const drawn = plot([1, 4]);
    rcdefaults();
    expect(drawn.toSVG({ theme: "dark" })).toMatch(/fill="#101010"[\s\S]*stroke="#00ff00"/);
  });
});

describe("a figure that is dark by its own style is the same in every theme", () => {
  test.each(["black", "#222222", "navy"])("on %s", (color) => {
    const dark = plot([1, 2]);
    dark.setFacecolor(color);
    expect(dark.toSVG({ theme: "auto" })).toBe(dark.toSVG());
    expect(dark.toSVG({ theme: "dark" })).toBe(dark.toSVG());
    expect(dark.toPNG({ theme: "dark" })).toEqual(dark.toPNG());
  });

  test.each(["white", "none", "0.5", "yellow"])("and one on %s is not", (color) => {
    const light = plot([1, 2]);
    light.setFacecolor(color);
    expect(light.toSVG({ theme: "dark" })).not.toBe(light.toSVG());
  });
});

describe("pixels and pages", () => {
  test("PNG and PDF know dark; auto is light there", async () => {
    const drawn = plot([1, 4, 9], { legend: ["a"] });
    expect(drawn.toPNG({ theme: "auto" })).toEqual(drawn.toPNG());
    expect(drawn.toPDF({ theme: "auto" })).toEqual(drawn.toPDF());
    expect(drawn.toPDF({ theme: "dark" })).not.toEqual(drawn.toPDF());
    const dark = await pixelsOf(Buffer.from(drawn.toPNG({ theme: "dark" })));
    expect([...dark.subarray(0, 3)]).toEqual([13, 17, 23]);
    // Nothing of the light page is left: no pixel is lighter than the ink.
    const brightest = dark.reduce(
      (most, level, index) => (index % 4 === 3 ? most : Math.max(most, level)),
      0,
    );
    expect(brightest).toBeLessThanOrEqual(0xf3);
  });

  test("the same figure is light again afterwards", () => {
    const drawn = plot([1, 4, 9]);
    const light = drawn.toPNG();
    drawn.toPNG({ theme: "dark" });
    expect(drawn.toPNG()).toEqual(light);
  });

  test("a page says for which system it is", () => {
    const drawn = plot([1, 4]);
    expect(drawn.toHTML()).not.toContain("color-scheme");
    expect(drawn.toHTML({ theme: "auto" })).toContain(":root { color-scheme: light dark; }");
    expect(drawn.toHTML({ theme: "dark" })).toContain(":root { color-scheme: dark; }");
  });

  test("the spec knows no theme", () => {
    const drawn = plot([1, 4]);
    const spec = drawn.spec;
    drawn.toSVG({ theme: "dark" });
    expect(drawn.spec).toEqual(spec);
  });
});

test.each(["toSVG", "toPNG", "toPDF", "toHTML"] as const)(
  "%s names a theme it does not know",
  (name) => {
    const call = () => plot([1])[name]({ theme: "night" as "dark" });
    expect(call).toThrow(
      new PlotError(
        "invalid-theme",
        `${name}: theme must be one of "light", "dark", "auto"; got "night"`,
      ),
    );
  },
);

describe("dark colors", () => {
  const darken = darkColors(page);

  test("grays go evenly from ink to page", () => {
    expect(darken("#000000")).toBe("#e6edf3");
    expect(darken("#ffffff")).toBe("#0d1117");
    const levels = Array.from(
      { length: 256 },
      (_, level) => `#${level.toString(16).padStart(2, "0").repeat(3)}`,
    );
    const reds = levels.map((gray) => channelsOf(darken(gray))[0]);
    expect(reds).toEqual(reds.toSorted((a, b) => b - a));
  });

  test("what is nearly gray is one: the axes of seaborn", () => {
    expect(luminanceOf(darken("#eaeaf2"))).toBeLessThan(0.1);
  });

  test("colors that stand out stay; others are lightened in their hue", () => {
    const changed = [
      "#1f77b4",
      "#ff7f0e",
      "#2ca02c",
      "#d62728",
      "#9467bd",
      "#8c564b",
      "#e377c2",
      "#bcbd22",
      "#17becf",
    ].filter((color) => darken(color) !== color);
    expect(changed).toEqual(["#8c564b"]);
    expect(darken("#0000ff")).toBe("#1c58ff");
    expect(darken("#8c564b80")).toBe(`${darken("#8c564b")}80`);
  });

  test.each(["#0d1117", "#1b1b1f"])(
    "every named color but grays has a contrast of 3 on %s",
    (background) => {
      const colors = new Set(namedColors().values());
      const weak = [...colors].filter((color) => {
        const [low = 0, , high = 0] = channelsOf(color).toSorted((a, b) => a - b);
        return high - low > 12 && contrast(channelsOf(darken(color)), channelsOf(background)) < 3;
      });
      expect(colors.size).toBeGreaterThan(140);
      expect(weak).toEqual([]);
    },
  );

  test.each(["url(#a)", "none", "red", "#fff", "rgb(0, 0, 0)"])("%s is left as it is", (color) => {
    expect(darken(color)).toBe(color);
  });

  function luminanceOf(color: string): number {
    return contrast(channelsOf(color), [0, 0, 0]) * 0.05 - 0.05;
  }
});

function resvg(svg: string): Buffer {
  return Buffer.from(new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels);
}

async function skia(svg: string): Promise<Buffer> {
  return Buffer.from(await pixelsOf(Buffer.from(svg)));
}

async function pixelsOf(file: Buffer): Promise<Uint8ClampedArray> {
  const image = await loadImage(file);
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(0, 0, image.width, image.height).data;
}
