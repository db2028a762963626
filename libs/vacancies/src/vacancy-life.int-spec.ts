import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InlineJobs, Outbox } from '#jobs';
import { newId, system } from '#kernel';
import { organisationArchived, organisationReinstated, organisationSuspended } from '#organisations';
import { vacancyBench } from '../../testing/src/vacancy-bench.js';
import { EditVacancy, RenewByLink, RenewVacancy, VacanciesQueries, WarnExpiring } from './index.js';
import { recountPlaces } from './fill-vacancy-if-full.job.js';
import { followOrganisation } from './follow-organisation.job.js';
import { warnExpiring } from './warn-expiring.job.js';

type Bench = Awaited<ReturnType<typeof vacancyBench>>;
let bench: Bench;
beforeAll(async () => {
  bench = await vacancyBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

/** The nightly and the morning's jobs, at the time of the clock: schedules fire only forwards, tests go back. */
const drain = async () => {
  await bench.work.run(system, async (tx) => {
    const outbox = bench.get(Outbox);
    await outbox.enqueue(tx, warnExpiring, {});
    await outbox.enqueue(tx, recountPlaces, {});
    await outbox.enqueue(tx, followOrganisation, { organisationId: null });
  });
  await bench.get(InlineJobs).drain();
};
/** Jobs run at this moment of a day in Brussels, after the morning's schedules. */
const morning = (day: string, offset = '+02:00') => bench.clock.set(new Date(`${day}T09:00:00${offset}`));
const warnings = () =>
  bench.rows<{ days: number; expiresOn: string }>(
    `select (payload->>'days')::int as days, payload->>'expiresOn' as "expiresOn" from outbox
      where kind = 'message' and name = 'vacancy.expiring' order by seq`,
  );

describe('warnings before the last day', () => {
  it('come once at 14 and once at 3 days, whatever the job does', async () => {
    const { vacancy } = await bench.scene('PUBLISHED', { expiresOn: '2026-10-01' });
    morning('2026-09-16');
    await drain();
    expect(await warnings()).toEqual([]);
    for (const day of ['2026-09-17', '2026-09-17', '2026-09-18', '2026-09-27']) {
      morning(day);
      await drain();
    }
    expect(await warnings()).toEqual([{ days: 14, expiresOn: '2026-10-01' }]);
    morning('2026-09-28');
    await Promise.all([1, 2, 3].map(() => bench.get(WarnExpiring).execute(vacancy.id)));
    await drain();
    morning('2026-10-01');
    await drain();
    expect((await warnings()).map(({ days }) => days)).toEqual([14, 3]);
  });

  it('are made up for after days without a worker, the last one instead of both', async () => {
    await bench.scene('PUBLISHED', { expiresOn: '2026-10-01' });
    await bench.scene('PAUSED', { expiresOn: '2026-09-20' });
    morning('2026-09-19');
    await drain();
    expect(await warnings()).toEqual([
      { days: 3, expiresOn: '2026-09-20' },
      { days: 14, expiresOn: '2026-10-01' },
    ]);
  });

  it('count days in Brussels, also over the end of summer time', async () => {
    await bench.scene('PUBLISHED', { expiresOn: '2026-11-03' });
    // Half past eleven in the evening, and half past midnight, in Brussels.
    bench.clock.set(new Date('2026-10-19T21:30:00Z'));
    await drain();
    expect(await warnings()).toEqual([]);
    bench.clock.set(new Date('2026-10-19T22:30:00Z'));
    await drain();
    expect(await warnings()).toEqual([{ days: 14, expiresOn: '2026-11-03' }]);
  });

  it('start again for the new last day of a renewed vacancy', async () => {
    const { member, vacancy } = await bench.scene('PUBLISHED', { expiresOn: '2026-09-20' });
    morning('2026-09-18');
    await drain();
    await bench.get(RenewVacancy).execute(member, vacancy.id);
    morning('2026-12-03', '+01:00');
    await drain();
    expect(await warnings()).toEqual([
      { days: 3, expiresOn: '2026-09-20' },
      { days: 14, expiresOn: '2026-12-17' },
    ]);
  });
});

describe('the link of a warning', () => {
  it('brings a vacancy back until 60 days after its last day', async () => {
    const inTime = await bench.scene('EXPIRED', { expiresOn: '2026-07-17' });
    const late = await bench.scene('EXPIRED', { expiresOn: '2026-07-16' });
    await bench.get(RenewByLink).execute(inTime.vacancy.id);
    expect(await bench.stored(inTime.vacancy.id)).toMatchObject({
      state: 'PUBLISHED',
      expires_on: '2026-12-14',
    });
    await expect(bench.get(RenewByLink).execute(late.vacancy.id)).rejects.toMatchObject({
      code: 'vacancy.not-renewable',
    });
  });

  it('renews once, however many press at the same moment', async () => {
    const { vacancy } = await bench.scene('PUBLISHED', { expiresOn: '2026-09-17' });
    const pressed = await Promise.allSettled([1, 2, 3].map(() => bench.get(RenewByLink).execute(vacancy.id)));
    expect(pressed.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await bench.messages()).toEqual(['vacancy.renewed']);
  });
});

describe('an organisation that is not active', () => {
  const becomes = (id: string, state: string) =>
    bench.database.owner.query(`update organisation set state = $2 where id = $1`, [id, state]);
  const tell = (message: typeof organisationSuspended, organisationId: string) =>
    bench.work.run(system, (tx) => bench.get(Outbox).announce(tx, message, { organisationId }));
  const lines = (organisationId: string) =>
    bench.rows<{ state: string; pause_reason: string | null; close_reason: string | null }>(
      `select state, pause_reason, close_reason from vacancy where organisation_id = $1 order by created_at, id`,
      [organisationId],
    );

  it('has its vacancies paused when it is suspended; nothing reopens by itself', async () => {
    const { organisation } = await bench.scene('PUBLISHED');
    await bench.a.vacancy({ organisationId: organisation.id, state: 'DRAFT' });
    const other = await bench.scene('PUBLISHED');
    await becomes(organisation.id, 'SUSPENDED');
    await tell(organisationSuspended, organisation.id);
    await bench.get(InlineJobs).drain();
    const paused = { state: 'PAUSED', pause_reason: 'ORGANISATION', close_reason: null };
    expect(await lines(organisation.id)).toEqual([paused, expect.objectContaining({ state: 'DRAFT' })]);
    expect((await lines(other.organisation.id)).map(({ state }) => state)).toEqual(['PUBLISHED']);
    await becomes(organisation.id, 'ACTIVE');
    await tell(organisationReinstated, organisation.id);
    // A message that comes late finds an active organisation and does nothing.
    await tell(organisationSuspended, organisation.id);
    await drain();
    expect((await lines(organisation.id))[0]).toEqual(paused);
  });

  it('has everything open and unfinished taken back when it stops', async () => {
    const { organisation } = await bench.scene('PUBLISHED');
    for (const state of ['DRAFT', 'IN_REVIEW', 'RETURNED', 'PAUSED', 'EXPIRED', 'REFUSED'] as const)
      await bench.a.vacancy({ organisationId: organisation.id, state });
    await becomes(organisation.id, 'ARCHIVED');
    await tell(organisationArchived, organisation.id);
    await bench.get(InlineJobs).drain();
    expect((await lines(organisation.id)).map(({ state, close_reason: why }) => [state, why])).toEqual([
      ...Array.from({ length: 5 }, () => ['WITHDRAWN', 'NEED_GONE']),
      ['EXPIRED', 'UNKNOWN'],
      ['REFUSED', null],
    ]);
  });

  it('is caught at night when something was published in the second of the change', async () => {
    const { organisation } = await bench.scene('PUBLISHED');
    await becomes(organisation.id, 'SUSPENDED');
    bench.clock.advance({ days: 1 });
    await drain();
    expect((await lines(organisation.id)).map(({ state }) => state)).toEqual(['PAUSED']);
  });

  it('shows visitors a pause before the job ran', async () => {
    const { organisation, vacancy } = await bench.scene('PUBLISHED');
    await becomes(organisation.id, 'SUSPENDED');
    const [row] = await bench.rows<{ number: number }>(`select number from vacancy where id = $1`, [
      vacancy.id,
    ]);
    const shown = await bench.work.asSystem((tx) =>
      bench.get(VacanciesQueries).published(tx, row?.number ?? 0),
    );
    expect(shown.state).toBe('PAUSED');
  });
});

describe('a vacancy with a waiting list', () => {
  const starts = async (organisationId: string, vacancyId: string): Promise<string> => {
    const candidate = await bench.a.candidate();
    const [introduction, engagement] = [newId(), newId()];
    await bench.database.owner.query(
      `insert into introduction (id, candidate_id, vacancy_id, organisation_id, origin, state, suggested_at, agreed_at, sent_at)
       values ($1, $2, $3, $4, 'DESK', 'STARTED', now(), now(), now())`,
      [introduction, candidate.id, vacancyId, organisationId],
    );
    await bench.database.owner.query(
      `insert into engagement (id, introduction_id, candidate_id, vacancy_id, organisation_id, state, confirmed_by, started_on, started_at)
       values ($1, $2, $3, $4, $5, 'STARTED', 'desk', current_date, now())`,
      [engagement, introduction, candidate.id, vacancyId, organisationId],
    );
    return engagement;
  };
  const full = async (id: string) =>
    (
      await bench.rows<{ full: boolean; state: string }>(
        `select full_since is not null as full, state from vacancy where id = $1`,
        [id],
      )
    )[0];
  const nextNight = async () => {
    bench.clock.advance({ days: 1 });
    await drain();
  };

  it('stays online and says that it is full, until somebody stops', async () => {
    const { organisation, vacancy } = await bench.scene('PUBLISHED', { places: 1, waitingList: true });
    const engagement = await starts(organisation.id, vacancy.id);
    await nextNight();
    expect(await full(vacancy.id)).toEqual({ full: true, state: 'PUBLISHED' });
    expect(await bench.messages()).toEqual(['vacancy.updated']);
    await nextNight();
    expect(await bench.messages()).toEqual(['vacancy.updated']);
    await bench.database.owner.query(
      `update engagement set state = 'ENDED', ended_at = now() where id = $1`,
      [engagement],
    );
    await nextNight();
    expect(await full(vacancy.id)).toEqual({ full: false, state: 'PUBLISHED' });
    expect(await bench.messages()).toEqual(['vacancy.updated', 'vacancy.updated', 'vacancy.place-freed']);
  });

  const edit = async (member: Parameters<EditVacancy['execute']>[0], id: string, over: object) => {
    const { vacancy, content } = await bench.work.run(member, (tx) =>
      bench.get(VacanciesQueries).whole(tx, id),
    );
    const next = { ...content, ...over };
    await bench.get(EditVacancy).execute(member, { vacancyId: id, version: vacancy.version, content: next });
    await bench.get(InlineJobs).drain();
  };

  it('has room again when its organisation raises the places', async () => {
    const { organisation, member, vacancy } = await bench.scene('PUBLISHED', {
      places: 1,
      waitingList: true,
    });
    await starts(organisation.id, vacancy.id);
    await nextNight();
    await edit(member, vacancy.id, { places: 2 });
    expect(await full(vacancy.id)).toEqual({ full: false, state: 'PUBLISHED' });
    expect(await bench.messages()).toContain('vacancy.place-freed');
  });

  it('closes as filled when the waiting list goes while it is full', async () => {
    const { organisation, member, vacancy } = await bench.scene('PUBLISHED', {
      places: 1,
      waitingList: true,
    });
    await starts(organisation.id, vacancy.id);
    await nextNight();
    await edit(member, vacancy.id, { waitingList: false });
    expect(await full(vacancy.id)).toEqual({ full: false, state: 'FILLED' });
  });
});
