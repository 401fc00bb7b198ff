/** What the `config` of every spec says, so that all is drawn where the layout put it. */

/** How Vega-Lite is to draw every axis. */
export const pageAxis = {
  domain: false,
  grid: true,
  labelBaseline: "alphabetic",
  labelBound: false,
  labelFlush: false,
  labelLimit: 0,
  labelOverlap: false,
  tickRound: false,
  titleAlign: "center",
  titleBaseline: "alphabetic",
  titleFontWeight: "normal",
  titleLimit: 0,
  translate: 0,
} as const;

/** How it is to draw marks. */
export const pageMarks = {
  line: { order: null, strokeJoin: "round" },
  point: { filled: true, opacity: 1 },
  text: { baseline: "alphabetic" },
} as const;
