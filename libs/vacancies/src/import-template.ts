import { stringify } from 'csv-stringify/sync';
import { languageName, term, termCodes, termOf, translator, type Lang, type T, type TermGroup } from '#i18n';
import { municipalityName } from '#places';
import { importFields, type ImportField } from './import-fields.js';
import { mostLanguages } from './import-languages.js';
import { skillLimits } from './import-readers.js';

/** How the cells of a column are read, for people and for the template. */
type Shape =
  | { readonly kind: 'words'; readonly max: number; readonly example: string }
  | { readonly kind: 'number'; readonly min: number; readonly max: number; readonly example: number }
  | { readonly kind: 'yesNo'; readonly example: boolean }
  | { readonly kind: 'one'; readonly group: TermGroup; readonly example: string }
  | {
      readonly kind: 'several';
      readonly group: TermGroup;
      readonly max: number;
      readonly example: readonly string[];
    }
  | {
      readonly kind:
        'code' | 'municipality' | 'municipalities' | 'days' | 'parts' | 'date' | 'skills' | 'languages' | 'needs' | 'later' | 'euros' | 'email' | 'phone';
      readonly example: (t: T, lang: Lang) => string;
    }; // prettier-ignore

const words = (max: number, example = ''): Shape => ({ kind: 'words', max, example });
const one = (group: TermGroup, example: string): Shape => ({ kind: 'one', group, example });
const yesNo = (example: boolean): Shape => ({ kind: 'yesNo', example });
const several = (group: TermGroup, max: number, ...example: string[]): Shape => ({
  kind: 'several', group, max, example,
}); // prettier-ignore
const nothing = (): string => '';

/** Example answers are one invented vacancy: helping in a language café on Wednesday afternoons. */
const shapes: Readonly<Record<ImportField, Shape>> = {
  code: { kind: 'code', example: (t) => t('bulk.codeExample') },
  title: words(120, 'title'),
  summary: words(300, 'summary'),
  body: words(10_000, 'body'),
  titleFr: words(120, 'titleFr'),
  summaryFr: words(300),
  bodyFr: words(10_000, 'bodyFr'),
  titleEn: words(120),
  summaryEn: words(300),
  bodyEn: words(10_000),
  translateLater: { kind: 'later', example: (_t, lang) => languageName(lang, 'en') },
  theme: several('theme', 3, 'language', 'company'),
  tasks: several('taskKind', 5, 'welcoming', 'listening'),
  sector: one('sector', 'education'),
  targetGroups: several('targetGroup', 14, 'language_learners'),
  municipality: { kind: 'municipality', example: (_t, lang) => municipalityName(lang, '21012') },
  street: words(160, 'street'),
  placeKind: one('placeKind', 'ADDRESS'),
  otherMunicipalities: { kind: 'municipalities', example: nothing },
  transportNote: words(300, 'transportNote'),
  day: { kind: 'days', example: (t) => term(t, 'day', 'wed') },
  part: { kind: 'parts', example: (t) => term(t, 'part', 'afternoon') },
  commitment: one('commitment', 'REGULAR'),
  hoursPerWeek: { kind: 'number', min: 1, max: 40, example: 3 },
  hoursFlexible: yesNo(false),
  startsOn: { kind: 'date', example: nothing },
  endsOn: { kind: 'date', example: nothing },
  places: { kind: 'number', min: 1, max: 500, example: 4 },
  waitingList: yesNo(true),
  dutchLevel: one('dutchNeeded', 'A2'),
  dutchRead: one('dutchNeeded', 'NONE'),
  languagesNeeded: { kind: 'needs', example: (_t, lang) => `${languageName(lang, 'fr')} B1/A2` },
  practiseDutch: yesNo(true),
  teamLanguages: {
    kind: 'languages',
    example: (_t, lang) => ['nl', 'fr'].map((code) => languageName(lang, code)).join('; '),
  },
  minAge: { kind: 'number', min: 15, max: 99, example: 18 },
  minAgeReason: words(300, 'minAgeReason'),
  skillsWanted: { kind: 'skills', example: (t) => t('bulk.example.skillsWanted') },
  skillsLearnable: { kind: 'skills', example: (t) => t('bulk.example.skillsLearnable') },
  certificates: several('certificate', 6),
  support: several('support', 11, 'buddy', 'trial_day'),
  accessibility: several('accessibility', 19, 'LIFT', 'OWN_PACE'),
  suitedFor: several('suitability', 6, 'DUO', 'NEWCOMER'),
  expenses: one('expenses', 'FLAT'),
  expensesDay: { kind: 'euros', example: () => '12,50' },
  travelPaid: yesNo(true),
  secrecy: one('secrecy', 'DISCRETION'),
  stepsBefore: words(1000, 'stepsBefore'),
  weeksBefore: { kind: 'number', min: 0, max: 52, example: 2 },
  reactBy: several('reactionWay', 3, 'PLATFORM', 'WALK_IN'),
  walkInNote: words(300, 'walkInNote'),
  wantedUntil: { kind: 'date', example: nothing },
  contactName: words(80, 'contactName'),
  contactEmail: { kind: 'email', example: () => 'lut@vereniging.example' },
  contactPhone: { kind: 'phone', example: () => '02 345 67 89' },
};

/** What a column needs: a row without `must` is wrong, without `needed` it stays a draft. */
const must: readonly ImportField[] = ['title'];
const needed: readonly ImportField[] = ['body', 'theme', 'municipality', 'dutchLevel'];

/** One column of the list, explained. */
export interface ColumnHelp {
  readonly field: ImportField;
  readonly label: string;
  readonly need: 'must' | 'needed' | 'optional';
  /** What may stand there, in a sentence. */
  readonly rule: string;
  /** The answers of a closed list; empty for free ones. */
  readonly answers: readonly string[];
  /** Cell of the example row. */
  readonly example: string;
}

const rules = {
  code: 'bulk.rule.code', municipality: 'bulk.rule.municipality', municipalities: 'bulk.rule.municipalities',
  days: 'bulk.rule.days', parts: 'bulk.rule.parts', date: 'bulk.rule.date', languages: 'bulk.rule.languages',
  later: 'bulk.rule.later', euros: 'bulk.rule.euros', email: 'bulk.rule.email', phone: 'bulk.rule.phone',
  yesNo: 'bulk.rule.yesNo', one: 'bulk.rule.one',
} as const; // prettier-ignore

function ruleOf(t: T, shape: Shape): string {
  switch (shape.kind) {
    case 'words':
      return t('bulk.rule.words', { max: shape.max });
    case 'number':
      return t('bulk.rule.number', { min: shape.min, max: shape.max });
    case 'several':
      return t('bulk.rule.several', { max: shape.max });
    case 'skills':
      return t('bulk.rule.skills', { most: skillLimits.most, length: skillLimits.length });
    case 'needs':
      return t('bulk.rule.needs', { max: mostLanguages });
    default:
      return t(rules[shape.kind]);
  }
}

function exampleOf(t: T, lang: Lang, shape: Shape): string {
  switch (shape.kind) {
    case 'words':
      return shape.example === '' ? '' : t(`bulk.example.${shape.example}` as 'bulk.example.title');
    case 'number':
      return String(shape.example);
    case 'yesNo':
      return shape.example ? t('bulk.yes') : t('bulk.no');
    case 'one':
      return termOf(t, shape.group, shape.example);
    case 'several':
      return shape.example.map((code) => termOf(t, shape.group, code)).join('; ');
    default:
      return shape.example(t, lang);
  }
}

const groupOf = (shape: Shape): TermGroup | null =>
  shape.kind === 'one' || shape.kind === 'several' ? shape.group : shape.kind === 'parts' ? 'part' : null;

/** Every column with what may stand there (UC-03), in the order of the template. */
export function columnHelp(lang: Lang): ColumnHelp[] {
  const t = translator(lang);
  return importFields.map((field) => {
    const shape = shapes[field];
    const group = groupOf(shape);
    return {
      field,
      label: t(`bulk.field.${field}`),
      need: must.includes(field) ? 'must' : needed.includes(field) ? 'needed' : 'optional',
      rule: ruleOf(t, shape),
      answers: group === null ? [] : termCodes(group).map((code) => termOf(t, group, code)),
      example: exampleOf(t, lang, shape),
    };
  });
}

/**
 * The list to fill in: headings, a row that says what may stand in each column, and an example. Both rows carry a
 * code by which they are recognised when somebody leaves them in. Semicolons and a mark, so that Excel opens it.
 */
export function templateFile(lang: Lang): string {
  const t = translator(lang);
  const help = columnHelp(lang);
  const needs = { must: t('bulk.needMust'), needed: t('bulk.needNeeded'), optional: t('bulk.needOptional') };
  const explained = help.map(({ field, need, rule }) =>
    field === 'code' ? t('bulk.codeExplained') : `${needs[need]}. ${rule}`,
  );
  return stringify([help.map(({ label }) => label), explained, help.map(({ example }) => example)], {
    delimiter: ';',
    bom: true,
    record_delimiter: '\r\n',
    escape_formulas: true,
  });
}
