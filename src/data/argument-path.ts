/** The path of a value in a call, as messages name it: `plot: y[1]` is `{ fn: "plot", name: "y[1]" }`. */
export interface ArgumentPath {
  readonly fn: string;
  readonly name: string;
}

/** The path of one item of the value at `path`. */
export function inside(path: ArgumentPath, index: number): ArgumentPath {
  return { fn: path.fn, name: `${path.name}[${index}]` };
}
