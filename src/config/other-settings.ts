/** Settings that matplotlib has besides. */

/** What there is in the place of a setting of matplotlib that is not kept here; undefined for a name matplotlib does not know. */
export function otherSetting(name: string): string | undefined {
  return insteads().find(([names]) => names.test(name))?.[1];
}

function insteads(): readonly (readonly [RegExp, string])[] {
  return [
    [/^animation\./, "figures do not move"],
    [/^boxplot\./, "there are no box plots"],
    [/^polaraxes\./, "there are no polar axes"],
    [/^p(df|gf|s)\./, "a PDF has outlines of letters, and there is no PostScript"],
    [/^(figure|savefig)\.edgecolor$/, "the page has no edge"],
    [
      /^figure\.constrained_layout\.[hw]_?(pad|space)$/,
      "figure.tightLayout({ wPad, hPad }) makes room",
    ],
    [/^font\.(cursive|fantasy|monospace|serif)$/, "texts are in DejaVu Sans"],
    [/^font\.(stretch|variant)$/, "letters have font.weight and font.style"],
    [/^mathtext\.(bf|cal|fallback|it|rm|sf|tt)$/, 'formulas are in the fonts "dejavusans"'],
    [/^text\.(latex|parse_math)/, 'formulas are drawn without TeX; "\\\\$" is a dollar sign'],
    [/\.(antialiased|snap)$|^text\.(hint|kern)ing/, "whoever shows an SVG smooths it"],
    [/^path\.(effects|sketch)$/, "lines are drawn as they are"],
    [/^image\.lut$/, "getCmap(name, 16) has so many colors"],
    [/^image\.(composite_image|resample)$/, "images are drawn one by one"],
    [/^contour\.algorithm$/, 'it is "mpl2014"'],
    [
      /^savefig\.(directory|format|orientation)$/,
      "the name of a file says where and in what format it is saved",
    ],
    [/^svg\.hashsalt$/, "toSVG({ id }) chooses ids"],
    [/^svg\.image_inline$/, "an SVG holds its images"],
    [/^timezone$/, 'dates are in UTC; axes.xaxisDate("+02:00") shows another zone'],
    [
      /^(keymap|tk|webagg|agg|docstring|_internal)\.|^(backend(_fallback)?|interactive|toolbar)$|^figure\.(max_open_warning|raise_window)$/,
      "there are no windows, and nothing else draws figures",
    ],
  ];
}
