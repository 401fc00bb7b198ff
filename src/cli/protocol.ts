/** What the command and the worker thread that runs one script say to each other: plain data, fit for any thread. */

/** The formats a figure that a script exports can be written in. */
export const formats = ["svg", "png", "pdf"] as const;
export type Format = (typeof formats)[number];

/** For which page figures are drawn; `pair` gives two files, `x.svg` for a light page and `x-dark.svg` for a dark one. */
export const outputThemes = ["light", "dark", "auto", "pair"] as const;
export type OutputTheme = (typeof outputThemes)[number];

/** What a file can keep of its figure besides the picture. */
export const keepsakes = ["text", "spec"] as const;
export type Keepsake = (typeof keepsakes)[number];

/** What a worker thread is told at its start. */
export interface WorkerData {
  /** The module of jiti, to be loaded ahead of the script; null where Node.js reads TypeScript itself. */
  readonly jiti: string | null;
  /** Whether it draws a figure ahead, so that the first one of the script is as quick as others. */
  readonly isWarm: boolean;
}

/** What a worker thread is to do: run one script and draw what it exports. */
export interface Order {
  /** Absolute path of the script. */
  readonly script: string;
  /** The script as pictures name it: from its package's folder, with forward slashes. */
  readonly name: string;
  readonly formats: readonly Format[];
  readonly theme: OutputTheme;
  readonly embed: readonly Keepsake[];
  /** Whether `save` in the script writes; otherwise it is only reported. */
  readonly mayWrite: boolean;
}

/** One file of an exported figure. */
export interface Picture {
  readonly format: Format;
  /** What the file's name has at its end: `-dark`, or nothing. */
  readonly suffix: string;
  readonly content: string | Uint8Array;
}

/** A figure that the script exports. */
export interface DrawnFigure {
  /** The name it is exported under. */
  readonly exportName: string;
  readonly pictures: readonly Picture[];
  /** From the start of the script, or from the figure before, until the pictures were drawn. */
  readonly milliseconds: number;
}

/** A file the script wrote with `save`, or would have written. */
export interface SavedFile {
  /** Absolute path. */
  readonly path: string;
  readonly content: string | Uint8Array;
}

/** Where in a file something went wrong, counted from 1. */
export interface CodePlace {
  readonly file: string;
  readonly line: number;
  /** Null where only the line is known for certain. */
  readonly column: number | null;
}

/** Why a script gave no figures. */
export interface Failure {
  /** A `PlotErrorCode`, or one of the command's own: `script-failed`, `no-figure`, … */
  readonly code: string;
  readonly message: string;
  readonly place: CodePlace | null;
  readonly stack: string | null;
}

/** What a worker thread reports, in the order in which it happens. */
export type Report =
  | { readonly kind: "started" }
  | { readonly kind: "figure"; readonly figure: DrawnFigure }
  | { readonly kind: "saved"; readonly file: SavedFile }
  | SaveRequest
  | { readonly kind: "output"; readonly text: string }
  | { readonly kind: "warning"; readonly message: string }
  /** All exports are drawn; timers and the like may still run. */
  | { readonly kind: "drawn"; readonly milliseconds: number }
  | { readonly kind: "failed"; readonly failure: Failure }
  /** The script calls `process.exit`. */
  | { readonly kind: "exit"; readonly code: number };

/** The script waits in `save` until the command has written the file. */
export interface SaveRequest {
  readonly kind: "save";
  readonly file: SavedFile;
  /** Becomes 1 when the answer is there. */
  readonly gate: Int32Array;
  readonly answers: import("node:worker_threads").MessagePort;
}

/** The answer to a {@link SaveRequest}: null, or why the file could not be written. */
export type SaveAnswer = string | null;
