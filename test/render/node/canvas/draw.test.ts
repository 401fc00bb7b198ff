import { inflateSync } from "node:zlib";
import { createCanvas, Image } from "@napi-rs/canvas";
import { describe, expect, test } from "vitest";
import { PlotError } from "../../../../src/errors.ts";
import { renderPDF, renderPNG } from "../../../../src/render/node/canvas/draw.ts";
import { renderSVG } from "../../../../src/render/svg.ts";
import { concatSpec, singleSpec } from "../../fast/specs.ts";

function pixelSize(png: Uint8Array): [number, number] {
  const view = new DataView(png.buffer);
  return [view.getUint32(16), view.getUint32(20)];
}

/** Colour of the pixel at a place, as `r,g,b,a`. */
function pixelAt(png: Uint8Array, x: number, y: number): string {
  const image = new Image();
  image.src = png;
  const context = createCanvas(image.width, image.height).getContext("2d");
  context.drawImage(image, 0, 0);
  return context.getImageData(x, y, 1, 1).data.join();
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString("latin1");
}

describe("renderPNG", () => {
  // 247.978 × 183.356 points
  test.each([
    [{}, [344, 254]],
    [{ dpi: 72 }, [247, 183]],
    [{ dpi: 300 }, [1033, 763]],
    [{ scale: 1 }, [330, 244]],
    [{ scale: 2 }, [661, 488]],
  ])("renderPNG(spec, %j) has points times dpi / 72 pixels", (options, size) => {
    expect(pixelSize(renderPNG(singleSpec(), options))).toEqual(size);
  });

  test("renderPNG(spec) draws the picture", () => {
    const png = renderPNG(singleSpec(), { dpi: 72 });
    expect(pixelAt(png, 1, 1)).toBe("255,255,255,255");
    // Inside the green rectangle, which lies 19.53 to 39.06 points right of the axes' edge.
    expect(pixelAt(png, 40 + 30, 7 + 100)).toBe("44,160,44,255");
  });

  test("renderPNG(spec) is the same twice", () => {
    expect(renderPNG(singleSpec())).toEqual(renderPNG(singleSpec()));
  });

  test("renderPNG(spec) draws texts in the font of this package under a name of its own", () => {
    const named = (font: string) => {
      const spec = singleSpec("Tangent");
      return renderPNG({ ...spec, config: { ...spec.config, font } });
    };
    const own = named('"d2l-plot DejaVu Sans"');
    expect(named('"DejaVu Sans", Verdana, sans-serif')).toEqual(own);
    expect(named("DejaVu Sans")).toEqual(own);
    expect(named('"DejaVu Sans Mono"')).not.toEqual(own);
  });

  test("renderPNG(spec) draws an inline image at once", () => {
    const source = createCanvas(1, 1);
    const context = source.getContext("2d");
    context.fillStyle = "#ff0000";
    context.fillRect(0, 0, 1, 1);
    const url = source.toDataURL("image/png");
    const mark = { type: "image", url, width: 50, height: 50, align: "left", baseline: "top" };
    const layer = [
      { data: { values: [{}] }, mark, encoding: { x: { value: 0 }, y: { value: 0 } } },
    ];
    const png = renderPNG({ ...singleSpec(), layer }, { dpi: 72 });
    expect(pixelAt(png, 60, 30)).toBe("255,0,0,255");
  });

  test.each([
    [{ dpi: 0 }, "toPNG: dpi must be a finite number above 0; got 0"],
    [{ dpi: -1 }, "toPNG: dpi must be a finite number above 0; got -1"],
    [{ scale: Number.NaN }, "toPNG: scale must be a finite number above 0; got NaN"],
    [
      { scale: Number.POSITIVE_INFINITY },
      "toPNG: scale must be a finite number above 0; got Infinity",
    ],
    [{ dpi: 72, scale: 1 }, "toPNG: dpi and scale say the same; give one of them"],
    [
      { dpi: 1e5 },
      "toPNG: the image would have 344413 × 254661 pixels; a side can have 1 to 32767. Choose another dpi or figsize",
    ],
    [
      { dpi: 0.1 },
      "toPNG: the image would have 0 × 0 pixels; a side can have 1 to 32767. Choose another dpi or figsize",
    ],
  ])("renderPNG(spec, %j) is refused", (options, message) => {
    expect(() => renderPNG(singleSpec(), options)).toThrow(
      new PlotError("invalid-argument", message),
    );
  });

  test("renderPNG(spec) refuses what renderSVG(spec) refuses", () => {
    const spec = { ...singleSpec(), data: { url: "https://example.org" } };
    expect(() => renderPNG(spec)).toThrow(/refers to "https:\/\/example.org"/);
  });
});

describe("renderPDF", () => {
  test("renderPDF(spec) has a page as large as the picture, cut from a page of whole points", () => {
    expect(renderSVG(singleSpec())).toContain('viewBox="0 0 247.978 183.356"');
    expect(latin1(renderPDF(singleSpec()))).toContain("/MediaBox [0 0.644 247.978 184]");
  });

  test("renderPDF(spec) has cross references that lead to every object", () => {
    const text = latin1(renderPDF(concatSpec()));
    const table = Number(/startxref\n(\d+)/.exec(text)?.[1]);
    expect(text.slice(table, table + 5)).toBe("xref\n");
    const places = Array.from(text.slice(table).matchAll(/^(\d{10}) \d{5} n/gm), ([, place]) =>
      Number(place),
    );
    expect(places.length).toBeGreaterThan(5);
    for (const [index, place] of places.entries()) {
      expect(text.slice(place)).toMatch(new RegExp(`^${index + 1} 0 obj\n`));
    }
  });

  test("renderPDF(spec) holds no date, and is the same twice", () => {
    const pdf = renderPDF(singleSpec());
    expect(latin1(pdf)).not.toMatch(/CreationDate|ModDate|\/ID/);
    expect(renderPDF(singleSpec())).toEqual(pdf);
  });

  test("renderPDF(spec) draws lines in the colours of the spec and text in DejaVu Sans", () => {
    const text = latin1(renderPDF(singleSpec()));
    const streams = Array.from(text.matchAll(/stream\n([\s\S]*?)\nendstream/g), ([, body]) => body);
    const page = latin1(inflateSync(Buffer.from(streams[0] ?? "", "latin1")));
    expect(page).toContain("\n.1216 .4667 .7059 RG");
    expect(text).toContain("DejaVuSans");
  });
});
