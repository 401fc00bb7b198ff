import { type Drawer, drawerHere } from "./drawer.ts";

/**
 * Gives a drawer with a thread of its own.
 *
 * In the sources and in tests it draws in this thread, since Node runs no TypeScript in another. The build puts
 * `thread-drawer.built.ts` in its place, which starts a worker thread.
 */
export async function threadDrawer(): Promise<Drawer> {
  return drawerHere;
}
