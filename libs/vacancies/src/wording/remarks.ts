import type { Lang } from '#i18n';

/** What a remark is about. The first five concern people and the law, the others how easily a text is read. */
export const wordingKinds = [
  'DISCRIMINATES',
  'PAID_JOB',
  'PRIVATE_PERSON',
  'REPLACES_STAFF',
  'PERSONAL_DATA',
  'THRESHOLD',
  'HARD_WORD',
  'LONG_WORD',
  'PASSIVE',
  'LONG_SENTENCE',
] as const;
export type WordingKind = (typeof wordingKinds)[number];

/** Why a wording hurts and what to do: each has its text in the catalogue (`wording.rule.<rule>`). */
export const wordingRules = [
  'motherTongue', 'nationality', 'residence', 'origin', 'gender', 'age', 'youngTeam', 'health', 'belief', 'family',
  'orientation', 'wealth', 'looks', 'contract', 'pay', 'hourly', 'benefits', 'fullTime', 'apply', 'privateHelp',
  'household', 'replacesStaff', 'nationalNumber', 'identityCopy', 'bankAccount', 'healthData', 'experience', 'diploma',
  'perfectLanguage', 'superlative', 'hardWord', 'longWord', 'passive', 'longSentence',
] as const; // prettier-ignore
export type WordingRule = (typeof wordingRules)[number];

/** One place of a text that could be better. `text.slice(from, to)` is `quote`. */
export interface WordingRemark {
  readonly kind: WordingKind;
  readonly rule: WordingRule;
  readonly from: number;
  readonly to: number;
  readonly quote: string;
  /** Words to write instead, in the language of the text. */
  readonly easier?: string;
  /** Words in the sentence, for a long one. */
  readonly words?: number;
}

/** What the check has to say about a text. */
export interface WordingReport {
  /** In the order of the text; a wording that concerns the law hides tips about the same words. */
  readonly remarks: readonly WordingRemark[];
  /** Dutch texts of some length only. Score: 0 (hard) to 100 (very easy). */
  readonly readability: { readonly score: number; readonly level: 'easy' | 'fair' | 'hard' } | null;
  readonly words: number;
  readonly sentences: number;
}

/** A language that has rules of its own. */
export type WordingLang = Lang;
