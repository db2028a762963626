import { InlineJobs, Outbox } from '#jobs';
import { dayInBrussels, newId, system, type Actor, type CloseReason } from '#kernel';
import { ArchiveOrganisation, ReinstateOrganisation, SuspendOrganisation } from '#organisations';
import {
  AcceptChanges, CloseVacancy, DraftVacancy, DropChanges, EditVacancy, ExpireVacancy, FillVacancyIfFull, FollowOrganisation,
  PauseForTalk, PauseVacancy, PublishVacancy, RefuseVacancy, RenewByLink, RenewVacancy, ResumeVacancy, ReturnChanges, ReturnVacancy,
  SubmitChanges, SubmitVacancy, VacanciesQueries, WarnExpiring, expireVacancies, type VacancyContent,
} from '#vacancies'; // prettier-ignore
import { completeContent } from './builders/vacancies.js';
import type { vacancyBench } from './vacancy-bench.js';

type Bench = Awaited<ReturnType<typeof vacancyBench>>;

/** Who can act on the vacancy of the world. */
export type Person = 'member' | 'colleague' | 'coordinator';

/** One thing that happens; plain data, so that a failing sequence prints and shrinks. */
export type Move =
  | { readonly do: 'submit' | 'pause' | 'resume' | 'renew' | 'submitChanges' | 'dropChanges'; readonly by: Person }
  | { readonly do: 'close'; readonly by: Person; readonly reason: CloseReason }
  | { readonly do: 'edit'; readonly by: Person; readonly what: 'practical' | 'nature' | 'amount' | 'until'; readonly cents: number }
  | { readonly do: 'publish' | 'return' | 'refuse' | 'accept' | 'returnChanges' | 'talk' }
  | { readonly do: 'suspend' | 'reinstate' | 'archive' | 'loseNote' }
  | { readonly do: 'law'; readonly cents: number; readonly inDays: number }
  | { readonly do: 'wait'; readonly days: number }
  | { readonly do: 'start' | 'expire' | 'warn' | 'follow' | 'link' | 'night' }; // prettier-ignore

/** What the database says of the vacancy after a step. */
export interface Facts {
  readonly state: string;
  readonly version: number;
  readonly cents: number | null;
  /** The amount in force on the day of the last version. */
  readonly maximum: number | null;
  /** Differs as soon as anything of what it says or is does. */
  readonly content: string;
  readonly hasNote: boolean;
  readonly expiresOn: string | null;
  readonly closeReason: string | null;
  readonly hasClosedAt: boolean;
  readonly isPaused: boolean;
  readonly openProposals: number;
  readonly moves: readonly (readonly [string | null, string])[];
  readonly proposals: readonly { readonly state: string; readonly moves: readonly (readonly [string | null, string])[] }[];
  readonly organisation: string;
} // prettier-ignore

const factsSql = `
  select v.state, v.version, case when v.expenses = 'FLAT' then v.expenses_day_cents end as cents,
    (select value / 100 from legal_amount where code = 'expenses.day'
        and valid_from <= (v.updated_at at time zone 'Europe/Brussels')::date
      order by valid_from desc limit 1)::int as maximum,
    md5(((to_jsonb(v) - 'version' - 'updated_at') || jsonb_build_object('texts',
      (select jsonb_agg(t order by t.lang) from vacancy_text t where t.vacancy_id = v.id)))::text) as content,
    exists (select 1 from information_note n where n.id = v.information_note_id
      and n.organisation_id = v.organisation_id) as "hasNote",
    v.expires_on::text as "expiresOn", v.close_reason as "closeReason", v.closed_at is not null as "hasClosedAt",
    v.paused_at is not null as "isPaused", o.state as organisation,
    (select count(*)::int from vacancy_proposal p where p.vacancy_id = v.id
        and p.state in ('DRAFT', 'IN_REVIEW', 'RETURNED')) as "openProposals",
    (select json_agg(json_build_array(from_state, to_state)) from transition
      where subject = 'vacancy' and subject_id = v.id) as moves,
    coalesce((select json_agg(json_build_object('state', p.state, 'moves',
        (select json_agg(json_build_array(from_state, to_state)) from transition t
          where t.subject = 'vacancy_proposal' and t.subject_id = p.id)))
      from vacancy_proposal p where p.vacancy_id = v.id), '[]') as proposals
  from vacancy v join organisation o on o.id = v.organisation_id where v.id = $1`;

/** An organisation with two members, a coordinator, a law and one vacancy that all of them act on. */
export class VacancyWorld {
  private constructor(
    private readonly bench: Bench,
    private readonly organisationId: string,
    private readonly people: Readonly<Record<Person, Actor>>,
    readonly vacancyId: string,
  ) {}

  /** A fresh draft in an emptied database, at the start of the bench's time. */
  static async open(bench: Bench): Promise<VacancyWorld> {
    await bench.reset();
    await bench.database.owner.query(`delete from legal_amount where code = 'expenses.day'`);
    const organisation = await bench.a.organisation();
    const member = await bench.a.member(organisation);
    const colleague = await bench.a.plainMember(organisation);
    const content: VacancyContent = {
      ...completeContent,
      expenses: 'FLAT',
      expensesDayCents: 3500,
      places: 1,
    };
    const people = { member, colleague, coordinator: bench.coordinator };
    const draft = { organisationId: organisation.id, content };
    const { vacancyId } = await bench.get(DraftVacancy).execute(member, draft);
    const world = new VacancyWorld(bench, organisation.id, people, vacancyId);
    await world.law(4000, '2026-01-01');
    return world;
  }

  async facts(): Promise<Facts> {
    const [found] = await this.bench.rows<Facts>(factsSql, [this.vacancyId]);
    if (!found) throw new Error('the vacancy is gone');
    return found;
  }

  /** Does one thing; rejects as the command does. */
  async happen(move: Move): Promise<unknown> {
    if ('by' in move) return this.byPerson(move);
    if (move.do === 'wait') return this.bench.clock.advance({ days: move.days });
    if (move.do === 'law') return this.law(move.cents, this.day(move.inDays));
    return this.others[move.do]();
  }

  private byPerson(move: Extract<Move, { by: Person }>): Promise<unknown> {
    const { bench, vacancyId } = this;
    const actor = this.people[move.by];
    switch (move.do) {
      case 'edit':
        return this.edit(actor, move);
      case 'close':
        return bench.get(CloseVacancy).execute(actor, { vacancyId, reason: move.reason });
      case 'submit':
        return bench.get(SubmitVacancy).execute(actor, vacancyId);
      case 'pause':
        return bench.get(PauseVacancy).execute(actor, vacancyId);
      case 'resume':
        return bench.get(ResumeVacancy).execute(actor, vacancyId);
      case 'renew':
        return bench.get(RenewVacancy).execute(actor, vacancyId);
      case 'submitChanges':
        return bench.get(SubmitChanges).execute(actor, vacancyId);
      case 'dropChanges':
        return bench.get(DropChanges).execute(actor, vacancyId);
    }
  }

  private readonly others = {
    publish: () => this.bench.get(PublishVacancy).execute(this.people.coordinator, { vacancyId: this.vacancyId }),
    return: () =>
      this.bench.get(ReturnVacancy).execute(this.people.coordinator, { vacancyId: this.vacancyId, reasons: ['OTHER'], comment: 'Korter' }),
    refuse: () =>
      this.bench.get(RefuseVacancy).execute(this.people.coordinator, { vacancyId: this.vacancyId, reasons: ['NOT_UNPAID'], comment: 'Nee' }),
    talk: () =>
      this.bench.get(PauseForTalk).execute(this.people.coordinator, { vacancyId: this.vacancyId, comment: 'Even praten' }),
    accept: () => this.bench.get(AcceptChanges).execute(this.people.coordinator, this.vacancyId),
    returnChanges: () =>
      this.bench.get(ReturnChanges).execute(this.people.coordinator, { vacancyId: this.vacancyId, reasons: ['OTHER'], comment: 'Korter' }),
    suspend: () =>
      this.bench.get(SuspendOrganisation).execute(this.people.coordinator, {
        organisationId: this.organisationId, reason: 'COMPLAINT', comment: 'Klacht',
      }),
    reinstate: () => this.bench.get(ReinstateOrganisation).execute(this.people.coordinator, this.organisationId),
    archive: () => this.bench.get(ArchiveOrganisation).execute(this.people.member, this.organisationId),
    loseNote: () => this.loseNote(),
    start: () => this.start(),
    expire: () => this.bench.get(ExpireVacancy).execute(this.vacancyId),
    warn: () => this.bench.get(WarnExpiring).execute(this.vacancyId),
    follow: () => this.bench.get(FollowOrganisation).execute(this.vacancyId),
    link: () => this.bench.get(RenewByLink).execute(this.vacancyId),
    night: () => this.night(),
  }; // prettier-ignore

  private async edit(actor: Actor, { what, cents }: Extract<Move, { do: 'edit' }>): Promise<void> {
    const { vacancy, content } = await this.bench.work.run(actor, (tx) =>
      this.bench.get(VacanciesQueries).whole(tx, this.vacancyId),
    );
    const { nl } = content.texts;
    const changes: Record<typeof what, Partial<VacancyContent>> = {
      practical: { hoursPerWeek: (cents % 9) + 1, slots: cents % 64 },
      nature: { texts: { ...content.texts, nl: { ...nl, title: `Soep ${cents}`, body: `Wij koken ${cents} soepen.` } } },
      amount: { expenses: 'FLAT', expensesDayCents: cents },
      until: { wantedUntil: this.day(cents % 100) },
    }; // prettier-ignore
    const edited = { ...content, ...changes[what] };
    await this.bench
      .get(EditVacancy)
      .execute(actor, { vacancyId: this.vacancyId, version: vacancy.version, content: edited });
  }

  private law(cents: number, from: string): Promise<unknown> {
    return this.bench.database.owner.query(
      `insert into legal_amount (id, code, unit, value, valid_from, source_url)
       values ($1, 'expenses.day', 'EUR', $2, $3, 'https://wet.example') on conflict do nothing`,
      [newId(), cents * 100, from],
    );
  }

  /** What nothing refers to: a note that is in force for something open cannot go. */
  private loseNote(): Promise<unknown> {
    return this.bench.database.owner.query(
      `delete from information_note n where n.organisation_id = $1
         and not exists (select 1 from vacancy v where v.information_note_id = n.id)`,
      [this.organisationId],
    );
  }

  private async start(): Promise<void> {
    const candidate = await this.bench.a.candidate();
    const introductionId = newId();
    const ids = [introductionId, candidate.id, this.vacancyId, this.organisationId];
    await this.bench.database.owner.query(
      `insert into introduction (id, candidate_id, vacancy_id, organisation_id, origin, state, suggested_at, agreed_at,
         sent_at) values ($1, $2, $3, $4, 'DESK', 'STARTED', now(), now(), now())`,
      ids,
    );
    await this.bench.database.owner.query(
      `insert into engagement (id, introduction_id, candidate_id, vacancy_id, organisation_id, state, confirmed_by,
         started_on, started_at) values ($5, $1, $2, $3, $4, 'STARTED', 'desk', current_date, now())`,
      [...ids, newId()],
    );
    await this.bench.get(FillVacancyIfFull).execute(this.vacancyId);
  }

  private async night(): Promise<void> {
    await this.bench.work.run(system, (tx) => this.bench.get(Outbox).enqueue(tx, expireVacancies, {}));
    await this.bench.get(InlineJobs).drain();
  }

  private day(inDays: number): string {
    return dayInBrussels(new Date(this.bench.clock.now().getTime() + inDays * 86_400_000));
  }
}
