import { createCanvas, loadImage } from "@napi-rs/canvas";
import type { Browser, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { plot } from "../../src/index.ts";
import { hasChromium, launchChromium } from "../chromium.ts";

const drawn = plot([1, 4, 9], { xlabel: "x", figsize: [2, 1.5] });
const auto = drawn.toSVG({ theme: "auto" });
const dataURL = (svg: string) => `data:image/svg+xml;base64,${Buffer.from(svg).toString("base64")}`;

/** How a page shows a picture; the picture is at the top left. */
const ways = {
  img: (svg: string) => `<img src="${dataURL(svg)}">`,
  inline: (svg: string) => svg,
  object: (svg: string) => `<object type="image/svg+xml" data="${dataURL(svg)}"></object>`,
} as const;

/** What a page says of its colors. */
const pages = {
  nothing: ["", ""],
  "light dark": [":root{color-scheme:light dark}", ""],
  light: [":root{color-scheme:light}", ""],
  dark: [":root{color-scheme:dark}", ""],
  "a site's switch": ["html.dark{color-scheme:dark}", ' class="dark"'],
} as const;

// What a page shows, as img / inline / object; l is the light picture and d the dark one.
const matrix: readonly (readonly ["light" | "dark", keyof typeof pages, string])[] = [
  ["light", "nothing", "l/l/l"],
  ["light", "light dark", "l/l/l"],
  ["light", "light", "l/l/l"],
  ["light", "dark", "d/d/l"],
  ["light", "a site's switch", "d/d/l"],
  // Of a page that says nothing, an image follows the system, as the page itself would not.
  ["dark", "nothing", "d/l/d"],
  ["dark", "light dark", "d/d/d"],
  ["dark", "light", "l/l/d"],
  ["dark", "dark", "d/d/d"],
  ["dark", "a site's switch", "d/d/d"],
];

describe.skipIf(!hasChromium())('theme "auto" in Chromium', () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchChromium();
  });
  afterAll(() => browser.close());

  /** A page as large as the picture, on a system of that color. */
  function newPage(colorScheme: "light" | "dark"): Promise<Page> {
    return browser.newPage({ colorScheme, viewport: { width: 192, height: 144 } });
  }

  test.each(matrix)("system %s, page of %s: %s", async (system, kind, expected) => {
    const [css, attribute] = pages[kind];
    const page = await newPage(system);
    const seen: string[] = [];
    for (const show of Object.values(ways)) {
      await setContent(page, css, attribute, show(auto));
      seen.push(isLight(await pixel(page, 3, 3)) ? "l" : "d");
    }
    await page.close();
    expect(seen.join("/")).toBe(expected);
  });

  test("the colors are those of the light and the dark picture, to the pixel", async () => {
    for (const theme of ["light", "dark"] as const) {
      const page = await newPage(theme);
      const css = ":root{color-scheme:light dark}";
      await setContent(page, css, "", ways.img(auto));
      const shown = await page.screenshot();
      await setContent(page, css, "", ways.img(drawn.toSVG({ theme })));
      expect(shown.equals(await page.screenshot())).toBe(true);
      await page.close();
    }
  });

  test("pictures in one page do not color each other, nor others", async () => {
    const light = plot([1, 2], { figsize: [2, 1.5] }).toSVG();
    const foreign =
      '<svg id="f" width="20" height="20"><rect width="20" height="20" fill="#ffffff" stroke="#000000"/></svg>';
    const page = await newPage("dark");
    await setContent(
      page,
      ":root{color-scheme:dark}",
      "",
      `${auto}<div id="l">${light}</div>${foreign}`,
    );
    const fills = await page.evaluate(
      'Array.from(document.querySelectorAll("#l svg > rect, #f rect"), (rect) => getComputedStyle(rect).fill)',
    );
    expect(fills).toEqual(["rgb(255, 255, 255)", "rgb(255, 255, 255)"]);
    expect(isLight(await pixel(page, 3, 3))).toBe(false);
    await page.close();
  });

  async function setContent(page: Page, css: string, attribute: string, body: string) {
    const html = `<!DOCTYPE html><html${attribute}><style>${css} body{margin:0} img,svg,object{display:block}</style><body>${body}</body></html>`;
    await page.setContent(html, { waitUntil: "load" });
  }

  async function pixel(page: Page, x: number, y: number): Promise<readonly number[]> {
    const image = await loadImage(await page.screenshot());
    const context = createCanvas(image.width, image.height).getContext("2d");
    context.drawImage(image, 0, 0);
    return [...context.getImageData(x, y, 1, 1).data];
  }

  function isLight(color: readonly number[]): boolean {
    const shown = color.slice(0, 3).join();
    if (shown !== "255,255,255" && shown !== "13,17,23") throw new Error(`a page of rgb(${shown})`);
    return shown === "255,255,255";
  }
});
