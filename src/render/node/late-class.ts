/**
 * Classes whose files Node reads at their first use. Half of what the library exports are classes, and a line plot needs
 * a handful of them.
 */
import type { EntryPoint } from "./begin-at-caller.ts";

type Class = abstract new (...args: never[]) => object;

interface LateClass {
  /** The class it stands for. */
  readonly read: () => Class;
  /** Whether its file has been read, by whatever needed it. */
  readonly isThere: () => boolean;
  /** What runs where a program writes `new`. */
  readonly construct: EntryPoint;
}

const lateClasses = new Map<object, LateClass>();

/** What can be done with a class apart from calling it and making instances. */
const traps = [
  "defineProperty",
  "deleteProperty",
  "get",
  "getOwnPropertyDescriptor",
  "getPrototypeOf",
  "has",
  "isExtensible",
  "ownKeys",
  "preventExtensions",
  "set",
  "setPrototypeOf",
] as const;

/**
 * A class in the place of another, which is read at the first use of any kind. From then on this one has its prototype and
 * its static members, and makes its instances: `instanceof`, `extends` and `constructor` show no difference.
 * @param isThere Whether the other one's file has been read, by whatever needed it.
 */
export function lateClass<T extends Class>(name: string, read: () => T, isThere: () => boolean): T {
  const place = emptyFunction(name) as unknown as T;
  let type: T | undefined;
  const readOnce = () => {
    if (type !== undefined) return type;
    type = read();
    for (const trap of traps) delete handler[trap];
    Object.setPrototypeOf(place, Object.getPrototypeOf(type));
    Object.defineProperties(place, Object.getOwnPropertyDescriptors(type));
    Object.defineProperty(type.prototype, "constructor", { value: late });
    return type;
  };
  const construct = (_: T, args: never[], target: Class): object =>
    Reflect.construct(readOnce(), args, target === late ? readOnce() : target);
  const handler: Partial<Record<keyof ProxyHandler<T>, EntryPoint>> = {
    apply: (_: T, self: unknown, args: never[]) => Reflect.apply(readOnce() as never, self, args),
    construct,
  };
  for (const trap of traps) {
    handler[trap] = (...args) => {
      readOnce();
      return Reflect.apply(Reflect[trap], Reflect, args);
    };
  }
  const late = new Proxy(place, handler as ProxyHandler<T>);
  lateClasses.set(late, { read: readOnce, isThere, construct });
  return late;
}

/** A function of this name without a body, since the prototype of a class could not be changed. */
function emptyFunction(name: string): () => void {
  function place(): void {}
  return Object.defineProperty(place, "name", { value: name });
}

/** Whether a value is a class that is read late. */
export function isLateClass(value: object): boolean {
  return lateClasses.has(value);
}

/** The late classes whose files have been read, each with what runs where a program writes `new`. */
export function lateClassesRead(): { readonly type: Class; readonly construct: EntryPoint }[] {
  return Array.from(lateClasses.values())
    .filter(({ isThere }) => isThere())
    .map(({ read, construct }) => ({ type: read(), construct }));
}
