import { pino } from 'pino';

/** Structured log of one process: ids and codes only, never names, addresses or texts of people. */
export type Log = ReturnType<typeof pino>;

// The backstop for a slip: these keys are removed wherever they occur in a log line.
const personal = ['email', 'phone', 'firstName', 'lastName', 'name', 'to', 'message_text', 'note', 'body'];

let instance: Log | undefined;

/** The process's logger; level and destination are fixed by the first call. */
export function logger(level = 'info'): Log {
  instance ??= pino({
    level,
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    redact: { paths: personal.flatMap((key) => [key, `*.${key}`]), remove: true },
  });
  return instance;
}
