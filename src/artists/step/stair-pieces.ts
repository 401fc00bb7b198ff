/** Steps, and the outline of them. */
export interface StairData {
  /** One per step; NaN leaves a gap. */
  readonly values: Float64Array;
  /** Where steps begin and end: one more than there are values. */
  readonly edges: Float64Array;
  /** What the steps stand on: one number, one per step, or null for a line that stands on nothing. */
  readonly baseline: number | Float64Array | null;
  /** Whether the values go up, as usual, or to the right. */
  readonly orientation: "vertical" | "horizontal";
}

type StairCorner = [along: number, at: number];

/** The outlines of all steps in a row between which none is missing. */
export function stairPieces(data: StairData): [x: number, y: number][][] {
  const { values, baseline, orientation } = data;
  const isThere = (step: number) =>
    !Number.isNaN(values[step]) && !Number.isNaN(baselineAt(baseline, step));
  const pieces: StairCorner[][] = [];
  for (let from = 0; from < values.length; from++) {
    if (!isThere(from)) continue;
    let to = from + 1;
    while (to < values.length && isThere(to)) to++;
    pieces.push(outline(data, from, to));
    from = to;
  }
  return orientation === "vertical"
    ? pieces
    : pieces.map((piece) => piece.map(([along, at]): StairCorner => [at, along]));
}

function baselineAt(baseline: StairData["baseline"], step: number): number {
  return typeof baseline === "number" || baseline === null
    ? (baseline ?? 0)
    : (baseline[step] ?? 0);
}

function outline({ values, edges, baseline }: StairData, from: number, to: number): StairCorner[] {
  const steps = treads(values, edges, from, to);
  const [start, end] = [edges[from] as number, edges[to] as number];
  if (baseline === null) {
    // matplotlib names the ends of such a line twice.
    return [[start, values[from] as number], ...steps, [end, values[to - 1] as number]];
  }
  if (typeof baseline === "number") return [[start, baseline], ...steps, [end, baseline]];
  const foot = treads(baseline, edges, from, to).reverse();
  const [first, last] = [foot.at(-1) as StairCorner, foot[0] as StairCorner];
  return [first, ...steps, last, last, ...foot, first];
}

/** The upper corners of steps. */
function treads(
  values: Float64Array,
  edges: Float64Array,
  from: number,
  to: number,
): StairCorner[] {
  const corners: StairCorner[] = [];
  for (let step = from; step < to; step++) {
    const at = values[step] as number;
    corners.push([edges[step] as number, at], [edges[step + 1] as number, at]);
  }
  return corners;
}
