import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { UpdateCandidate, WithdrawCandidate, WithdrawConsent } from '#candidates';
import { candidateActor, newId, type Actor } from '#kernel';
import { bridgeBench, type BridgeBench } from '#testing';
import { DeclineByCandidate, IntroductionsQueries } from './index.js';

let bench: BridgeBench;
beforeAll(async () => {
  bench = await bridgeBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

describe('the candidate', () => {
  it('stops, and everything open ends', async () => {
    const candidate = await bench.a.candidate();
    const { id } = await bench.a.introduction({
      candidateId: candidate.id,
      vacancyId: bench.scene.vacancyId,
    });
    await bench.get(WithdrawCandidate).execute(candidateActor(candidate.id), candidate.id);
    await bench.jobs.drain();
    expect(await bench.stored(id)).toMatchObject({ state: 'DECLINED_BY_CANDIDATE', reason: 'STOPPED' });
    expect((await bench.seenBy(bench.scene.member, id)).shared).toBeNull();
  });

  it('takes back one agreement before it was sent: it is never sent', async () => {
    const candidate = await bench.a.candidate();
    const { id } = await bench.a.introduction({
      candidateId: candidate.id,
      vacancyId: bench.scene.vacancyId,
      state: 'AGREED_BY_CANDIDATE',
    });
    await bench.get(WithdrawConsent).execute(candidateActor(candidate.id), {
      candidateId: candidate.id, purpose: 'SHARE_WITH_ORGANISATION', introductionId: id,
    }); // prettier-ignore
    await bench.jobs.drain();
    expect(await bench.stored(id)).toMatchObject({ state: 'DECLINED_BY_CANDIDATE', sent_at: null });
  });

  it('says no to one, and corrects how to be reached', async () => {
    const candidate = await bench.a.candidate();
    const self = candidateActor(candidate.id);
    const { id } = await bench.a.introduction({
      candidateId: candidate.id,
      vacancyId: bench.scene.vacancyId,
    });
    const changes = { phone: '+32470333444', contactRoute: 'PHONE' as const };
    await bench.get(UpdateCandidate).execute(self, { candidateId: candidate.id, changes });
    await bench.jobs.drain();
    expect((await bench.seenBy(bench.scene.member, id)).shared).toMatchObject({
      phone: '+32470333444',
      email: null,
    });
    await expect(
      bench.get(DeclineByCandidate).execute(candidateActor(newId()), { introductionId: id, reason: 'TIMES' }),
    ).rejects.toMatchObject({ code: 'unknown' });
    await bench.get(DeclineByCandidate).execute(self, { introductionId: id, reason: 'CHANGED_MIND' });
    expect(await bench.stored(id)).toMatchObject({ state: 'DECLINED_BY_CANDIDATE', reason: 'CHANGED_MIND' });
  });
});

describe('a referrer', () => {
  it('follows own clients only as far as they agreed', async () => {
    const [referrerId, workerId] = [newId(), newId()];
    await bench.database.owner.query(
      `insert into referrer_organisation values ($1, 'Taalhuis', 'LANGUAGE_SCHOOL', null, now())`,
      [referrerId],
    );
    await bench.database.owner.query(
      `insert into account (id, kind, email, first_name, last_name, created_at) values ($1, 'referrer', $2, 'Rik', 'Raad', now())`,
      [workerId, `${workerId}@taal.example`],
    );
    const worker: Actor = { kind: 'referrer', id: workerId, organisationIds: [], referrerId };
    const client = async (scope: string[]) => {
      const candidate = await bench.a.candidate({ route: 'REFERRER' });
      await bench.database.owner.query(
        `insert into referral (id, referrer_id, worker_id, candidate_id, state, proposed_at, consented_at, consent_scope)
         values ($1, $2, $3, $4, 'CLIENT_CONSENTED', now(), now(), $5)`,
        [newId(), referrerId, workerId, candidate.id, scope],
      );
      await bench.a.consent(candidate.id, 'REFERRAL');
      await bench.a.introduction({ candidateId: candidate.id, vacancyId: bench.scene.vacancyId });
      return bench.work.run(worker, (tx) =>
        bench.get(IntroductionsQueries).ofCandidate(tx, candidate.id, 'nl'),
      );
    };
    expect(await client(['FEEDBACK'])).toHaveLength(1);
    expect(await client([])).toHaveLength(0);
  });
});
