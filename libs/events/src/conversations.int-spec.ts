import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, type Actor } from '#kernel';
import { marketBench, type MarketBench } from '#testing';
import { RecordConversation, type StandTalk } from './record-conversation.js';

describe('talks at a stand', () => {
  let bench: MarketBench;
  let desk: Actor;
  beforeAll(async () => {
    bench = await marketBench();
    desk = await bench.a.receptionWorker();
  });
  beforeEach(() => bench.clock.set(bench.start));
  afterAll(() => bench.close());

  /** A market on its day with one confirmed stand and one visitor who gave a phone number. */
  async function scene() {
    const market = await bench.a.market({ state: 'READY' });
    const employer = await bench.employer();
    const stand = await bench.a.stand({
      editionId: market.id,
      organisationId: employer.id,
      vacancyIds: [employer.vacancyId],
    });
    const registration = await bench.a.registration({ editionId: market.id, phone: '+32470123456' });
    bench.clock.set(market.startsAt);
    const talk: StandTalk = {
      standId: stand.id,
      badge: registration.badge,
      outcome: 'INTERESTED',
      vacancyId: employer.vacancyId,
      agreement: { firstName: null, contact: 'REGISTRATION', email: null, phone: null },
    };
    return { market, employer, stand, registration, talk };
  }
  const record = (actor: Actor, talk: StandTalk) => bench.get(RecordConversation).execute(actor, talk);
  const introduction = (id: string | null) => bench.row(`select * from introduction where id = $1`, id);

  it('become an introduction of route MARKET when the visitor agrees, with the member as the witness', async () => {
    const { employer, talk, stand } = await scene();
    const { introductionId, conversationId } = await record(employer.member, talk);

    expect(await introduction(introductionId)).toMatchObject({
      state: 'AGREED_BY_CANDIDATE',
      origin: 'MARKET',
      vacancy_id: employer.vacancyId,
    });
    const { candidate_id: candidateId } = await introduction(introductionId);
    expect(
      await bench.row(
        `select route, state, first_name, contact_route, phone from candidate where id = $1`,
        candidateId,
      ),
    ).toEqual({
      route: 'MARKET',
      state: 'ACTIVE',
      first_name: 'Samira',
      contact_route: 'PHONE',
      phone: '+32470123456',
    });
    const consents = await bench.database.owner.query(
      `select purpose, channel, witness_id from consent where candidate_id = $1 order by purpose`,
      [candidateId],
    );
    expect(consents.rows).toEqual([
      { purpose: 'KEEP_DATA', channel: 'ORAL_WITNESS', witness_id: employer.member.id },
      { purpose: 'SHARE_WITH_ORGANISATION', channel: 'ORAL_WITNESS', witness_id: employer.member.id },
    ]);
    expect(
      await bench.messages('market.conversation-recorded', 'conversationId', conversationId),
    ).toMatchObject([{ standId: stand.id, outcome: 'INTERESTED', introductionId }]);

    await bench.jobs.drain();
    expect(await introduction(introductionId)).toMatchObject({ state: 'SENT' });
  });

  it('count without a person when the visitor does not agree', async () => {
    const { employer, talk } = await scene();
    const before = await bench.row(`select count(*)::int as n from candidate`);
    const { introductionId } = await record(employer.member, { ...talk, vacancyId: null, agreement: null });
    expect(introductionId).toBeNull();
    expect(await bench.row(`select count(*)::int as n from candidate`)).toEqual(before);
  });

  it('lead to an engagement at once with outcome START, of somebody without e-mail and phone too', async () => {
    const { employer, talk } = await scene();
    const agreement = { firstName: 'Yusuf', contact: 'COMES_BACK' as const, email: null, phone: null };
    const { introductionId } = await record(employer.member, { ...talk, outcome: 'START', agreement });
    expect(await introduction(introductionId)).toMatchObject({ state: 'STARTED' });
    expect(await bench.messages('engagement.started', 'introductionId', introductionId ?? '')).toMatchObject([
      { route: 'MARKET' },
    ]);
    expect(
      await bench.row(
        `select confirmed_by, started_on::text from engagement where introduction_id = $1`,
        introductionId,
      ),
    ).toEqual({ confirmed_by: 'organisation', started_on: '2026-09-22' });
    await bench.jobs.drain();
    expect(await introduction(introductionId)).toMatchObject({ state: 'STARTED' });
    await record(employer.member, { ...talk, outcome: 'START', agreement });
    expect(await bench.messages('engagement.started', 'introductionId', introductionId ?? '')).toHaveLength(
      1,
    );
  });

  it('can be written by the desk as well', async () => {
    const { talk } = await scene();
    const { introductionId } = await record(desk, { ...talk, outcome: 'START' });
    expect(await introduction(introductionId)).toMatchObject({ state: 'STARTED' });
  });

  it('stay one talk per badge and vacancy, whose outcome gets better', async () => {
    const { employer, talk, registration } = await scene();
    const first = await record(employer.member, { ...talk, agreement: null });
    const second = await record(employer.member, { ...talk, outcome: 'APPOINTMENT' });
    const third = await record(employer.member, talk);
    expect(second.conversationId).toBe(first.conversationId);
    expect(third).toEqual(second);
    expect(
      await bench.row(
        `select outcome, introduction_id from conversation where registration_id = $1`,
        registration.id,
      ),
    ).toEqual({
      outcome: 'APPOINTMENT',
      introduction_id: second.introductionId,
    });
  });

  it('make one candidate of a visitor who talks at several stands at the same moment', async () => {
    const { market, talk, employer, registration } = await scene();
    const stands = [{ talk, member: employer.member }];
    for (let n = 0; n < 2; n += 1) {
      const other = await bench.employer();
      const { id } = await bench.a.stand({ editionId: market.id, organisationId: other.id });
      stands.push({ talk: { ...talk, standId: id, vacancyId: other.vacancyId }, member: other.member });
    }
    const told = await Promise.all(stands.map(({ talk: each, member }) => record(member, each)));
    const found = await bench.row(
      `select count(distinct i.candidate_id)::int as people, count(*)::int as introductions
         from introduction i where i.id = any ($1::uuid[])`,
      told.map(({ introductionId }) => introductionId),
    );
    expect(found).toEqual({ people: 1, introductions: 3 });
    expect(registration.badge).toHaveLength(5);
  });

  it('give a stand no phone number that was given to another stand only', async () => {
    const { market, talk, employer } = await scene();
    await record(employer.member, talk);
    const other = await bench.employer();
    const { id } = await bench.a.stand({ editionId: market.id, organisationId: other.id });
    const { introductionId } = await record(other.member, {
      ...talk,
      standId: id,
      vacancyId: other.vacancyId,
      agreement: { firstName: null, contact: 'COMES_BACK', email: null, phone: null },
    });
    expect(
      await bench.row(
        `select contact_route, phone, email from introduction_disclosure where introduction_id = $1`,
        introductionId,
      ),
    ).toEqual({ contact_route: 'COMES_BACK', phone: null, email: null });
  });

  it('make a candidate each for members of a group, who share a badge', async () => {
    const { market, talk, employer } = await scene();
    const worker = await bench.a.referrerWorker();
    const group = await bench.a.registration({
      editionId: market.id, kind: 'GROUP', headCount: 8, referrerId: worker.referrerId, workerId: worker.id, firstName: null,
    }); // prettier-ignore
    const agreed = (firstName: string): StandTalk => ({
      ...talk,
      badge: group.badge,
      agreement: { firstName, contact: 'COMES_BACK', email: null, phone: null },
    });
    const [a, b] = [
      await record(employer.member, agreed('Ana')),
      await record(employer.member, agreed('Ben')),
    ];
    expect(a.introductionId).not.toBe(b.introductionId);
    const people = await bench.row(
      `select count(distinct candidate_id)::int as people from introduction where id = any ($1::uuid[])`,
      [a.introductionId, b.introductionId],
    );
    expect(people).toEqual({ people: 2 });
  });

  it('are refused for strangers, wrong badges, wrong vacancies, wrong days', async () => {
    const { employer, talk, stand, market, registration } = await scene();
    const other = await bench.employer();
    const worker = await bench.a.referrerWorker();
    await expect(record(other.member, talk)).rejects.toMatchObject({ code: 'unknown' });
    await expect(record(worker, talk)).rejects.toMatchObject({ code: 'unknown' });
    await expect(record(employer.member, { ...talk, standId: newId() })).rejects.toMatchObject({
      code: 'unknown',
    });
    await expect(record(employer.member, { ...talk, badge: '22222' })).rejects.toMatchObject({
      code: 'market.badge-unknown',
    });
    await expect(record(employer.member, { ...talk, vacancyId: other.vacancyId })).rejects.toMatchObject({
      code: 'market.no-vacancies',
    });
    await expect(record(employer.member, { ...talk, vacancyId: null })).rejects.toMatchObject({
      code: 'market.vacancy-needed',
    });
    bench.clock.set(bench.start);
    await expect(record(employer.member, talk)).rejects.toMatchObject({ code: 'market.not-today' });
    bench.clock.set(market.startsAt);
    await bench.database.owner.query(`update registration set state = 'CANCELLED' where id = $1`, [
      registration.id,
    ]);
    await expect(record(employer.member, talk)).rejects.toMatchObject({ code: 'market.badge-unknown' });
    await bench.database.owner.query(`update stand set state = 'WITHDRAWN' where id = $1`, [stand.id]);
    await expect(record(employer.member, talk)).rejects.toMatchObject({ code: 'market.stand-not-confirmed' });
  });

  it('are an organisation’s own in the database itself', async () => {
    const { employer, talk } = await scene();
    const other = await bench.employer();
    const { conversationId } = await record(employer.member, talk);
    const seen = (actor: Actor) =>
      bench.work.run(actor, async (tx): Promise<number> => {
        const rows: unknown[] = await tx.manager.query(`select 1 from conversation where id = $1`, [
          conversationId,
        ]);
        return rows.length;
      });
    expect(await seen(employer.member)).toBe(1);
    expect(await seen(other.member)).toBe(0);
    expect(await seen(desk)).toBe(1);
  });
});
