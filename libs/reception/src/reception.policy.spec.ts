import { describe, expect, it } from '@jest/globals';
import { actorKinds } from '#kernel';
import { receptionPolicy } from './reception.policy.js';

describe('who receives candidates', () => {
  it.each(actorKinds.map((kind) => [kind, kind === 'desk' || kind === 'coordinator'] as const))(
    '%s: %s',
    (kind, allowed) => {
      expect(receptionPolicy.receive({ kind, id: 'a', organisationIds: [], referrerId: 'r' }).allowed).toBe(
        allowed,
      );
    },
  );
});
