import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { checkWording } from './check-wording.js';
import { dictionary } from './hard-words.js';
import { syllables } from './readability.js';
import { readText } from './read-text.js';
import { ruleBook } from './rule-book.js';
import type { WordingLang } from './remarks.js';

const sentencesOf = (text: string, lang: WordingLang = 'nl'): string[] => {
  const { words, sentences } = readText(text, lang);
  return sentences.map(({ first, last }) => text.slice(words[first]?.from, words[last]?.to));
};
const kindsOf = (text: string, lang: WordingLang): string[] =>
  checkWording(text, lang).remarks.map(({ kind }) => kind);

describe('sentences', () => {
  it.each([
    ['We werken met o.a. Samusocial en bv. met scholen. Kom eens langs!', 2],
    ['Je komt om 14.30 u. aan en blijft tot 17 u. Daarna eten we.', 2],
    ['Bij de vzw. en m.b.t. de tuin. Tot dan', 2],
    ['Dr. J. Peeters en mevr. Aziz wachten op je. Zin?', 2],
    ['Wat doe je?\n- koffie schenken\n- luisteren\n\nTot snel', 4],
    ['Een zin die op een\nnieuwe regel verdergaat.', 1],
    ['Welkom! 😀 Kom je ook? 🎉', 2],
    ['مرحبا بكم! أهلا وسهلا؟ نعم.', 3],
    ['De som is 3.5 en de site is voorbeeld.example vandaag.', 1],
    ['', 0],
    ['… !!! ---', 0],
  ])('splits %p into %p', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });
});

describe('syllables of Dutch words', () => {
  it.each([
    ['soep', 1],
    ['bewoner', 3],
    ['vrijwilliger', 4],
    ['coördinator', 5],
    ['ideeën', 3],
    ['nieuwe', 2],
    ['bureau', 2],
    ['koeien', 2],
    ['brr', 1],
  ])('hears %p as %p', (word, count) => {
    expect(syllables(word)).toBe(count);
  });
});

describe('the data of the check', () => {
  it('holds enough words and rules in each language', () => {
    expect(dictionary().entries).toBeGreaterThanOrEqual(250);
    for (const lang of ['nl', 'fr', 'en'] as const) {
      const { size } = ruleBook(lang);
      expect(size['DISCRIMINATES']).toBeGreaterThanOrEqual(40);
      expect(size['PAID_JOB']).toBeGreaterThanOrEqual(40);
    }
  });

  it('knows inflected forms of a hard word', () => {
    for (const text of [
      'Je verstrekt uitleg.',
      'We verleenden hulp.',
      'Met adequate uitleg.',
      'Je competenties tellen.',
    ])
      expect(kindsOf(text, 'nl')).toEqual(['HARD_WORD']);
  });
});

describe('the check of a text', () => {
  it('says where, why and what else', () => {
    const text = 'Indien je wil, kom langs. Moedertaal Nederlands is een must.';
    const { remarks } = checkWording(text, 'nl');
    expect(remarks).toEqual([
      { kind: 'HARD_WORD', rule: 'hardWord', from: 0, to: 6, quote: 'Indien', easier: 'als' },
      {
        kind: 'DISCRIMINATES', rule: 'motherTongue', from: 26, to: 47, quote: 'Moedertaal Nederlands',
        easier: 'je spreekt vlot Nederlands',
      },
    ]); // prettier-ignore
  });

  it('counts the words of a long sentence', () => {
    const text = `Je ${'helpt '.repeat(30)}mee.`;
    expect(checkWording(text, 'nl').remarks).toMatchObject([{ kind: 'LONG_SENTENCE', words: 32, from: 0 }]);
    expect(kindsOf(`Je ${'helpt '.repeat(23)}mee.`, 'nl')).toEqual([]);
  });

  it('knows a national number by its check, and a bank account', () => {
    expect(kindsOf('Bel 85.07.30-033.28 nu', 'nl')).toEqual(['PERSONAL_DATA']);
    expect(kindsOf('Bel 85.07.30-033.29 nu', 'nl')).toEqual([]);
    expect(kindsOf('Stort op be68 5390 0754 7034', 'nl')).toEqual(['PERSONAL_DATA']);
  });

  it('gives an easy text a higher score than an official one, and none to a title', () => {
    const easy =
      'Je schenkt koffie. Je praat met de mensen. Je ruimt op. Na een uur ga je weer naar huis. '.repeat(2);
    const hard =
      'De verantwoordelijkheid voor de organisatorische coördinatie van ontmoetingsactiviteiten veronderstelt communicatieve vaardigheden en administratieve nauwkeurigheid. '.repeat(
        2,
      );
    expect(checkWording(easy, 'nl').readability?.level).toBe('easy');
    expect(checkWording(hard, 'nl').readability?.level).toBe('hard');
    expect(checkWording('Helpende handen gezocht', 'nl').readability).toBeNull();
  });

  it.each<[WordingLang, string, string[]]>([
    ['fr', 'Nous cherchons une jeune femme pour l’accueil.', ['DISCRIMINATES']],
    ['fr', 'Langue maternelle : le français.', ['DISCRIMINATES']],
    [
      'fr',
      'De nationalité belge, entre 18 et 30 ans : vous êtes notre bénévole !',
      ['DISCRIMINATES', 'DISCRIMINATES'],
    ],
    ['fr', 'Vous recevez un salaire et des chèques-repas.', ['PAID_JOB', 'PAID_JOB']],
    ['fr', 'Vous touchez 12 euros de l’heure.', ['PAID_JOB']],
    ['fr', 'Une expérience de deux ans est exigée.', ['THRESHOLD']],
    ['fr', 'Je cherche quelqu’un pour ma mère.', ['PRIVATE_PERSON', 'PRIVATE_PERSON']],
    ['fr', 'Aucune expérience requise, aucun diplôme exigé.', []],
    ['fr', 'Vous n’êtes pas payé, mais vos frais sont remboursés.', []],
    ['fr', 'Vous jouez avec de jeunes enfants et vous aidez des personnes âgées.', []],
    ['fr', 'Femmes et hommes de tout âge sont les bienvenus.', []],
    ['en', 'You are a native speaker of Dutch.', ['DISCRIMINATES']],
    ['en', 'We are looking for a young, dynamic volunteer; only women.', ['DISCRIMINATES', 'DISCRIMINATES']],
    ['en', 'You must be in good health and have no disability.', ['DISCRIMINATES', 'DISCRIMINATES']],
    ['en', 'We offer a salary, a company car and 20 days of leave.', ['PAID_JOB', 'PAID_JOB', 'PAID_JOB']],
    [
      'en',
      'You will replace our secretary during her maternity leave.',
      ['REPLACES_STAFF', 'REPLACES_STAFF'],
    ],
    ['en', 'No experience needed, no diploma required.', []],
    ['en', 'Volunteers are not paid, but we pay your tram ticket.', []],
    ['en', 'You read to young children and visit older people.', []],
    ['en', 'People of every origin and belief are welcome.', []],
  ])('reads %s: %p', (lang, text, kinds) => {
    expect(kindsOf(text, lang)).toEqual(kinds);
  });
});

describe('any text at all', () => {
  const langs = ['nl', 'fr', 'en'] as const;
  const piece = fc.oneof(
    fc.string({ unit: 'grapheme', maxLength: 40 }),
    fc.constantFrom(
      'indien ', 'je wordt ', 'betaald ', 'geen ', '\n- ', '. ', '…', '<script>', '👩‍👩‍👧', 'مرحبا ', 'e\u0301', '\u202e', '\ud800',
      'tussen 18 en 35 jaar ', "don't ", '85.07.30-033.28', 'a.b.c.d', "l'", '$1 ', '\0', 'we zoeken een man ', 'in het kader van ',
    ),
  ); // prettier-ignore

  it('is read without fault, with places that are right and in order', () => {
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom(...langs), (pieces, lang) => {
        const text = pieces.join('');
        const { remarks, words, sentences } = checkWording(text, lang);
        expect(sentences).toBeLessThanOrEqual(words);
        let last = 0;
        for (const { from, to, quote } of remarks) {
          expect(from).toBeGreaterThanOrEqual(last);
          expect(to).toBeGreaterThan(from);
          expect(text.slice(from, to)).toBe(quote);
          last = from;
        }
      }),
      { numRuns: 400 },
    );
  });

  const nasty = [
    'a', 'a ', 'a.', 'a. ', '\n', ' ', '\n ', '.', '!', '-', "'", "a'", 'a-', '1', '1.', '1 ', '12.', '85 ', 'BE68 5390 ', 'je ', 'je bent ',
    'je wordt ', 'wordt geholpen ', 'in het kader ', 'wij zoeken ', 'vervang ', 'geen ', 'ervaring ', 'tussen ', 'jong ', 'mijn ', 'loon ',
    'e\u0301', '\u0301', '😀', 'م ', '<', '\r\n', 'bent nergens 18 en ', 'zoeken een twee drie ', 'enkel alleen ', '("', '. "',
    'cherchons un une ', 'looking for a ',
  ]; // prettier-ignore

  it.each(langs)('takes time in proportion to its length: %s', (lang) => {
    const slow: string[] = [];
    checkWording(nasty.join(' ').repeat(20), lang);
    for (const unit of nasty) {
      const text = unit.repeat(Math.ceil(60_000 / unit.length));
      const took = (of: string): number => {
        const began = performance.now();
        checkWording(of, lang);
        return performance.now() - began;
      };
      const long = Math.min(took(text), took(text));
      // 60 000 characters in a second on a busy machine; anything worse than linear needs minutes.
      if (long > 1000) slow.push(`${JSON.stringify(unit)}: ${long.toFixed(0)} ms`);
    }
    expect(slow).toEqual([]);
  });
});
