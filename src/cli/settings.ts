/** What the command is to do, read from its arguments and from package.json. */
import { availableParallelism } from "node:os";
import { relative, resolve } from "node:path";
import { parseArgs } from "node:util";
import { hint, list } from "../errors.ts";
import { WrongUse } from "./errors.ts";
import { findScripts } from "./find-scripts.ts";
import { readProjectConfig, withSlashes } from "./project.ts";
import {
  type Format,
  formats,
  type Keepsake,
  keepsakes,
  type OutputTheme,
  outputThemes,
} from "./protocol.ts";

/** The words a command line may hold. */
export interface CommandLine {
  readonly positionals: readonly string[];
  readonly values: Readonly<Record<string, string | true>>;
}

/** What drawing takes, whichever command asks for it. */
export interface Settings {
  /** The folder the command was started in; paths are told from there. */
  readonly cwd: string;
  /** The files and folders asked for, absolute. */
  readonly places: readonly string[];
  /** The scripts in them, absolute. */
  readonly scripts: readonly string[];
  /** Where figures are written, absolute; null for the folder of each script. */
  readonly out: string | null;
  readonly formats: readonly Format[];
  readonly theme: OutputTheme;
  /** What SVG files keep of their figures besides the picture. */
  readonly embed: readonly Keepsake[];
  /** How many scripts run at a time. */
  readonly jobs: number;
  /** Seconds a script may take. */
  readonly timeout: number;
  /** Whether failures are told with their stack. */
  readonly stack: boolean;
  /** What to type for these figures to be drawn. */
  readonly buildCommand: string;
}

/** Options by name: those with a value say what it is, in a word for the help. */
export const drawingOptions = {
  out: "dir",
  format: "svg,png",
  theme: "light|dark|auto|pair",
  embed: "text,spec",
  jobs: "n",
  timeout: "s",
  stack: null,
} as const satisfies Options;

/** Names of options; null for one without a value. */
export type Options = Readonly<Record<string, string | null>>;

/**
 * Parts arguments into positionals and options that a command knows.
 * @throws WrongUse for an option it does not know, or without its value
 */
export function readCommandLine(args: readonly string[], known: Options): CommandLine {
  const options = Object.entries(known).map(([name, value]) => [
    name,
    { type: value === null ? ("boolean" as const) : ("string" as const) },
  ]);
  const { tokens } = parseArgs({
    args: [...args],
    options: Object.fromEntries(options),
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const positionals: string[] = [];
  const values: Record<string, string | true> = {};
  for (const token of tokens) {
    switch (token.kind) {
      case "positional":
        positionals.push(token.value);
        break;
      case "option":
        values[token.name] = optionValue(token, known);
        break;
    }
  }
  return { positionals, values };
}

function optionValue(
  { name, rawName, value }: { name: string; rawName: string; value: string | undefined },
  known: Options,
): string | true {
  const placeholder = Object.hasOwn(known, name) ? known[name] : undefined;
  if (placeholder === undefined) throw unknownFlag(rawName, Object.keys(known));
  if (placeholder === null && value !== undefined) throw new WrongUse(`${rawName} takes no value`);
  if (placeholder !== null && (value === undefined || value.startsWith("--"))) {
    throw new WrongUse(`${rawName} needs a value: ${rawName} <${placeholder}>`);
  }
  return value ?? true;
}

function unknownFlag(name: string, known: readonly string[]): WrongUse {
  const names = known.map((each) => `--${each}`);
  return new WrongUse(
    `unknown option ${name}${hint(name, names) || `; known are ${names.join(" ")}`}`,
  );
}

/** Settings that package.json can hold: those of the command line without dashes, and the places. */
const configNames = ["figures", "out", "format", "theme", "embed", "jobs", "timeout"];

/**
 * Settings from a command line; what it leaves out is taken from package.json, and then has its default.
 * @throws WrongUse
 */
export function resolveSettings({ positionals, values }: CommandLine, cwd: string): Settings {
  const config = readProjectConfig(cwd);
  for (const name of Object.keys(config.values)) {
    if (configNames.includes(name)) continue;
    throw new WrongUse(
      `"d2l-plot" in package.json: unknown setting ${JSON.stringify(name)}${hint(name, configNames) || `; known are ${list(configNames)}`}`,
    );
  }
  const setting = (name: string) => values[name] ?? config.values[name];
  const configured = readScriptPlaces(config.values.figures).map((path) =>
    resolve(config.folder, path),
  );
  const places =
    positionals.length > 0 ? positionals.map((path) => resolve(cwd, path)) : configured;
  if (places.length === 0) {
    throw new WrongUse(
      'name scripts or folders, or put { "d2l-plot": { "figures": ["docs/figures"] } } into package.json',
    );
  }
  return {
    cwd,
    places,
    scripts: findScripts(cwd, positionals.length > 0 ? positionals : pathsFrom(cwd, places)),
    out: readFolder("out", values.out, cwd) ?? readFolder("out", config.values.out, config.folder),
    formats: readKnownWords("format", formats, setting("format") ?? ["svg"]),
    theme: readOutputTheme(setting("theme") ?? "light"),
    embed: readKnownWords("embed", keepsakes, setting("embed") ?? []),
    jobs: readNumberOption("jobs", setting("jobs"), defaultJobs(), { least: 1, isWhole: true }),
    timeout: readNumberOption("timeout", setting("timeout"), 30, { least: 0, isWhole: false }),
    stack: values.stack === true,
    buildCommand: buildCommand({ positionals, values }),
  };
}

/** What `check` proposes: the same scripts and options, for `build`. */
function buildCommand({ positionals, values }: CommandLine): string {
  const options = Object.keys(drawingOptions)
    .filter((name) => typeof values[name] === "string")
    .flatMap((name) => [`--${name}`, String(values[name])]);
  const words = ["npx", "d2l-plot", "build", ...positionals, ...options];
  return words
    .map((word) => (/^[\w./\\:=,@-]+$/.test(word) ? word : JSON.stringify(word)))
    .join(" ");
}

function pathsFrom(cwd: string, places: readonly string[]): string[] {
  return places.map((place) => withSlashes(relative(cwd, place)) || ".");
}

/** The port of a server; 0 stands for one that is free. */
export function readPort(value: unknown): number {
  const port = Number(value ?? 0);
  if (Number.isInteger(port) && port >= 0 && port <= 65535 && value !== "") return port;
  throw new WrongUse(`port must be a whole number from 0 to 65535; got ${JSON.stringify(value)}`);
}

function readScriptPlaces(value: unknown): readonly string[] {
  if (value === undefined) return [];
  const places: unknown[] = Array.isArray(value) ? value : [value];
  if (places.every((each): each is string => typeof each === "string")) return places;
  throw new WrongUse(`figures must be paths; got ${JSON.stringify(value)}`);
}

export function readFolder(name: string, value: unknown, folder: string): string | null {
  if (value === undefined) return null;
  if (typeof value === "string" && value !== "") return resolve(folder, value);
  throw new WrongUse(`${name} must be a folder; got ${JSON.stringify(value)}`);
}

/** Words of a list, with commas between or as a list; each counts once. */
function readKnownWords<const T extends string>(
  name: string,
  known: readonly T[],
  value: unknown,
): T[] {
  const words: unknown[] = Array.isArray(value) ? value : String(value).split(",");
  const read = words.map((word) => {
    const found = known.find((each) => each === word);
    if (found !== undefined) return found;
    throw new WrongUse(`${name} must be of ${list(known)}; got ${JSON.stringify(word)}`);
  });
  return [...new Set(read)];
}

function readOutputTheme(value: unknown): OutputTheme {
  const theme = outputThemes.find((each) => each === value);
  if (theme !== undefined) return theme;
  throw new WrongUse(`theme must be one of ${list(outputThemes)}; got ${JSON.stringify(value)}`);
}

function defaultJobs(): number {
  return Math.min(Math.max(availableParallelism() - 1, 1), 8);
}

/** Seconds; no timer of Node's runs longer. */
const mostOfNumber = 2e6;

function readNumberOption(
  name: string,
  value: unknown,
  standard: number,
  { least, isWhole }: { readonly least: number; readonly isWhole: boolean },
): number {
  const number = value === undefined ? standard : Number(value);
  const isRight = isWhole ? Number.isInteger(number) && number >= least : number > least;
  if (number > mostOfNumber)
    throw new WrongUse(`${name} is at most ${mostOfNumber}; got "${value}"`);
  if (isRight) return number;
  const kind = isWhole ? "a whole number of at least 1" : "a number above 0";
  throw new WrongUse(`${name} must be ${kind}; got ${JSON.stringify(value)}`);
}
