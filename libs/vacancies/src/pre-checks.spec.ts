import { describe, expect, it } from '@jest/globals';
import { completeContent } from '../../testing/src/builders/vacancies.js';
import { preCheckCodes, preChecks, type PreCheckCode, type PreCheckFacts } from './pre-checks.js';
import type { VacancyContent } from './vacancy-content.js';

const calm: PreCheckFacts = {
  organisation: { state: 'ACTIVE', legalForm: 'NON_PROFIT', employsStaff: true },
  note: { insuranceCivil: true },
  problems: {},
  maximum: { cents: 4402, since: '2026-01-01', sourceUrl: 'https://wet.example/2026' },
  alike: [],
  publishedBefore: 2,
  returns: { own: 0, organisation: 0 },
  wording: [],
};
const lines = (content: Partial<VacancyContent> = {}, facts: Partial<PreCheckFacts> = {}) =>
  preChecks({ ...completeContent, ...content }, { ...calm, ...facts });
const levels = (content: Partial<VacancyContent> = {}, facts: Partial<PreCheckFacts> = {}) =>
  lines(content, facts)
    .filter(({ level }) => level !== 'fine')
    .map(({ code, level }) => `${code} ${level}`);
const line = (
  code: PreCheckCode,
  content: Partial<VacancyContent> = {},
  facts: Partial<PreCheckFacts> = {},
) => lines(content, facts).find((found) => found.code === code);
const body = (text: string) => ({
  texts: { ...completeContent.texts, nl: { ...completeContent.texts.nl, body: text } },
});
const double = { vacancyId: 'x', title: 'Soep', organisationName: 'O', likeness: 90 };
const flat = (cents: number) => ({ expenses: 'FLAT' as const, expensesDayCents: cents });

describe('what is judged before a coordinator reads', () => {
  it('answers every question once, in a fixed order, and is calm about a usual vacancy', () => {
    expect(lines().map(({ code }) => code)).toEqual([...preCheckCodes]);
    expect(levels()).toEqual([]);
  });

  it.each<[string, Partial<VacancyContent>, Partial<PreCheckFacts>, string[]]>([
    ['an organisation that waits itself', {}, { organisation: { ...calm.organisation, state: 'SUBMITTED' } }, ['ACTIVE stop']],
    ['a company', {}, { organisation: { ...calm.organisation, legalForm: 'COMPANY' } }, ['COMPANY stop']],
    ['no information note', {}, { note: null }, ['NOTE stop']],
    ['a non-profit without insurance', {}, { note: { insuranceCivil: false } }, ['INSURANCE stop']],
    ['neighbours without insurance', {}, { note: { insuranceCivil: false }, organisation: { state: 'ACTIVE', legalForm: 'DE_FACTO_ASSOCIATION', employsStaff: false } }, ['INSURANCE look']],
    ['a question without answer', {}, { problems: { municipality: 'vacancies.problem.municipality' } }, ['COMPLETE stop']],
    ['an amount above the maximum', flat(4403), {}, ['EXPENSES stop']],
    ['exactly the maximum', flat(4402), {}, ['EXPENSES look']],
    ['an amount near the maximum', flat(3962), {}, ['EXPENSES look']],
    ['a modest amount', flat(3961), {}, []],
    ['an amount in a year without a row', flat(1000), { maximum: null }, ['EXPENSES look']],
    ['a higher age without a reason', { minAge: 18 }, {}, ['AGE stop']],
    ['a higher age with a reason', { minAge: 18, minAgeReason: 'Avondwerk' }, {}, ['AGE look']],
    ['a talk in Dutch for cooking', { tasks: ['cooking'], dutchLevel: 'B1' }, {}, ['DUTCH look']],
    ['a talk in Dutch for teaching', { tasks: ['cooking', 'teaching'], dutchLevel: 'B2' }, {}, []],
    ['a mother tongue for teaching', { tasks: ['teaching'], dutchRead: 'C2' }, {}, ['DUTCH look']],
    ['fluent Dutch for tasks unknown', { dutchLevel: 'B2' }, {}, ['DUTCH look']],
    ['help to one person at home', { placeKind: 'HOME', places: 1 }, {}, ['PRIVATE_PERSON look']],
    ['visits at home by several people', { placeKind: 'HOME', places: 6 }, {}, []],
    ['help to a mother', body('Je helpt mijn moeder in de tuin.'), {}, ['PRIVATE_PERSON look']],
    ['a national number', body('Vraag naar 85.07.30-033.28'), {}, ['NATIONAL_NUMBER stop']],
    ['a phone number in the text', body('Bel 0470 12 34 56'), {}, ['CONTACT_IN_TEXT look']],
    ['a link', body('Kijk op www.buren.be'), {}, ['LINKS look']],
    ['a double of its own', {}, { alike: [{ ...double, own: true }] }, ['DOUBLE_OWN look']],
    ['a double elsewhere', {}, { alike: [{ ...double, own: false }] }, ['DOUBLE_OTHER look']],
    ['words that deserve a look', {}, { wording: [{ field: 'body', words: 'jong en dynamisch' }] }, ['WORDING look']],
    ['a first vacancy', {}, { publishedBefore: 0 }, ['FIRST_VACANCY look']],
    ['one that was sent back before', {}, { returns: { own: 1, organisation: 0 } }, ['EARLIER_RETURNS look']],
  ])('%s', (_what, content, facts, expected) => {
    expect(levels(content, facts)).toEqual(expected);
  }); // prettier-ignore

  it('says where and with which figures', () => {
    expect(line('EXPENSES', flat(5000))).toMatchObject({
      fields: ['expensesDay'],
      values: { cents: 5000, maximum: 4402, since: '2026-01-01', source: 'https://wet.example/2026' },
    });
    const french = { title: 'Soupe', summary: 'Écrivez à a@b.be', body: 'x' };
    expect(line('CONTACT_IN_TEXT', { texts: { ...completeContent.texts, fr: french } })).toMatchObject({
      fields: ['summaryFr'],
      quotes: [{ field: 'summaryFr', words: 'a@b.be' }],
    });
  });
});
