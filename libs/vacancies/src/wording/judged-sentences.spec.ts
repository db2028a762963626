import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { checkWording } from './check-wording.js';
import { wordingKinds, type WordingKind } from './remarks.js';

interface Judged {
  readonly text: string;
  readonly kinds: WordingKind[];
}

const judged = JSON.parse(
  readFileSync(new URL('./judged-sentences.fixture.json', import.meta.url), 'utf8'),
) as Record<'tuned' | 'heldOut' | 'heldOutLater', Judged[]>;

const raisedBy = (text: string): Set<WordingKind> =>
  new Set(checkWording(text, 'nl').remarks.map(({ kind }) => kind));

interface Score {
  right: number;
  raised: number;
  wanted: number;
}

const precision = ({ right, raised }: Score): number => (raised === 0 ? 1 : right / raised);
const recall = ({ right, wanted }: Score): number => (wanted === 0 ? 1 : right / wanted);

function scores(sentences: readonly Judged[]): {
  all: Score;
  byKind: Map<WordingKind, Score>;
  wrong: string[];
} {
  const all: Score = { right: 0, raised: 0, wanted: 0 };
  const byKind = new Map(wordingKinds.map((kind) => [kind, { right: 0, raised: 0, wanted: 0 }]));
  const wrong: string[] = [];
  for (const { text, kinds } of sentences) {
    const raised = raisedBy(text);
    for (const [kind, score] of byKind) {
      const [is, should] = [raised.has(kind), kinds.includes(kind)];
      for (const one of [all, score]) {
        one.right += Number(is && should);
        one.raised += Number(is);
        one.wanted += Number(should);
      }
      if (is !== should) wrong.push(`${should ? 'missed' : 'false'} ${kind}: ${text}`);
    }
  }
  return { all, byKind, wrong };
}

const line = (name: string, score: Score): string =>
  `  ${name.padEnd(16)} precision ${precision(score).toFixed(2)}  recall ${recall(score).toFixed(2)}  (${score.wanted} wanted)\n`;

describe('the wording check on sentences judged by hand', () => {
  const heldOut = [...judged.heldOut, ...judged.heldOutLater];
  const all = [...judged.tuned, ...heldOut];

  it.each([
    ['tuned half', judged.tuned],
    ['held-out half', heldOut],
    ['held out, written before the rules', judged.heldOut],
    ['held out, written after the rules', judged.heldOutLater],
    ['all', all],
  ])('raises what a person would raise: %s', (part, sentences) => {
    const found = scores(sentences);
    const clean = sentences.filter(({ kinds }) => kinds.length === 0);
    const quiet = clean.filter(({ text }) => raisedBy(text).size === 0).length;
    process.stdout.write(
      `wording, ${part}: ${sentences.length} sentences, ${quiet} of ${clean.length} clean ones left alone\n` +
        line('overall', found.all) +
        [...found.byKind].map(([kind, score]) => line(kind, score)).join('') +
        found.wrong.map((text) => `    ${text}\n`).join(''),
    );
    expect(precision(found.all)).toBeGreaterThanOrEqual(0.8);
    expect(recall(found.all)).toBeGreaterThanOrEqual(0.8);
  });

  it('is judged on enough sentences, with enough that deserve no remark', () => {
    expect(all.length).toBeGreaterThanOrEqual(80);
    expect(all.filter(({ kinds }) => kinds.length === 0).length).toBeGreaterThanOrEqual(35);
    expect(new Set(all.map(({ text }) => text)).size).toBe(all.length);
  });
});
