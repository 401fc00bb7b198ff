/** Numbers packed in texts of base-64 digits: A-Z a-z 0-9 + /. */

/** The integers of a text that holds them as variable-length quantities, as in source maps. */
export function integersIn(packed: string): number[] {
  const integers: number[] = [];
  let value = 0;
  let shift = 0;
  for (let at = 0; at < packed.length; at++) {
    // As digitAt does. With a call of it V8 compiles this loop while it runs: 1.2 ms of a new process on Node 20.20.
    const code = packed.charCodeAt(at);
    const digit =
      code >= 97
        ? code - 71
        : code >= 65
          ? code - 65
          : code >= 48
            ? code + 4
            : code === 43
              ? 62
              : 63;
    value |= (digit & 31) << shift;
    shift += 5;
    if (digit & 32) continue;
    integers.push(value & 1 ? -(value >> 1) : value >> 1);
    value = 0;
    shift = 0;
  }
  return integers;
}

/** Numbers that are given by the difference of each to the one before. */
export function runningSums(differences: readonly number[]): number[] {
  let sum = 0;
  return differences.map((difference) => {
    sum += difference;
    return sum;
  });
}

/** The number from 0 to 4095 that two digits of a text stand for. */
export function number12At(packed: string, at: number): number {
  return 64 * digitAt(packed, at) + digitAt(packed, at + 1);
}

function digitAt(packed: string, at: number): number {
  const code = packed.charCodeAt(at);
  if (code >= 97) return code - 71;
  if (code >= 65) return code - 65;
  if (code >= 48) return code + 4;
  return code === 43 ? 62 : 63;
}
