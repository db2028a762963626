/**
 * What "the time is over" means for each table of `retention_rule`. In `due`, $1 is the day before which rows are
 * too old and $2 is now. In `act`, $1 are the keys. A plan without `act` goes through EraseCandidate.
 * A spec compares this list with the table, so that a new rule cannot be forgotten.
 */
interface Plan {
  readonly key: string;
  readonly due: string;
  readonly act?: string;
}

const tooOld = '< $1::timestamptz and $2::timestamptz is not null';

export const retentionPlans = {
  account: {
    key: 'a.id',
    due: `from account a where a.kind in ('organisation', 'referrer', 'desk')
      and coalesce(a.last_login_at, a.created_at) ${tooOld}
      and not exists (select 1 from referral r where r.worker_id = a.id)
      and not exists (select 1 from registration r where r.worker_id = a.id)
      and not exists (select 1 from membership m join organisation o on o.id = m.organisation_id
                      where m.account_id = a.id and o.state = 'ACTIVE')`,
    act: `delete from account where id::text = any ($1)`,
  },
  organisation_contact: {
    key: 'c.id',
    due: `from organisation_contact c join organisation o on o.id = c.organisation_id
      where o.state in ('ARCHIVED', 'REJECTED')
      and coalesce((select max(t.at) from transition t where t.subject = 'organisation' and t.subject_id = o.id),
                   o.created_at) ${tooOld}`,
    act: `delete from organisation_contact where id::text = any ($1)`,
  },
  organisation_invitation: {
    key: 'i.id',
    due: `from organisation_invitation i where coalesce(i.accepted_at, i.withdrawn_at, i.expires_at) ${tooOld}`,
    act: `delete from organisation_invitation where id::text = any ($1)`,
  },
  vacancy_contact: {
    key: 'c.vacancy_id',
    due: `from vacancy_contact c join vacancy v on v.id = c.vacancy_id where v.closed_at ${tooOld}`,
    act: `delete from vacancy_contact where vacancy_id::text = any ($1)`,
  },
  information_note: {
    key: 'n.id',
    due: `from information_note n where n.valid_from ${tooOld}
      and not exists (select 1 from vacancy v where v.information_note_id = n.id)
      and (n.vacancy_id is null and exists (select 1 from organisation o
          where o.id = n.organisation_id and o.state in ('ARCHIVED', 'REJECTED'))
        or exists (select 1 from information_note later
                  where later.organisation_id = n.organisation_id
                  and later.vacancy_id is not distinct from n.vacancy_id and later.version > n.version))`,
    act: `delete from information_note where id::text = any ($1)`,
  },
  candidate: {
    key: 'c.id',
    due: `from candidate c where c.state not in ('ANONYMISED', 'PROSPECT') and c.last_activity_at ${tooOld}
      and not exists (select 1 from engagement e where e.candidate_id = c.id
                      and e.state in ('STARTED', 'CONFIRMED', 'RETAINED'))`,
  },
  referral: {
    // Erased together with the client; staff may shorten the rule, never lengthen what was promised at the start.
    key: 'r.candidate_id',
    due: `from referral r where r.state = 'PROPOSED'
      and (r.erase_after <= $2::timestamptz or r.proposed_at <= $1::timestamptz)`,
  },
  candidate_note: {
    key: 'n.candidate_id',
    due: `from candidate_note n join candidate c on c.id = n.candidate_id
      where n.kind = 'INTAKE' and c.last_activity_at ${tooOld}`,
    act: `delete from candidate_note where kind = 'INTAKE' and candidate_id::text = any ($1)`,
  },
  'candidate_note.support': {
    key: 'n.candidate_id',
    due: `from candidate_note n where n.kind = 'SUPPORT'
      and greatest(n.written_at, (select max(i.suggested_at) from introduction i
                                  where i.candidate_id = n.candidate_id)) ${tooOld}`,
    act: `delete from candidate_note where kind = 'SUPPORT' and candidate_id::text = any ($1)`,
  },
  consent: {
    key: 'c.id',
    due: `from consent c join candidate p on p.id = c.candidate_id
      where coalesce(c.withdrawn_at, p.anonymised_at) ${tooOld}`,
    act: `delete from consent where id::text = any ($1)`,
  },
  intake: {
    key: 'i.id',
    due: `from intake i left join candidate c on c.id = i.candidate_id
      where (i.state = 'DRAFT' and i.erase_after <= $2::timestamptz)
        or (i.state = 'COMPLETED' and greatest(i.completed_at, c.last_activity_at) < $1::timestamptz)`,
    act: `delete from intake where id::text = any ($1)`,
  },
  match_suggestion: {
    key: 's.candidate_id',
    due: `from match_suggestion s where s.computed_at ${tooOld} group by s.candidate_id`,
    act: `delete from match_suggestion where candidate_id::text = any ($1)`,
  },
  introduction: {
    key: 'i.id',
    due: `from introduction i where i.candidate_id is not null and i.ended_at ${tooOld}`,
    act: `update introduction set candidate_id = null, meeting_note = null where id::text = any ($1)`,
  },
  introduction_disclosure: {
    key: 'd.introduction_id',
    due: `from introduction_disclosure d join introduction i on i.id = d.introduction_id
      left join engagement e on e.introduction_id = i.id
      where i.state in ('STARTED', 'NOT_STARTED', 'DECLINED_BY_CANDIDATE', 'DECLINED_BY_ORG', 'NO_ANSWER')
      and (e.id is null or e.state in ('ENDED', 'DONE'))
      and coalesce(e.ended_at, i.ended_at, i.sent_at, i.suggested_at) ${tooOld}`,
    act: `delete from introduction_disclosure where introduction_id::text = any ($1)`,
  },
  engagement: {
    key: 'e.id',
    due: `from engagement e where e.candidate_id is not null and e.state in ('ENDED', 'DONE') and e.ended_at ${tooOld}`,
    act: `update engagement set candidate_id = null where id::text = any ($1)`,
  },
  registration: {
    key: 'r.id',
    due: `from registration r join market_edition m on m.id = r.edition_id
      where m.ends_at ${tooOld} and (r.first_name is not null or r.email is not null or r.phone is not null)`,
    act: `update registration set first_name = null, email = null, phone = null where id::text = any ($1)`,
  },
  fact: {
    // A new key that nobody has, the same in all facts of one person: figures keep counting each person once.
    key: 'f.subject_key',
    due: `from fact f where exists (select 1 from candidate c where c.id = f.subject_key)
      group by f.subject_key having max(f.occurred_at) ${tooOld}`,
    act: `update fact f set subject_key = n.fresh
      from (select subject_key, gen_random_uuid() as fresh from fact where subject_key::text = any ($1)
            group by subject_key) n
      where f.subject_key = n.subject_key`,
  },
  mail: {
    key: 'm.id',
    due: `from mail m where m.state in ('sent', 'failed', 'unknown') and m.queued_at ${tooOld}`,
    act: `delete from mail where id::text = any ($1)`,
  },
  form_submission: {
    key: 's.key',
    due: `from form_submission s where s.at ${tooOld}`,
    act: `delete from form_submission where key::text = any ($1)`,
  },
  import_run: {
    key: 'r.id',
    due: `from import_run r where r.created_at ${tooOld}`,
    act: `delete from import_run where id::text = any ($1)`,
  },
  import_run_row: {
    // Of lists that ended: a list is gone as a whole by its own rule.
    key: 'w.run_id',
    due: `from import_run_row w join import_run r on r.id = w.run_id where r.ended_at ${tooOld} group by w.run_id`,
    act: `delete from import_run_row where run_id::text = any ($1)`,
  },
  api_token: {
    key: 't.id',
    due: `from api_token t where least(t.revoked_at, t.expires_at) ${tooOld}`,
    act: `delete from api_token where id::text = any ($1)`,
  },
  api_answer: {
    key: `concat_ws(' ', a.account_id, a.organisation_id, a.key)`,
    due: `from api_answer a where a.at ${tooOld}`,
    act: `delete from api_answer where concat_ws(' ', account_id, organisation_id, key) = any ($1)`,
  },
  mailbox: {
    key: 'm.id',
    due: `from mailbox m where m.at ${tooOld}`,
    act: `delete from mailbox where id::text = any ($1)`,
  },
} as const satisfies Record<string, Plan>;

/** A table (or part of one) with a retention rule. */
export type RetainedTable = keyof typeof retentionPlans;

export const isRetained = (table: string): table is RetainedTable => Object.hasOwn(retentionPlans, table);
