import iconv from 'iconv-lite';
import { parse } from 'csv-parse/sync';
import { Refusal } from '#kernel';

/** A table read from a file: the headings as written and one record a row, with the line it started on. */
export interface Table {
  readonly headings: readonly string[];
  readonly rows: readonly { readonly line: number; readonly cells: readonly string[] }[];
  readonly separator: string;
  readonly encoding: 'UTF-8' | 'Windows-1252';
}

/** Our own files put ' before a sign that a spreadsheet would take for a formula. */
const withoutGuard = (cell: string): string => (/^'[=+\-@\t\r]/.test(cell) ? cell.slice(1) : cell);

const separators = [';', ',', '\t'] as const;

/** Bytes as text: UTF-8 when they are valid UTF-8 (with or without mark), else Windows-1252, which Excel writes. */
export function decode(bytes: Uint8Array): Pick<Table, 'encoding'> & { text: string } {
  try {
    return { encoding: 'UTF-8', text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return { encoding: 'Windows-1252', text: iconv.decode(Buffer.from(bytes), 'win1252') };
  }
}

/** The separator that occurs most often outside quotes in the first record. */
export function sniffSeparator(text: string): string {
  const counts = new Map<string, number>(separators.map((separator) => [separator, 0]));
  let quoted = false;
  for (const sign of text) {
    if (sign === '"') quoted = !quoted;
    else if (!quoted && (sign === '\n' || sign === '\r')) break;
    else if (!quoted && counts.has(sign)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  }
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/**
 * Reads a CSV file of unknown making: comma, semicolon or tab, UTF-8 or Windows-1252, line breaks inside quotes.
 * Throws Refusal `import.unreadable` when it is no table.
 */
export function readTable(bytes: Uint8Array): Table {
  const { text: raw, encoding } = decode(bytes);
  const text = raw.replace(/^\ufeff/, '').replace(/^sep=.\r?\n/i, '');
  const separator = sniffSeparator(text);
  try {
    // The typings do not know that "info" changes the shape of the records.
    const records = parse(text, {
      delimiter: separator,
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      trim: true,
    }) as unknown as { record: string[]; info: { lines: number } }[];
    const [head, ...rest] = records;
    if (!head || head.record.length < 2) throw new Refusal('import.unreadable');
    const rows = rest
      .filter(({ record }) => record.some((cell) => cell !== ''))
      .map(({ record, info }) => ({ line: info.lines, cells: record.map(withoutGuard) }));
    return { headings: head.record, rows, separator, encoding };
  } catch (error) {
    if (error instanceof Refusal) throw error;
    throw new Refusal('import.unreadable', {}, { cause: error });
  }
}
