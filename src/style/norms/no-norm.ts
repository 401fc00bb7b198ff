import { refuseMore } from "../../options.ts";
import { isIntegerKind, numberKindOf } from "../number-kind.ts";
import { readValueList } from "../value-list.ts";
import { Normalize, type Normed, type NormValue, toValue } from "./normalize.ts";

/**
 * Leaves data as they are: whole numbers are places in the colormap, others stay numbers from 0 to 1.
 * Numbers of a plain array are whole when all of them are, those of a Float64Array never.
 * @example new NoNorm()([0, 1, 5]) // Int32Array 0, 1, 5
 */
export class NoNorm extends Normalize {
  protected override readonly title = "NoNorm";

  protected override evaluate(args: readonly unknown[]): number | bigint | Normed {
    const [value] = args;
    // A bigint says that it counts; as a number it would not.
    if (typeof value === "bigint" || typeof value === "number") return value;
    return super.evaluate(args);
  }

  protected override normalize(values: ArrayLike<NormValue>): Normed {
    const numbers = Float64Array.from(values, toValue);
    const mayCount = Array.isArray(values) || isIntegerKind(numberKindOf(values));
    return mayCount && numbers.every((value) => Number.isInteger(value))
      ? Int32Array.from(numbers)
      : numbers;
  }

  override inverse(value: number): number;
  override inverse(values: ArrayLike<number>): Float64Array;
  override inverse(value: number | ArrayLike<number>): number | Float64Array {
    if (typeof value === "number") return value;
    return Float64Array.from(readValueList("NoNorm.inverse: value", value), toValue);
  }
}

refuseMore("NoNorm", NoNorm.prototype, { inverse: ["value"] }, true);
