import { describe, expect, it } from '@jest/globals';
import { formatDate, formatDateTime, formatKm, formatNumber, isoDay, languageName } from './format.js';
import { direction, isLang, langs } from './lang.js';
import { isTermCode, slotsText, term, termCodes, termOf } from './terms.js';
import type { Args } from './messages.js';
import type { TermCode } from './terms.js';
import type { Catalogue, Key } from './translator.js';
import { translator } from './translator.js';

type Accepts<Wanted, Given> = [Given] extends [Wanted] ? true : false;

const [nl, fr, en] = [translator('nl'), translator('fr'), translator('en')];

describe('translator', () => {
  it('fills placeholders and writes numbers the local way', () => {
    expect(nl('common.step', { step: 2, total: 3 })).toBe('Stap 2 van 3');
    expect(nl('errors.tooLong', { max: 2000 })).toBe('Schrijf hoogstens 2.000 tekens.');
  });

  it('chooses the plural form of the language: nought is singular in French', () => {
    expect(nl('common.mapVacancies', { count: 0 })).toBe('0 vacatures');
    expect(fr('common.mapVacancies', { count: 0 })).toBe('0 offre');
    expect(fr('common.mapVacancies', { count: 1_000_000 }).replace(/\s/g, ' ')).toBe('1 000 000 d’offres');
    expect(en('common.mapVacancies', { count: 1 })).toBe('1 vacancy');
  });

  it('does not expand a placeholder inside a value', () => {
    expect(nl('common.removeFilter', { label: '{label} $& <b>' })).toBe('Filter weghalen: {label} $& <b>');
  });

  it('refuses unknown keys, wrong arguments and unknown codes while compiling', () => {
    // Each line is a type that must come out as false; a wider type does not compile.
    const accepted = {
      unknownKey: false satisfies Accepts<Key, 'common.nothingLikeThis'>,
      missingArgument: false satisfies Accepts<Args<Catalogue['common.step']>, []>,
      misspeltArgument: false satisfies Accepts<Args<Catalogue['common.step']>, [{ step: 1; totaal: 3 }]>,
      countAsText: false satisfies Accepts<Args<Catalogue['common.places']>, [{ count: '3' }]>,
      unknownCode: false satisfies Accepts<TermCode<'theme'>, 'smoking'>,
      rightArguments: true satisfies Accepts<Args<Catalogue['common.step']>, [{ step: 1; total: 3 }]>,
    };
    expect(Object.values(accepted)).toEqual([false, false, false, false, false, true]);
  });
});

describe('terms', () => {
  it('labels a code and keeps the order of the vocabulary', () => {
    expect(term(fr, 'theme', 'food')).toBe('Cuisine et repas');
    expect(termCodes('day')).toEqual(['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']);
    expect(termCodes('theme')).toHaveLength(18);
    expect(isTermCode('commitment', 'ONCE')).toBe(true);
    expect(isTermCode('commitment', 'toString')).toBe(false);
    expect(termOf(nl, 'theme', 'gone')).toBe('gone');
  });

  it('says slots in words and groups days with the same parts', () => {
    expect(slotsText(nl, 0)).toBe('In overleg');
    expect(slotsText(nl, 0b011_000_011)).toBe('maandag en woensdag: voormiddag en namiddag');
    expect(slotsText(en, 2 ** 21 - 1)).toBe('every day: the whole day');
  });
});

describe('formats', () => {
  it('shows Brussels time, whatever the server thinks', () => {
    const newYear = new Date('2026-12-31T23:30:00Z');
    expect(formatDate('nl', newYear)).toBe('1 januari 2027');
    expect(isoDay(newYear)).toBe('2027-01-01');
    expect(formatDateTime('en', newYear)).toContain('00:30');
    expect(formatDate('fr', '2026-07-01')).toBe('1 juillet 2026');
  });

  it('writes kilometres and numbers the Belgian way', () => {
    expect(formatKm('nl', 0.84)).toBe('0,8\u00a0km');
    expect(formatKm('nl', 12.4)).toBe('12\u00a0km');
    expect(formatNumber('nl', 1042)).toBe('1.042');
  });

  it('knows languages, their names and their direction', () => {
    expect(langs.every(isLang)).toBe(true);
    expect(isLang('de')).toBe(false);
    expect(direction('ar')).toBe('rtl');
    expect(direction('fr')).toBe('ltr');
    expect(direction('not a language')).toBe('ltr');
    expect(languageName('nl', 'ti')).toBe('Tigrinya');
    expect(languageName('fr', 'ber')).toBe('berbère (tamazight)');
  });
});
