import {
  type FillStyle,
  type MarkerShape,
  markerNames,
  markerPath,
  markerShape,
  toMarker,
} from "../../src/style/markers.ts";
import type { Outline } from "../../src/style/outline.ts";
import type { Case } from "../truth.ts";
import { type Differences, near, same } from "./compare.ts";
import { parity } from "./harness.ts";

interface Asked {
  readonly marker: string | number;
  readonly markersize: number;
  readonly fillstyle: FillStyle;
  readonly markeredgewidth?: number;
}
interface Path {
  readonly vertices: readonly (readonly [number, number])[];
  /** null for one line through all vertices. */
  readonly codes: readonly number[] | null;
}
interface Drawn extends Path {
  readonly drawn: true;
  readonly name: string;
  readonly filled: boolean;
  readonly capstyle: string;
  readonly joinstyle: string;
  readonly edgeWidth: number;
  readonly fill: string | null;
  readonly svgPath: string;
  readonly alt?: Path | null;
}
type MarkerCase = Case<Asked, Drawn | { readonly drawn: false; readonly name: string }>;

parity<MarkerCase>("markers", {
  differences: ({ in: { marker, ...options }, out }) => {
    const known = toMarker(marker, "marker");
    const shape = markerShape(known, options);
    if (!out.drawn || shape === null) return same("drawn", shape !== null, out.drawn);
    return [...same("name", markerNames.get(known), out.name), ...shapeDifferences(shape, out)];
  },
});

// The other halves of every marker, which matplotlib draws in a second color.
parity<Case<Asked, Pick<Drawn, "vertices" | "codes" | "joinstyle" | "alt">>>("marker-halves", {
  differences: ({ in: { marker, ...options }, out }) => {
    const shape = markerShape(toMarker(marker, "marker"), options);
    return shape === null
      ? ["nothing is drawn"]
      : [...outlineDifferences(shape, out), ...same("join", shape.joinstyle, out.joinstyle)];
  },
});

function shapeDifferences(shape: MarkerShape, out: Drawn): Differences {
  const { filled, capstyle, joinstyle, edgeWidth, fill } = out;
  const path = markerPath(shape.outline);
  return [
    ...outlineDifferences(shape, out),
    ...same("area", [shape.filled, shape.faced], [filled, fill !== null]),
    ...same("ends", [shape.capstyle, shape.joinstyle], [capstyle, joinstyle]),
    ...near("edge", [shape.edgeWidth], [edgeWidth], 1e-9),
    ...same("path", pathTokens(path), pathTokens(out.svgPath)),
    ...same("path has a negative zero", /-0(?![.\d])/.test(path), false),
  ];
}

function outlineDifferences(
  shape: MarkerShape,
  out: Path & { readonly alt?: Path | null },
): Differences {
  const { outline, alt } = shape;
  const theirs = out.alt ?? null;
  return [
    ...pathDifferences("outline", outline, out),
    ...same("has another half", alt !== null, theirs !== null),
    ...(alt === null || theirs === null ? [] : pathDifferences("other half", alt, theirs)),
  ];
}

function pathDifferences(what: string, outline: Outline, { vertices, codes }: Path): Differences {
  const numberOf = { M: [1], L: [2], C: [4, 4, 4], Z: [79] };
  const all = codes ?? vertices.map((_, index) => (index === 0 ? 1 : 2));
  // The vertex of a close has no meaning.
  const real = vertices.filter((_, index) => all[index] !== 79);
  return [
    ...same(
      `${what} codes`,
      outline.flatMap(([command]) => numberOf[command]),
      all,
    ),
    ...near(
      what,
      outline.flatMap(([, ...points]) => points.flat()),
      real.flat(),
      1e-9,
    ),
  ];
}

/** Commands and numbers of a path, so that only their spelling may differ. */
function pathTokens(path: string): (string | number)[] {
  const tokens = path.match(/[a-z]|-?[\d.]+/gi) ?? [];
  return tokens.map((token) => (/[a-z]/i.test(token) ? token.toUpperCase() : Number(token) + 0));
}
