import { dutchLevels, type DutchLevel, type LegalForm, type TaskKind } from '#kernel';
import { isUninsured, mustInsure, type OrganisationState } from '#organisations';
import { findInText, type TextFindingKind } from './pre-check-text.js';
import type { ReviewField } from './review-fields.js';
import { usualMinAge, type VacancyContent, type VacancyWordsAndTerms } from './vacancy-content.js';
import type { Problems } from './vacancy-problems.js';

/** What is looked at before a person does, in the order in which it is shown; texts `review.check.<code>.<level>`. */
export const preCheckCodes = [
  'ACTIVE', 'COMPANY', 'NOTE', 'INSURANCE', 'COMPLETE', 'EXPENSES', 'AGE', 'DUTCH', 'PRIVATE_PERSON', 'NATIONAL_NUMBER',
  'CONTACT_IN_TEXT', 'LINKS', 'DOUBLE_OWN', 'DOUBLE_OTHER', 'WORDING', 'FIRST_VACANCY', 'EARLIER_RETURNS',
] as const; // prettier-ignore
export type PreCheckCode = (typeof preCheckCodes)[number];

/** `stop`: may not go online like this. `look`: a person should judge. `fine`: nothing found. */
export type PreCheckLevel = 'stop' | 'look' | 'fine';

/** Words in one field. */
export interface Quote {
  readonly field: ReviewField;
  readonly words: string;
}

/** An open vacancy that looks like this one. */
export interface Alike {
  readonly vacancyId: string;
  readonly title: string;
  readonly organisationName: string;
  /** Of the same organisation. */
  readonly own: boolean;
  /** 0 to 100. */
  readonly likeness: number;
}

export interface PreCheck {
  readonly code: PreCheckCode;
  readonly level: PreCheckLevel;
  /** Where to look. */
  readonly fields: readonly ReviewField[];
  /** Values of the text: amounts in euro cents, days YYYY-MM-DD, counts. */
  readonly values: Readonly<Record<string, string | number>>;
  readonly quotes: readonly Quote[];
  readonly alike: readonly Alike[];
}

/** What is known besides the text itself. */
export interface PreCheckFacts {
  readonly organisation: {
    readonly state: OrganisationState;
    readonly legalForm: LegalForm;
    readonly employsStaff: boolean;
  };
  readonly note: { readonly insuranceCivil: boolean } | null;
  readonly problems: Problems;
  /** The flat maximum a day that holds today; null when no row is known. */
  readonly maximum: { readonly cents: number; readonly since: string; readonly sourceUrl: string } | null;
  readonly alike: readonly Alike[];
  /** How many vacancies of the organisation went online before this one. */
  readonly publishedBefore: number;
  /** How often this one, and any of the organisation in the last 12 months, was sent back. */
  readonly returns: { readonly own: number; readonly organisation: number };
  /** What the wording check remarked. */
  readonly wording: readonly Quote[];
}

type Found = Partial<Omit<PreCheck, 'code' | 'level'>>;
const check = (code: PreCheckCode, level: PreCheckLevel, found: Found = {}): PreCheck => ({
  code,
  level,
  fields: [],
  values: {},
  quotes: [],
  alike: [],
  ...found,
});

/** From this share of the maximum on, an amount deserves a look: it is easily passed when the year changes. */
const nearMaximum = 0.9;

function expensesCheck(content: VacancyWordsAndTerms, { maximum }: PreCheckFacts): PreCheck {
  const { expenses, expensesDayCents: cents } = content;
  if (expenses !== 'FLAT') return check('EXPENSES', 'fine');
  const fields: ReviewField[] = ['expensesDay'];
  if (cents === null) return check('EXPENSES', 'stop', { fields, values: { cents: 0, maximum: 0 } });
  if (maximum === null) return check('EXPENSES', 'look', { fields, values: { cents } });
  const values = { cents, maximum: maximum.cents, since: maximum.since, source: maximum.sourceUrl };
  if (cents > maximum.cents) return check('EXPENSES', 'stop', { fields, values });
  return check('EXPENSES', cents >= maximum.cents * nearMaximum ? 'look' : 'fine', { fields, values });
}

function ageCheck({ minAge, minAgeReason }: VacancyWordsAndTerms): PreCheck {
  if (minAge <= usualMinAge) return check('AGE', 'fine');
  const level = minAgeReason === null ? 'stop' : 'look';
  const quotes = minAgeReason === null ? [] : [{ field: 'minAgeReason' as const, words: minAgeReason }];
  return check('AGE', level, { fields: ['minAge', 'minAgeReason'], values: { age: minAge }, quotes });
}

const simpleTasks: ReadonlySet<TaskKind> = new Set<TaskKind>([
  'cooking', 'serving', 'cleaning', 'shopping', 'driving', 'sports', 'making_music', 'crafts', 'repairing', 'building',
  'gardening', 'sorting', 'setting_up', 'animal_care',
]); // prettier-ignore
const languageTasks: ReadonlySet<TaskKind> = new Set<TaskKind>([
  'office', 'listening', 'teaching', 'reading', 'leading', 'writing', 'translating', 'advising',
]); // prettier-ignore

const rank = (level: DutchLevel): number => dutchLevels.indexOf(level);

/** More Dutch than the work seems to ask: it keeps people out (UC-03). */
function dutchCheck({ tasks, dutchLevel, dutchRead }: VacancyWordsAndTerms): PreCheck {
  const simple = tasks.length > 0 && tasks.every((task) => simpleTasks.has(task));
  const usual: DutchLevel = simple ? 'B1' : tasks.some((task) => languageTasks.has(task)) ? 'C1' : 'B2';
  const fields = (['dutchLevel', 'dutchRead'] as const).filter(
    (field) => rank({ dutchLevel, dutchRead }[field]) >= rank(usual),
  );
  const level = rank(dutchLevel) >= rank(dutchRead) ? dutchLevel : dutchRead;
  return fields.length > 0
    ? check('DUTCH', 'look', { fields, values: { level, simple: simple ? 1 : 0 } })
    : check('DUTCH', 'fine');
}

const suffixes = { nl: '', fr: 'Fr', en: 'En' } as const;
const textParts = ['title', 'summary', 'body'] as const;

/** Every text that visitors read, with the name of its field. */
export function publicTexts(content: VacancyWordsAndTerms): Quote[] {
  const texts = (['nl', 'fr', 'en'] as const).flatMap((lang) =>
    textParts.map((part) => ({
      field: `${part}${suffixes[lang]}` as const,
      words: content.texts[lang]?.[part] ?? '',
    })),
  );
  const more = (['transportNote', 'minAgeReason', 'stepsBefore', 'walkInNote', 'photoAlt'] as const).map(
    (field) => ({ field, words: content[field] ?? '' }),
  );
  return [...texts, ...more].filter(({ words }) => words !== '');
}

const familyWords =
  /(?<!\p{L})(?:mijn (?:moeder|vader|oma|opa|vrouw|man|kind(?:eren)?|zoon|dochter|huis|tuin)|bij mij thuis|ons gezin|ma (?:mère|grand-mère|femme|fille|maison)|mon (?:père|grand-père|mari|fils|enfant|jardin)|chez moi|my (?:mother|father|husband|wife|son|daughter|children|home|house|garden))(?!\p{L})/giu;

/** Help to one person at home looks like work for a private person, which the law leaves out (brief 4.1). */
function privateCheck(content: VacancyWordsAndTerms): PreCheck {
  const quotes = publicTexts(content).flatMap(({ field, words }) =>
    [...words.matchAll(familyWords)].map((match) => ({ field, words: match[0] })),
  );
  const home = content.placeKind === 'HOME' && content.places === 1;
  const fields = [
    ...(home ? (['placeKind', 'places'] as const) : []),
    ...new Set(quotes.map(({ field }) => field)),
  ];
  return check('PRIVATE_PERSON', fields.length > 0 ? 'look' : 'fine', { fields, quotes: quotes.slice(0, 5) });
}

function foundIn(
  content: VacancyWordsAndTerms,
  kinds: readonly TextFindingKind[],
): { quotes: Quote[]; fields: ReviewField[] } {
  const quotes = publicTexts(content).flatMap(({ field, words }) =>
    findInText(words)
      .filter(({ kind }) => kinds.includes(kind))
      .map((found) => ({ field, words: found.words })),
  );
  return { quotes: quotes.slice(0, 8), fields: [...new Set(quotes.map(({ field }) => field))] };
}

function textChecks(content: VacancyWordsAndTerms, { wording }: PreCheckFacts): PreCheck[] {
  const national = foundIn(content, ['NATIONAL_NUMBER']);
  const contact = foundIn(content, ['EMAIL', 'PHONE']);
  const links = foundIn(content, ['LINK']);
  const worded = [...new Set(wording.map(({ field }) => field))];
  const lookAt = ({ fields }: { fields: readonly ReviewField[] }) => (fields.length > 0 ? 'look' : 'fine');
  return [
    check('NATIONAL_NUMBER', national.fields.length > 0 ? 'stop' : 'fine', national),
    check('CONTACT_IN_TEXT', lookAt(contact), contact),
    check('LINKS', lookAt(links), links),
    check('WORDING', worded.length > 0 ? 'look' : 'fine', {
      fields: worded,
      values: { count: wording.length },
      quotes: wording.slice(0, 8),
    }),
  ];
}

function insuranceCheck({ note, organisation }: PreCheckFacts): PreCheck {
  if (note === null || !isUninsured(note)) return check('INSURANCE', 'fine');
  return check('INSURANCE', mustInsure(organisation) ? 'stop' : 'look');
}

function organisationChecks(facts: PreCheckFacts): PreCheck[] {
  const { organisation, note, publishedBefore, returns } = facts;
  const own = facts.alike.filter((alike) => alike.own);
  const others = facts.alike.filter((alike) => !alike.own);
  return [
    check('ACTIVE', organisation.state === 'ACTIVE' ? 'fine' : 'stop'),
    check('COMPANY', organisation.legalForm === 'COMPANY' ? 'stop' : 'fine'),
    check('NOTE', note === null ? 'stop' : 'fine'),
    insuranceCheck(facts),
    check('DOUBLE_OWN', own.length > 0 ? 'look' : 'fine', { alike: own }),
    check('DOUBLE_OTHER', others.length > 0 ? 'look' : 'fine', { alike: others }),
    check('FIRST_VACANCY', publishedBefore === 0 ? 'look' : 'fine', { values: { count: publishedBefore } }),
    check('EARLIER_RETURNS', returns.own + returns.organisation > 0 ? 'look' : 'fine', { values: returns }),
  ];
}

/** What problems of the form have a check of their own. */
const checkedApart = ['expensesDay', 'minAgeReason'];

/**
 * Everything that can be judged without a person, one line for each question (UC-03, brief 4.1–4.6, 4.11). Pure:
 * the same text and facts give the same lines. Under a millisecond for usual texts.
 */
export function preChecks(
  content: VacancyContent | VacancyWordsAndTerms,
  facts: PreCheckFacts,
): readonly PreCheck[] {
  const missing = Object.keys(facts.problems).filter((field) => !checkedApart.includes(field));
  const found = [
    ...organisationChecks(facts),
    check('COMPLETE', missing.length > 0 ? 'stop' : 'fine', { fields: missing as ReviewField[] }),
    expensesCheck(content, facts),
    ageCheck(content),
    dutchCheck(content),
    privateCheck(content),
    ...textChecks(content, facts),
  ];
  return preCheckCodes.flatMap((code) => found.filter((line) => line.code === code));
}
