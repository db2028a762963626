import { Test } from '@nestjs/testing';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { CandidatesQueries, WithdrawCandidate } from '#candidates';
import { ConfigModule } from '#config';
import { DatabaseModule, UnitOfWork } from '#database';
import { InlineJobs, JobsModule } from '#jobs';
import { FixedClock, candidateActor, newId, type Actor } from '#kernel';
import { CandidateNotes, PrivacyJobsModule, PrivacyModule, RunRetention } from '#privacy';
import { HoldIntake, ReceptionModule } from '#reception';
import { createTestDatabase, receptionBuilders, referralBuilders, type TestDatabase } from '#testing';
import { ProposeClient, type NewClient } from './propose-client.js';
import { RecordClientConsent } from './record-client-consent.js';
import { ReferralsJobsModule } from './referrals-jobs.module.js';
import { ReferralsModule } from './referrals.module.js';
import { ReferralsQueries } from './referrals.queries.js';
import { WithdrawClientConsent } from './withdraw-client-consent.js';

const client: NewClient = {
  profile: {
    lang: 'fr',
    firstName: 'Binta',
    contactRoute: 'PHONE',
    phone: '+32470123456',
    dutchLevel: 'A1',
    slots: 5,
    themes: ['food'],
  },
  wishes: 'koken voor anderen',
  support: [],
  consent: null,
};
const agreed = { channel: 'SIGNED_PAPER', scope: ['FEEDBACK'], givenOn: '2027-03-01' } as const;

describe('a referrer', () => {
  const clock = new FixedClock(new Date('2027-03-01T09:00:00Z'));
  let database: TestDatabase;
  let work: UnitOfWork;
  let worker: Actor;
  let desk: Actor;
  let propose: ProposeClient;
  let consent: RecordClientConsent;
  let queries: ReferralsQueries;
  let app: Awaited<ReturnType<typeof start>>;

  const start = () =>
    Test.createTestingModule({
      imports: [
        ConfigModule.with(database.config, clock), DatabaseModule.for([]), JobsModule.worker('inline'), ReferralsModule,
        ReceptionModule, PrivacyModule, ReferralsJobsModule, PrivacyJobsModule,
      ], // prettier-ignore
    }).compile();

  beforeAll(async () => {
    database = await createTestDatabase();
    app = await start();
    [work, propose, consent, queries] = [
      app.get(UnitOfWork),
      app.get(ProposeClient),
      app.get(RecordClientConsent),
      app.get(ReferralsQueries),
    ];
    worker = await referralBuilders(database.owner, clock).referrerWorker();
    desk = await receptionBuilders(database.owner, clock).receptionWorker();
  });
  afterAll(async () => {
    await app.close();
    await database.drop();
  });

  const one = async <R>(text: string, values: unknown[] = []): Promise<R | undefined> =>
    (await database.owner.query(text, values)).rows[0] as R | undefined;
  const candidateOf = async (referralId: string): Promise<string> =>
    (await one<{ id: string }>(`select candidate_id as id from referral where id = $1`, [referralId]))?.id ??
    '';
  const seenBy = (actor: Actor, candidateId: string): Promise<boolean> =>
    work
      .run(actor, (tx) => app.get(CandidatesQueries).profile(tx, candidateId))
      .then(
        () => true,
        () => false,
      );
  const messages = async (referralId: string): Promise<string[]> =>
    (
      await database.owner.query<{ name: string }>(
        `select name from outbox where payload->>'referralId' = $1 order by seq`,
        [referralId],
      )
    ).rows.map(({ name }) => name);

  it('without consent: the client is seen by the own worker and by nobody else', async () => {
    const referralId = await propose.execute(worker, client);
    const candidateId = await candidateOf(referralId);
    const builders = referralBuilders(database.owner, clock);
    const colleague = await builders.referrerWorker({ referrerId: worker.referrerId ?? '' });
    const other = await builders.referrerWorker();
    expect(await seenBy(worker, candidateId)).toBe(true);
    for (const actor of [
      colleague,
      other,
      desk,
      { ...desk, kind: 'coordinator' as const },
      { ...desk, kind: 'organisation' as const, organisationIds: [newId()] },
      candidateActor(newId()),
    ]) {
      expect([actor.kind, await seenBy(actor, candidateId)]).toEqual([actor.kind, false]);
    }
    for (const actor of [colleague, other]) {
      await expect(work.run(actor, (tx) => queries.client(tx, referralId))).rejects.toMatchObject({
        code: 'unknown',
      });
      await expect(consent.execute(actor, { referralId, ...agreed })).rejects.toMatchObject({
        code: 'unknown',
      });
      expect(await work.run(actor, (tx) => queries.clients(tx))).toEqual([]);
    }
    expect(await work.run(worker, (tx) => app.get(CandidateNotes).read(tx, candidateId, 'WISHES'))).toBe(
      'koken voor anderen',
    );
    expect(await work.run(desk, (tx) => app.get(CandidateNotes).read(tx, candidateId, 'WISHES'))).toBeNull();
    expect(await messages(referralId)).toEqual(['referral.proposed']);
    expect(
      await one(`select 1 from outbox where payload::text like '%' || $1 || '%'`, [candidateId]),
    ).toBeUndefined();
  });

  it('with consent: we receive the client, reception sees it, the candidate is active', async () => {
    const referralId = await propose.execute(worker, { ...client, consent: agreed });
    const candidateId = await candidateOf(referralId);
    expect(await one(`select r.state, c.state as candidate, c.route, r.erase_after from referral r join candidate c on c.id = r.candidate_id where r.id = $1`, [referralId])).toEqual({
      state: 'RECEIVED', candidate: 'ACTIVE', route: 'REFERRER', erase_after: null,
    }); // prettier-ignore
    expect(await seenBy(desk, candidateId)).toBe(true);
    expect(await one(`select purpose, channel, scope, witness_id from consent where candidate_id = $1`, [candidateId])).toEqual({
      purpose: 'REFERRAL', channel: 'SIGNED_PAPER', scope: ['FEEDBACK'], witness_id: worker.id,
    }); // prettier-ignore
    expect(await messages(referralId)).toEqual([
      'referral.proposed',
      'referral.consented',
      'referral.accepted',
    ]);
  });

  it('names practical needs apart in the agreement', async () => {
    const referralId = await propose.execute(worker, {
      ...client,
      support: ['buddy', 'interpreter'],
      consent: agreed,
    });
    const candidateId = await candidateOf(referralId);
    expect(await one(`select scope from consent where candidate_id = $1`, [candidateId])).toEqual({
      scope: ['FEEDBACK', 'SUPPORT_NEEDS'],
    });
    expect(await work.run(desk, (tx) => app.get(CandidateNotes).read(tx, candidateId, 'SUPPORT'))).toBe(
      'buddy interpreter',
    );
  });

  it('adds the consent later, once', async () => {
    const referralId = await propose.execute(worker, client);
    await consent.execute(worker, { referralId, channel: 'ORAL_WITNESS', scope: [], givenOn: '2027-02-20' });
    expect((await work.run(worker, (tx) => queries.client(tx, referralId))).consentedAt?.toISOString()).toBe(
      '2027-02-20T11:00:00.000Z',
    );
    await expect(consent.execute(worker, { referralId, ...agreed })).rejects.toMatchObject({
      code: 'lifecycle.not-allowed',
    });
  });

  it.each(['2027-03-02', '2026-11-01', '2027-02-30'])('refuses a consent of %s', async (givenOn) => {
    await expect(
      propose.execute(worker, { ...client, consent: { ...agreed, givenOn } }),
    ).rejects.toMatchObject({ code: 'referral.consent-date' });
  });

  it('reaches the client through the worker only when the client agreed to it', async () => {
    const via = { ...client, profile: { ...client.profile, contactRoute: 'REFERRER' as const, phone: null } };
    await expect(propose.execute(worker, { ...via, consent: agreed })).rejects.toMatchObject({
      code: 'referral.contact-scope',
    });
    await expect(
      propose.execute(worker, { ...via, consent: { ...agreed, scope: ['CONTACT_VIA_REFERRER'] } }),
    ).resolves.toBeDefined();
  });

  it('shows how it goes only within the consent', async () => {
    const [open, closed] = [
      await propose.execute(worker, { ...client, consent: agreed }),
      await propose.execute(worker, { ...client, consent: { ...agreed, scope: [] } }),
    ];
    await app.get(HoldIntake).execute(desk, {
      candidateId: await candidateOf(open),
      infoPointId: await receptionBuilders(database.owner, clock).infoPoint(),
    });
    await app.get(InlineJobs).drain();
    const progress = (id: string) =>
      work.run(worker, async (tx) => queries.progress(tx, await queries.client(tx, id)));
    expect(await progress(open)).toEqual({ reachedAt: clock.now(), introducedAt: null, startedAt: null });
    expect(await progress(closed)).toBeNull();
    expect(await one(`select state from referral where id = $1`, [open])).toEqual({ state: 'INTAKE_DONE' });
  });

  it('loses all access when the client takes the consent back', async () => {
    const referralId = await propose.execute(worker, { ...client, consent: agreed });
    const candidateId = await candidateOf(referralId);
    await app.get(WithdrawClientConsent).execute(worker, referralId);
    expect(await seenBy(worker, candidateId)).toBe(false);
    const line = await work.run(worker, (tx) => queries.client(tx, referralId));
    expect(line).toMatchObject({
      state: 'CLOSED',
      outcome: 'CONSENT_WITHDRAWN',
      firstName: null,
      reference: null,
      scope: [],
    });
    expect(await one(`select state from candidate where id = $1`, [candidateId])).toEqual({
      state: 'INACTIVE',
    });
    expect(await messages(referralId)).toContain('referral.closed');
    await app.get(InlineJobs).drain();
  });

  it('keeps somebody who also agreed with us directly', async () => {
    const referralId = await propose.execute(worker, { ...client, consent: agreed });
    const candidateId = await candidateOf(referralId);
    await database.owner.query(
      `insert into consent (id, candidate_id, purpose, text_version, channel, given_at) values ($1, $2, 'KEEP_DATA', 'v1', 'DESK_ORAL', $3)`,
      [newId(), candidateId, clock.now()],
    );
    await app.get(WithdrawClientConsent).execute(worker, referralId);
    expect(await one(`select state from candidate where id = $1`, [candidateId])).toEqual({
      state: 'ACTIVE',
    });
    expect(await seenBy(worker, candidateId)).toBe(false);
  });

  it('is closed when the client stops elsewhere, and blind from that very moment', async () => {
    const referralId = await propose.execute(worker, { ...client, consent: agreed });
    const candidateId = await candidateOf(referralId);
    await app.get(WithdrawCandidate).execute(candidateActor(candidateId), candidateId);
    expect(await seenBy(worker, candidateId)).toBe(false);
    await app.get(InlineJobs).drain();
    expect(await one(`select state from referral where id = $1`, [referralId])).toEqual({ state: 'CLOSED' });
  });

  it('does not enrol children', async () => {
    const child = { ...client, profile: { ...client.profile, birthYear: 2015 } };
    await expect(propose.execute(worker, child)).rejects.toMatchObject({ code: 'referral.too-young' });
  });

  it('has a client without consent erased after 14 days', async () => {
    const referralId = await propose.execute(worker, client);
    const candidateId = await candidateOf(referralId);
    clock.advance({ days: 14, minutes: 1 });
    await app.get(RunRetention).execute();
    for (const [table, column, id] of [
      ['candidate', 'id', candidateId],
      ['referral', 'id', referralId],
      ['candidate_note', 'candidate_id', candidateId],
      ['candidate_key', 'candidate_id', candidateId],
    ]) {
      expect([table, await one(`select 1 from ${table} where ${column} = $1`, [id])]).toEqual([
        table,
        undefined,
      ]);
    }
    await expect(work.run(worker, (tx) => queries.client(tx, referralId))).rejects.toMatchObject({
      code: 'unknown',
    });
  });
});
