import { describe, expect, test } from "vitest";
import { renderHTML } from "../../src/render/html.ts";
import { renderSVG } from "../../src/render/svg.ts";
import { singleSpec } from "./fast/specs.ts";

/** What the links of a page hold, by the name they save it under. */
function downloadsOf(html: string): Map<string, string> {
  const links = html.matchAll(/<a download="([^"]*)" href="data:[^;]*;base64,([^"]*)">/g);
  return new Map(
    Array.from(links, ([, name = "", data = ""]) => [name, Buffer.from(data, "base64").toString()]),
  );
}

describe("renderHTML", () => {
  const spec = singleSpec("</script><script>alert(1)</script> $& 动手学");
  const svg = renderSVG(spec, { title: "</title><script>" });
  const html = renderHTML({ svg, spec, title: "f(x) </title><script>alert(1)</script>" });

  test("renderHTML(parts) is a page with a language, a character set and a title", () => {
    expect(html).toMatch(/^<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">/);
    expect(html).toContain(
      "<title>f(x) &lt;/title&gt;&lt;script&gt;alert(1)&lt;/script&gt;</title>",
    );
  });

  test("renderHTML(parts) shows the picture as it is", () => {
    expect(html).toContain(svg);
  });

  test("renderHTML(parts) offers the spec and the picture, exactly", () => {
    const downloads = downloadsOf(html);
    expect(JSON.parse(downloads.get("figure.vl.json") ?? "")).toEqual(spec);
    expect(downloads.get("figure.svg")).toBe(svg);
  });

  test("renderHTML(parts) runs nothing and loads nothing", () => {
    expect(html).not.toMatch(/<script|<link|<iframe|@import|<img|\son\w+=/i);
    const addresses = Array.from(
      html.matchAll(/(?:href|src)="([^"]*)"/g),
      ([, address]) => address,
    );
    expect(addresses).toHaveLength(2);
    for (const address of addresses) expect(address).toMatch(/^data:/);
  });

  test("renderHTML(parts) is called Figure when it has no title", () => {
    expect(renderHTML({ svg, spec })).toContain("<title>Figure</title>");
  });
});
