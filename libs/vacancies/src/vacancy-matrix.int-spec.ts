import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import type { Tx } from '#database';
import { candidateActor, newId, system, visitor, type Actor } from '#kernel';
import { completeContent } from '../../testing/src/builders/vacancies.js';
import { vacancyBench } from '../../testing/src/vacancy-bench.js';
import {
  AcceptChanges,
  CloseVacancy,
  DropChanges,
  EditVacancy,
  ExpireVacancy,
  PauseVacancy,
  PublishVacancy,
  RefuseVacancy,
  RenewVacancy,
  ResumeVacancy,
  ReturnChanges,
  ReturnVacancy,
  SubmitChanges,
  SubmitVacancy,
  vacancyLifecycle,
  type VacancyState,
} from './index.js';
import {
  expiresFrom,
  legend,
  people,
  states,
  table,
  type Person,
  type Step,
} from './vacancy-matrix.fixture.js';

type Bench = Awaited<ReturnType<typeof vacancyBench>>;
type Work = (tx: Tx, actor: Actor, vacancyId: string) => Promise<unknown>;
let bench: Bench;
let actors: Record<Person, Actor>;
const ids = new Map<VacancyState, string>();

const remarks = (vacancyId: string) => ({ vacancyId, reasons: ['OTHER'] as const, comment: 'Waarom' });
const closing =
  (reason: 'NEED_GONE' | 'FILLED_OTHERWISE'): Work =>
  (tx, actor, vacancyId) =>
    bench.get(CloseVacancy).execute(actor, { vacancyId, reason }, tx);

const steps: Record<Step, Work> = {
  submit: (tx, actor, id) => bench.get(SubmitVacancy).execute(actor, id, tx),
  return: (tx, actor, id) => bench.get(ReturnVacancy).execute(actor, remarks(id), tx),
  refuse: (tx, actor, id) => bench.get(RefuseVacancy).execute(actor, remarks(id), tx),
  publish: (tx, actor, vacancyId) => bench.get(PublishVacancy).execute(actor, { vacancyId }, tx),
  pause: (tx, actor, id) => bench.get(PauseVacancy).execute(actor, id, tx),
  resume: (tx, actor, id) => bench.get(ResumeVacancy).execute(actor, id, tx),
  renew: (tx, actor, id) => bench.get(RenewVacancy).execute(actor, id, tx),
  withdraw: closing('NEED_GONE'),
  fill: closing('FILLED_OTHERWISE'),
  edit: (tx, actor, vacancyId) =>
    bench
      .get(EditVacancy)
      .execute(actor, { vacancyId, version: 1, content: { ...completeContent, places: 4 } }, tx),
  submitChanges: (tx, actor, id) => bench.get(SubmitChanges).execute(actor, id, tx),
  acceptChanges: (tx, actor, id) => bench.get(AcceptChanges).execute(actor, id, tx),
  returnChanges: (tx, actor, id) => bench.get(ReturnChanges).execute(actor, remarks(id), tx),
  dropChanges: (tx, actor, id) => bench.get(DropChanges).execute(actor, id, tx),
};

/** Changes that wait beside the vacancy, in the state in which this step would find them. */
const proposalFor: Partial<Record<Step, 'DRAFT' | 'IN_REVIEW'>> = {
  submitChanges: 'DRAFT',
  acceptChanges: 'IN_REVIEW',
  returnChanges: 'IN_REVIEW',
  dropChanges: 'DRAFT',
};

/** Every attempt is undone: its transaction never commits. */
class Undo extends Error {}

async function outcome(step: Step, person: Person, state: VacancyState): Promise<string> {
  const actor = actors[person];
  const id = ids.get(state) ?? '';
  let code = 'ok';
  await bench.work
    .run(actor, async (tx) => {
      try {
        await steps[step](tx, actor, id);
      } catch (error) {
        code = (error as { code?: string }).code ?? String(error);
      }
      throw new Undo();
    })
    .catch((error: unknown) => {
      if (!(error instanceof Undo)) throw error;
    });
  return code;
}

const setProposals = async (state: 'DRAFT' | 'IN_REVIEW' | null): Promise<void> => {
  await bench.database.owner.query(`delete from vacancy_proposal`);
  if (state === null) return;
  for (const online of ['PUBLISHED', 'PAUSED'] as const) {
    const { contact: _contact, ...words } = { ...completeContent, dutchLevel: 'B1' };
    await bench.database.owner.query(
      `insert into vacancy_proposal (id, vacancy_id, organisation_id, state, content, created_at, submitted_at, updated_at)
       select $1, id, organisation_id, $3, $4, now(), now(), now() from vacancy where id = $2`,
      [newId(), ids.get(online), state, JSON.stringify(words)],
    );
  }
};

beforeAll(async () => {
  bench = await vacancyBench();
  const organisation = await bench.a.organisation();
  const plain = { organisationIds: [], referrerId: null };
  actors = {
    visitor,
    candidate: candidateActor((await bench.a.candidate()).id),
    member: await bench.a.member(organisation),
    stranger: await bench.a.member(await bench.a.organisation()),
    referrer: { ...plain, kind: 'referrer', id: newId() },
    desk: { ...plain, kind: 'desk', id: newId() },
    coordinator: bench.coordinator,
    admin: { ...plain, kind: 'admin', id: newId() },
    system,
  };
  for (const state of states) {
    ids.set(state, (await bench.a.vacancy({ organisationId: organisation.id, state })).id);
  }
  // Good standing would publish by itself: here everything is looked at.
  await bench.database.owner.query(
    `update organisation set always_review = true, always_review_why = 'proef'`,
  );
}, 60_000);
afterAll(() => bench.close());

describe('what may happen to a vacancy, by whom, in which state', () => {
  it('is written down for every state that there is', () => {
    expect([...states].sort()).toEqual([...vacancyLifecycle.states].sort());
    for (const step of Object.keys(table)) {
      for (const person of people) {
        const row = table[step as Step][person].split(/ +/);
        expect([step, person, row.length]).toEqual([step, person, states.length]);
        expect([step, person, row.filter((mark) => !(mark in legend))]).toEqual([step, person, []]);
      }
    }
  });

  it.each(Object.keys(table) as Step[])('%s', async (step) => {
    await setProposals(proposalFor[step] ?? null);
    for (const person of people) {
      const found: string[] = [];
      for (const state of states) found.push(await outcome(step, person, state));
      const expected = table[step][person].split(/ +/).map((mark) => legend[mark as keyof typeof legend]);
      expect({ step, person, found }).toEqual({ step, person, found: expected });
    }
  });

  it('leaves everything as it was', async () => {
    const stored = await bench.rows<{ state: string; version: number }>(
      `select state, version from vacancy order by state`,
    );
    expect(stored).toEqual([...states].sort().map((state) => ({ state, version: 1 })));
  });
});

describe('the last day', () => {
  it.each(states.map((state) => [state, expiresFrom.includes(state)] as const))(
    'passes for %s: %p',
    async (state, closes) => {
      const id = ids.get(state) ?? '';
      await bench.database.owner.query(`update vacancy set expires_on = '2026-09-01' where id = $1`, [id]);
      let closed: boolean | null = null;
      await bench.work
        .run(system, async (tx) => {
          closed = await bench.get(ExpireVacancy).execute(id, tx);
          throw new Undo();
        })
        .catch((error: unknown) => {
          if (!(error instanceof Undo)) throw error;
        });
      expect(closed).toBe(closes);
    },
  );
});
