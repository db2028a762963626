import { endOf, standsIn } from './patterns.js';
import type { Sentence, TextReading, Word } from './read-text.js';
import type { WordingLang } from './remarks.js';
import { ruleBook, type Entry, type Rule, type RuleBook } from './rule-book.js';

/** Words `first` up to (not including) `end` that break a rule. */
export interface Hit {
  readonly entry: Entry;
  readonly first: number;
  readonly end: number;
}

const negationReach = 5;

/** "geen ervaring vereist", "je wordt er niet voor betaald", "een diploma is niet nodig". */
function negated(
  book: RuleBook,
  words: readonly Word[],
  hit: { first: number; end: number },
  { first, last }: Sentence,
): boolean {
  for (let at = hit.end - 1; at >= Math.max(first, hit.first - negationReach); at--) {
    const word = words[at];
    if (word === undefined) break;
    if (book.negativeBefore.has(word.text) || word.text.endsWith("n't")) return true;
    if (at <= hit.first && word.afterBreak) break;
  }
  const limit = Math.min(last + 1, hit.end + negationReach + 2);
  return book.negativeAfter.some((pattern) =>
    standsIn(pattern, words, Math.max(hit.first, hit.end - 2), limit),
  );
}

/** Whether the words around it in the sentence let a rule speak; asked once per rule and sentence. */
function allowedIn(rule: Rule, words: readonly Word[], { first, last }: Sentence): boolean {
  const some = (list: Rule['needs']): boolean =>
    list.some((pattern) => standsIn(pattern, words, first, last + 1));
  return (rule.needs.length === 0 || some(rule.needs)) && !some(rule.unless);
}

function hitsIn(reading: TextReading, sentence: Sentence, book: RuleBook): Hit[] {
  const { words } = reading;
  const allowed = new Map<Rule, boolean>();
  const hits: Hit[] = [];
  for (let at = sentence.first; at <= sentence.last; at++) {
    for (const entry of book.index.beginningWith(words[at]?.text ?? '')) {
      const end = endOf(entry.pattern, words, at, sentence.last + 1);
      if (end < 0) continue;
      const { rule } = entry;
      const may = allowed.get(rule) ?? allowedIn(rule, words, sentence);
      allowed.set(rule, may);
      if (may && (rule.always || !negated(book, words, { first: at, end }, sentence)))
        hits.push({ entry, first: at, end });
    }
  }
  return hits;
}

/** Places where a text shuts people out, describes a job, or asks for what it may not. */
export function sensitiveHits(reading: TextReading, lang: WordingLang): Hit[] {
  const book = ruleBook(lang);
  return reading.sentences.flatMap((sentence) => hitsIn(reading, sentence, book));
}
