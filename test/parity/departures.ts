/** Cases of a truth file that do not agree with matplotlib, and why. */
export type Departure = {
  readonly file: string;
  readonly reason: string;
} & (
  | { readonly names: readonly string[] }
  /** For many cases of one kind: which they are, told by what was asked, and how many. */
  | {
      readonly matches: (asked: Readonly<Record<string, unknown>>) => boolean;
      readonly count: number;
    }
);

/** Every known departure; a case that agrees after all has to leave the list. */
export const departures: readonly Departure[] = [
  {
    file: "book-plot",
    reason: "on purpose: with more series than formats the formats repeat; the book drops curves",
    names: ["dcgan/leaky-relu"],
  },
  {
    file: "book-plot",
    reason: "on purpose: three x for one y is an error; the book draws the first pair",
    names: ["variants/more-x-than-y"],
  },
  {
    file: "book-animator",
    reason: "on purpose: with more series than formats the formats repeat; the book drops curves",
    names: ["animator/five-series"],
  },
  {
    file: "book-show-images",
    reason:
      "on purpose: a grid of one image is drawn; the book fails, since subplots gives no array",
    names: ["show-images/single"],
  },
  {
    file: "image-files",
    reason:
      "on purpose: numbers go from 0 to 1; matplotlib divides what Pillow had already spread over 255",
    names: ["imread gray 2", "imread gray 4"],
  },
  {
    file: "image-files",
    reason:
      "on purpose: NaN alone has no color, as in imshow; in matplotlib's imsave it takes it from all",
    names: ["imsave 0 {}", 'imsave 2 {"cmap": "Reds", "origin": "lower"}'],
  },
  {
    file: "book-set-axes",
    reason: "on purpose: a second setAxes leaves the grid on; the book's takes it away",
    names: ["set-axes/twice", "set-axes/log-after-limits"],
  },
  {
    file: "axes-limits",
    reason:
      "on purpose: cla() makes the scale linear for all that follow an axis; matplotlib leaves them theirs",
    names: ["axes-limits-0260"],
  },
  {
    file: "texts",
    reason:
      "matplotlib lets arrows begin outside of boxes whose curves it takes for a few straight lines, up to 0.1 pt off",
    names: ["texts-0061", "texts-0102", "texts-0169"],
  },
  {
    file: "texts",
    reason: "matplotlib sizes a box of backgroundcolor by the font size said before it",
    names: ["texts-0265"],
  },
  {
    file: "artist-settings",
    reason:
      "letters that lean are measured as upright ones: there is no oblique font, some of whose pairs stand 0.2 pt apart",
    names: ['{"font.style": "italic"}', '{"font.style": "oblique", "font.weight": "heavy"}'],
  },
];
