import type { MigrationInterface, QueryRunner } from 'typeorm';

/** Suggestions, introductions, what an organisation may see of a candidate, engagements (UC-04). */
export class Introductions implements MigrationInterface {
  readonly name = 'Introductions0000000000006';

  async up(run: QueryRunner): Promise<void> {
    await run.query(`
      create table match_suggestion (
        candidate_id uuid not null references candidate on delete cascade,
        vacancy_id uuid not null references vacancy on delete cascade,
        rules_version text not null,
        score int not null,
        -- [{ term, points, ... }]: every term of the score, shown as a reason; never a sensitive fact
        reasons jsonb not null,
        computed_at timestamptz not null,
        primary key (candidate_id, vacancy_id)
      );
      comment on column match_suggestion.candidate_id is 'personal';
      create index match_suggestion_best on match_suggestion (candidate_id, score desc, vacancy_id);
      create index match_suggestion_of_vacancy on match_suggestion (vacancy_id);
      -- The score of the last suggestion kept: a new vacancy that cannot beat it need not be looked at.
      create table match_threshold (
        candidate_id uuid primary key references candidate on delete cascade,
        rules_version text not null,
        threshold int not null,
        computed_at timestamptz not null
      );

      create table introduction (
        id uuid primary key,
        candidate_id uuid not null references candidate on delete cascade,
        vacancy_id uuid not null references vacancy,
        organisation_id uuid not null references organisation,
        origin text not null check (origin in ('SELF', 'DESK', 'REFERRER', 'MARKET')),
        state text not null check (state in ('SUGGESTED', 'AGREED_BY_CANDIDATE', 'SENT', 'ANSWERED', 'MET', 'STARTED',
          'NOT_STARTED', 'DECLINED_BY_CANDIDATE', 'DECLINED_BY_ORG', 'NO_ANSWER')),
        suggested_at timestamptz not null,
        agreed_at timestamptz,
        sent_at timestamptz,
        reminded_at timestamptz,
        escalated_at timestamptz,
        answered_at timestamptz,
        met_at timestamptz,
        ended_at timestamptz,
        meeting_on date,
        meeting_note text,
        reason text,
        version int not null default 1,
        check (state in ('SUGGESTED', 'DECLINED_BY_CANDIDATE') or agreed_at is not null),
        check (state not in ('SENT', 'ANSWERED', 'MET', 'STARTED', 'NO_ANSWER', 'DECLINED_BY_ORG') or sent_at is not null)
      );
      comment on column introduction.candidate_id is 'personal';
      create unique index introduction_one_open on introduction (candidate_id, vacancy_id)
        where state not in ('NOT_STARTED', 'DECLINED_BY_CANDIDATE', 'DECLINED_BY_ORG', 'NO_ANSWER');
      create index introduction_of_organisation on introduction (organisation_id, state, sent_at);
      create index introduction_of_vacancy on introduction (vacancy_id);
      create index introduction_of_candidate on introduction (candidate_id);
      create index introduction_waiting on introduction (sent_at) where state = 'SENT';

      -- Exactly what the candidate agreed to share, copied when the introduction is sent. The organisation
      -- has no access to table candidate at all.
      create table introduction_disclosure (
        introduction_id uuid primary key references introduction on delete cascade,
        organisation_id uuid not null references organisation,
        first_name text not null,
        contact_route text not null check (contact_route in ('EMAIL', 'PHONE', 'REFERRER', 'COMES_BACK')),
        email text,
        phone text,
        languages text[] not null default '{}',
        dutch_level text not null,
        slots int not null,
        support text[] not null default '{}',
        message text
      );
      comment on column introduction_disclosure.first_name is 'personal';
      comment on column introduction_disclosure.email is 'personal';
      comment on column introduction_disclosure.phone is 'personal';
      comment on column introduction_disclosure.message is 'personal';

      create table engagement (
        id uuid primary key,
        introduction_id uuid not null unique references introduction on delete cascade,
        candidate_id uuid not null references candidate on delete cascade,
        vacancy_id uuid not null references vacancy,
        organisation_id uuid not null references organisation,
        state text not null check (state in ('STARTED', 'CONFIRMED', 'RETAINED', 'ENDED', 'DONE')),
        confirmed_by text not null check (confirmed_by in ('candidate', 'organisation', 'desk', 'coordinator')),
        started_on date not null,
        started_at timestamptz not null,
        ended_at timestamptz,
        reason text
      );
      comment on column engagement.candidate_id is 'personal';
      create index engagement_of_vacancy on engagement (vacancy_id);
      create index engagement_of_candidate on engagement (candidate_id);
    `);
    for (const table of [
      'match_suggestion',
      'match_threshold',
      'introduction',
      'introduction_disclosure',
      'engagement',
    ]) {
      await run.query(`alter table ${table} enable row level security;
        alter table ${table} force row level security;
        grant select, insert, update, delete on ${table} to bp_system;
        create policy system_all on ${table} to bp_system using (true);`);
    }
    await run.query(`
      -- Own clients whose consent covers feedback on how it goes.
      create function own_clients_with_feedback() returns setof uuid language sql stable security definer
        set search_path = public, pg_temp
        as $$ select candidate_id from referral
              where worker_id = app_actor() and state <> 'PROPOSED' and 'FEEDBACK' = any (consent_scope) $$;

      grant select on match_suggestion to bp_candidate, bp_desk, bp_coordinator;
      create policy own on match_suggestion to bp_candidate using (candidate_id = app_actor());
      create policy reception on match_suggestion to bp_desk, bp_coordinator using (true);

      grant insert on introduction to bp_visitor;
      grant select, insert, update on introduction to bp_candidate, bp_desk, bp_coordinator;
      grant select, update on introduction to bp_organisation;
      grant select on introduction to bp_referrer;
      create policy visitor_asks on introduction for insert to bp_visitor with check (origin in ('SELF', 'MARKET'));
      create policy own on introduction to bp_candidate using (candidate_id = app_actor());
      create policy reception on introduction to bp_desk, bp_coordinator using (true);
      -- Nothing about the candidate before it is sent, and it is sent only after the candidate agreed.
      create policy organisation_after_sent on introduction to bp_organisation
        using (sent_at is not null and organisation_id = any (array(select member_organisations())));
      create policy referrer_feedback on introduction for select to bp_referrer
        using (candidate_id = any (array(select own_clients_with_feedback())));

      grant insert on introduction_disclosure to bp_visitor, bp_desk, bp_coordinator, bp_candidate;
      grant select on introduction_disclosure to bp_organisation, bp_desk, bp_coordinator, bp_candidate;
      create policy visitor_agrees on introduction_disclosure for insert to bp_visitor with check (true);
      create policy own on introduction_disclosure to bp_candidate
        using (exists (select 1 from introduction i where i.id = introduction_id));
      create policy reception on introduction_disclosure to bp_desk, bp_coordinator using (true);
      create policy organisation_after_sent on introduction_disclosure for select to bp_organisation
        using (organisation_id = any (array(select member_organisations()))
          and exists (select 1 from introduction i where i.id = introduction_id and i.sent_at is not null));

      grant select, insert, update on engagement to bp_organisation, bp_desk, bp_coordinator, bp_candidate;
      grant select on engagement to bp_referrer;
      create policy own on engagement to bp_candidate using (candidate_id = app_actor());
      create policy reception on engagement to bp_desk, bp_coordinator using (true);
      create policy organisation_own on engagement to bp_organisation
        using (organisation_id = any (array(select member_organisations())));
      create policy referrer_feedback on engagement for select to bp_referrer
        using (candidate_id = any (array(select own_clients_with_feedback())));
    `);
  }

  async down(run: QueryRunner): Promise<void> {
    await run.query(`
      drop table engagement, introduction_disclosure, introduction, match_threshold, match_suggestion cascade;
      drop function own_clients_with_feedback;
    `);
  }
}
