import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import { projectRoot } from '#config';
import { PatternIndex, compile, type Pattern } from './patterns.js';
import { wordingKinds, wordingRules, type WordingLang } from './remarks.js';

const patterns = z.array(z.string().regex(/^[^A-Z]+(?: => .+)?$/)).min(1);
const file = z.object({
  negation: z.object({ before: z.array(z.string()), after: patterns }),
  rules: z.array(
    z.strictObject({
      rule: z.enum(wordingRules),
      kind: z.enum(wordingKinds),
      patterns,
      needs: patterns.optional(),
      unless: patterns.optional(),
      always: z.boolean().default(false),
    }),
  ),
});

type RuleData = z.infer<typeof file>['rules'][number];

/** A group of patterns with one reason and the same conditions. */
export interface Rule {
  readonly rule: RuleData['rule'];
  readonly kind: RuleData['kind'];
  readonly needs: readonly Pattern[];
  readonly unless: readonly Pattern[];
  /** A "no" around it does not take it away. */
  readonly always: boolean;
}

export interface Entry {
  readonly pattern: Pattern;
  readonly rule: Rule;
}

/** Everything the check knows of discriminating, paid … wording in a language. */
export interface RuleBook {
  readonly index: PatternIndex<Entry>;
  readonly size: Readonly<Record<string, number>>;
  readonly negativeBefore: ReadonlySet<string>;
  readonly negativeAfter: readonly Pattern[];
}

const folder = (): string => join(projectRoot(), 'libs/vacancies/data/wording');

/** A data file of the wording check. */
export const readWordingFile = (name: string): unknown =>
  JSON.parse(readFileSync(join(folder(), `${name}.json`), 'utf8'));

function load(lang: WordingLang): RuleBook {
  const { negation, rules } = file.parse(readWordingFile(`rules-${lang}`));
  const size: Record<string, number> = {};
  const entries = rules.flatMap((data): Entry[] => {
    const rule: Rule = {
      rule: data.rule,
      kind: data.kind,
      needs: (data.needs ?? []).map(compile),
      unless: (data.unless ?? []).map(compile),
      always: data.always,
    };
    size[data.kind] = (size[data.kind] ?? 0) + data.patterns.length;
    return data.patterns.map((source) => ({ pattern: compile(source), rule }));
  });
  return {
    index: new PatternIndex(entries),
    size,
    negativeBefore: new Set(negation.before),
    negativeAfter: negation.after.map(compile),
  };
}

const books = new Map<WordingLang, RuleBook>();

/** The rules of a language, read once. */
export function ruleBook(lang: WordingLang): RuleBook {
  const book = books.get(lang) ?? load(lang);
  books.set(lang, book);
  return book;
}
