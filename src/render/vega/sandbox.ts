/** A sandbox for Vega: a loader that loads nothing and a logger that writes nothing. */
import type { Loader, LoggerInterface } from "vega";
import { blockedURL } from "../../svg/errors.ts";

/** Whether a URL contains its data. */
export function isInline(url: string): boolean {
  return /^data:/i.test(url);
}

/** A loader that reports every request and never answers one. */
export function refusingLoader(onFault: (fault: Error) => void): Loader {
  const refuse = (url: string): Promise<never> => {
    onFault(blockedURL(url));
    return new Promise(() => {});
  };
  return { load: refuse, sanitize: refuse, http: refuse, file: refuse };
}

/** A logger that passes warnings and errors on and ignores everything else. */
export function listeningLogger(
  onWarning: (message: string) => void,
  onFault: (fault: Error) => void,
): LoggerInterface {
  const logger: LoggerInterface = {
    level: () => logger,
    warn: (...parts) => {
      onWarning(parts.map(String).join(" "));
      return logger;
    },
    error: (...parts) => {
      const [first] = parts;
      onFault(first instanceof Error ? first : new Error(parts.map(String).join(" ")));
      return logger;
    },
    info: () => logger,
    debug: () => logger,
  };
  return logger;
}
