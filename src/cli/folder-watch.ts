/** Tells which files below some folders have changed. */
import { type FSWatcher, readdirSync, readFileSync, statSync, watch } from "node:fs";
import { basename, dirname, join, sep } from "node:path";
import { contentHash } from "../svg/content-hash.ts";

/** How long to wait for more changes, in milliseconds: an editor saves in several steps. */
const pause = 8;

// What editors and this command write beside a file: ".a.ts.swp", "a.ts~", "#a.ts#", "4913", "a.ts.tmp".
const passing = /^[.#]|~$|^\d+$|^node_modules$|\.(?:tmp|temp|swp|swx|bak|part|crdownload)$/i;

/**
 * A watch of folders. Each folder in them is watched by itself: the recursive watch of Node.js follows files on Linux,
 * and loses one that is replaced twice, as editors do.
 */
export class FolderWatch {
  readonly #onChange: (paths: readonly string[]) => void;
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #changed = new Set<string>();
  /** What files held when they were looked at last; null of those not looked at yet. */
  readonly #contents = new Map<string, string | null>();
  /** Folders whose own folders are watched too. */
  readonly #deep: readonly string[];
  #timer: NodeJS.Timeout | undefined;

  /**
   * @param places Folders, watched with all folders in them, and files, watched with those beside them.
   * @param onChange Is given the absolute paths of what has changed, is new or is gone, some milliseconds afterwards.
   */
  constructor(places: readonly string[], onChange: (paths: readonly string[]) => void) {
    this.#onChange = onChange;
    this.#deep = places.filter((place) => isWatchable(place));
    for (const place of places) this.#watch(this.#deep.includes(place) ? place : dirname(place));
  }

  close(): void {
    clearTimeout(this.#timer);
    for (const watcher of this.#watchers.values()) watcher.close();
  }

  /** Watches a folder and, where they count, those in it. @returns The files in them. */
  #watch(folder: string): string[] {
    if (this.#watchers.has(folder)) return [];
    try {
      // The folder and not the file: editors replace files, and a watch of the old one hears nothing of the new.
      const watcher = watch(folder, (_, name) => this.#notice(join(folder, name ?? "")));
      // A folder that is removed ends its watch.
      watcher.on("error", () => this.#unwatch(folder));
      this.#watchers.set(folder, watcher);
      return this.#filesIn(folder);
    } catch {
      // It is gone already.
      return [];
    }
  }

  #filesIn(folder: string): string[] {
    const isDeep = this.#deep.some((deep) => folder === deep || folder.startsWith(deep + sep));
    return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
      const path = join(folder, entry.name);
      if (passing.test(entry.name)) return [];
      if (entry.isDirectory()) return isDeep ? this.#watch(path) : [];
      if (!this.#contents.has(path)) this.#contents.set(path, null);
      return [path];
    });
  }

  #unwatch(folder: string): void {
    this.#watchers.get(folder)?.close();
    this.#watchers.delete(folder);
  }

  #notice(path: string): void {
    if (passing.test(basename(path))) return;
    this.#changed.add(path);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => this.#flush(), pause);
  }

  #flush(): void {
    const changed = [...this.#changed].flatMap((path) => this.#filesAt(path));
    this.#changed.clear();
    const files = [...new Set(changed)].filter((path) => this.#hasChanged(path));
    if (files.length > 0) this.#onChange(files);
  }

  /** The files that a path stands for: itself; those of a folder that is new; those of one that is gone. */
  #filesAt(path: string): string[] {
    if (isWatchable(path)) {
      const isDeep = this.#deep.some((deep) => path.startsWith(deep + sep));
      return isDeep ? this.#watch(path) : [];
    }
    if (!this.#watchers.has(path)) return [path];
    this.#unwatch(path);
    return [...this.#contents.keys()].filter((file) => file.startsWith(path + sep));
  }

  /** Events come twice, and also for files that were only touched; what counts is what a file holds. */
  #hasChanged(path: string): boolean {
    const before = this.#contents.get(path);
    const now = contentOf(path);
    if (now === undefined) return this.#contents.delete(path);
    this.#contents.set(path, now);
    return now !== before;
  }
}

function isWatchable(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isDirectory() === true;
}

/** Files beyond this size, in bytes, are known by size and time. */
const mostRead = 4e6;

/** A name for what a file holds; undefined when it is gone. */
function contentOf(path: string): string | undefined {
  try {
    const { size, mtimeMs } = statSync(path);
    return size > mostRead ? `${size} ${mtimeMs}` : contentHash(readFileSync(path, "latin1"));
  } catch {
    return undefined;
  }
}
