import type { LiveSource, ShowChange } from "../../live.ts";
import { epochLines } from "./epoch-lines.ts";
import { kernelOutput } from "./kernel.ts";
import { pictureProtocol } from "./picture-protocol.ts";
import { pictureWriter } from "./pictures.ts";
import { type Terminal, terminalHere } from "./terminal.ts";
import { atMost } from "./throttle.ts";

/** The least time from one drawing to the next, in milliseconds. */
const [displayInterval, fileInterval] = [100, 200];

/**
 * Shows a figure while a program makes it grow: in its file, and in the cell of a notebook or in a terminal. Elsewhere, and where
 * tests run, nothing is printed. What fails once is not tried again, and is a warning of the figure.
 * @throws PlotError `write-failed` and others of `save`, when the first state cannot be written
 */
export function watchFigure(source: LiveSource): ShowChange {
  const views = [fileView(source), cellView(source) ?? terminalView(source, terminalHere())];
  const shown = views.filter((view) => view !== null);
  return (x) => {
    for (const show of shown) show(x);
  };
}

function fileView({ fn, file, figure }: LiveSource): ShowChange | null {
  if (file === null) return null;
  const write = () => void figure.save(file);
  const writeAgain = untilItFails(write, (reason) =>
    figure.warn(`${fn}: the file is written no more: ${reason}`),
  );
  let isFirst = true;
  return atMost(fileInterval, () => {
    if (!isFirst) return writeAgain();
    isFirst = false;
    write();
  });
}

function cellView({ fn, figure }: LiveSource): ShowChange | null {
  const show = kernelOutput();
  if (show === null) return null;
  const showFigure = untilItFails(
    () => show(figure.toSVG()),
    (reason) => figure.warn(`${fn}: the notebook shows it no more: ${reason}`),
  );
  return atMost(displayInterval, showFigure);
}

/** What a terminal shows, if the output is one: pictures where it can, or else a line of text for each epoch. */
export function terminalView(source: LiveSource, terminal: Terminal): ShowChange | null {
  if (!terminal.isShown) return null;
  const protocol = pictureProtocol(terminal);
  const lines = () => epochLines(source, terminal.write);
  if (protocol === null) return lines();
  const { fn, figure } = source;
  const views: { instead?: ShowChange } = {};
  const draw = untilItFails(pictureWriter(figure, terminal, protocol), (reason) => {
    views.instead = lines();
    figure.warn(`${fn}: the terminal shows lines of text instead of a picture: ${reason}`);
  });
  const drawInTime = atMost(displayInterval, draw);
  return (x) => {
    if (views.instead === undefined) drawInTime();
    views.instead?.(x);
  };
}

/** Calls a function until it throws, which is told once. */
function untilItFails(call: () => void, tell: (reason: string) => void): () => void {
  let hasFailed = false;
  return () => {
    if (hasFailed) return;
    try {
      call();
    } catch (error) {
      hasFailed = true;
      tell(error instanceof Error ? error.message : String(error));
    }
  };
}
