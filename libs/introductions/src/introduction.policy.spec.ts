import { describe, expect, it } from '@jest/globals';
import { candidateActor, gate, newId, system, visitor, type Actor } from '#kernel';
import { introductionPolicy } from './introduction.policy.js';

const facts = { candidateId: newId(), organisationId: newId() };
const someone: Omit<Actor, 'kind'> = { id: newId(), organisationIds: [], referrerId: null };

const actors = {
  visitor,
  self: candidateActor(facts.candidateId),
  otherCandidate: candidateActor(newId()),
  member: { ...someone, kind: 'organisation', organisationIds: [facts.organisationId] },
  otherMember: { ...someone, kind: 'organisation', organisationIds: [newId()] },
  referrer: { ...someone, kind: 'referrer', referrerId: newId() },
  desk: { ...someone, kind: 'desk' },
  coordinator: { ...someone, kind: 'coordinator' },
  admin: { ...someone, kind: 'admin' },
  system,
  gate,
} satisfies Record<string, Actor>;
type Who = keyof typeof actors;

const allowed: Record<keyof typeof introductionPolicy, readonly Who[]> = {
  suggest: ['self', 'desk', 'coordinator', 'system'],
  agree: ['self', 'desk', 'coordinator', 'system'],
  send: ['system'],
  drop: ['system'],
  answer: ['member', 'desk', 'coordinator'],
  declineByOrganisation: ['member', 'desk', 'coordinator'],
  meet: ['self', 'member', 'desk', 'coordinator'],
  start: ['self', 'member', 'desk', 'coordinator'],
  notStart: ['self', 'member', 'desk', 'coordinator'],
  declineByCandidate: ['self', 'desk', 'coordinator', 'system'],
  closeSilent: ['coordinator', 'system'],
  remind: ['coordinator', 'system'],
  escalate: ['system'],
  tell: ['desk', 'coordinator'],
};

const cells = Object.entries(allowed).flatMap(([action, who]) =>
  Object.keys(actors).map((actor) => ({ action, actor, yes: (who as string[]).includes(actor) })),
);

describe('who may do what with an introduction', () => {
  it.each(cells)('$actor, $action: $yes', ({ action, actor, yes }) => {
    const rule = introductionPolicy[action as keyof typeof introductionPolicy];
    expect(rule(actors[actor as Who], facts).allowed).toBe(yes);
  });

  it('tells strangers that it does not exist', () => {
    expect(introductionPolicy.answer(actors.otherMember, facts)).toEqual({
      allowed: false,
      because: 'not-your-introduction',
    });
  });
});
