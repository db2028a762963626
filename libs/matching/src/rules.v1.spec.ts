import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { candidateDutchLevels, dutchLevels, placeKinds, spokenLanguages, themes } from '#kernel';
import { municipalities } from '#places';
import { bestMatches, byRank, roomLeft, suggestionsKept, thresholdOf } from './best-matches.js';
import { candidateFactNames, type CandidateFacts, type VacancyFacts } from './match-facts.js';
import { candidateColumns } from './matching.repository.js';
import { closedGates, gates, score, terms } from './rules.v1.js';

const today = '2026-11-22';

const candidate = (more: Partial<CandidateFacts> = {}): CandidateFacts => ({
  id: '00000000-0000-7000-8000-000000000001',
  birthYear: 1990,
  municipality: '21012',
  maxKm: null,
  dutchLevel: 'A2',
  practiseDutch: false,
  languages: ['ar', 'fr'],
  themes: ['food', 'nature'],
  slots: 0b11,
  availableFrom: null,
  availableUntil: null,
  ...more,
});

const vacancy = (more: Partial<VacancyFacts> = {}): VacancyFacts => ({
  id: '00000000-0000-7000-8000-0000000000aa',
  themes: ['food'],
  placeKind: 'ADDRESS',
  municipality: '21012',
  dutchLevel: 'A2',
  practiseDutch: false,
  teamLanguages: ['nl'],
  slots: 0b1,
  startsOn: null,
  endsOn: null,
  minAge: 16,
  publishedOn: today,
  introductions: 0,
  ...more,
});

const closed = (c: Partial<CandidateFacts>, v: Partial<VacancyFacts> = {}) =>
  closedGates(candidate(c), vacancy(v), today);
const termsOf = (c: Partial<CandidateFacts>, v: Partial<VacancyFacts> = {}) =>
  Object.fromEntries((score(candidate(c), vacancy(v), today)?.reasons ?? []).map((r) => [r.term, r.points]));

describe('gates of v1', () => {
  it.each<[string, Partial<CandidateFacts>, Partial<VacancyFacts>, string[]]>([
    ['all open', {}, {}, []],
    ['too young', { birthYear: 2010 }, { minAge: 18 }, ['age']],
    ['old enough in the year', { birthYear: 2008 }, { minAge: 18 }, []],
    ['age not asked, legal age', { birthYear: null }, { minAge: 16 }, []],
    ['age not asked, adults only', { birthYear: null }, { minAge: 18 }, ['age']],
    ['Dutch below what is needed', { dutchLevel: 'A1' }, {}, ['dutch']],
    ['Dutch not asked', { dutchLevel: 'UNKNOWN' }, {}, ['dutch']],
    ['Dutch not asked, one can practise', { dutchLevel: 'UNKNOWN' }, { practiseDutch: true }, []],
    [
      'practising does not replace B1',
      { dutchLevel: 'UNKNOWN' },
      { practiseDutch: true, dutchLevel: 'B1' },
      ['dutch'],
    ],
    ['no Dutch needed, no shared language', { dutchLevel: 'A1' }, { dutchLevel: 'NONE' }, ['language']],
    ['no Dutch needed, team speaks French', {}, { dutchLevel: 'NONE', teamLanguages: ['fr'] }, []],
    ['A2 is a shared language with a Dutch team', {}, { dutchLevel: 'NONE' }, []],
    ['languages not asked', { dutchLevel: 'UNKNOWN', languages: [] }, { dutchLevel: 'NONE' }, []],
    ['no part of the week in common', {}, { slots: 0b100 }, ['time']],
    ['time to be agreed', { slots: 0 }, { slots: 0b100 }, []],
    [
      'over before the candidate is free',
      { availableFrom: '2027-01-01' },
      { endsOn: '2026-12-31' },
      ['dates'],
    ],
    [
      'starts after the candidate leaves',
      { availableUntil: '2026-12-01' },
      { startsOn: '2026-12-02' },
      ['dates'],
    ],
    ['starts on the last day', { availableUntil: '2026-12-01' }, { startsOn: '2026-12-01' }, []],
    ['too far', { maxKm: 2 }, { municipality: '21016' }, ['distance']],
    ['online is never too far', { maxKm: 1 }, { municipality: null, placeKind: 'ONLINE' }, []],
    ['everywhere in the region without a limit', {}, { municipality: '21019' }, []],
  ])('%s', (_name, c, v, expected) => expect(closed(c, v)).toEqual(expected));

  it('carry no weight: a gate that opens wider changes no score', () => {
    const plain = termsOf({}, {});
    expect(termsOf({ birthYear: 1950 })).toEqual(plain);
    expect(termsOf({ dutchLevel: 'C2' })).toEqual(plain);
    expect(termsOf({}, { minAge: 18 })).toEqual(plain);
    expect(termsOf({}, { dutchLevel: 'NONE' })).toEqual(plain);
    expect(termsOf({ availableFrom: '2026-01-01' }, { endsOn: '2027-01-01' })).toEqual(plain);
    expect(Object.keys(gates).filter((name) => name in terms)).toEqual([]);
  });

  it('say what to ask where something unknown passed', () => {
    expect(termsOf({ birthYear: null, municipality: null })).toMatchObject({ askAge: 0, askPlace: 0 });
    expect(termsOf({ dutchLevel: 'UNKNOWN' }, { practiseDutch: true })).toMatchObject({ askDutch: 0 });
  });
});

describe('terms of v1', () => {
  it('add up to the score', () => {
    const result = score(
      candidate({ practiseDutch: true }),
      vacancy({ practiseDutch: true, teamLanguages: ['nl', 'fr'] }),
      today,
    );
    expect(Object.fromEntries((result?.reasons ?? []).map((r) => [r.term, r.points]))).toEqual({
      theme: 120, near: 200, dayparts: 12, practise: 60, teamLanguage: 40, unseen: 90, fresh: 80,
    }); // prettier-ignore
    expect(result?.score).toBe(602);
  });

  it('lose freshness by the day and exposure by the introduction, never below nothing', () => {
    expect(termsOf({}, { publishedOn: '2026-11-20', introductions: 2 })).toMatchObject({
      fresh: 78,
      unseen: 30,
    });
    const old = termsOf({}, { publishedOn: '2025-01-01', introductions: 9 });
    expect(old).not.toHaveProperty('fresh');
    expect(old).not.toHaveProperty('unseen');
  });

  it('read nothing of a candidate but the listed facts', () => {
    expect(Object.keys(candidateColumns).sort()).toEqual([...candidateFactNames].sort());
    const never =
      /route|refer|name|mail|phone|support|health|note|wish|origin|consent|reference|lang\b|contact|nationality|residence|benefit/i;
    expect(candidateFactNames.filter((name) => never.test(name))).toEqual([]);
    const proxy = new Set<string>();
    const watched = new Proxy(candidate({ birthYear: null, dutchLevel: 'UNKNOWN' }), {
      get: (target, key) => (proxy.add(String(key)), Reflect.get(target, key) as unknown),
    });
    score(watched, vacancy({ practiseDutch: true }), today);
    expect([...proxy].filter((name) => !(candidateFactNames as readonly string[]).includes(name))).toEqual(
      [],
    );
  });
});

const day = fc.constantFrom('2026-10-01', '2026-11-22', '2026-12-24', '2027-03-01');
const anyCandidate: fc.Arbitrary<CandidateFacts> = fc.record({
  id: fc.uuid(),
  birthYear: fc.option(fc.integer({ min: 1940, max: 2012 })),
  municipality: fc.option(fc.constantFrom(...municipalities.map((m) => m.nisCode))),
  maxKm: fc.option(fc.integer({ min: 1, max: 50 })),
  dutchLevel: fc.constantFrom(...candidateDutchLevels),
  practiseDutch: fc.boolean(),
  languages: fc.uniqueArray(fc.constantFrom(...spokenLanguages), { maxLength: 4 }),
  themes: fc.uniqueArray(fc.constantFrom(...themes), { maxLength: 6 }),
  slots: fc.integer({ min: 0, max: 2097151 }),
  availableFrom: fc.option(day),
  availableUntil: fc.option(day),
});
const anyVacancy: fc.Arbitrary<VacancyFacts> = fc.record({
  id: fc.uuid(),
  themes: fc.uniqueArray(fc.constantFrom(...themes), { minLength: 1, maxLength: 3 }),
  placeKind: fc.constantFrom(...placeKinds),
  municipality: fc.option(fc.constantFrom(...municipalities.map((m) => m.nisCode))),
  dutchLevel: fc.constantFrom(...dutchLevels),
  practiseDutch: fc.boolean(),
  teamLanguages: fc.uniqueArray(fc.constantFrom('nl', 'fr', 'en', 'ar'), { minLength: 1 }),
  slots: fc.integer({ min: 0, max: 2097151 }),
  startsOn: fc.option(day),
  endsOn: fc.option(day),
  minAge: fc.integer({ min: 15, max: 30 }),
  publishedOn: fc.constantFrom('2026-01-01', '2026-11-01', '2026-11-22'),
  introductions: fc.integer({ min: 0, max: 5 }),
});

describe('for any pair', () => {
  it('points are whole, never below nothing, and their sum is the score', () => {
    fc.assert(
      fc.property(anyCandidate, anyVacancy, (c, v) => {
        const result = score(c, v, today);
        expect(result === null).toBe(closedGates(c, v, today).length > 0);
        for (const { points } of result?.reasons ?? []) {
          expect(Number.isInteger(points) && points >= 0 && points < 2 ** 31).toBe(true);
        }
        expect(result?.score ?? 0).toBe((result?.reasons ?? []).reduce((sum, r) => sum + r.points, 0));
      }),
    );
  });

  it('each gate looks at its own facts only: the others changed, its answer stays', () => {
    const own: Record<string, [(keyof CandidateFacts)[], (keyof VacancyFacts)[]]> = {
      age: [['birthYear'], ['minAge']],
      time: [['slots'], ['slots']],
      dates: [
        ['availableFrom', 'availableUntil'],
        ['startsOn', 'endsOn'],
      ],
      distance: [
        ['municipality', 'maxKm'],
        ['municipality', 'placeKind'],
      ],
      dutch: [['dutchLevel'], ['dutchLevel', 'practiseDutch']],
      language: [
        ['dutchLevel', 'languages'],
        ['dutchLevel', 'teamLanguages'],
      ],
    };
    const mine = <F extends object>(from: F, into: F, keys: (keyof F)[]): F => {
      const mixed = { ...into };
      for (const key of keys) mixed[key] = from[key];
      return mixed;
    };
    fc.assert(
      fc.property(anyCandidate, anyVacancy, anyCandidate, anyVacancy, (c, v, otherC, otherV) => {
        for (const name of Object.keys(gates) as (keyof typeof gates)[]) {
          const [cs, vs] = own[name] ?? [[], []];
          expect(gates[name](mine(c, otherC, cs), mine(v, otherV, vs), today)).toBe(gates[name](c, v, today));
        }
      }),
    );
  });

  it('the order does not depend on the order of the vacancies; ties go by id', () => {
    fc.assert(
      fc.property(
        anyCandidate,
        fc.uniqueArray(anyVacancy, { maxLength: 40, selector: (v) => v.id }),
        (c, vs) => {
          const best = bestMatches(c, vs, today);
          expect(bestMatches(c, [...vs].reverse(), today)).toEqual(best);
          expect(best.length).toBeLessThanOrEqual(suggestionsKept);
          best.slice(1).forEach((match, at) => {
            const above = best[at];
            expect(above && byRank(above, match) < 0).toBe(true);
          });
          // What was left out could not have beaten the threshold.
          const kept = new Set(best.map((m) => m.vacancyId));
          for (const v of vs.filter(({ id }) => !kept.has(id))) {
            expect(score(c, v, today)?.score ?? roomLeft).toBeLessThanOrEqual(thresholdOf(best));
          }
        },
      ),
    );
  });
});
