/** Themes are made from an SVG that is already written, so that a light one costs nothing. */
import { type DarkPage, darkColors } from "./dark-colors.ts";
import { idMark } from "./defs.ts";
import type { DarkTheme } from "./theme.ts";

// Texts hold no "<" and no ">", and a value no quote, so that a tag ends with the first ">" outside of quotes.
const tag = /<[a-zA-Z](?:[^>"]|"[^"]*")*>/g;
const paintAttribute = /\b(fill|stroke|(?:stop-)?color)="([^"]*)"/g;

/** The SVG, not yet with its ids, in its theme. */
export function withTheme(svg: string, theme: DarkTheme): string {
  return theme.theme === "dark" ? inDark(svg, theme) : inBoth(svg, theme);
}

/** Dark colors in place of the light ones. */
function inDark(svg: string, page: DarkPage): string {
  const darken = darkColors(page);
  return svg.replace(tag, (tag) =>
    tag.replace(paintAttribute, (_, name: string, color: string) => `${name}="${darken(color)}"`),
  );
}

/**
 * The light picture with a style sheet that replaces its colors on a dark page, in viewers that know `light-dark()`; others
 * skip the at-rule. A style sheet applies to a whole page, so its selectors begin with the id of this picture.
 */
function inBoth(svg: string, page: DarkPage): string {
  const darken = darkColors(page);
  const rules = new Set<string>();
  for (const [tagText] of svg.matchAll(tag)) {
    for (const [attribute, name, color = ""] of tagText.matchAll(paintAttribute)) {
      const dark = darken(color);
      if (dark === color) continue;
      rules.add(`#${idMark} [${attribute}]{${name}:light-dark(${color},${dark})}`);
    }
  }
  if (rules.size === 0) return svg;
  const sheet = `svg:root{color-scheme:light dark}@supports(color:light-dark(#000,#fff)){${[...rules].join("")}}`;
  const named = svg.replace("<svg ", `<svg id="${idMark}" `);
  return named.replace(/(?<=>\n)(?!<title|<desc)/, `<style>${sheet}</style>\n`);
}
