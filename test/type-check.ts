/** What the compiler says of programs that are in no file, such as those of the README. */
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const root = fileURLToPath(new URL("..", import.meta.url));
const { options } = ts.parseJsonConfigFileContent(
  { extends: "./tsconfig.json", files: [] },
  ts.sys,
  root,
);

/** The files that programs import, the library's among them, each read once. */
const read = new Map<string, ts.SourceFile | undefined>();

/** A fault, and where in its program it begins. */
export interface TypeFault {
  readonly path: string;
  readonly start: number;
  readonly text: string;
}

/**
 * Checks programs as `npm run types` checks files, which is also where the library's own faults are told.
 * @param programs Their code, by the path in the repository where they would be.
 * @param changes Options of the compiler that differ from those of the repository.
 */
export function typeErrors(
  programs: Readonly<Record<string, string>>,
  changes: ts.CompilerOptions = {},
): TypeFault[] {
  const codes = new Map(Object.entries(programs).map(([path, code]) => [join(root, path), code]));
  const host = hostOf(codes, { ...options, ...changes });
  const program = ts.createProgram([...codes.keys()], { ...options, ...changes }, host);
  return Object.keys(programs).flatMap((path) =>
    ts
      .getPreEmitDiagnostics(program, program.getSourceFile(join(root, path)))
      .map(({ start = 0, messageText }) => {
        return { path, start, text: ts.flattenDiagnosticMessageText(messageText, " ") };
      }),
  );
}

function hostOf(codes: ReadonlyMap<string, string>, all: ts.CompilerOptions): ts.CompilerHost {
  const host = ts.createCompilerHost(all);
  const { getSourceFile, fileExists } = host;
  host.getCurrentDirectory = () => root;
  host.fileExists = (path) => codes.has(path) || fileExists(path);
  host.getSourceFile = (path, version) => {
    const code = codes.get(path);
    if (code !== undefined) return ts.createSourceFile(path, code, version);
    if (!read.has(path)) read.set(path, getSourceFile(path, version));
    return read.get(path);
  };
  return host;
}
