import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { bridgeBench, staff, type BridgeBench } from '#testing';
import { CloseVacancy, ExpireVacancy } from '#vacancies';
import { FollowUpQueries } from './index.js';

let bench: BridgeBench;
beforeAll(async () => {
  bench = await bridgeBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const coordinator = staff('coordinator');

describe('a vacancy that closes while people wait', () => {
  /** An open vacancy with one introduction in each of these states. */
  const scene = async () => {
    const { vacancyId, member } = await bench.anotherScene();
    const waits = async (state: 'SENT' | 'ANSWERED' | 'MET', over = {}) => {
      const candidate = await bench.a.candidate(over);
      return (await bench.a.introduction({ candidateId: candidate.id, vacancyId, state })).id;
    };
    return { vacancyId, member, waits };
  };

  it.each(['FILLED_OTHERWISE', 'NEED_GONE', 'UNKNOWN'] as const)(
    'for %s tells who had no answer yet, and lets go on who had',
    async (reason) => {
      const { vacancyId, member, waits } = await scene();
      const [silent, invited, met] = [await waits('SENT'), await waits('ANSWERED'), await waits('MET')];
      await bench.get(CloseVacancy).execute(member, { vacancyId, reason });
      await bench.jobs.drain();
      expect(await bench.stored(silent)).toMatchObject({ state: 'NOT_STARTED', reason: 'VACANCY_CLOSED' });
      expect(await bench.messagesOf(silent)).toEqual(['introduction.not-started']);
      expect((await bench.stored(invited)).state).toBe('ANSWERED');
      expect((await bench.stored(met)).state).toBe('MET');
    },
  );

  it('puts who has no e-mail on the list of people to call', async () => {
    const { vacancyId, member, waits } = await scene();
    const silent = await waits('SENT', { email: null, phone: '+32470000000', contactRoute: 'PHONE' });
    await bench.get(CloseVacancy).execute(member, { vacancyId, reason: 'NEED_GONE' });
    await bench.jobs.drain();
    const calls = await bench.work.run(coordinator, (tx) => bench.get(FollowUpQueries).toCall(tx, 'nl'));
    expect(calls.map(({ introductionId }) => introductionId)).toContain(silent);
  });

  it('keeps them waiting when it only expired: it may come back', async () => {
    const { vacancyId, waits } = await scene();
    const silent = await waits('SENT');
    await bench.database.owner.query(`update vacancy set expires_on = '2027-02-28' where id = $1`, [
      vacancyId,
    ]);
    expect(await bench.get(ExpireVacancy).execute(vacancyId)).toBe(true);
    await bench.jobs.drain();
    expect((await bench.stored(silent)).state).toBe('SENT');
  });
});
