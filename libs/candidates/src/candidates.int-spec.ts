import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { UnitOfWork } from '#database';
import { newId, system, visitor, type Actor } from '#kernel';
import { bridgeBench, staff, type BridgeBench } from '#testing';
import {
  ActivateCandidate,
  CandidatesQueries,
  EnrolCandidate,
  GiveConsent,
  PlaceCandidate,
  ReopenCandidate,
  UpdateCandidate,
  WithdrawCandidate,
  WithdrawConsent,
  candidateLifecycle,
  type NewCandidate,
} from './index.js';

let bench: BridgeBench;
let work: UnitOfWork;
beforeAll(async () => {
  bench = await bridgeBench();
  work = bench.work;
});
afterAll(() => bench.close());

const desk = staff('desk');
const person = (over: Partial<NewCandidate> = {}): NewCandidate => ({
  route: 'DESK',
  lang: 'nl',
  firstName: 'Fatou',
  contactRoute: 'COMES_BACK',
  dutchLevel: 'A1',
  birthYear: 1980,
  consents: [{ purpose: 'KEEP_DATA', channel: 'DESK_ORAL' }],
  ...over,
});
const profile = (actor: Actor, id: string) =>
  work.run(actor, (tx) => bench.get(CandidatesQueries).profile(tx, id));
const messages = async (id: string): Promise<string[]> => {
  const found = await bench.database.owner.query<{ name: string }>(
    `select name from outbox where kind = 'message' and payload ->> 'candidateId' = $1 order by seq`,
    [id],
  );
  return found.rows.map((row) => row.name);
};

/** A referrer worker with an account, and what makes a client theirs. */
async function referrer(): Promise<{
  worker: Actor;
  refer(candidateId: string, state: string): Promise<void>;
}> {
  const [referrerId, workerId] = [newId(), newId()];
  const { owner } = bench.database;
  await owner.query(
    `insert into referrer_organisation values ($1, 'Taalhuis', 'LANGUAGE_SCHOOL', null, now())`,
    [referrerId],
  );
  await owner.query(
    `insert into account (id, kind, email, first_name, last_name, created_at)
     values ($1, 'referrer', $2, 'Rik', 'Raad', now())`,
    [workerId, `${workerId}@taal.example`],
  );
  return {
    worker: { kind: 'referrer', id: workerId, organisationIds: [], referrerId },
    async refer(candidateId, state) {
      await owner.query(
        `insert into referral (id, referrer_id, worker_id, candidate_id, state, proposed_at, consented_at, erase_after)
         values ($1, $2, $3, $4, $5, now(), case when $5 <> 'PROPOSED' then now() end, now() + interval '14 days')`,
        [newId(), referrerId, workerId, candidateId, state],
      );
    },
  };
}

describe('enrolling', () => {
  it('works at the desk without e-mail, phone or name, and can be found by code', async () => {
    const { id, reference } = await bench
      .get(EnrolCandidate)
      .execute(desk, person({ firstName: null, wishes: 'Koken.' }));
    expect(await profile(desk, id)).toMatchObject({ state: 'ACTIVE', reference, email: null, phone: null });
    expect(await messages(id)).toEqual(['consent.given', 'candidate.activated']);
    const found = await work.run(desk, (tx) =>
      bench.get(CandidatesQueries).list(tx, { words: reference.toLowerCase(), page: 1, perPage: 10 }),
    );
    expect(found).toMatchObject({ total: 1, items: [{ id, reference }] });
  });

  it('needs agreement, a contact route that can work, and the right door', async () => {
    const enrol = (actor: Actor, wish: NewCandidate) => bench.get(EnrolCandidate).execute(actor, wish);
    await expect(enrol(desk, person({ consents: [] }))).rejects.toMatchObject({
      code: 'candidate.consent-needed',
    });
    await expect(enrol(desk, person({ support: ['buddy'] }))).rejects.toMatchObject({
      code: 'candidate.consent-needed',
    });
    await expect(enrol(desk, person({ contactRoute: 'EMAIL' }))).rejects.toMatchObject({
      code: 'candidate.contact-missing',
    });
    await expect(
      enrol(desk, person({ consents: [{ purpose: 'KEEP_DATA', channel: 'WEB' }] })),
    ).rejects.toMatchObject({
      code: 'candidate.consent-channel',
    });
    for (const actor of [visitor, staff('admin'), bench.scene.member]) {
      await expect(enrol(actor, person())).rejects.toMatchObject({ code: 'unknown' });
    }
  });

  it('by a referrer stays between the worker and the client until the client agreed', async () => {
    const { worker, refer } = await referrer();
    const wish = person({ route: 'REFERRER', contactRoute: 'REFERRER', consents: [] });
    const { id } = await bench.get(EnrolCandidate).execute(worker, wish);
    await refer(id, 'PROPOSED');
    expect(await messages(id)).toEqual([]);
    expect(await profile(worker, id)).toMatchObject({ state: 'PROSPECT' });
    await expect(profile(desk, id)).rejects.toMatchObject({ code: 'unknown' });
    await expect(profile((await referrer()).worker, id)).rejects.toMatchObject({ code: 'unknown' });

    const consent = {
      candidateId: id,
      purpose: 'REFERRAL' as const,
      channel: 'SIGNED_PAPER' as const,
      scope: ['FEEDBACK'],
    };
    await bench.get(GiveConsent).execute(worker, consent);
    await bench.get(ActivateCandidate).execute(worker, id);
    expect(await profile(desk, id)).toMatchObject({ state: 'ACTIVE' });
    expect(await messages(id)).toEqual(['consent.given', 'candidate.activated']);
  });
});

describe('afterwards', () => {
  it('changes what was told, keeps the contact route workable and tells matching', async () => {
    const { id } = await bench.get(EnrolCandidate).execute(desk, person());
    await bench
      .get(UpdateCandidate)
      .execute(desk, { candidateId: id, changes: { dutchLevel: 'B1', slots: 3 } });
    expect(await profile(desk, id)).toMatchObject({
      dutchLevel: 'B1',
      slots: 3,
      firstName: 'Fatou',
      version: 2,
    });
    expect((await messages(id)).at(-1)).toBe('candidate.updated');
    const lost = { candidateId: id, changes: { contactRoute: 'PHONE' as const } };
    await expect(bench.get(UpdateCandidate).execute(desk, lost)).rejects.toMatchObject({
      code: 'candidate.contact-missing',
    });
    for (const actor of [visitor, bench.scene.member, staff('admin')]) {
      await expect(bench.get(UpdateCandidate).execute(actor, lost)).rejects.toThrow();
    }
  });

  it('starts, looks again, stops for good; every agreement ends with it', async () => {
    const { id } = await bench.get(EnrolCandidate).execute(desk, person());
    await bench.get(PlaceCandidate).execute(system, id);
    await bench.get(ReopenCandidate).execute(desk, id);
    await bench.get(WithdrawCandidate).execute(desk, id);
    expect(await profile(desk, id)).toMatchObject({ state: 'INACTIVE' });
    expect((await messages(id)).slice(-2)).toEqual(['consent.withdrawn', 'candidate.withdrawn']);
    const changes = { candidateId: id, changes: { slots: 1 } };
    await expect(bench.get(UpdateCandidate).execute(desk, changes)).rejects.toMatchObject({
      code: 'candidate.closed',
    });
    await expect(bench.get(WithdrawCandidate).execute(desk, id)).rejects.toMatchObject({
      code: 'lifecycle.not-allowed',
    });
  });

  it('takes one agreement back once', async () => {
    const { id } = await bench.get(EnrolCandidate).execute(desk, person());
    const support = { candidateId: id, purpose: 'SUPPORT_NEEDS' as const };
    await bench.get(GiveConsent).execute(desk, { ...support, channel: 'DESK_ORAL' });
    await bench.get(WithdrawConsent).execute(desk, support);
    await bench.get(WithdrawConsent).execute(desk, support);
    expect((await messages(id)).filter((name) => name === 'consent.withdrawn')).toHaveLength(1);
  });

  it('has the states that the database knows', async () => {
    const checks = await bench.database.owner.query<{ def: string }>(
      `select pg_get_constraintdef(oid) as def from pg_constraint
        where conrelid = 'candidate'::regclass and contype = 'c' and pg_get_constraintdef(oid) like '%PROSPECT%'`,
    );
    const known = [...(checks.rows[0]?.def ?? '').matchAll(/'([A-Z]+)'/g)].map((match) => match[1]);
    expect(new Set(known)).toEqual(new Set(candidateLifecycle.states));
  });
});
