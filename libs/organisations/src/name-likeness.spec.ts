import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { alikeFrom, nameKey, nameLikeness } from './name-likeness.js';

interface Pair {
  readonly a: string;
  readonly b: string;
  readonly same: boolean;
  readonly why: string;
}

const judged = JSON.parse(
  readFileSync(new URL('./name-likeness.fixture.json', import.meta.url), 'utf8'),
) as Record<'tuned' | 'heldOut', Pair[]>;

interface Score {
  readonly precision: number;
  readonly recall: number;
  readonly wrong: string[];
}

function score(pairs: readonly Pair[]): Score {
  const seen = pairs.map((pair) => ({ ...pair, likeness: nameLikeness(pair.a, pair.b) }));
  const hinted = seen.filter(({ likeness }) => likeness >= alikeFrom);
  const right = hinted.filter(({ same }) => same).length;
  return {
    precision: right / hinted.length,
    recall: right / pairs.filter(({ same }) => same).length,
    wrong: seen
      .filter(({ same, likeness }) => same !== likeness >= alikeFrom)
      .map(({ a, b, same, likeness }) => `${same ? 'missed' : 'false'} ${likeness}: ${a} | ${b}`),
  };
}

describe('likeness of names of organisations', () => {
  const all = [...judged.tuned, ...judged.heldOut];

  it.each([
    ['tuned half', judged.tuned],
    ['held-out half', judged.heldOut],
    ['all', all],
  ])('finds the same organisations among the judged pairs: %s', (part, pairs) => {
    const { precision, recall, wrong } = score(pairs);
    process.stdout.write(
      `names, ${part}: ${pairs.length} pairs, precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}\n` +
        wrong.map((line) => `  ${line}\n`).join(''),
    );
    expect(precision).toBeGreaterThanOrEqual(0.9);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it('is judged on enough pairs, about half of them the same organisation', () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    const same = all.filter((pair) => pair.same).length / all.length;
    expect(same).toBeGreaterThan(0.4);
    expect(same).toBeLessThan(0.6);
    expect(new Set(all.map(({ a, b }) => [a, b].sort().join('|'))).size).toBe(all.length);
  });

  it('gives one key to one name in other clothes', () => {
    expect(nameKey('V.Z.W. Buurthuis «De Klaproos»')).toBe(nameKey('Maison de Quartier De Klaproos asbl'));
    expect(nameKey('GC Sint-Jans-Molenbeek')).toBe(nameKey('Gemeenschapscentrum Molenbeek'));
    expect(nameKey('Café Élan')).toBe(nameKey('CAFE ELAN'));
    expect(nameKey('Rusthuis St. Jozef')).toBe(nameKey('WZC Saint-Joseph'));
  });

  it('keeps a name that is nothing but a legal form, and names in other scripts', () => {
    expect(nameKey('De vzw')).toBe('de vzw');
    expect(nameLikeness('جمعية الأمل', 'جَمعية الأمل asbl')).toBe(100);
    expect(nameLikeness('جمعية الأمل', 'Buurthuis Zuid')).toBe(0);
    expect(nameKey(' …!')).toBe('');
    expect(nameLikeness('', '…')).toBe(0);
  });

  it('is the same both ways, within 0 and 100, and 100 for a name and itself', () => {
    const name = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 200 }),
      fc.constantFrom(...all.map(({ a }) => a)),
    );
    fc.assert(
      fc.property(name, name, (a, b) => {
        const likeness = nameLikeness(a, b);
        expect(likeness).toBe(nameLikeness(b, a));
        expect(likeness >= 0 && likeness <= 100).toBe(true);
        if (nameKey(a) !== '') expect(nameLikeness(a, a)).toBe(100);
      }),
      { numRuns: 500 },
    );
  });
});
