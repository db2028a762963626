import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { newId, system, visitor, type Actor } from '#kernel';
import { completeContent } from '../../testing/src/builders/vacancies.js';
import { vacancyBench } from '../../testing/src/vacancy-bench.js';
import {
  DraftVacancy,
  EditVacancy,
  PauseVacancy,
  CloseVacancy,
  PublishVacancy,
  RenewVacancy,
  ResumeVacancy,
  ReturnVacancy,
  SubmitVacancy,
  VacanciesQueries,
  VacanciesRepository,
  blankContent,
  type VacancyState,
} from './index.js';

type Bench = Awaited<ReturnType<typeof vacancyBench>>;
let bench: Bench;
beforeAll(async () => {
  bench = await vacancyBench();
});
afterAll(() => bench.close());
beforeEach(() => bench.reset());

const actionsOf = async (id: string): Promise<string[]> => {
  const found = await bench.rows<{ action: string }>(
    `select action from transition where subject_id = $1 order by at, id`,
    [id],
  );
  return found.map((row) => row.action);
};

describe('writing a vacancy', () => {
  it('keeps a draft on which nothing is filled in, as it was typed', async () => {
    const { organisation, member } = await bench.scene();
    const { vacancyId } = await bench.get(DraftVacancy).execute(member, { organisationId: organisation.id, content: blankContent }); // prettier-ignore
    const { content } = await bench.work.run(member, (tx) =>
      bench.get(VacanciesRepository).content(tx, vacancyId),
    );
    expect(content).toEqual(blankContent);
    await expect(bench.get(SubmitVacancy).execute(member, vacancyId)).rejects.toMatchObject({
      code: 'vacancy.incomplete',
    });
  });

  it('reads back everything that was filled in', async () => {
    const { organisation, member } = await bench.scene();
    const text = { title: 'T', summary: 'S', body: 'B' };
    const full = {
      ...completeContent, texts: { nl: text, fr: text, en: text }, startsOn: '2027-01-01', endsOn: '2027-02-01',
      expenses: 'FLAT' as const, expensesDayCents: 1500, minAge: 18, minAgeReason: 'Avondwerk', stepsBefore: 'Gesprek',
    }; // prettier-ignore
    const { vacancyId } = await bench.get(DraftVacancy).execute(member, {
      organisationId: organisation.id,
      content: full,
    });
    const { content } = await bench.work.run(member, (tx) =>
      bench.get(VacanciesRepository).content(tx, vacancyId),
    );
    expect(content).toEqual(full);
    await bench.get(EditVacancy).execute(member, { vacancyId, version: 1, content: completeContent });
    const later = await bench.work.run(member, (tx) => bench.get(VacanciesRepository).content(tx, vacancyId));
    expect(later.content).toEqual(completeContent);
  });

  it('is refused to a company, by whoever asks', async () => {
    const company = await bench.a.organisation({ legalForm: 'COMPANY', kind: 'COMPANY' });
    const draft = { organisationId: company.id, content: completeContent };
    for (const actor of [await bench.a.member(company), bench.coordinator, system]) {
      await expect(bench.get(DraftVacancy).execute(actor, draft)).rejects.toMatchObject({
        code: 'vacancy.company',
      });
    }
  });

  it('overwrites nothing when two members edit: the second one is told', async () => {
    const { organisation, member, vacancy } = await bench.scene();
    const colleague = await bench.a.member(organisation);
    const first = { ...completeContent, places: 7 };
    await bench.get(EditVacancy).execute(member, { vacancyId: vacancy.id, version: 1, content: first });
    const second = bench.get(EditVacancy).execute(colleague, {
      vacancyId: vacancy.id,
      version: 1,
      content: completeContent,
    });
    await expect(second).rejects.toMatchObject({ code: 'vacancy.changed.conflict', facts: { version: 2 } });
    const { content } = await bench.work.run(colleague, (tx) =>
      bench.get(VacanciesRepository).content(tx, vacancy.id),
    );
    expect(content.places).toBe(7);
  });

  it('tells the others about a change only once visitors can see it', async () => {
    const { member, vacancy } = await bench.scene();
    await bench
      .get(EditVacancy)
      .execute(member, { vacancyId: vacancy.id, version: 1, content: completeContent });
    expect(await bench.messages()).toEqual([]);
    const online = await bench.scene('PUBLISHED');
    await bench.get(EditVacancy).execute(online.member, { vacancyId: online.vacancy.id, version: 1, content: completeContent }); // prettier-ignore
    expect(await bench.messages()).toEqual(['vacancy.updated']);
  });

  it.each(['IN_REVIEW', 'PUBLISHED', 'PAUSED'] as const)('keeps one that is %s complete', async (state) => {
    const { member, vacancy } = await bench.scene(state);
    const emptied = bench.get(EditVacancy).execute(member, {
      vacancyId: vacancy.id,
      version: 1,
      content: blankContent,
    });
    await expect(emptied).rejects.toMatchObject({ code: 'vacancy.incomplete' });
  });

  it.each(['FILLED', 'EXPIRED', 'WITHDRAWN'] as const)('changes nothing of one that is %s', async (state) => {
    const { member, vacancy } = await bench.scene(state);
    const edit = bench.get(EditVacancy).execute(member, {
      vacancyId: vacancy.id,
      version: 1,
      content: completeContent,
    });
    await expect(edit).rejects.toMatchObject({ code: 'vacancy.closed' });
  });
});

describe('reviewing a vacancy', () => {
  it('goes from draft through a return to online, every step in the log', async () => {
    const { organisation, member, vacancy } = await bench.scene();
    await bench.get(SubmitVacancy).execute(member, vacancy.id);
    await bench.get(ReturnVacancy).execute(bench.coordinator, { vacancyId: vacancy.id, reasons: ['HARD_TO_READ', 'OTHER'], comment: 'Kortere zinnen, graag.' }); // prettier-ignore
    const remarks = await bench.work.run(member, (tx) =>
      bench.get(VacanciesRepository).returns(tx, vacancy.id),
    );
    expect(remarks).toMatchObject([
      { reasons: ['HARD_TO_READ', 'OTHER'], comment: 'Kortere zinnen, graag.' },
    ]);
    await bench.get(SubmitVacancy).execute(member, vacancy.id);
    await bench.get(PublishVacancy).execute(bench.coordinator, { vacancyId: vacancy.id });

    expect(await bench.stored(vacancy.id)).toMatchObject({ state: 'PUBLISHED', expires_on: '2026-12-14' });
    expect(await actionsOf(vacancy.id)).toEqual(['submit', 'return', 'submit', 'publish']);
    expect(await bench.messages()).toEqual([
      'vacancy.submitted',
      'vacancy.returned',
      'vacancy.submitted',
      'vacancy.published',
    ]);
    const [{ number }] = (await bench.rows<{ number: number }>(`select number from vacancy where id = $1`, [vacancy.id])) as [{ number: number }]; // prettier-ignore
    const seen = await bench.work.run(visitor, (tx) => bench.get(VacanciesQueries).published(tx, number));
    expect(seen).toMatchObject({ organisation: { name: organisation.name }, texts: { nl: completeContent.texts.nl }, note: { insuranceCivil: true } }); // prettier-ignore
  });

  it.each(['SUBMITTED', 'DORMANT', 'REJECTED'] as const)(
    'does not publish for an organisation that is %s',
    async (state) => {
      const organisation = await bench.a.organisation({ state });
      const vacancy = await bench.a.vacancy({ organisationId: organisation.id, state: 'IN_REVIEW' });
      const publish = bench.get(PublishVacancy).execute(bench.coordinator, { vacancyId: vacancy.id });
      await expect(publish).rejects.toMatchObject({ code: 'vacancy.organisation-not-active' });
    },
  );

  it('does not publish without information note, nor above the legal amount of the day', async () => {
    const organisation = await bench.a.organisation({ note: null });
    const bare = await bench.a.vacancy({ organisationId: organisation.id, state: 'IN_REVIEW' });
    await expect(bench.get(PublishVacancy).execute(bench.coordinator, { vacancyId: bare.id })).rejects.toMatchObject({ code: 'vacancy.no-information-note' }); // prettier-ignore
    const { vacancy } = await bench.scene('IN_REVIEW', { expenses: 'FLAT', expensesDayCents: 4403 });
    await expect(bench.get(PublishVacancy).execute(bench.coordinator, { vacancyId: vacancy.id })).rejects.toMatchObject({ code: 'vacancy.incomplete', facts: { fields: 'expensesDay' } }); // prettier-ignore
  });

  it('does not publish, resume or renew without insurance for who has to insure since', async () => {
    const group = { legalForm: 'DE_FACTO_ASSOCIATION', employsStaff: false, note: { insuranceCivil: false } } as const;
    const organisation = await bench.a.organisation(group);
    const of = (state: VacancyState) => bench.a.vacancy({ organisationId: organisation.id, state });
    const [first, waits, paused, online] = [await of('IN_REVIEW'), await of('IN_REVIEW'), await of('PAUSED'), await of('PUBLISHED')];
    const publish = (vacancyId: string) => bench.get(PublishVacancy).execute(bench.coordinator, { vacancyId });
    await publish(first.id);
    await bench.database.owner.query(`update organisation set employs_staff = true where id = $1`, [organisation.id]);
    for (const done of [
      () => publish(waits.id),
      () => bench.get(ResumeVacancy).execute(bench.coordinator, paused.id),
      () => bench.get(RenewVacancy).execute(bench.coordinator, online.id),
    ])
      await expect(done()).rejects.toMatchObject({ code: 'vacancy.must-insure' });
  }); // prettier-ignore

  it('is for coordinators', async () => {
    const { member, vacancy } = await bench.scene('IN_REVIEW');
    for (const actor of [member, system]) {
      await expect(bench.get(PublishVacancy).execute(actor, { vacancyId: vacancy.id })).rejects.toMatchObject({ code: 'unknown' }); // prettier-ignore
      const back = bench.get(ReturnVacancy).execute(actor, {
        vacancyId: vacancy.id,
        reasons: ['OTHER'],
        comment: null,
      });
      await expect(back).rejects.toMatchObject({ code: 'unknown' });
    }
  });
});

describe('what others see', () => {
  it('is nothing of a draft: not the row, not the words, not the contact, not the remarks', async () => {
    const { member, vacancy } = await bench.scene('RETURNED');
    await bench.database.owner.query(`insert into vacancy_return values ($1, $2, now(), '{OTHER}', 'x')`, [newId(), vacancy.id]); // prettier-ignore
    const stranger = await bench.a.member(await bench.a.organisation());
    const count = (actor: Actor, table: string) =>
      bench.work.run(actor, async (tx) => {
        const found: { n: number }[] = await tx.manager.query(`select count(*)::int as n from ${table}`);
        return found[0]?.n;
      });
    for (const table of ['vacancy', 'vacancy_text', 'vacancy_contact', 'vacancy_return']) {
      expect({ table, seen: await count(member, table) }).toEqual({ table, seen: 1 });
      expect({ table, seen: await count(stranger, table) }).toEqual({ table, seen: 0 });
    }
    expect(await count(visitor, 'vacancy_text')).toBe(0);
    await expect(count(visitor, 'vacancy_contact')).rejects.toThrow('permission denied');
    await expect(bench.work.run(stranger, (tx) => bench.get(VacanciesQueries).preview(tx, vacancy.id))).rejects.toMatchObject({ code: 'unknown' }); // prettier-ignore
  });

  it('of an online one is everything but the contact, and nothing of it is theirs to change', async () => {
    const { vacancy } = await bench.scene('PUBLISHED');
    const stranger = await bench.a.member(await bench.a.organisation());
    expect(
      await bench.work.run(stranger, (tx) => bench.get(VacanciesQueries).preview(tx, vacancy.id)),
    ).toMatchObject({
      state: 'PUBLISHED',
    });
    expect(
      await bench.work.run(stranger, (tx) => bench.get(VacanciesQueries).contact(tx, vacancy.id)),
    ).toBeNull();
    const unknown = { code: 'unknown' };
    const edit = { vacancyId: vacancy.id, version: 1, content: completeContent };
    await expect(bench.get(EditVacancy).execute(stranger, edit)).rejects.toMatchObject(unknown);
    await expect(bench.get(PauseVacancy).execute(stranger, vacancy.id)).rejects.toMatchObject(unknown);
    await expect(bench.get(CloseVacancy).execute(stranger, { vacancyId: vacancy.id, reason: 'UNKNOWN' })).rejects.toMatchObject(unknown); // prettier-ignore
    await expect(bench.get(PauseVacancy).execute(visitor, vacancy.id)).rejects.toMatchObject(unknown);
    // Nor past the commands.
    await bench.work.run(stranger, (tx) =>
      tx.manager.query(`update vacancy_text set title = 'Van mij' where vacancy_id = $1`, [vacancy.id]),
    );
    const titles = await bench.rows(`select 1 from vacancy_text where title = 'Van mij'`);
    expect(titles).toEqual([]);
  });
});
