import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import {
  Clock,
  addWorkingDays,
  dayInBrussels,
  lastDayOverdue,
  shiftDay,
  startOfDayInBrussels,
} from '#kernel';

export const waitingKinds = ['VACANCY', 'CHANGES'] as const;
/** A vacancy that was handed in, or changes of one that is online. */
export type WaitingKind = (typeof waitingKinds)[number];

export interface WaitingFilter {
  readonly kind: WaitingKind | null;
  readonly organisationId: string | null;
  /** Only of organisations of which nothing ever went online. */
  readonly firstOnly: boolean;
  readonly overdueOnly: boolean;
  /** In the title or the name of the organisation; empty for everything. */
  readonly words: string;
}

export interface WaitingLine {
  readonly kind: WaitingKind;
  readonly vacancyId: string;
  readonly title: string;
  readonly municipality: string | null;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly submittedAt: Date;
  /** Nothing of this organisation ever went online. */
  readonly first: boolean;
  /** The day by which somebody should have decided (YYYY-MM-DD). */
  readonly due: string;
  readonly overdue: boolean;
}

export interface WaitingPage {
  readonly items: readonly WaitingLine[];
  /** Everything that fits the filter, and what of it is overdue. */
  readonly total: number;
  readonly overdue: number;
  /** Target in force today, in working days. */
  readonly workingDays: number;
}

/** Every waiting thing under the alias w. */
const waitingSql = `(
    select 'VACANCY'::text as kind, id as vacancy_id, organisation_id, submitted_at, id as key
      from vacancy where state = 'IN_REVIEW'
    union all
    select 'CHANGES'::text, vacancy_id, organisation_id, submitted_at, id from vacancy_proposal where state = 'IN_REVIEW'
  ) as w`;

const neverOnline = `not exists (select 1 from vacancy e
  where e.organisation_id = w.organisation_id and e.published_at is not null)`;

type Use = (value: unknown) => string;

/** Only what was asked for, so that the plain queue runs along its indexes. */
function conditions(filter: WaitingFilter, cutoff: string, use: Use): string {
  const parts: string[] = [];
  if (filter.kind !== null) parts.push(`w.kind = ${use(filter.kind)}`);
  if (filter.organisationId !== null) parts.push(`w.organisation_id = ${use(filter.organisationId)}`);
  if (filter.firstOnly) parts.push(neverOnline);
  if (filter.overdueOnly) parts.push(`w.submitted_at < ${cutoff}`);
  if (filter.words !== '') {
    const key = `vacancy_words_key(${use(filter.words)})`;
    const like = `'%' || replace(replace(replace(${key}, '\\', '\\\\'), '%', '\\%'), '_', '\\_') || '%'`;
    parts.push(`(w.vacancy_id in (select vacancy_id from vacancy_text where title_key like ${like})
      or w.organisation_id in (select id from organisation where vacancy_words_key(name) like ${like}))`);
  }
  return parts.length === 0 ? '' : `where ${parts.join(' and ')}`;
}

interface Asked {
  readonly filter: WaitingFilter;
  readonly page: number;
  readonly perPage: number;
  /** Handed in before this instant is overdue. */
  readonly before: Date;
}

/** One round trip for the page and the counts. */
export function waitingStatement({ filter, page, perPage, before }: Asked): {
  text: string;
  values: unknown[];
} {
  const values: unknown[] = [];
  const use: Use = (value) => `$${values.push(value)}`;
  const cutoff = `${use(before)}::timestamptz`;
  const where = conditions(filter, cutoff, use);
  const text = `
    with sums as (
      select count(*)::int as total, (count(*) filter (where w.submitted_at < ${cutoff}))::int as overdue
        from ${waitingSql} ${where}
    ), page as (
      select * from ${waitingSql} ${where}
       order by w.submitted_at, w.key limit ${use(perPage)} offset ${use((page - 1) * perPage)}
    )
    select sums.total, sums.overdue, lines.* from sums left join (
      select w.kind, w.vacancy_id as "vacancyId", w.organisation_id as "organisationId", w.key,
        w.submitted_at as "submittedAt", w.submitted_at < ${cutoff} as late, o.name as "organisationName",
        v.municipality, coalesce(t.title, '') as title, ${neverOnline} as first
        from page as w
        join vacancy v on v.id = w.vacancy_id
        join organisation o on o.id = w.organisation_id
        left join vacancy_text t on t.vacancy_id = w.vacancy_id and t.lang = 'nl'
    ) as lines on true order by lines."submittedAt", lines.key`;
  return { text, values };
}

interface Row extends Omit<WaitingLine, 'due' | 'overdue' | 'vacancyId'> {
  readonly total: number;
  readonly overdue: number;
  readonly late: boolean;
  readonly vacancyId: string | null;
}

/** The queue of everything that waits for a coordinator, longest waiting first. */
@Injectable()
export class ReviewQueue {
  constructor(private readonly clock: Clock) {}

  /** Working days within which somebody should decide: the row of the latest day, two when there is none. */
  async target(tx: Tx): Promise<number> {
    const rows: { days: number }[] = await tx.manager.query(
      `select working_days as days from review_target where valid_from <= $1 order by valid_from desc limit 1`,
      [dayInBrussels(this.clock.now())],
    );
    return rows[0]?.days ?? 2;
  }

  /** One page of what fits the filter, with the counts of all of it. */
  async page(tx: Tx, asked: Omit<Asked, 'before'>): Promise<WaitingPage> {
    const workingDays = await this.target(tx);
    const today = dayInBrussels(this.clock.now());
    const before = startOfDayInBrussels(shiftDay(lastDayOverdue(today, workingDays), 1));
    const { text, values } = waitingStatement({ ...asked, before });
    const rows: Row[] = await tx.manager.query(text, values);
    const items = rows.flatMap(({ vacancyId, late, total: _total, overdue: _overdue, ...line }) =>
      vacancyId === null
        ? []
        : [{ ...line, vacancyId, due: dueDay(line.submittedAt, workingDays), overdue: late }],
    );
    return { items, total: rows[0]?.total ?? 0, overdue: rows[0]?.overdue ?? 0, workingDays };
  }

  /** The vacancy to look at now: the one that waits longest, or the one that follows `after`. Null when all is done. */
  async next(tx: Tx, after: string | null): Promise<string | null> {
    const rows: { vacancyId: string }[] = await tx.manager.query(
      `with present as (select w.submitted_at, w.key from ${waitingSql} where w.vacancy_id = $1 limit 1)
       select w.vacancy_id as "vacancyId" from ${waitingSql} where $1::uuid is null or w.vacancy_id <> $1::uuid
        order by (w.submitted_at, w.key) <= (select p.submitted_at, p.key from present p) nulls first,
          w.submitted_at, w.key limit 1`,
      [after],
    );
    return rows[0]?.vacancyId ?? null;
  }
}

const dueDay = (submittedAt: Date, workingDays: number): string =>
  addWorkingDays(dayInBrussels(submittedAt), workingDays);
