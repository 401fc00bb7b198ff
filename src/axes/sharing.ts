import { SharedView } from "./axis.ts";

/** Which subplots share an axis: all, those of a row, those of a column, or none. */
export type Sharing = boolean | "all" | "row" | "col" | "none";

/** How a figure's axes stand and what they share. */
export interface Grid {
  readonly rows: number;
  readonly columns: number;
  readonly sharex: Sharing;
  readonly sharey: Sharing;
}

/** Gives each place in a grid its view: one for all, one per row or column, or one each. */
export function shareViews(
  sharing: Sharing,
  rows: number,
  columns: number,
): (index: number) => SharedView {
  const views = Array.from({ length: rows * columns }, () => new SharedView());
  const group = (index: number) => {
    if (sharing === true || sharing === "all") return 0;
    if (sharing === "row") return Math.floor(index / columns);
    return sharing === "col" ? index % columns : index;
  };
  return (index) => views[group(index)] as SharedView;
}

/** Whether only the outer ones of the subplots that share an axis show its tick labels. */
export function isOuterOnly(sharing: Sharing, along: "row" | "col"): boolean {
  return sharing === true || sharing === "all" || sharing === along;
}
