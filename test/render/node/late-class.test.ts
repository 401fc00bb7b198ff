/** A class that is read late is the class it stands for, whatever a program does with it first. */
import { beforeEach, expect, test } from "vitest";
import { isLateClass, lateClass, lateClassesRead } from "../../../src/render/node/late-class.ts";

class Shape {
  static unit = 1;

  static square(size: number): Shape {
    // biome-ignore lint/complexity/noThisInStatic: the class that was asked, not the one behind it
    return new this(size * this.unit);
  }

  readonly size: number;

  constructor(size: number) {
    this.size = size;
  }

  get area(): number {
    return this.size ** 2;
  }
}

let reads = 0;
let isThere = false;
let Late: typeof Shape;

beforeEach(() => {
  // Each test reads a class of its own, whose `constructor` is changed.
  class Own extends Shape {}
  reads = 0;
  isThere = false;
  const read = () => {
    reads += 1;
    return Own;
  };
  Late = lateClass("Shape", read, () => isThere);
});

test("it is not read before its first use", () => {
  expect(typeof Late).toBe("function");
  expect(isLateClass(Late)).toBe(true);
  expect(isLateClass(Shape)).toBe(false);
  expect(reads).toBe(0);
});

test.each<[string, (late: typeof Shape) => unknown, unknown]>([
  ["an instance", (late) => new late(3).area, 9],
  ["the class of an instance", (late) => new late(3).constructor === late, true],
  ["instanceof", (late) => new late(3) instanceof late, true],
  ["instanceof of something else", (late) => new Shape(3) instanceof late, false],
  ["a static method", (late) => late.square(2).size, 2],
  ["a static field", (late) => late.unit, 1],
  ["a static field that is set", (late) => Object.assign(late, { unit: 3 }).square(2).size, 6],
  ["its superclass", (late) => Object.getPrototypeOf(late) === Shape, true],
  ["a property it has", (late) => "prototype" in late, true],
  ["its own properties", (late) => Reflect.ownKeys(late), ["length", "name", "prototype"]],
  ["its prototype", (late) => Object.getOwnPropertyDescriptor(late, "prototype")?.writable, false],
  ["a property that is defined", (late) => Reflect.defineProperty(late, "a", { value: 1 }), true],
  ["a property that is deleted", (late) => Reflect.deleteProperty(late, "a"), true],
  ["a frozen class", (late) => Object.isFrozen(Object.freeze(late)), true],
  ["another prototype", (late) => Reflect.setPrototypeOf(late, Function.prototype), true],
])("%s is that of the class", (_, use, expected) => {
  expect(use(Late)).toEqual(expected);
  expect(use(Late)).toEqual(expected);
  expect(reads).toBe(1);
});

test("a subclass makes its own instances", () => {
  class Circle extends Late {
    override get area(): number {
      return Math.PI * super.area;
    }
  }
  const circle = new Circle(2);
  expect(circle.area).toBe(4 * Math.PI);
  expect([circle.constructor, Object.getPrototypeOf(Circle)]).toEqual([Circle, Late]);
  expect(circle).toBeInstanceOf(Late);
});

test("calling it without new fails as with any class", () => {
  expect(() => Reflect.apply(Late, undefined, [1])).toThrow(TypeError);
});

test("what cannot be read is read anew at the next use", () => {
  const read = () => {
    reads += 1;
    if (reads === 1) throw new Error("no such file");
    return Shape;
  };
  const late = lateClass("Shape", read, () => isThere);
  expect(() => new late(1)).toThrow("no such file");
  expect(new late(1).size).toBe(1);
  Object.defineProperty(Shape.prototype, "constructor", { value: Shape });
});

test("those whose files were read are known, with what runs at new", () => {
  const isKnown = () => lateClassesRead().some(({ type }) => type.prototype instanceof Shape);
  expect(isKnown()).toBe(false);
  isThere = true;
  expect(isKnown()).toBe(true);
  expect(lateClassesRead().map(({ construct }) => construct.name)).toContain("construct");
});
