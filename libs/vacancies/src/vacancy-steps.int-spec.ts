import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { InlineJobs } from '#jobs';
import { closeReasons, newId, type Actor } from '#kernel';
import { vacancyBench } from '../../testing/src/vacancy-bench.js';
import {
  CloseVacancy,
  ExpireVacancy,
  FillVacancyIfFull,
  PauseVacancy,
  PublishVacancy,
  RenewVacancy,
  ResumeVacancy,
  ReturnVacancy,
  SubmitVacancy,
  vacancyLifecycle,
} from './index.js';

type Bench = Awaited<ReturnType<typeof vacancyBench>>;
let bench: Bench;
beforeAll(async () => {
  bench = await vacancyBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

describe('steps that the state does not allow', () => {
  const steps: Record<string, (actor: Actor, id: string) => Promise<unknown>> = {
    submit: (actor, id) => bench.get(SubmitVacancy).execute(actor, id),
    return: (actor, vacancyId) =>
      bench.get(ReturnVacancy).execute(actor, { vacancyId, reasons: ['OTHER'], comment: null }),
    publish: (actor, vacancyId) => bench.get(PublishVacancy).execute(actor, { vacancyId }),
    pause: (actor, id) => bench.get(PauseVacancy).execute(actor, id),
    resume: (actor, id) => bench.get(ResumeVacancy).execute(actor, id),
    renew: (actor, id) => bench.get(RenewVacancy).execute(actor, id),
    withdraw: (actor, vacancyId) =>
      bench.get(CloseVacancy).execute(actor, { vacancyId, reason: 'NEED_GONE' }),
    fill: (actor, vacancyId) =>
      bench.get(CloseVacancy).execute(actor, { vacancyId, reason: 'FILLED_OTHERWISE' }),
  };
  const cells = vacancyLifecycle.states.flatMap((state) =>
    Object.keys(steps).map(
      (step) => [step, state, vacancyLifecycle.available(state).includes(step as 'fill')] as const,
    ),
  );

  it.each(cells)('%s from %s: %p', async (step, state, possible) => {
    const { vacancy } = await bench.scene(state);
    const attempt = steps[step]?.(bench.coordinator, vacancy.id);
    if (possible) await attempt;
    else await expect(attempt).rejects.toMatchObject({ code: 'lifecycle.not-allowed' });
  });
});

describe('the end of a vacancy', () => {
  it.each(closeReasons)('closes for %s and says so', async (reason) => {
    const { member, vacancy } = await bench.scene('PUBLISHED');
    await bench.get(CloseVacancy).execute(member, { vacancyId: vacancy.id, reason });
    const filled = reason.startsWith('FILLED');
    expect(await bench.stored(vacancy.id)).toMatchObject({
      state: filled ? 'FILLED' : 'WITHDRAWN',
      close_reason: reason,
    });
    expect(await bench.messages()).toEqual(
      filled ? ['vacancy.filled', 'vacancy.closed'] : ['vacancy.closed'],
    );
  });

  it('throws a draft away without telling anybody', async () => {
    const { member, vacancy } = await bench.scene('DRAFT');
    await bench.get(CloseVacancy).execute(member, { vacancyId: vacancy.id, reason: 'NEED_GONE' });
    expect(await bench.messages()).toEqual([]);
  });

  it('expires the night after its last day, once, and can be renewed', async () => {
    const { member, vacancy } = await bench.scene('PUBLISHED', { expiresOn: '2026-09-15' });
    expect(await bench.get(ExpireVacancy).execute(vacancy.id)).toBe(false);
    // The job runs at five past midnight in Brussels.
    bench.clock.set(new Date('2026-09-15T22:30:00Z'));
    await bench.get(InlineJobs).drain();
    expect(await bench.stored(vacancy.id)).toMatchObject({ state: 'EXPIRED', close_reason: 'UNKNOWN' });
    expect(await bench.get(ExpireVacancy).execute(vacancy.id)).toBe(false);
    expect(await bench.messages()).toEqual(['vacancy.expired', 'vacancy.closed']);
    await bench.get(RenewVacancy).execute(member, vacancy.id);
    expect(await bench.stored(vacancy.id)).toMatchObject({
      state: 'PUBLISHED',
      close_reason: null,
      expires_on: '2026-12-15',
    });
  });

  it('is filled through the Steunpunt when as many people started as there are places', async () => {
    const { organisation, vacancy } = await bench.scene('PUBLISHED', { places: 2 });
    const starts = async (state: string) => {
      const candidate = await bench.a.candidate();
      const introduction = newId();
      await bench.database.owner.query(
        `insert into introduction (id, candidate_id, vacancy_id, organisation_id, origin, state, suggested_at, agreed_at, sent_at)
         values ($1, $2, $3, $4, 'DESK', 'STARTED', now(), now(), now())`,
        [introduction, candidate.id, vacancy.id, organisation.id],
      );
      await bench.database.owner.query(
        `insert into engagement (id, introduction_id, candidate_id, vacancy_id, organisation_id, state, confirmed_by, started_on, started_at)
         values ($1, $2, $3, $4, $5, $6, 'desk', current_date, now())`,
        [newId(), introduction, candidate.id, vacancy.id, organisation.id, state],
      );
    };
    await starts('STARTED');
    await starts('ENDED');
    expect(await bench.get(FillVacancyIfFull).execute(vacancy.id)).toBe(false);
    await starts('STARTED');
    expect(await bench.get(FillVacancyIfFull).execute(vacancy.id)).toBe(true);
    expect(await bench.get(FillVacancyIfFull).execute(vacancy.id)).toBe(false);
    expect(await bench.stored(vacancy.id)).toMatchObject({
      state: 'FILLED',
      close_reason: 'FILLED_VIA_STEUNPUNT',
    });
    expect(await bench.messages()).toEqual(['vacancy.filled', 'vacancy.closed']);
  });
});
