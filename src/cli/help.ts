/** What `d2l-plot --help` says. */
export const help = `Draws the figures that scripts export, and keeps their files current.

d2l-plot build [script|folder]... [options]   draws all figures, writes the files that have changed
d2l-plot watch [script|folder]... [options]   shows them on a page, and draws again what is saved
d2l-plot check [script|folder]... [options]   says which files are not as drawn now; writes nothing
d2l-plot source picture.svg [--spec]          says which script drew a picture; prints the spec it keeps

A script names a figure by exporting it: the default export of tangent.ts becomes tangent.svg, the
export zoomed tangent-zoomed.svg. figure.save("…") in a script works as well. In a folder, names that
begin with "_" are helpers, not scripts.

  --out dir           where the figures lie; default: the folder of each script
  --format svg,png    svg, png, pdf; default: svg
  --theme light       light, dark, auto (one SVG that is right on both pages), pair (x.svg and x-dark.svg)
  --embed text,spec   what SVG files keep besides: the figure's facts, its spec with all its data; default: neither
  --jobs n            scripts at a time; default: the processors but one, at most 8
  --timeout s         seconds a script may take; default: 30
  --stack             show the stack of what a script threw
  --diff dir          check: write what is drawn now, and the difference as a picture, there
  --port n            watch: port of the page; default: one that is free
  --open              watch: open the page in the browser
  --help, --version

What the command line leaves out is read from package.json:
  "d2l-plot": { "figures": ["docs/figures"], "out": "docs/img", "theme": "auto" }

Exit codes: 0 all drawn, all current; 1 a script failed, a figure is stale, missing or stray;
2 wrong use; 130 stopped by Ctrl-C.
`;
