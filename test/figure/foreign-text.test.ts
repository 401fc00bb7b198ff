import { beforeEach, describe, expect, test, vi } from "vitest";
import { type Axes, type Figure, rcdefaults, subplots } from "../../src/index.ts";
import { textsOf, xmlFault } from "../render/xml.ts";

beforeEach(rcdefaults);

const texts: [string, string][] = [
  ["markup", "<script>alert(1)</script>"],
  ["an attribute", '" onload="alert(1)'],
  ["the end of a CDATA section", "]]> <![CDATA["],
  ["the end of a comment", "--> <!--"],
  ["entities", "&amp; &lt; &#65;"],
  ["quotes", `'single' "double" \`back\``],
  ["an odd number of dollars", "$x^2$ costs $5"],
  ["backslashes", "C:\\new\\table \\u0041"],
  ["an expression", "' + datum.value + '"],
  ["a signal", `{signal: 'width'} ${"$"}{width} #{width}`],
  ["braces", '{"expr": "1 + 1"} %s %d'],
  ["names of an object", "constructor __proto__ toString"],
  ["emoji", "👩‍👩‍👧 🇨🇳 👍🏽"],
  ["right to left", "שלום עולם مرحبا \u202Ereversed\u202C"],
  ["Chinese", "训练损失 与 测试精度"],
  ["combining marks", "e\u0301 a\u030A"],
  ["blanks", "two  blanks"],
];

/** A figure in which a text stands wherever a caller can put one. */
function draw(text: string): Figure {
  const figure = subplots(1, 2);
  const [left, right] = figure.axes as [Axes, Axes];
  left.plot([1, 2], [3, 4], "o-", { label: text });
  left.legend({ title: text });
  right.plot([1, 20], [3, 400]);
  right.setXscale("log");
  right.legend([text], { loc: "center" });
  for (const axes of figure.axes) {
    axes.setXlabel(text);
    axes.setYlabel(text);
    axes.setTitle(text);
  }
  return figure;
}

describe("a text of a caller stays a text", () => {
  test.each(texts)("in SVG: %s", (_, text) => {
    const svg = draw(text).toSVG();
    expect(xmlFault(svg)).toBeUndefined();
    // Three names for each axes, two legends and the title of one.
    expect(textsOf(svg, "text").filter((found) => found === text)).toHaveLength(9);
    expect(textsOf(svg, "title")[0]).toContain(text.replaceAll(/\s+/g, " "));
    expect(textsOf(svg, "script")).toEqual([]);
    expect(svg).not.toMatch(/<[^>]* on\w+="/);
  });

  test.each(texts)("in HTML: %s", (_, text) => {
    const html = draw(text).toHTML({ title: text });
    expect(html).not.toMatch(/<script|<!--|<!\[CDATA|<[^>]* on\w+="/);
    expect(textsOf(html, "title")[0]).toBe(text);
    const spec = html.match(/figure\.vl\.json" href="data:application\/json;base64,([^"]+)"/)?.[1];
    expect(JSON.parse(Buffer.from(spec ?? "", "base64").toString("utf8"))).toEqual(draw(text).spec);
  });

  test.each(texts)("in the spec: %s", (_, text) => {
    const strings = stringsIn(draw(text).spec);
    expect(strings.filter(({ value }) => value === text)).toHaveLength(9);
    for (const { key, value } of strings) {
      if (/expr$|^(?:test|calculate|filter)$/i.test(key)) expect(value).not.toContain(text);
    }
  });

  test("in PNG and PDF: all of them", () => {
    const figure = draw(texts.map(([, text]) => text).join("\n"));
    expect(figure.toPNG().length).toBeGreaterThan(1000);
    expect(figure.toPDF().length).toBeGreaterThan(1000);
    expect(figure.warnings).toEqual([]);
  });

  test("a text of several lines is drawn line by line", () => {
    const lines = textsOf(draw("first\nsecond <b>").toSVG(), "tspan");
    expect(lines).toHaveLength(18);
    expect(new Set(lines)).toEqual(new Set(["first", "second <b>"]));
  });

  test("a text runs no code", () => {
    const alert = vi.fn();
    vi.stubGlobal("alert", alert);
    draw("alert(1)").toSVG();
    draw("'+alert(1)+'").toSVG();
    draw(`${"$"}{alert(1)}`).toSVG();
    expect(alert).not.toHaveBeenCalled();
    vi.unstubAllGlobals();
  });

  test("a character that XML cannot hold is replaced, and the file stays whole", () => {
    const svg = draw("a\u0000b\uD800c\u0007").toSVG();
    expect(xmlFault(svg)).toBeUndefined();
    expect(svg).toContain("a\uFFFDb\uFFFDc\uFFFD");
  });
});

interface Found {
  readonly key: string;
  readonly value: string;
}

/** Every string in a spec with the name it stands under. */
function stringsIn(value: unknown, key = ""): Found[] {
  if (typeof value === "string") return [{ key, value }];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([name, inner]) =>
    stringsIn(inner, Array.isArray(value) ? key : name),
  );
}
