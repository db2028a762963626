import type pg from 'pg';

/** A mail of the ledger, as the owner of the database sees it. */
export interface LedgerMail {
  readonly id: string;
  readonly messageId: string;
  readonly class: 'at_least_once' | 'at_most_once';
  readonly state: string;
  readonly template: string;
  readonly subjectId: string;
}

/** Work that still has to be done. */
export interface OpenWork {
  /** Due outbox rows that were not relayed. */
  readonly unrelayed: number;
  /** Jobs without an end. */
  readonly jobs: number;
  /** Mails that will be sent or given up. */
  readonly mails: number;
}

const one = async <R>(owner: pg.Pool, sql: string): Promise<R> => (await owner.query(sql)).rows[0] as R;

export const openWork = (owner: pg.Pool): Promise<OpenWork> =>
  one<OpenWork>(
    owner,
    `select (select count(*) from outbox where relayed_at is null)::int as unrelayed,
            (select count(*) from job_receipt where state = 'queued')::int as jobs,
            (select count(*) from mail where state in ('queued', 'sending', 'retry'))::int as mails`,
  );

export const isOpen = ({ unrelayed, jobs, mails }: OpenWork): boolean => unrelayed + jobs + mails > 0;

/** Jobs that came to an end. */
export const finishedJobs = async (owner: pg.Pool): Promise<number> =>
  (await one<{ n: number }>(owner, `select count(*)::int as n from job_receipt where state <> 'queued'`)).n;

/** What should have left a trace and did not. */
export interface Missing {
  /** Agreement announced, no end of the job that sends. Killed after its commit, it is skipped the next time. */
  readonly sends: number;
  /** Jobs put into the outbox, relayed, without a receipt. */
  readonly receipts: number;
  /** Introductions that are not open to the organisation. */
  readonly introductions: number;
  /** Introductions without their two mails in the ledger. */
  readonly mails: number;
}

export const missing = (owner: pg.Pool): Promise<Missing> =>
  one<Missing>(
    owner,
    `select
       (select count(*) from outbox o where name = 'introduction.agreed' and not exists (
          select 1 from job_receipt r where r.outbox_id = o.id and r.job = 'introductions.send'
             and r.state in ('done', 'skipped')))::int as sends,
       (select count(*) from outbox o where kind = 'job' and not exists (
          select 1 from job_receipt r where r.outbox_id = o.id and r.job = o.name and r.state <> 'queued'))::int
         as receipts,
       (select count(*) from introduction where state <> 'SENT' or sent_at is null)::int as introductions,
       (select count(*) from introduction i where 2 <> (
          select count(distinct template) from mail m where m.subject_id = i.id
             and m.template in ('introduction-sent', 'follow-link')))::int as mails`,
  );

/** Jobs that ended badly, by name. */
export const failedJobs = async (owner: pg.Pool): Promise<{ job: string; code: string }[]> =>
  (
    await owner.query<{ job: string; code: string }>(
      `select distinct job, error_code as code from job_receipt where state = 'failed'`,
    )
  ).rows;

export const ledger = async (owner: pg.Pool): Promise<LedgerMail[]> =>
  (
    await owner.query<LedgerMail>(
      `select id, message_id as "messageId", class, state, template, subject_id as "subjectId" from mail`,
    )
  ).rows;

/** The minutes between two tries pass. */
export const letTimePass = async (owner: pg.Pool): Promise<void> => {
  await owner.query(`update mail set not_before = now() where state = 'retry'`);
};
