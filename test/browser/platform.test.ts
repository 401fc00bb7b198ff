import { afterAll, beforeEach, describe, expect, test, vi } from "vitest";

type Library = typeof import("../../src/index.ts");

/** A spec that is not a figure's own. */
const foreign = { $schema: "", autosize: "none", mark: "point", data: { values: [{}] } };

describe("in a browser", () => {
  let library: Library;
  // The sources as the build for browsers puts them together, each time with nothing loaded. What happens in a page is
  // tried by `npm run check:browser`.
  beforeEach(async () => {
    vi.resetModules();
    vi.doMock(
      "../../src/render/node/platform.ts",
      () => import("../../src/render/browser/platform.ts"),
    );
    vi.doMock("../../src/tables/tables.ts", () => import("../../src/tables/tables.browser.ts"));
    vi.doMock(
      "../../src/text/formula/typesetter.ts",
      () => import("../../src/text/formula/typesetter.browser.ts"),
    );
    library = await import("../../src/index.ts");
  });
  afterAll(() => {
    vi.doUnmock("../../src/render/node/platform.ts");
    vi.doUnmock("../../src/tables/tables.ts");
    vi.doUnmock("../../src/text/formula/typesetter.ts");
    vi.resetModules();
  });

  test("toSVG() and toHTML() need nothing but the code", () => {
    const { plot } = library;
    expect(plot([1, 4, 9]).toSVG()).toMatch(/^<svg/);
    expect(plot([1, 4, 9], { xlabel: "时间 🚀 \ud800" }).toHTML()).toContain("base64,");
  });

  test("toHTML() holds the same bytes as in Node", async () => {
    const { platform } = await import("../../src/render/node/platform.ts");
    const text = `${"时间 😀 \ud800é".repeat(5000)}`;
    expect(platform.base64(text)).toBe(Buffer.from(text, "utf8").toString("base64"));
  });

  test('svg.fonttype "path" asks for loadFont(), and draws after it', async () => {
    const { loadFont, plot, rcParams } = library;
    rcParams["svg.fonttype"] = "path";
    const figure = plot([1, 4, 9], { xlabel: "n" });
    expect(() => figure.toSVG()).toThrow(
      expect.objectContaining({
        code: "not-loaded",
        message:
          'render: svg.fonttype "path" needs the font of this package, which is not loaded yet. Call await loadFont() first',
      }),
    );
    await loadFont();
    expect(figure.toSVG()).toContain("<use ");
  });

  const rare: readonly [what: string, draw: (it: Library) => void, need: string][] = [
    [
      "a character that is rare in figures",
      ({ plot }) => plot([1], { xlabel: "Ⴀ" }).toSVG(),
      'the character "Ⴀ" needs the table of rare characters',
    ],
    [
      "a color of the xkcd survey",
      ({ subplots }) => subplots().axes[0]?.plot([1], { color: "xkcd:sky blue" }),
      "a color xkcd:… needs their table",
    ],
    [
      "a name that is rare in formulas",
      ({ plot }) => plot([1], { xlabel: "$\\Bumpeq$" }).toSVG(),
      "the formula's \\Bumpeq needs the table of rare names",
    ],
    [
      "a formula",
      ({ plot }) => plot([1], { xlabel: "loss at $\\alpha$" }).toSVG(),
      '"loss at $\\\\alpha$" needs what typesets formulas',
    ],
  ];
  test.each(rare)("%s asks for loadTables(), and is drawn after it", async (_, draw, need) => {
    expect(() => draw(library)).toThrow(
      expect.objectContaining({
        code: "not-loaded",
        message: `render: ${need}, which is not loaded yet. Call await loadTables() first`,
      }),
    );
    await library.loadTables();
    expect(() => draw(library)).not.toThrow();
  });

  test("what the font lacks, and common characters, need no tables", () => {
    const text = "时间，中 अ Żółć привет ∇²x ≤ ≈ → ● 🚀 ⁿ — “€”";
    expect(library.plot([1], { xlabel: text, ylabel: "$5" }).toSVG()).toMatch(/^<svg/);
  });

  test("renderAll loads what it needs", async () => {
    const { plot, rcParams, renderAll } = library;
    rcParams["svg.fonttype"] = "path";
    const results = await renderAll([plot([1, 4], { xlabel: "Ⴀ" }), foreign], { concurrency: 3 });
    expect(results.map(({ status }) => status)).toEqual(["fulfilled", "fulfilled"]);
  });

  test("a spec that Vega draws asks for loadVega(), and is drawn after it", async () => {
    const { renderSVG } = await import("../../src/render/svg.ts");
    expect(() => renderSVG(foreign)).toThrow(
      expect.objectContaining({
        code: "not-loaded",
        message:
          "render: a spec that is not a figure's own needs Vega, which is not loaded yet. Call await loadVega() first",
      }),
    );
    await library.loadVega();
    expect(renderSVG(foreign)).toMatch(/^<svg/);
  });

  test.each([
    [
      "save",
      (it: Library) => it.plot([1]).save("a.svg"),
      'save: does not work in a browser. Offer toSVG(), toHTML() or await toBlob("image/png") as a download',
    ],
    [
      "toPNG",
      (it: Library) => it.plot([1]).toPNG(),
      'toPNG: does not work in a browser. Use await toBlob("image/png"), or await draw(canvas)',
    ],
    [
      "toPDF",
      (it: Library) => it.plot([1]).toPDF(),
      "toPDF: does not work in a browser. Use toSVG(), and print the page",
    ],
  ])("%s says what to use instead", (_, call, message) => {
    expect(() => call(library)).toThrow(
      expect.objectContaining({ code: "wrong-platform", message }),
    );
  });

  test("in a worker, which has no page, mount, draw and toBlob say so", async () => {
    const figure = library.plot([1, 4]);
    const needsPage = (fn: string) =>
      expect.objectContaining({
        code: "wrong-platform",
        message: `${fn}: needs a page; a worker has none. Send toSVG() to the page`,
      });
    expect(() => figure.mount({ nodeType: 1, ownerDocument: {} })).toThrow(needsPage("mount"));
    const canvas = { width: 1, height: 1, getContext: () => null };
    await expect(figure.draw(canvas)).rejects.toEqual(needsPage("draw"));
    await expect(figure.toBlob()).rejects.toEqual(needsPage("toBlob"));
  });

  test.each([
    ["draw: canvas must be a canvas; got {}", (it: Library) => it.plot([1]).draw({} as never)],
    [
      "toBlob: dpi and scale say the same; give one of them",
      (it: Library) => it.plot([1]).toBlob("image/png", { dpi: 1, scale: 1 }),
    ],
    [
      'toBlob: type must be one of "image/png"; got "image/gif"',
      (it: Library) => it.plot([1]).toBlob("image/gif" as "image/png"),
    ],
    [
      'draw: unknown option "dpl". Did you mean "dpi"?',
      (it: Library) => it.plot([1]).draw({} as never, { dpl: 3 } as object),
    ],
  ])("%s", async (message, call) => {
    await expect(call(library)).rejects.toMatchObject({ name: "PlotError", message });
  });
});
