import { describe, expect, it } from '@jest/globals';
import { legalForms, visitor, type Actor, type ActorKind } from '#kernel';
import { completeContent } from '../../testing/src/builders/vacancies.js';
import { blankContent, type VacancyContent } from './vacancy-content.js';
import { vacancyProblems } from './vacancy-problems.js';
import { closedStates, closingAction, editableStates, vacancyLifecycle } from './vacancy.lifecycle.js';
import { vacancyPolicy } from './vacancy.policy.js';

const actors: Record<string, Actor> = Object.fromEntries(
  (
    [
      'visitor',
      'candidate',
      'referrer',
      'desk',
      'coordinator',
      'admin',
      'system',
      'gate',
    ] satisfies ActorKind[]
  ).map((kind) => [kind, { kind, id: kind, organisationIds: [], referrerId: null }]),
);
actors.member = { kind: 'organisation', id: 'm', organisationIds: ['own'], referrerId: null };
actors.stranger = { kind: 'organisation', id: 's', organisationIds: ['other'], referrerId: null };
const actorOf = (name: string): Actor => actors[name] ?? visitor;

const employer = { id: 'own', legalForm: 'NON_PROFIT', state: 'ACTIVE' } as const;
const vacancy = { organisationId: 'own', state: 'PUBLISHED' } as const;
const mayOf = (question: (actor: Actor) => { allowed: boolean }): string[] =>
  Object.entries(actors).filter(([, actor]) => question(actor).allowed).map(([name]) => name).sort(); // prettier-ignore

describe('who may do what with a vacancy', () => {
  it.each([
    [
      'change',
      ['coordinator', 'member', 'stranger', 'system'],
      (actor: Actor) => vacancyPolicy.change(actor),
    ],
    ['ownPages', ['coordinator', 'member', 'stranger'], (actor: Actor) => vacancyPolicy.ownPages(actor)],
    ['draft', ['coordinator', 'member', 'system'], (actor: Actor) => vacancyPolicy.draft(actor, employer)],
    ['see', ['coordinator', 'member'], (actor: Actor) => vacancyPolicy.see(actor, vacancy)],
    ['edit', ['coordinator', 'member'], (actor: Actor) => vacancyPolicy.edit(actor, vacancy)],
    ['manage', ['coordinator', 'member', 'system'], (actor: Actor) => vacancyPolicy.manage(actor, vacancy)],
    ['review', ['coordinator'], (actor: Actor) => vacancyPolicy.review(actor)],
    ['moderate', ['coordinator'], (actor: Actor) => vacancyPolicy.moderate(actor)],
    ['settle', ['system'], (actor: Actor) => vacancyPolicy.settle(actor)],
    ['import', ['coordinator', 'system'], (actor: Actor) => vacancyPolicy.import(actor)],
  ] as const)('%s: %p', (_action, allowed, question) => {
    expect(mayOf(question)).toEqual(allowed);
  });

  it.each(legalForms)('a %s may write a vacancy unless it is a company', (legalForm) => {
    expect(vacancyPolicy.draft(actorOf('member'), { ...employer, legalForm }).allowed).toBe(
      legalForm !== 'COMPANY',
    );
  });

  it.each(vacancyLifecycle.states)('one that is %s may change as long as it is not closed', (state) => {
    const decision = vacancyPolicy.edit(actorOf('member'), { organisationId: 'own', state });
    expect(decision.allowed).toBe(!closedStates.includes(state));
  });
});

describe('the lifecycle of a vacancy', () => {
  it('is editable until it is closed', () => {
    expect(editableStates).toEqual(['DRAFT', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'PAUSED']);
  });
  it.each([
    ['FILLED_VIA_STEUNPUNT', 'fill'],
    ['FILLED_OTHERWISE', 'fill'],
    ['NO_CANDIDATES', 'withdraw'],
    ['NEED_GONE', 'withdraw'],
    ['UNKNOWN', 'withdraw'],
  ] as const)('closes for %s by "%s"', (reason, action) => expect(closingAction(reason)).toBe(action));
});

describe('a complete vacancy', () => {
  const facts = { today: '2026-09-15', maxDayCents: 4402 };
  const problems = (over: Partial<VacancyContent>) => vacancyProblems({ ...completeContent, ...over }, facts);

  it('has no problems, and a blank one has one for each thing that is required', () => {
    expect(problems({})).toEqual({});
    expect(Object.keys(vacancyProblems(blankContent, facts)).sort()).toEqual([
      'body', 'contactEmail', 'contactFirstName', 'municipality', 'summary', 'themes', 'title',
    ]); // prettier-ignore
  });

  it.each<[string, Partial<VacancyContent>, Record<string, string>]>([
    ['online needs no municipality', { placeKind: 'ONLINE', municipality: null }, {}],
    ['once needs a day', { commitment: 'ONCE' }, { startsOn: 'vacancies.problem.startsOn' }],
    ['once is still to come', { commitment: 'ONCE', startsOn: '2026-09-14' }, { startsOn: 'errors.dateFuture' }],
    ['the end comes after the start', { startsOn: '2027-02-01', endsOn: '2027-01-01' }, { endsOn: 'errors.dateOrder' }],
    ['the end is still to come', { endsOn: '2026-01-01' }, { endsOn: 'errors.dateFuture' }],
    ['a higher age has a reason', { minAge: 21 }, { minAgeReason: 'vacancies.problem.minAgeReason' }],
    ['a flat amount is given', { expenses: 'FLAT' }, { expensesDay: 'vacancies.problem.expensesDay' }],
    ['a flat amount is legal', { expenses: 'FLAT', expensesDayCents: 4403 }, { expensesDay: 'vacancies.problem.expensesTooHigh' }],
    ['the maximum itself is legal', { expenses: 'FLAT', expensesDayCents: 4402 }, {}],
    ['a phone is contact enough', { contact: { firstName: 'Lut', email: null, phone: '+3225550101' } }, {}],
    [
      'a translation that was begun is finished',
      { texts: { ...completeContent.texts, fr: { title: 'Soupe', summary: '', body: '' } } },
      { summaryFr: 'vacancies.problem.summary', bodyFr: 'vacancies.problem.body' },
    ],
    ['an empty translation does not count', { texts: { ...completeContent.texts, en: { title: '', summary: '', body: '' } } }, {}],
  ])('%s', (_rule, over, found) => expect(problems(over)).toEqual(found)); // prettier-ignore
});
