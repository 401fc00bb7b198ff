import { parse, View } from "vega";
import { compile } from "vega-lite";
import { describe, expect, test, vi } from "vitest";
import { PlotError } from "../../src/errors.ts";
import { renderSVG } from "../../src/render/svg.ts";
import { concatSpec, line, singleSpec, textLayer } from "./fast/specs.ts";
import { textsOf, xmlFault } from "./xml.ts";

function rootOf(svg: string): string {
  return svg.slice(0, svg.indexOf(">") + 1);
}

function idsOf(svg: string): string[] {
  return Array.from(svg.matchAll(/ id="([^"]*)"/g), ([, id]) => id ?? "");
}

function thrownBy(run: () => unknown): unknown {
  try {
    return run();
  } catch (error) {
    return error;
  }
}

describe("the root element", () => {
  test("renderSVG(spec) is as large as width and padding say, in fractions of a point", () => {
    expect(rootOf(renderSVG(singleSpec()))).toBe(
      '<svg xmlns="http://www.w3.org/2000/svg" width="330.637" height="244.475" viewBox="0 0 247.978 183.356" role="img">',
    );
  });

  test("renderSVG(concat) is as large as the padding alone, and places cells exactly", () => {
    const svg = renderSVG(concatSpec());
    expect(rootOf(svg)).toContain('viewBox="0 0 247.778 144.856"');
    expect(svg).toContain('<g transform="translate(106.3,0)">');
  });

  test("renderSVG(spec, { title, description }) names both before anything else", () => {
    const svg = renderSVG(singleSpec(), { title: "a < b", description: '"c" & d' });
    const [title, description] = idsOf(svg);
    expect(rootOf(svg)).toContain(` aria-labelledby="${title}" aria-describedby="${description}">`);
    expect(svg.split("\n").slice(1, 3)).toEqual([
      `<title id="${title}">a &lt; b</title>`,
      `<desc id="${description}">"c" &amp; d</desc>`,
    ]);
  });
});

describe("what is drawn", () => {
  test("renderSVG(spec) draws the paths and lines Vega draws", async () => {
    const spec = singleSpec();
    const view = new View(parse(compile(JSON.parse(JSON.stringify(spec))).spec));
    const theirs = await view.toSVG();
    const paths = (svg: string) =>
      Array.from(svg.matchAll(/<path[^>]* d="([^"]+)"/g), ([, d]) => d);
    const shown = theirs.replaceAll(/<path class="(back|fore)ground"[^>]*>/g, "");
    expect(paths(renderSVG(spec))).toEqual(paths(shown));
    expect(renderSVG(spec).match(/<line /g)).toHaveLength(theirs.match(/<line /g)?.length ?? 0);
    view.finalize();
  });

  test("renderSVG(spec) writes nothing that does not show and no names of Vega's", () => {
    const svg = renderSVG(singleSpec());
    expect(svg).not.toMatch(
      /class=|aria-|xlink|pointer-events|display|="translate\(0,0\)"|<g>|<g\/>/,
    );
    expect(svg).not.toMatch(/(?<!-)opacity="1"/);
  });

  test("renderSVG(spec) writes numbers with three decimals at most", () => {
    const spec = { ...singleSpec(), width: 195.3 / 7, height: 100 / 3, padding: 1e-7 };
    const svg = renderSVG(spec);
    expect(svg).not.toMatch(/\d\.\d{4,}|\de[-+]\d/);
    expect(rootOf(svg)).toContain('width="37.2" height="44.444" viewBox="0 0 27.9 33.333"');
  });

  test("renderSVG(spec) draws a point between two gaps as a closed path of no length", () => {
    expect(renderSVG(singleSpec())).toContain('d="M0,138.6L48.825,55.44M146.475,41.58ZM195.3,0Z"');
  });

  test("renderSVG(spec) has one clip path where several marks are clipped alike", () => {
    const svg = renderSVG(concatSpec());
    expect(svg.match(/<clipPath/g)).toHaveLength(1);
    expect(svg.match(/clip-path="/g)).toHaveLength(4);
  });

  test("renderSVG(spec) leaves out a line that lies outside its clip as a whole, and what clips it", () => {
    const values = [0.2, 0.8].map((x) => ({ x, y: 50 }));
    const svg = renderSVG({ ...singleSpec(), data: { values }, layer: [line("red")] });
    expect(svg).not.toContain("red");
    expect(svg).not.toContain("clip");
  });

  test("renderSVG(spec) states what all points share once", () => {
    expect(renderSVG(singleSpec()).match(/fill="#ff7f0e"/g)).toHaveLength(1);
  });

  test("renderSVG(spec) draws a linear gradient under an id of its own", () => {
    const fill = { gradient: "linear", stops: [0, 1].map((offset) => ({ offset, color: "red" })) };
    const spec = { ...singleSpec(), layer: [{ mark: { type: "rect", fill } }] };
    const svg = renderSVG(spec);
    const [id] = idsOf(svg);
    expect(svg).toContain(`<linearGradient id="${id}" x1="0" y1="0" x2="1" y2="0">`);
    expect(svg).toContain(`fill="url(#${id})"`);
    expect(renderSVG(spec)).toBe(svg);
  });

  test("renderSVG(spec) keeps a view's frame, and leaves out what is not to be seen", () => {
    const view = { fill: "#eeeeee", stroke: "#000000" };
    const hidden = { data: { values: [{}] }, mark: { type: "rect", opacity: 0, fill: "#123456" } };
    const svg = renderSVG({ ...singleSpec(), view, layer: [line(), hidden] });
    expect(svg).toContain(
      '<path d="M0.5,0.5h195.3v138.6h-195.3Z" fill="#eeeeee" stroke="#000000"/>',
    );
    expect(svg).not.toContain("#123456");
  });
});

describe("the same bytes", () => {
  test("renderSVG(spec) is the same first and after other figures", () => {
    const first = renderSVG(singleSpec());
    for (const stroke of ["#000001", "#000002", "#000003"]) {
      renderSVG({ ...singleSpec(), layer: [line(stroke)] });
    }
    expect(renderSVG(singleSpec())).toBe(first);
  });

  test("renderSVG(a) and renderSVG(b) share no id, and use every id they have", () => {
    const named = { title: "a", description: "b" };
    const pictures = [
      renderSVG(singleSpec(), named),
      renderSVG(singleSpec(), { ...named, title: "c" }),
      renderSVG(concatSpec(), named),
    ];
    const ids = pictures.map(idsOf);
    expect(new Set(ids.flat()).size).toBe(ids.flat().length);
    for (const [index, svg] of pictures.entries()) {
      for (const id of ids[index] ?? []) {
        expect(svg.includes(`by="${id}"`) || svg.includes(`url(#${id})`)).toBe(true);
      }
    }
  });

  test("renderSVG(spec) leaves the spec as it was", () => {
    const spec = { ...singleSpec(), transform: [{ calculate: "datum.x * 2", as: "z" }] };
    const before = structuredClone(spec);
    renderSVG(spec);
    expect(spec).toEqual(before);
    expect(Object.getOwnPropertySymbols(spec.data.values[0])).toEqual([]);
  });

  test("renderSVG(spec) does not depend on how Vega measures text", () => {
    const limited = { ...textLayer("a long text"), mark: { type: "text", align: "center" } };
    const spec = { ...singleSpec(), layer: [line(), limited] };
    expect(renderSVG(spec)).toBe(renderSVG(spec));
    expect(renderSVG(spec)).toContain(">a long text</text>");
  });
});

describe("texts", () => {
  const texts = {
    markup: "<script>alert(1)</script>",
    "the end of a CDATA section": "a ]]> b",
    quotes: `"double" and 'single' & more`,
    "dollars and backslashes": "$x_1$ $& \\alpha \\n",
    entities: "&amp; &#0; &lt;",
    emoji: "🙂👩‍🚀",
    Arabic: "مرحبا",
    Chinese: "动手学深度学习",
    "combining letters": "e\u0301",
  };

  test.each(Object.entries(texts))("renderSVG(spec) shows %s as text", (_, text) => {
    const svg = renderSVG(singleSpec(text), { title: text, description: text });
    expect(xmlFault(svg)).toBeUndefined();
    expect(textsOf(svg, "text").at(-1)).toBe(text);
    expect(textsOf(svg, "title")).toEqual([text]);
    expect(textsOf(svg, "desc")).toEqual([text]);
  });

  const unwritable = {
    "control characters": ["a\u0000b\u0007c\u001Bd", "a\uFFFDb\uFFFDc\uFFFDd"],
    "lone surrogates": ["a\uD800b\uDC00", "a\uFFFDb\uFFFD"],
    "code points that are no characters": ["a\uFFFEb\uFFFF", "a\uFFFDb\uFFFD"],
  } as const;

  test.each(Object.entries(unwritable))("renderSVG(spec) replaces %s", (_, [text, shown]) => {
    const svg = renderSVG(singleSpec(text), { title: text });
    expect(xmlFault(svg)).toBeUndefined();
    expect(textsOf(svg, "text").at(-1)).toBe(shown);
    expect(textsOf(svg, "title")).toEqual([shown]);
  });

  test("renderSVG(spec) writes the lines of a text under each other", () => {
    const svg = renderSVG(singleSpec(["one", "", "three"]));
    expect(svg).toContain(
      '<tspan x="0" y="0">one</tspan><tspan x="0" y="13"/><tspan x="0" y="26">three</tspan></text>',
    );
  });

  test("renderSVG(spec) keeps several spaces in a row", () => {
    expect(renderSVG(singleSpec("a  b"))).toMatch(/<text [^>]*xml:space="preserve"[^>]*>a {2}b</);
  });

  test("renderSVG(spec) keeps a font name in its attribute", () => {
    const config = { ...singleSpec().config, font: '"><script>' };
    expect(xmlFault(renderSVG({ ...singleSpec(), config }))).toBeUndefined();
  });
});

describe("what is refused", () => {
  const data = (url: string) => ({ ...singleSpec(), data: { url } });
  const image = (url: string) => ({
    ...singleSpec(),
    layer: [{ mark: { type: "image", url, width: 5, height: 5, opacity: 0.5 } }],
  });
  const lookup = (url: string) => ({
    ...singleSpec(),
    transform: [{ lookup: "x", from: { data: { url }, key: "x", fields: ["y"] } }],
  });
  const addresses = ["https://example.org/a.json", "file:///etc/hosts", "package.json", "//a/b"];

  test.each(
    addresses.flatMap((url) => [data(url), image(url), lookup(url)].map((spec) => ({ url, spec }))),
  )("renderSVG(spec) refuses $url", ({ url, spec }) => {
    const error = thrownBy(() => renderSVG(spec));
    expect(error).toBeInstanceOf(PlotError);
    expect(error).toMatchObject({
      code: "blocked-url",
      message: `render: the spec refers to "${url}"; only inline data and data: images are drawn. Put the values into the spec`,
    });
  });

  test("renderSVG(spec) refuses a paint from elsewhere", () => {
    const stop = (color: string) => ({
      gradient: "linear",
      stops: [
        { offset: 0, color },
        { offset: 1, color: "red" },
      ],
    });
    const fetching = [
      "url(https://example.org/a.svg#b)",
      "\\75rl(https://example.org/a.svg#b)",
      "u\\72 l(https://example.org/a)",
      "ur/**/l(https://example.org/a)",
      "image-set('https://example.org/a' 1x)",
      "src('https://example.org/a')",
      "var(--a, url(https://example.org/a))",
      "xrgb(1, 2, 3)",
    ];
    for (const color of fetching) {
      const specs = [
        { ...singleSpec(), layer: [line(color)] },
        { ...singleSpec(), background: color },
        { ...singleSpec(), layer: [line(stop(color) as never)] },
      ];
      for (const spec of specs) {
        expect(
          thrownBy(() => renderSVG(spec)),
          color,
        ).toMatchObject({ code: "blocked-url" });
      }
    }
    for (const color of [
      "rgb(1, 2, 3)",
      "RGBA(1 2 3 / 50%)",
      "color-mix(in srgb, var(--a), red)",
    ]) {
      expect(renderSVG({ ...singleSpec(), layer: [line(color)] })).toContain(`"${color}"`);
    }
  });

  test("renderSVG(spec) draws an image that is inline", () => {
    const url = "data:image/png;base64,iVBORw0KGgo1.23456789=";
    const [drawn] = /<image [^>]*>/.exec(renderSVG(image(url))) ?? [];
    expect(drawn).toContain(` href="${url}" `);
    expect(drawn).toContain(' width="5" height="5" preserveAspectRatio="xMidYMid" opacity="0.5"/>');
  });

  test("renderSVG(nonsense) says why nothing could be drawn", () => {
    const error = thrownBy(() => renderSVG({ mark: "nonsense" }));
    expect(error).toMatchObject({ code: "render-failed", cause: expect.any(Error) });
  });

  test("renderSVG(spec) reports an error inside Vega", () => {
    const spec = { ...singleSpec(), transform: [{ calculate: "datum.a.b.c", as: "z" }] };
    expect(thrownBy(() => renderSVG(spec))).toMatchObject({ code: "render-failed" });
  });

  test("renderSVG(spec) writes nothing to the console and hands warnings over", () => {
    const methods = ["log", "info", "warn", "error", "debug"] as const;
    const spies = methods.map((name) => vi.spyOn(console, name).mockImplementation(() => {}));
    const odd = line();
    const spec = {
      ...singleSpec(),
      layer: [{ ...odd, encoding: { ...odd.encoding, colour: { value: "red" } } }],
    };
    const warnings: string[] = [];
    renderSVG(spec);
    renderSVG(spec, { onWarning: (message) => warnings.push(message) });
    for (const spy of spies) expect(spy).not.toHaveBeenCalled();
    expect(warnings).toEqual([expect.stringContaining("colour")]);
    vi.restoreAllMocks();
  });
});
