import { describe, expect, it } from '@jest/globals';
import { legalForms, visitor, type Actor, type ActorKind } from '#kernel';
import { noteProblems, type NoteDetails } from './note-input.js';
import { closedOrganisationStates, organisationLifecycle } from './organisation.lifecycle.js';
import { organisationPolicy } from './organisation.policy.js';

const own = { id: 'own', state: 'ACTIVE' } as const;
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

const mayOf = (question: (actor: Actor) => { allowed: boolean }): string[] =>
  Object.keys(actors).filter((name) => question(actorOf(name)).allowed).sort(); // prettier-ignore

describe('who may do what with an organisation', () => {
  it.each([
    ['register', ['member', 'stranger', 'visitor'], (actor: Actor) => organisationPolicy.register(actor)],
    ['see', ['coordinator', 'member'], (actor: Actor) => organisationPolicy.see(actor, own)],
    ['edit', ['coordinator', 'member'], (actor: Actor) => organisationPolicy.edit(actor, own)],
    ['decide', ['coordinator'], (actor: Actor) => organisationPolicy.decide(actor)],
    ['moderate', ['coordinator'], (actor: Actor) => organisationPolicy.moderate(actor)],
    ['ownPages', ['coordinator', 'member', 'stranger'], (actor: Actor) => organisationPolicy.ownPages(actor)],
    [
      'archive as an administrator',
      ['coordinator', 'member'],
      (actor: Actor) => organisationPolicy.archive(actor, { ...own, role: 'ADMIN' }),
    ],
    [
      'archive as a plain member',
      ['coordinator'],
      (actor: Actor) => organisationPolicy.archive(actor, { ...own, role: 'MEMBER' }),
    ],
    [
      'manage members as an administrator',
      ['coordinator', 'member'],
      (actor: Actor) => organisationPolicy.manageMembers(actor, { ...own, role: 'ADMIN' }),
    ],
    [
      'manage members as a plain member',
      ['coordinator'],
      (actor: Actor) => organisationPolicy.manageMembers(actor, { ...own, role: 'MEMBER' }),
    ],
    ['wake', ['coordinator', 'member', 'system'], (actor: Actor) => organisationPolicy.wake(actor, own)],
    ['rest', ['system'], (actor: Actor) => organisationPolicy.rest(actor)],
    ['leave', ['member'], (actor: Actor) => organisationPolicy.leave(actor, own)],
    ['join', ['member', 'stranger', 'visitor'], (actor: Actor) => organisationPolicy.join(actor)],
  ] as const)('%s: %p', (_action, allowed, question) => {
    expect(mayOf(question)).toEqual(allowed);
  });

  it.each(organisationLifecycle.states)('edits one that is %s as long as it is not closed', (state) => {
    const decision = organisationPolicy.edit(actorOf('member'), { id: 'own', state });
    expect(decision.allowed).toBe(state !== 'REJECTED' && state !== 'ARCHIVED');
  });

  it('tells a stranger nothing but "not yours"', () => {
    expect(organisationPolicy.see(actorOf('stranger'), own)).toEqual({
      allowed: false,
      because: 'not-your-organisation',
    });
  });
});

describe('the lifecycle of an organisation', () => {
  it('ends refused or archived', () => {
    expect(closedOrganisationStates).toEqual(['ARCHIVED', 'REJECTED']);
  });
  it('cannot be activated without being verified', () => {
    expect(() => organisationLifecycle.next('activate', 'SUBMITTED')).toThrow('lifecycle.not-allowed');
  });
});

describe('the information note', () => {
  const note: NoteDetails = {
    responsiblePersons: ['Lut'], insuranceCivil: true, insurer: null, policyNumber: null,
    conditions: null, insuranceNoticeAccepted: false, insuranceAccident: false, insuranceLegalAid: false,
    expenses: 'NONE', expensesDayCents: null, secrecy: 'NONE',
  }; // prettier-ignore
  const staffless = { legalForm: 'DE_FACTO_ASSOCIATION', employsStaff: false } as const;

  it.each(legalForms)('asks a %s for the right number of responsible persons', (legalForm) => {
    const problems = noteProblems(note, { legalForm, employsStaff: true }, null);
    expect(problems.responsiblePersons).toBe(
      legalForm === 'DE_FACTO_ASSOCIATION' ? 'organisations.problem.twoPersons' : undefined,
    );
  });

  it.each([
    [staffless, undefined],
    [{ ...staffless, employsStaff: true }, 'organisations.problem.mustInsure'],
    [{ legalForm: 'NON_PROFIT', employsStaff: false }, 'organisations.problem.mustInsure'],
    [{ legalForm: 'PUBLIC_BODY', employsStaff: true }, 'organisations.problem.mustInsure'],
  ] as const)('without insurance for %p: %p', (organisation, problem) => {
    expect(noteProblems({ ...note, insuranceCivil: false }, organisation, null).insuranceCivil).toBe(problem);
  });

  it.each([
    [4402, 4402, undefined],
    [4403, 4402, 'organisations.problem.dayAmountTooHigh'],
    [null, 4402, 'organisations.problem.dayAmount'],
    [99_900, null, undefined],
  ] as const)('a flat amount of %p with maximum %p: %p', (expensesDayCents, max, problem) => {
    const flat = { ...note, expenses: 'FLAT', expensesDayCents } as const;
    expect(noteProblems(flat, staffless, max).expensesDay).toBe(problem);
  });
});
