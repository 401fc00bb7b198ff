import type { Animator, ProgressBoard } from "../../src/index.ts";
import { figureDifferences } from "./book-figure-differences.ts";
import type { DrawnFigure } from "./book-figures.ts";
import { type Differences, near, same } from "./compare.ts";
import { parity } from "./harness.ts";
import { type BookFigure, type BookOperation, runBookOps } from "./run-book-ops.ts";

interface CellCase {
  readonly name: string;
  readonly ops: readonly BookOperation[];
  readonly expect: DrawnFigure & {
    /** The points an Animator keeps. */
    readonly X?: readonly (readonly number[])[];
    readonly Y?: readonly (readonly number[])[];
    /** The points a ProgressBoard has drawn. */
    readonly data?: Readonly<Record<string, readonly (readonly [number, number])[]>>;
    readonly hist?: readonly { readonly counts: number[]; readonly binEdges: number[] }[];
  };
}

function cellDifferences({ ops, expect }: CellCase): Differences {
  const made = runBookOps(ops);
  return [...keptDifferences(made, expect), ...figureDifferences(made.figure, expect)];
}

/** Compares what stays with the caller: stored points, and counts. */
function keptDifferences({ named, results }: BookFigure, expect: CellCase["expect"]): Differences {
  const { X, Y, data, hist = [] } = expect;
  const animator = named.get("animator") as Animator | undefined;
  const board = named.get("board") as ProgressBoard | undefined;
  const counted = results.flatMap(({ fn, result }) => (fn === "hist" ? [result] : []));
  return [
    ...(X === undefined ? [] : same("X", animator?.X, X)),
    ...(Y === undefined ? [] : same("Y", animator?.Y, Y)),
    ...Object.entries(data ?? {}).flatMap(([label, points]) =>
      near(
        label,
        (board?.data[label] ?? []).flatMap(({ x, y }) => [x, y]),
        points.flat(),
        1e-9,
      ),
    ),
    ...hist.flatMap(({ counts, binEdges }, index) => {
      const [ours = [], edges = []] = counted[index] as [number[], number[]];
      return [
        ...near("counts", Array.from(ours), counts, 0),
        ...near("bins", Array.from(edges), binEdges, 1e-9),
      ];
    }),
  ];
}

parity<CellCase>("book-cells", { differences: cellDifferences });
parity<CellCase>("book-raw-plt", { differences: cellDifferences });
