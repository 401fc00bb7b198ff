import { readFileSync } from "node:fs";

/** One case of a truth file: what matplotlib was asked and what it answered. */
export interface Case<In, Out> {
  readonly id: string;
  readonly in: In;
  readonly out: Out;
}

/** Reads a truth file of cases in any form. */
export function readTruth<One>(file: string): One[] {
  const url = new URL(`fixtures/matplotlib/${file}.json`, import.meta.url);
  return JSON.parse(readFileSync(url, "utf8"));
}

/** Reads a truth file of questions and answers. */
export function truth<In, Out>(file: string): Case<In, Out>[] {
  return readTruth(file);
}

/** A color with its alpha in a separate number, as truth files write it, in one string. */
export function hexWithAlpha(hex: string, alpha = 1): string {
  const byte = Math.round(alpha * 255);
  return byte === 255 ? hex : hex + byte.toString(16).padStart(2, "0");
}
