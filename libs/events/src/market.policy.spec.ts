import { describe, expect, it } from '@jest/globals';
import { candidateActor, gate, newId, system, visitor, type Actor } from '#kernel';
import { marketPolicy, registrationActor } from './market.policy.js';

const [registrationId, referrerId, organisationId] = [newId(), newId(), newId()];
const facts = { id: registrationId, referrerId, organisationId };
const someone: Omit<Actor, 'kind'> = { id: newId(), organisationIds: [], referrerId: null };

const actors = {
  visitor,
  linkHolder: registrationActor(registrationId),
  otherLink: registrationActor(newId()),
  candidate: candidateActor(newId()),
  member: { ...someone, kind: 'organisation', organisationIds: [organisationId] },
  otherMember: { ...someone, kind: 'organisation', organisationIds: [newId()] },
  referrer: { ...someone, kind: 'referrer', referrerId },
  otherReferrer: { ...someone, kind: 'referrer', referrerId: newId() },
  desk: { ...someone, kind: 'desk' },
  coordinator: { ...someone, kind: 'coordinator' },
  admin: { ...someone, kind: 'admin' },
  system,
  gate,
} satisfies Record<string, Actor>;
type Who = keyof typeof actors;

const allowed: Record<keyof typeof marketPolicy, readonly Who[]> = {
  manage: ['coordinator'],
  ownPages: ['member', 'otherMember', 'coordinator'],
  apply: ['member', 'coordinator'],
  withdraw: ['member', 'coordinator'],
  register: ['visitor', 'linkHolder', 'otherLink'],
  groups: ['referrer', 'otherReferrer'],
  changeGroup: ['referrer', 'coordinator'],
  cancel: ['linkHolder', 'referrer', 'desk', 'coordinator'],
  receive: ['desk', 'coordinator'],
  recordConversation: ['member', 'desk', 'coordinator'],
};

const cells = Object.entries(allowed).flatMap(([action, who]) =>
  Object.keys(actors).map((actor) => ({ action, actor, yes: (who as string[]).includes(actor) })),
);

describe('who may do what around a market', () => {
  it.each(cells)('$actor, $action: $yes', ({ action, actor, yes }) => {
    const rule = marketPolicy[action as keyof typeof marketPolicy];
    expect(rule(actors[actor as Who], facts).allowed).toBe(yes);
  });
});
