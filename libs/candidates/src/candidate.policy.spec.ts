import { describe, expect, it } from '@jest/globals';
import { candidateActor, newId, routes, system, visitor, type Actor } from '#kernel';
import { ageAnswer } from './age-rule.js';
import { candidateLifecycle } from './candidate.lifecycle.js';
import { candidatePolicy, mayRecordConsent } from './candidate.policy.js';
import { consentChannels, type ConsentPurpose } from './consent.entity.js';

const id = newId();
const someone: Omit<Actor, 'kind'> = { id: newId(), organisationIds: [], referrerId: null };
const actors = {
  visitor,
  self: candidateActor(id),
  other: candidateActor(newId()),
  organisation: { ...someone, kind: 'organisation' },
  referrer: { ...someone, kind: 'referrer', referrerId: newId() },
  desk: { ...someone, kind: 'desk' },
  coordinator: { ...someone, kind: 'coordinator' },
  system,
} satisfies Record<string, Actor>;

const whoMay = (rule: (actor: Actor) => { allowed: boolean }): string[] =>
  Object.entries(actors)
    .filter(([, actor]) => rule(actor).allowed)
    .map(([name]) => name);

describe('who may do what with a candidate', () => {
  it.each([
    ['SELF', ['visitor', 'system']],
    ['DESK', ['desk', 'coordinator', 'system']],
    ['REFERRER', ['referrer', 'system']],
    ['MARKET', ['visitor', 'desk', 'coordinator', 'system']],
  ] as const)('enrol by route %s: %p', (route, who) => {
    expect(whoMay((actor) => candidatePolicy.enrol(actor, route))).toEqual(who);
  });

  it('edit: the person, reception, and a referrer for clients only', () => {
    expect(whoMay((actor) => candidatePolicy.edit(actor, { id, route: 'SELF' }))).toEqual([
      'self',
      'desk',
      'coordinator',
    ]);
    expect(whoMay((actor) => candidatePolicy.edit(actor, { id, route: 'REFERRER' }))).toEqual([
      'self', 'referrer', 'desk', 'coordinator',
    ]); // prettier-ignore
  });

  it('nobody but the system places a candidate', () => {
    for (const route of routes)
      expect(whoMay((actor) => candidatePolicy.place(actor, { id, route }))).toEqual(['system']);
  });

  it('nobody records an agreement in a way that could not be theirs', () => {
    const ways = (actor: Actor, purpose: ConsentPurpose) =>
      consentChannels.filter((channel) => mayRecordConsent(actor, purpose, channel).allowed);
    expect(ways(actors.self, 'KEEP_DATA')).toEqual(['WEB']);
    expect(ways(actors.desk, 'KEEP_DATA')).toEqual(['DESK_ORAL', 'SIGNED_PAPER', 'ORAL_WITNESS']);
    expect(ways(actors.referrer, 'REFERRAL')).toEqual(['SIGNED_PAPER', 'ORAL_WITNESS']);
    expect(ways(actors.referrer, 'SHARE_WITH_ORGANISATION')).toEqual([]);
    expect(ways(actors.organisation, 'KEEP_DATA')).toEqual([]);
  });
});

describe('the life of a candidate', () => {
  it('ends for good only by anonymising', () => {
    expect(candidateLifecycle.states.filter((state) => candidateLifecycle.terminal(state))).toEqual([
      'ANONYMISED',
    ]);
    expect(candidateLifecycle.next('reopen', 'PLACED')).toBe('ACTIVE');
  });
});

describe('the age rule', () => {
  const rule = { allowedFrom: 16, checkFrom: 15 };
  it.each([
    [2011, 'ALLOWED'], [2012, 'DESK_CHECK'], [2013, 'TOO_YOUNG'], [1950, 'ALLOWED'], [null, 'UNKNOWN'],
  ] as const)('says of %p in 2027: %s', (born, answer) => {
    expect(ageAnswer(rule, born, '2027-01-01')).toBe(answer);
  }); // prettier-ignore
});
