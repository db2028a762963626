import { describe, expect, it } from '@jest/globals';
import iconv from 'iconv-lite';
import { slotBit } from '#kernel';
import { readCommitment, readDay, readDutchLevel, readPlace, readSlots, readThemes } from './import-cells.js';
import { readColumns } from './import-columns.js';
import { readRow } from './import-row.js';
import { firstSentences } from './import-texts.js';
import { readTable, sniffSeparator } from './read-table.js';

const bytes = (text: string) => Buffer.from(text, 'utf8');

describe('reading a list of unknown making', () => {
  it.each([',', ';', '\t'])('finds the separator %p, line breaks inside quotes included', (sign) => {
    const table = readTable(
      bytes(`Titel${sign}"Om,schrij;ving"\r\nA${sign}"een\r\n""twee"", drie; vier"\r\n`),
    );
    expect(table).toMatchObject({
      headings: ['Titel', 'Om,schrij;ving'],
      separator: sign,
      encoding: 'UTF-8',
    });
    expect(table.rows.map((row) => row.cells)).toEqual([['A', 'een\r\n"twee", drie; vier']]);
  });

  it('reads UTF-8 with and without mark, and what Excel writes', () => {
    expect(readTable(bytes('\ufeffTitel;Gemeente\nCafé;Jette')).headings).toEqual(['Titel', 'Gemeente']);
    const excel = readTable(iconv.encode('Titel;Prijs\nCafé;€ 15', 'win1252'));
    expect(excel).toMatchObject({ encoding: 'Windows-1252', rows: [{ cells: ['Café', '€ 15'] }] });
  });

  it('survives lines that are too short or empty', () => {
    const { rows } = readTable(bytes('Titel,Gemeente,Dag\n\nA,Jette\n,,\nB,Jette,maandag,meer\n'));
    expect(rows.map((row) => row.cells[0])).toEqual(['A', 'B']);
  });

  it.each(['', 'alleen tekst zonder kolommen', '\n\n'])('refuses %p', (text) => {
    expect(() => readTable(bytes(text))).toThrow('import.unreadable');
  });

  it('does not count separators inside quotes', () => expect(sniffSeparator('"a,b,c,d";e\n')).toBe(';'));
});

describe('recognising columns', () => {
  it.each([
    [
      ['Titel', 'Omschrijving', 'Gemeente', 'Interne code'],
      ['title', 'body', 'municipality', 'code'],
    ],
    [
      ['TITRE', 'Description', 'Commune', 'Nombre de places'],
      ['title', 'body', 'municipality', 'places'],
    ],
    [
      ['Title', 'Dutch level', 'E-mail', 'Start date'],
      ['title', 'dutchLevel', 'contactEmail', 'startsOn'],
    ],
  ])('knows %p', (headings, fields) => {
    expect([...readColumns(headings).at.keys()]).toEqual(fields);
  });

  it('names what it does not know', () => {
    expect(readColumns(['Titel', 'Lunch?', 'Naam']).unknown).toEqual(['Lunch?', 'Naam']);
  });
});

describe('understanding cells', () => {
  const bits = (...pairs: [number, number][]) => pairs.reduce((mask, [d, p]) => mask | slotBit(d, p), 0);

  it.each([
    ['woensdag', 'namiddag', bits([2, 1])],
    ['ma, wo en vr', 'voormiddag/avond', bits([0, 0], [0, 2], [2, 0], [2, 2], [4, 0], [4, 2])],
    ['zaterdag', '', bits([5, 0], [5, 1], [5, 2])],
    ['samedi et dimanche', 'matin', bits([5, 0], [6, 0])],
    ['weekend', 'afternoon', bits([5, 1], [6, 1])],
    ['', '', 0],
  ])('days %p, parts %p', (day, part, mask) => expect(readSlots(day, part).day).toEqual({ value: mask }));

  it('takes "ma" for Tuesday in a French list', () => {
    expect(readSlots('ma', 'matin', 'fr').day).toEqual({ value: bits([1, 0]) });
  });

  it('says which of both it does not understand', () => {
    expect(readSlots('blauwdag', 'namiddag').day).toEqual({ problem: 'day' });
    expect(readSlots('maandag', 'straks').part).toEqual({ problem: 'part' });
  });

  it.each([
    ['gezelschap', ['company']],
    ['Zorg en gezondheid', ['care']],
    ['food', ['food']],
    ['sport, natuur', ['sport', 'nature']],
    ['digitaal', ['digital']],
  ])('theme %p', (text, themes) => expect(readThemes(text)).toEqual({ value: themes }));

  it.each([
    ['A2', 'A2'],
    ['niveau b1', 'B1'],
    ['geen', 'NONE'],
    ['Aucun', 'NONE'],
  ])('level %p', (text, level) => expect(readDutchLevel(text)).toEqual({ value: level }));

  it.each([
    ['01/02/2027', '2027-02-01'],
    ['1-2-2027', '2027-02-01'],
    ['2027-02-01', '2027-02-01'],
    ['', null],
  ])('day %p', (text, day) => expect(readDay(text)).toEqual({ value: day }));

  it.each(['31/02/2027', 'volgende week', '1/13/2027', '01/02/27'])('no day: %p', (text) =>
    expect(readDay(text)).toEqual({ problem: 'date' }),
  );

  it('reads places and frequency', () => {
    expect(readPlace('1080 Molenbeek')).toEqual({ value: { municipality: '21012', online: false } });
    expect(readPlace('online')).toEqual({ value: { municipality: null, online: true } });
    expect(readPlace('Brusel')).toEqual({ problem: 'municipality' });
    expect(readCommitment('Eenmalig')).toEqual({ value: 'ONCE' });
    expect(readCommitment('soms')).toEqual({ problem: 'commitment' });
  });
});

describe('a row', () => {
  const columns = readColumns([
    'Titel',
    'Omschrijving',
    'Gemeente',
    'Thema',
    'Nederlands',
    'Contact',
    'E-mail',
    'Startdatum',
  ]);
  const fallback = { firstName: 'Lut', email: 'lut@vereniging.example', phone: null };
  const about = { fallback, today: '2026-09-15', maxDayCents: 4_200, strict: true };
  const read = (...cells: string[]) => readRow(columns, cells, about);

  it('without code is recognised by title and place, whatever the capitals', () => {
    const one = read('Soep koken', 'Kook mee.', 'Jette', 'eten', 'A1', '', '', '');
    expect(read('SOEP  koken', 'Anders.', 'jette', 'eten', 'A1', '', '', '').code).toBe(one.code);
    expect(read('Soep koken', 'Kook mee.', 'Elsene', 'eten', 'A1', '', '', '').code).not.toBe(one.code);
  });

  it('takes the organisation’s contact when it names none, but not when what it names is wrong', () => {
    expect(read('A', 'B', 'Jette', 'eten', 'A1', '', '', '').content.contact).toEqual(fallback);
    expect(read('A', 'B', 'Jette', 'eten', 'A1', 'Jo', 'geen adres', '').faults).toEqual([
      { field: 'contactEmail', written: 'geen adres', problem: 'email' },
    ]);
  });

  it('reports every fault at once', () => {
    const { faults } = read('', '', 'Brusel', 'blub', 'veel', '', '', '31/02/2027');
    expect(faults.map((fault) => `${fault.field} ${fault.problem}`)).toEqual([
      'title required', 'body required', 'municipality municipality', 'startsOn date', 'theme theme',
      'dutchLevel dutchLevel',
    ]); // prettier-ignore
  });

  it('makes a summary of whole sentences', () => {
    const body = `${'Je kookt soep voor de buurt. '.repeat(20)}Einde.`;
    expect(firstSentences(body).length).toBeLessThanOrEqual(300);
    expect(firstSentences(body)).toMatch(/buurt\.$/);
    expect(firstSentences('Kort.')).toBe('Kort.');
  });
});
