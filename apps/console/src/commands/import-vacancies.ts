import { readFileSync, writeFileSync } from 'node:fs';
import type { Config } from '#config';
import { UnitOfWork } from '#database';
import type { Lang } from '#i18n';
import { isId } from '#kernel';
import { OrganisationsQueries } from '#organisations';
import { faultText, ImportVacancies, rejectsFile, type ImportReport } from '#vacancies';
import { readArguments, say, table, type Command, type Surroundings } from '../command.js';
import { ForPeople, WrongUse } from '../for-people.js';
import { withConfig } from '../settings.js';

interface Wish {
  readonly file: string;
  readonly bytes: Uint8Array;
  /** Id or number of the organisation; absent: recognised by the mail addresses in the list. */
  readonly organisation: string | undefined;
  readonly dryRun: boolean;
  readonly rejects: string;
  readonly lang: Lang;
}

function readBytes(file: string): Uint8Array {
  try {
    return readFileSync(file);
  } catch (error) {
    throw new ForPeople(`The file cannot be read: ${(error as Error).message}`);
  }
}

function readWish(args: string[]): Wish {
  const { values, positionals } = readArguments({
    args,
    allowPositionals: true,
    options: {
      organisation: { type: 'string' },
      'dry-run': { type: 'boolean', default: false },
      rejects: { type: 'string' },
      lang: { type: 'string', default: 'nl' },
    },
  });
  const [file, ...more] = positionals;
  if (!file || more.length > 0) throw new WrongUse('Name one CSV file.');
  const lang = (['nl', 'fr', 'en'] as const).find((known) => known === values.lang);
  if (!lang) throw new WrongUse('--lang must be nl, fr or en.');
  return {
    file,
    bytes: readBytes(file),
    organisation: values.organisation,
    dryRun: values['dry-run'],
    rejects: values.rejects ?? `${file.replace(/\.csv$/i, '')}.rejects.csv`,
    lang,
  };
}

const outcomes = { new: 'to review', known: 'there already', rejected: 'rejected' } as const;

function show(report: ImportReport, { lang, dryRun }: Wish): void {
  say(`Organisation ${report.organisation.number}: ${report.organisation.name}`);
  say(`Read as ${report.encoding}, separated by "${report.separator}"`);
  if (report.unknownColumns.length > 0) say(`Columns left aside: ${report.unknownColumns.join(', ')}`);
  const rows = report.rows.map((row) => [
    String(row.line),
    outcomes[row.outcome],
    row.title.replaceAll(/\s+/g, ' ').slice(0, 50),
    row.faults.map((fault) => faultText(lang, fault)).join(' | '),
  ]);
  say(`\n${table([['line', 'outcome', 'title', 'why'], ...rows])}\n`);
  const { counts } = report;
  const sum = `${counts.new} new, ${counts.known} there already, ${counts.rejected} rejected`;
  say(dryRun ? `Dry run, nothing was stored: ${sum}` : sum);
}

async function importWith(config: Config, wish: Wish): Promise<ImportReport> {
  const { operatorAs, withPlatform } = await import('../platform.js');
  const actor = operatorAs('coordinator');
  return withPlatform(config, async (app) => {
    const { bytes, dryRun, organisation } = wish;
    const organisationId =
      organisation === undefined || isId(organisation)
        ? organisation
        : await app.get(UnitOfWork, { strict: false }).run(actor, async (tx) => {
            const number = Number(organisation);
            if (!Number.isInteger(number)) throw new WrongUse('--organisation must be an id or a number.');
            const found = app.get(OrganisationsQueries, { strict: false });
            return (await found.byNumber(tx, number)).id;
          });
    return app.get(ImportVacancies, { strict: false }).execute(actor, { bytes, dryRun, organisationId });
  });
}

/** An organisation's own list; good rows become drafts for review, bad rows come back with the reasons. */
export const importVacancies: Command = {
  name: 'import vacancies',
  summary: "take an organisation's own list of vacancies",
  usage: [
    'FILE.csv [--organisation ID-OR-NUMBER] [--dry-run] [--rejects FILE] [--lang nl|fr|en]',
    '  comma or semicolon, UTF-8 or Windows-1252; a second run adds nothing',
    '  --organisation  otherwise recognised by the mail addresses in the list',
    '  --dry-run       only show what would happen',
    '  --rejects       where the rejected rows go, FILE.rejects.csv when absent',
    '  --lang          language of the reasons, nl when absent',
  ],
  async run(args: string[], surroundings: Surroundings) {
    const wish = readWish(args);
    return withConfig(surroundings, async (config) => {
      const report = await importWith(config, wish);
      show(report, wish);
      const rejects = rejectsFile(wish.lang, report);
      if (rejects !== null && !wish.dryRun) {
        writeFileSync(wish.rejects, rejects);
        say(`The rejected rows, each with its reason, are in ${wish.rejects}`);
      }
      return 0;
    });
  },
};
