import { closeSync, constants, openSync, readFileSync, readSync, writeSync } from "node:fs";
import { ReadStream } from "node:tty";

/** How long a terminal may take to answer, in milliseconds: through a slow network, too. */
const patience = 1000;

/**
 * Asks the terminal a question, and waits for the answer. What a person typed meanwhile goes back to the input of the program.
 * @param isWhole Whether an answer is complete.
 * @returns What came; "" where there is no terminal to ask, or it says nothing.
 */
export function askTerminal(question: string, isWhole: (answer: string) => boolean): string {
  if (process.platform === "win32" || !isInForeground()) return "";
  let input: ReadStream | undefined;
  try {
    const file = openSync("/dev/tty", constants.O_RDWR | constants.O_NOCTTY | constants.O_NONBLOCK);
    input = openReader(file);
    // Without this the terminal would show its answer, and give it only after a line's end.
    input.setRawMode(true);
    writeSync(file, question);
    return readAnswer(file, isWhole);
  } catch {
    return "";
  } finally {
    input?.setRawMode(false);
    input?.destroy();
  }
}

function openReader(file: number): ReadStream {
  try {
    return new ReadStream(file);
  } catch (error) {
    closeSync(file);
    throw error;
  }
}

function readAnswer(file: number, isWhole: (answer: string) => boolean): string {
  const end = performance.now() + patience;
  const bytes = new Uint8Array(256);
  const pause = new Int32Array(new SharedArrayBuffer(4));
  let answer = "";
  while (performance.now() < end && !isWhole(answer)) {
    const count = readNow(file, bytes);
    answer += String.fromCharCode(...bytes.subarray(0, count));
    if (count === 0) Atomics.wait(pause, 0, 0, 2);
  }
  return answer;
}

/** Reads what is there; nothing, where a wait would be needed. */
function readNow(file: number, bytes: Uint8Array): number {
  try {
    return readSync(file, bytes);
  } catch (error) {
    if ((error as { code?: unknown }).code === "EAGAIN") return 0;
    throw error;
  }
}

/** Whether the program may change how its terminal works: one in the background would be stopped. */
function isInForeground(): boolean {
  const { group, terminalGroup } = processGroups();
  return group !== "" && group === terminalGroup;
}

function processGroups(): { readonly group?: string; readonly terminalGroup?: string } {
  try {
    // After the name of the program, which may hold anything: state, parent, group, session, terminal, its group.
    const fields = readFileSync("/proc/self/stat", "latin1").split(") ").at(-1)?.split(" ") ?? [];
    return { group: fields[2] ?? "", terminalGroup: fields[5] ?? "none" };
  } catch {
    const { spawnSync } = process.getBuiltinModule("child_process");
    const columns = ["-o", "pgid=,tpgid=", "-p", String(process.pid)];
    const { stdout } = spawnSync("ps", columns, { encoding: "utf8" });
    const [group = "", terminalGroup = "none"] = `${stdout ?? ""}`.trim().split(/\s+/);
    return { group, terminalGroup };
  }
}
