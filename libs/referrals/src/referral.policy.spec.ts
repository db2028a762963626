import { describe, expect, it } from '@jest/globals';
import { candidateActor, system, visitor, type Actor, type ActorKind } from '#kernel';
import { referralPolicy } from './referral.policy.js';

const somebody = (kind: ActorKind, id = 'other'): Actor => ({
  kind,
  id,
  organisationIds: ['o'],
  referrerId: null,
});
const worker = (id: string): Actor => ({ ...somebody('referrer', id), referrerId: 'r' });
const referral = { workerId: 'w', candidateId: 'c' };

// columns: work, see, consent, withdraw, progress
const table: [who: string, actor: Actor, ...answers: boolean[]][] = [
  ['the own worker', worker('w'), true, true, true, true, false],
  ['a colleague at the same referrer', worker('v'), true, false, false, false, false],
  ['a worker without referrer', somebody('referrer', 'w'), false, false, false, false, false],
  ['the client', candidateActor('c'), false, false, false, true, false],
  ['another candidate', candidateActor('d'), false, false, false, false, false],
  ['a desk worker', somebody('desk'), false, false, false, true, false],
  ['a coordinator', somebody('coordinator'), false, false, false, true, false],
  ['an organisation', somebody('organisation'), false, false, false, false, false],
  ['an administrator', somebody('admin'), false, false, false, false, false],
  ['a visitor', visitor, false, false, false, false, false],
  ['the system', system, false, false, false, true, true],
];

describe('who may do what with a referral', () => {
  it.each(table)('%s', (_who, actor, ...answers) => {
    const { work, see, consent, withdraw, progress } = referralPolicy;
    const decisions = [
      work(actor),
      see(actor, referral),
      consent(actor, referral),
      withdraw(actor, referral),
      progress(actor),
    ];
    expect(decisions.map(({ allowed }) => allowed)).toEqual(answers);
  });
});
