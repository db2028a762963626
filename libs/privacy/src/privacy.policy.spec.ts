import { describe, expect, it } from '@jest/globals';
import { candidateActor, system, visitor, type Actor, type ActorKind } from '#kernel';
import { privacyPolicy } from './privacy.policy.js';

const somebody = (kind: ActorKind): Actor => ({ kind, id: 'a', organisationIds: ['o'], referrerId: 'r' });

describe('who may have a candidate erased', () => {
  it.each([
    ['the candidate', candidateActor('c'), true],
    ['another candidate', candidateActor('d'), false],
    ['a desk worker', somebody('desk'), true],
    ['a coordinator', somebody('coordinator'), true],
    ['the retention job', system, true],
    ['an organisation', somebody('organisation'), false],
    ['a referrer worker', somebody('referrer'), false],
    ['an administrator', somebody('admin'), false],
    ['a visitor', visitor, false],
  ])('%s', (_who, actor, allowed) => {
    expect(privacyPolicy.erase(actor, { id: 'c' }).allowed).toBe(allowed);
  });
});
