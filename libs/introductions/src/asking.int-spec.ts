import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { PrivateLinks } from '#access';
import { candidateActor, newId, visitor, type Actor } from '#kernel';
import { bridgeBench, staff, type BridgeBench } from '#testing';
import {
  AgreeToIntroduction,
  AskIntroduction,
  FollowUpQueries,
  IntroductionsQueries,
  SuggestIntroduction,
  introductionLifecycle,
  introductionReasons,
} from './index.js';

let bench: BridgeBench;
beforeAll(async () => {
  bench = await bridgeBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const desk = staff('desk');

describe('lifecycle and reasons', () => {
  it('are the ones that the database knows', async () => {
    const checks = await bench.database.owner.query<{ def: string }>(
      `select pg_get_constraintdef(oid) as def from pg_constraint where conrelid = 'introduction'::regclass and contype = 'c'`,
    );
    const codes = (text: string | undefined) =>
      new Set([...(text ?? '').matchAll(/'([A-Z_]+)'/g)].map((m) => m[1]));
    const stateCheck = checks.rows.find(({ def }) => def.includes("'NO_ANSWER'") && !def.includes('sent_at'));
    const reasonCheck = checks.rows.find(({ def }) => def.includes("'NO_SHOW'"));
    expect(codes(stateCheck?.def)).toEqual(new Set(introductionLifecycle.states));
    expect(codes(reasonCheck?.def)).toEqual(new Set(introductionReasons));
  });
});

describe('a visitor who is interested', () => {
  it('is enrolled, agrees and gets a link; the organisation sees it only once it is sent', async () => {
    const asked = await bench.get(AskIntroduction).execute(visitor, bench.request());
    if (asked.kind !== 'asked') throw new Error('not asked');
    expect(await bench.stored(asked.introductionId)).toMatchObject({
      state: 'AGREED_BY_CANDIDATE',
      sent_at: null,
    });
    await expect(bench.seenBy(bench.scene.member, asked.introductionId)).rejects.toMatchObject({
      code: 'unknown',
    });

    await bench.jobs.drain();

    expect(await bench.stored(asked.introductionId)).toMatchObject({ state: 'SENT' });
    expect(await bench.seenBy(bench.scene.member, asked.introductionId)).toMatchObject({
      title: 'Koken in de buurt',
      shared: {
        firstName: 'Noor',
        contactRoute: 'EMAIL',
        message: 'Ik kook graag voor veel mensen.',
        phone: null,
      },
    });
    await expect(bench.seenBy(bench.other.member, asked.introductionId)).rejects.toMatchObject({
      code: 'unknown',
    });
    expect(await bench.messagesOf(asked.introductionId)).toEqual([
      'introduction.suggested', 'information-note.given', 'introduction.agreed', 'introduction.sent',
    ]); // prettier-ignore
    const candidateId = await bench.get(PrivateLinks).open('follow', asked.secret);
    const mine = await bench.work.run(candidateActor(candidateId ?? ''), (tx) =>
      bench.get(IntroductionsQueries).ofCandidate(tx, candidateId ?? '', 'fr'),
    );
    expect(mine).toMatchObject([
      { state: 'SENT', organisationName: 'Buurtkeuken De Lepel', titleLang: 'nl' },
    ]);
  });

  it('who asks twice, even at the same moment, is introduced once', async () => {
    const wish = bench.request();
    const both = await Promise.all([
      bench.get(AskIntroduction).execute(visitor, wish),
      bench.get(AskIntroduction).execute(visitor, wish),
    ]);
    expect(both.map((outcome) => outcome.kind).sort()).toEqual(['again', 'asked']);
    const count = await bench.one<{ n: number }>(
      `select count(*)::int as n from introduction i join candidate c on c.id = i.candidate_id where c.email = $1`,
      [wish.candidate.email],
    );
    expect(count.n).toBe(1);
  });

  it('is not taken for somebody of the same household', async () => {
    const phone = '+32470111222';
    const first = bench.request({ email: null, phone, contactRoute: 'PHONE', firstName: 'Ali' });
    const second = bench.request({ email: null, phone, contactRoute: 'PHONE', firstName: 'Samira' });
    expect(await bench.get(AskIntroduction).execute(visitor, first)).toMatchObject({ kind: 'asked' });
    expect(await bench.get(AskIntroduction).execute(visitor, second)).toMatchObject({ kind: 'asked' });
  });

  it('of fifteen waits for the desk, younger is not introduced, and the organisation may ask for more years', async () => {
    const asked = await bench.get(AskIntroduction).execute(visitor, bench.request({ birthYear: 2012 }));
    expect(asked).toMatchObject({ kind: 'asked', deskFirst: true });
    if (asked.kind !== 'asked') return;
    await bench.jobs.drain();
    expect(await bench.stored(asked.introductionId)).toMatchObject({ state: 'SUGGESTED' });
    const waiting = await bench.work.run(desk, (tx) => bench.get(FollowUpQueries).forDesk(tx, 'nl'));
    expect(waiting.map((row) => row.introductionId)).toContain(asked.introductionId);
    const candidateId = waiting.find((row) => row.introductionId === asked.introductionId)?.candidateId ?? '';
    const agreement = { introductionId: asked.introductionId, channel: 'WEB' as const };
    await expect(
      bench.get(AgreeToIntroduction).execute(candidateActor(candidateId), agreement),
    ).rejects.toMatchObject({ code: 'introduction.desk-first' });
    await bench.get(AgreeToIntroduction).execute(desk, { ...agreement, channel: 'DESK_ORAL' });

    await expect(
      bench.get(AskIntroduction).execute(visitor, bench.request({ birthYear: 2015 })),
    ).rejects.toMatchObject({
      code: 'candidate.too-young',
    });
    const adults = await bench.anotherScene({ minAge: 21 });
    const young = { ...bench.request({ birthYear: 2010 }), vacancyId: adults.vacancyId };
    await expect(bench.get(AskIntroduction).execute(visitor, young)).rejects.toMatchObject({
      code: 'introduction.below-min-age',
    });
  });

  it('is told when the vacancy was closed, before and after agreeing', async () => {
    const closing = await bench.anotherScene();
    const wish = { ...bench.request(), vacancyId: closing.vacancyId };
    const asked = await bench.get(AskIntroduction).execute(visitor, wish);
    if (asked.kind !== 'asked') throw new Error('not asked');
    await bench.database.owner.query(
      `update vacancy set state = 'WITHDRAWN', closed_at = now(), close_reason = 'NEED_GONE' where id = $1`,
      [closing.vacancyId],
    );
    await bench.jobs.drain();
    expect(await bench.stored(asked.introductionId)).toMatchObject({
      state: 'NOT_STARTED',
      reason: 'VACANCY_CLOSED',
      sent_at: null,
    });
    await expect(bench.get(AskIntroduction).execute(visitor, wish)).rejects.toMatchObject({
      code: 'introduction.vacancy-closed',
    });
  });
});

describe('the desk', () => {
  it('suggests, and only the candidate’s word opens it', async () => {
    const candidate = await bench.a.candidate({ route: 'DESK', email: null, contactRoute: 'COMES_BACK' });
    const wish = { candidateId: candidate.id, vacancyId: bench.scene.vacancyId };
    const { introductionId } = await bench.get(SuggestIntroduction).execute(desk, wish);
    await bench.jobs.drain();
    expect(await bench.stored(introductionId)).toMatchObject({ state: 'SUGGESTED', sent_at: null });
    await expect(bench.get(SuggestIntroduction).execute(desk, wish)).rejects.toMatchObject({
      code: 'introduction.already-open',
    });

    const agreement = { introductionId, channel: 'DESK_ORAL' as const, support: ['buddy' as const] };
    await bench.get(AgreeToIntroduction).execute(desk, agreement);
    await bench.jobs.drain();

    expect((await bench.seenBy(bench.scene.member, introductionId)).shared).toMatchObject({
      email: null,
      phone: null,
      support: ['buddy'],
    });
    const consents = await bench.database.owner.query(
      `select purpose, channel, witness_id, scope from consent where introduction_id = $1 order by purpose`,
      [introductionId],
    );
    expect(consents.rows).toEqual([
      { purpose: 'SHARE_WITH_ORGANISATION', channel: 'DESK_ORAL', witness_id: desk.id, scope: [] },
      { purpose: 'SUPPORT_NEEDS', channel: 'DESK_ORAL', witness_id: desk.id, scope: ['buddy'] },
    ]);
  });

  it('cannot agree by web, and strangers cannot agree at all', async () => {
    const candidate = await bench.a.candidate();
    const { introductionId } = await bench.get(SuggestIntroduction).execute(desk, {
      candidateId: candidate.id,
      vacancyId: bench.scene.vacancyId,
    });
    const agree = (actor: Actor) =>
      bench.get(AgreeToIntroduction).execute(actor, { introductionId, channel: 'WEB' });
    await expect(agree(desk)).rejects.toMatchObject({ code: 'candidate.consent-channel' });
    for (const actor of [visitor, candidateActor(newId()), bench.scene.member, staff('admin')]) {
      await expect(agree(actor)).rejects.toThrow();
    }
    await agree(candidateActor(candidate.id));
    expect(await bench.stored(introductionId)).toMatchObject({ state: 'AGREED_BY_CANDIDATE' });
  });
});
