/** A short code for an error: never its text, which may quote what people wrote. */
export function errorCode(error: unknown): string {
  if (!(error instanceof Error)) return 'thrown-value';
  const code: unknown = 'code' in error ? error.code : undefined;
  if (typeof code !== 'string') return error.name;
  return /^[0-9A-Z]{5}$/.test(code) ? `sqlstate-${code}` : code;
}

/** Where it was thrown: the lines of the stack without the text. */
export function placeOf(error: unknown): string[] {
  if (!(error instanceof Error)) return [];
  const lines = (error.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line));
  return lines.slice(0, 6).map((line) => line.trim());
}
