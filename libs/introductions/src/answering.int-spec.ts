import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PrivateLinks } from '#access';
import { type Candidate } from '#candidates';
import { system } from '#kernel';
import { bridgeBench, staff, type BridgeBench } from '#testing';
import {
  AnswerIntroduction,
  AnswerLinks,
  CloseWithoutAnswer,
  DeclineByOrganisation,
  FollowUpQueries,
  RecordMeeting,
  RecordNotStarted,
  RemindOrganisation,
  StartEngagement,
  TellCandidate,
} from './index.js';

let bench: BridgeBench;
beforeAll(async () => {
  bench = await bridgeBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const desk = staff('desk');
const coordinator = staff('coordinator');

describe('the organisation', () => {
  const sent = async (over: Partial<Candidate> = {}) => {
    const candidate = await bench.a.candidate(over);
    return bench.a.introduction({ candidateId: candidate.id, vacancyId: bench.scene.vacancyId });
  };

  it('answers, meets and starts; the candidate is placed and the start counts on its own day', async () => {
    const { id, candidateId } = await sent();
    const meeting = { introductionId: id, meetingOn: '2027-03-04', meetingNote: 'Bel aan bij nummer 5.' };
    await bench.get(AnswerIntroduction).execute(bench.scene.member, meeting);
    bench.clock.advance({ days: 5 });
    await bench.get(RecordMeeting).execute(bench.scene.member, { introductionId: id });
    await bench
      .get(StartEngagement)
      .execute(bench.scene.member, { introductionId: id, startedOn: '2027-03-05' });
    await bench.jobs.drain();
    expect(await bench.messagesOf(id)).toEqual([
      'introduction.answered',
      'introduction.met',
      'engagement.started',
    ]);
    expect(await bench.one(`select state, confirmed_by, started_on::text from engagement where introduction_id = $1`, [id])).toEqual({
      state: 'STARTED', confirmed_by: 'organisation', started_on: '2027-03-05',
    }); // prettier-ignore
    expect(await bench.one(`select state from candidate where id = $1`, [candidateId])).toEqual({
      state: 'PLACED',
    });
    const message = await bench.one<{ occurred_at: Date }>(
      `select occurred_at from outbox where name = 'engagement.started' and payload ->> 'introductionId' = $1`,
      [id],
    );
    expect(message.occurred_at.toISOString().slice(0, 10)).toBe('2027-03-05');
  });

  it('refuses a start in the future and a meeting in the past', async () => {
    const { id } = await sent();
    const answer = { introductionId: id, meetingOn: '2027-02-28' };
    await expect(bench.get(AnswerIntroduction).execute(bench.scene.member, answer)).rejects.toMatchObject({
      code: 'introduction.meeting-date',
    });
    const begin = { introductionId: id, startedOn: '2027-03-02' };
    await expect(bench.get(StartEngagement).execute(bench.scene.member, begin)).rejects.toMatchObject({
      code: 'introduction.start-date',
    });
  });

  it('of two answers at once one counts', async () => {
    const { id } = await sent();
    const both = await Promise.allSettled([
      bench.get(AnswerIntroduction).execute(bench.scene.member, { introductionId: id }),
      bench
        .get(DeclineByOrganisation)
        .execute(bench.scene.member, { introductionId: id, reason: 'PLACE_TAKEN' }),
    ]);
    const lost = both.filter((result) => result.status === 'rejected');
    expect(lost).toHaveLength(1);
    expect(lost[0]).toMatchObject({ reason: { code: 'lifecycle.not-allowed' } });
  });

  it('that is another one is told that nothing is there, and what is over is no longer shared', async () => {
    const { id } = await sent();
    for (const actor of [bench.other.member, staff('organisation')]) {
      await expect(
        bench.get(AnswerIntroduction).execute(actor, { introductionId: id }),
      ).rejects.toMatchObject({
        code: 'unknown',
      });
    }
    await bench
      .get(DeclineByOrganisation)
      .execute(bench.scene.member, { introductionId: id, reason: 'TIMES' });
    expect((await bench.seenBy(bench.scene.member, id)).shared).toBeNull();
  });

  it('answers by the link of the mail, which opens this one only', async () => {
    const [mine, next] = [await sent(), await sent()];
    const secret = await bench.work.run(system, (tx) =>
      bench.get(PrivateLinks).issue(tx, 'answer', mine.id, 60),
    );
    const opened = await bench.get(AnswerLinks).open(secret);
    if (!opened) throw new Error('not opened');
    await expect(bench.seenBy(opened.actor, next.id)).rejects.toMatchObject({ code: 'unknown' });
    await bench.get(AnswerIntroduction).execute(opened.actor, { introductionId: mine.id });
    await bench.get(StartEngagement).execute(opened.actor, {
      introductionId: mine.id,
      startedOn: '2027-03-01',
    });
    expect(await bench.stored(mine.id)).toMatchObject({ state: 'STARTED' });
    expect(await bench.get(AnswerLinks).open('x'.repeat(43))).toBeNull();
  });

  it('records why nothing came of it', async () => {
    const { id } = await sent();
    await bench.get(AnswerIntroduction).execute(coordinator, { introductionId: id });
    await bench.get(RecordNotStarted).execute(bench.scene.member, { introductionId: id, reason: 'NO_SHOW' });
    expect(await bench.stored(id)).toMatchObject({ state: 'NOT_STARTED', reason: 'NO_SHOW' });
  });
});

describe('silence', () => {
  it('is reminded once after a week and escalated after two', async () => {
    const candidate = await bench.a.candidate({ email: null, phone: '+32470999888', contactRoute: 'PHONE' });
    const { id } = await bench.a.introduction({
      candidateId: candidate.id,
      vacancyId: bench.scene.vacancyId,
    });
    const mine = async () => (await bench.messagesOf(id)).filter((name) => /reminded|escalated/.test(name));
    bench.clock.advance({ days: 6 });
    await bench.jobs.drain();
    expect(await mine()).toEqual([]);
    bench.clock.advance({ days: 1, hours: 1 });
    await bench.jobs.drain();
    bench.clock.advance({ days: 1 });
    await bench.jobs.drain();
    expect(await mine()).toEqual(['introduction.reminded']);
    bench.clock.advance({ days: 7 });
    await bench.jobs.drain();
    expect(await mine()).toEqual(['introduction.reminded', 'introduction.escalated']);
    const list = await bench.work.run(coordinator, (tx) =>
      bench.get(FollowUpQueries).silent(tx, bench.clock.now(), 'nl'),
    );
    expect(list.find((row) => row.introductionId === id)).toMatchObject({
      days: 15,
      contactEmail: 'lut@lepel.example',
    });

    await bench.get(RemindOrganisation).execute(coordinator, { introductionId: id });
    await expect(bench.get(RemindOrganisation).execute(desk, { introductionId: id })).rejects.toMatchObject({
      code: 'unknown',
    });
    await bench.get(CloseWithoutAnswer).execute(coordinator, { introductionId: id });
    const calls = await bench.work.run(coordinator, (tx) => bench.get(FollowUpQueries).toCall(tx, 'nl'));
    expect(calls.map((row) => row.introductionId)).toContain(id);
    await bench.get(TellCandidate).execute(desk, { introductionId: id });
    expect((await bench.stored(id)).told_at).not.toBeNull();
  });
});
