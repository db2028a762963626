import { describe, expect, it } from '@jest/globals';
import { langs, term, termCodes, translator } from '#i18n';
import { accessibilities, taskKinds } from '#kernel';
import { guessMapping, readColumns } from './import-columns.js';
import { faultText } from './import-faults.js';
import { importFields, type ImportField } from './import-fields.js';
import { readLanguageNeeds, readLanguages, readMunicipalities } from './import-languages.js';
import { plainReaders, readEuros } from './import-readers.js';
import { readRow, type RowRequest } from './import-row.js';
import { columnHelp, templateFile } from './import-template.js';
import { readTable } from './read-table.js';
import { blankContent } from './vacancy-content.js';

const request: RowRequest = { fallback: null, today: '2026-09-15', maxDayCents: 4_200, strict: false };
const read = (cells: Partial<Record<ImportField, string>>, more: Partial<RowRequest> = {}) => {
  const fields = Object.keys(cells) as ImportField[];
  const headings = fields.map((field) => translator('nl')(`bulk.field.${field}`));
  return readRow(readColumns(headings), Object.values(cells), { ...request, ...more });
};

describe('every field of a vacancy', () => {
  it.each(langs)('has a heading of its own in %s', (lang) => {
    const labels = importFields.map((field) => translator(lang)(`bulk.field.${field}`));
    expect(guessMapping(labels)).toEqual(importFields);
  });

  it('is in the list, but for the photo and what several columns make up', () => {
    const elsewhere = { texts: 'title', themes: 'theme', slots: 'day', expensesDayCents: 'expensesDay', contact: 'contactName' };
    const covered = new Set<string>(importFields);
    const missing = Object.keys(blankContent)
      .filter((key) => !key.startsWith('photo'))
      .filter((key) => !covered.has((elsewhere as Record<string, string>)[key] ?? key));
    expect(missing).toEqual([]);
  }); // prettier-ignore

  it('keeps the headings of lists that came before', () => {
    const old = ['Titel', 'Taken', 'Gemeente', 'Thema', 'Soort', 'Nederlands', 'Talen'];
    expect(guessMapping(old)).toEqual(['title', 'body', 'municipality', 'theme', 'commitment', 'dutchLevel', 'teamLanguages']); // prettier-ignore
  });

  it('follows what an organisation decided about its own headings', () => {
    const known = { rubriek: 'theme', titel: '', 'onbekend veld': 'nergens' };
    expect(guessMapping(['Rubriek', 'Titel', 'Onbekend veld', 'Naam'], known)).toEqual([
      'theme',
      null,
      null,
      'title',
    ]);
  });
});

describe('the template', () => {
  it.each(langs)('is understood by the reader in %s, whoever leaves its rows in', (lang) => {
    const file = templateFile(lang);
    expect(file.startsWith('\ufeff')).toBe(true);
    const table = readTable(Buffer.from(file, 'utf8'));
    expect(table.separator).toBe(';');
    const columns = readColumns(table.headings);
    expect([...columns.at.keys()]).toEqual(importFields);
    const readings = table.rows.map(({ cells }) => readRow(columns, cells, request));
    expect(readings.map(({ faults }) => faults.map(({ problem }) => problem))).toEqual([['template'], ['template']]); // prettier-ignore
  });

  it.each(langs)('has an example in %s that can be handed in', (lang) => {
    const [, example] = readTable(Buffer.from(templateFile(lang), 'utf8')).rows;
    const cells = ['EIGEN-1', ...(example?.cells.slice(1) ?? [])];
    const { faults, missing, content } = readRow(readColumns(columnHelp(lang).map(({ label }) => label)), cells, request); // prettier-ignore
    expect({ faults, missing }).toEqual({ faults: [], missing: {} });
    expect(content).toMatchObject({
      themes: ['language', 'company'],
      tasks: ['welcoming', 'listening'],
      municipality: '21012',
      languagesNeeded: [{ lang: 'fr', speak: 'B1', read: 'A2' }],
      expensesDayCents: 1250,
      reactBy: ['PLATFORM', 'WALK_IN'],
      translateLater: ['en'],
    });
  });
});

describe('cells with several answers', () => {
  it.each(langs)('know every label in %s, one by one and all together', (lang) => {
    const labels = termCodes('accessibility').map((code) => term(translator(lang), 'accessibility', code));
    expect(plainReaders.accessibility(labels.join('; '))).toEqual({ value: accessibilities });
    expect(plainReaders.accessibility(labels.join(', '))).toEqual({ value: accessibilities });
  });

  it.each([
    ['koken, opdienen', ['cooking', 'serving']],
    ['Koken; cooking; KOKEN', ['cooking']],
    ['cuisiner', ['cooking']],
  ])('tasks %p', (text, tasks) => expect(plainReaders.tasks(text)).toEqual({ value: tasks }));

  it('name the answer that is not known, and refuse too many', () => {
    expect(plainReaders.tasks('koken, zwemmen')).toEqual({ problem: 'severalOf', part: 'zwemmen' });
    expect(plainReaders.tasks(taskKinds.slice(0, 6).join(';'))).toEqual({ problem: 'tooMany', part: '5' });
    const { faults } = read({ title: 'A', tasks: 'koken, zwemmen' });
    expect(faults.map((fault) => faultText('nl', fault))).toEqual([
      'Soort taken ‘koken, zwemmen’: “zwemmen” is geen antwoord dat we kennen',
    ]);
  });
});

describe('languages and places', () => {
  it.each([
    ['frans B1/A2', [{ lang: 'fr', speak: 'B1', read: 'A2' }]],
    ['Arabisch a2; English C1', [{ lang: 'ar', speak: 'A2', read: 'NONE' }, { lang: 'en', speak: 'C1', read: 'NONE' }]],
    ['berbers B1, turc A1/A1', [{ lang: 'ber', speak: 'B1', read: 'NONE' }, { lang: 'tr', speak: 'A1', read: 'A1' }]],
    ['', []],
  ])('needs %p', (text, needs) => expect(readLanguageNeeds(text)).toEqual({ value: needs })); // prettier-ignore

  it.each(['frans', 'frans Z9', 'Klingon B1', 'nederlands B1'])('no language need: %p', (text) =>
    expect(readLanguageNeeds(text)).toEqual({ problem: 'languages', part: text }),
  );

  it('reads languages and municipalities by name', () => {
    expect(readLanguages('Nederlands, français, ar')).toEqual({ value: ['nl', 'fr', 'ar'] });
    expect(readMunicipalities('1080; Elsene, Saint-Gilles')).toEqual({ value: ['21012', '21009', '21013'] });
    expect(readMunicipalities('Jette; Gent')).toEqual({ problem: 'municipality', part: 'Gent' });
  });

  it.each([
    ['€ 12,50', 1250],
    ['20 euro', 2000],
    ['', null],
  ])('amount %p', (text, cents) => expect(readEuros(text)).toEqual({ value: cents }));
  it.each(['-3', '1e3', '12,505', 'gratis'])('no amount: %p', (text) =>
    expect(readEuros(text)).toEqual({ problem: 'amount' }),
  );
});

describe('a row that is there already', () => {
  const stored = {
    ...blankContent,
    texts: { ...blankContent.texts, nl: { title: 'Oud', summary: 'Kort.', body: 'Lang.' } },
    themes: ['food' as const],
    municipality: '21012',
    places: 3,
    photoId: '01990000-0000-7000-8000-000000000000',
    photoAlt: 'Een tafel',
    contact: { firstName: 'An', email: 'an@vereniging.example', phone: null },
  };

  it('keeps what the list has no column for, and empties what the list leaves empty', () => {
    const { content, faults } = read({ title: 'Nieuw', places: '5', theme: '' }, { stored });
    expect(faults).toEqual([]);
    expect(content).toEqual({
      ...stored,
      texts: { ...stored.texts, nl: { ...stored.texts.nl, title: 'Nieuw' } },
      places: 5,
      themes: [],
    });
  });

  it('moves from online to an address when a municipality comes in', () => {
    const online = { ...stored, municipality: null, placeKind: 'ONLINE' as const };
    expect(read({ title: 'A', municipality: 'Jette' }, { stored: online }).content).toMatchObject({
      municipality: '21010',
      placeKind: 'ADDRESS',
    });
  });
});

describe('a row for a draft', () => {
  it('may lack what can follow, and says what', () => {
    const { faults, missing } = read({ title: 'Soep' });
    expect(faults).toEqual([]);
    expect(Object.keys(missing)).toEqual(expect.arrayContaining(['body', 'themes', 'municipality', 'contactFirstName'])); // prettier-ignore
  });

  it('needs a title, and amounts within the law', () => {
    const { faults } = read({ title: ' ', expenses: 'vast bedrag', expensesDay: '42,01' });
    expect(faults.map(({ field, problem }) => [field, problem])).toEqual([
      ['title', 'required'],
      ['expensesDay', 'aboveMaximum'],
    ]);
  });

  it('keeps HTML and formulas as the words they are', () => {
    const { content, faults } = read({ title: '<script>alert(1)</script>', body: '=1+1' });
    expect([faults, content.texts.nl.title, content.texts.nl.body]).toEqual([[], '<script>alert(1)</script>', '=1+1']); // prettier-ignore
  });
});
