import { describe, expect, it } from '@jest/globals';
import { wordDiff } from './review-word-diff.js';

const shown = (before: string, after: string): string =>
  wordDiff(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `{+${text}+}`))
    .join('');

describe('what changed in a text', () => {
  it.each([
    ['Soep koken op woensdag', 'Soep koken op vrijdag', 'Soep koken op[- woensdag-]{+ vrijdag+}'],
    ['Je snijdt groenten.', 'Je wast en snijdt groenten.', 'Je{+ wast en+} snijdt groenten.'],
    ['', 'Nieuw hier', '{+Nieuw hier+}'],
    ['Weg ermee', '', '[-Weg ermee-]'],
    ['Zelfde', 'Zelfde', 'Zelfde'],
    ['Een  twee\n\ndrie', 'Een twee drie', 'Een twee drie'],
    ['Koken 🍲 samen', 'Koken 🥗 samen', 'Koken[- 🍲-]{+ 🥗+} samen'],
    ['نطبخ معا', 'نطبخ الحساء معا', 'نطبخ{+ الحساء+} معا'],
  ])('from %p to %p', (before, after, expected) => {
    expect(shown(before, after)).toBe(expected);
  });

  it('always gives both texts back, whatever changed, and never takes long', () => {
    let seed = 7;
    const next = (below: number) => (seed = (seed * 48_271) % 2_147_483_647) % below;
    const text = (length: number) =>
      Array.from({ length }, () => ['de', 'soep', 'buurt', 'samen', 'koken', '\n\nwij'][next(6)]).join(' ');
    for (let round = 0; round < 60; round++) {
      const [before, after] = [text(next(80)), text(next(80))];
      const pieces = wordDiff(before, after);
      const without = (kind: string) =>
        pieces
          .filter((piece) => piece.kind !== kind)
          .map((piece) => piece.text)
          .join('');
      expect(without('gone')).toBe(after);
      expect(without('new').trim().split(/\s+/)).toEqual(before.trim().split(/\s+/));
    }
    const began = performance.now();
    wordDiff(text(2_000), text(2_000));
    expect(performance.now() - began).toBeLessThan(1_500);
  });
});
