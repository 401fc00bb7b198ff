import { describe, expect, test } from "vitest";
import { loadArtists, loadFont, loadTables, loadVega, plot } from "../../src/index.ts";

describe("in Node, what only a browser can do", () => {
  const figure = plot([1, 4, 9]);
  const canvas = { width: 1, height: 1, getContext: () => null };
  const instead = 'Use toPNG(), or save("figure.png")';

  test("toBlob() says what to use instead", async () => {
    await expect(figure.toBlob("image/png")).rejects.toMatchObject({
      name: "PlotError",
      code: "wrong-platform",
      message: `toBlob: works in a browser, and this is none. ${instead}`,
    });
  });

  test("draw(canvas) says what to use instead", async () => {
    await expect(figure.draw(canvas)).rejects.toMatchObject({
      name: "PlotError",
      code: "wrong-platform",
      message: `draw: works in a browser, and this is none. ${instead}`,
    });
  });

  test("mount(element) says what to use instead", () => {
    expect(() => figure.mount({ nodeType: 1, ownerDocument: {} })).toThrow(
      expect.objectContaining({
        name: "PlotError",
        code: "wrong-platform",
        message:
          "mount: works in a browser, and this is none. Use toSVG() and put that into the page",
      }),
    );
  });

  test("loadArtists(), loadFont(), loadTables() and loadVega() have nothing to wait for", async () => {
    await expect(
      Promise.all([loadArtists(), loadFont(), loadTables(), loadVega()]),
    ).resolves.toEqual(Array(4).fill(undefined));
  });
});
