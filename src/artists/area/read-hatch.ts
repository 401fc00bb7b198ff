import { invalidArgument, list } from "../../errors.ts";

/** Reads letters of hatching; none is null. */
export function readHatch(where: string, value: unknown): string | null {
  if (value === null || value === "") return null;
  const letters = ["/", "\\", "|", "-", "+", "x", "X", "o", "O", ".", "*"];
  const isHatch =
    typeof value === "string" && [...value].every((letter) => letters.includes(letter));
  if (isHatch) return value;
  const expected = `a text of ${list(letters)}, each as often as it is to be dense`;
  throw invalidArgument(where, expected, value);
}
