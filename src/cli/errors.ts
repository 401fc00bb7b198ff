/** Wrong use of the command: it says why and ends with exit code 2, having drawn nothing. */
export class WrongUse extends Error {
  override readonly name = "WrongUse";
}
