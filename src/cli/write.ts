/** Writing files, and only those that have changed. */
import { readFileSync } from "node:fs";
import { writeFileAtomically } from "../render/node/files.ts";

/** Whether a file had to be written. */
export type WriteResult = "written" | "unchanged";

/**
 * Writes a file unless it holds these very bytes already; as a whole or not at all.
 * @throws PlotError `write-failed`
 */
export function writeIfChanged(path: string, content: string | Uint8Array): WriteResult {
  const bytes = bytesOf(content);
  if (readIfThere(path)?.equals(bytes)) return "unchanged";
  writeFileAtomically(path, bytes);
  return "written";
}

export function bytesOf(content: string | Uint8Array): Uint8Array {
  return typeof content === "string" ? Buffer.from(content, "utf8") : content;
}

/** The bytes of a file; null when it is not there or cannot be read. */
export function readIfThere(path: string): Buffer | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
