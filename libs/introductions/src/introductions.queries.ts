import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { introductionLifecycle, type IntroductionState } from './introduction.lifecycle.js';
import type { CandidateView, OrganisationView, SharedFacts } from './introduction-views.js';

type Lang = 'nl' | 'fr' | 'en';

const progress = `i.id as "introductionId", i.state, i.suggested_at as "suggestedAt", i.agreed_at as "agreedAt",
  i.sent_at as "sentAt", i.reminded_at as "remindedAt", i.answered_at as "answeredAt", i.met_at as "metAt",
  i.ended_at as "endedAt", i.meeting_on::text as "meetingOn", i.meeting_note as "meetingNote", i.reason,
  e.started_on::text as "startedOn"`;

const vacancy = `v.id as "vacancyId", v.number as "vacancyNumber", x.title, x.lang as "titleLang",
  v.full_since is not null as "isFull", v.state in ('FILLED', 'EXPIRED', 'WITHDRAWN') as "isClosed"`;

/** Joins the title in the language of parameter $1; Dutch, then any other, when there is none. */
export const titleJoin = `cross join lateral (select title, lang from vacancy_text
  where vacancy_id = v.id order by lang = $1 desc, lang = 'nl' desc, lang limit 1) x`;

const from = `from introduction i join vacancy v on v.id = i.vacancy_id ${titleJoin}
  left join engagement e on e.introduction_id = i.id`;

// What was shared stays readable while the contact is alive or became an engagement, not after a no.
const sharing: readonly IntroductionState[] = ['SENT', 'ANSWERED', 'MET', 'STARTED'];

const shared = `case when i.state = any ($2) and d.introduction_id is not null then
  json_build_object('firstName', d.first_name, 'contactRoute', d.contact_route, 'email', d.email, 'phone', d.phone,
    'languages', d.languages, 'dutchLevel', d.dutch_level, 'slots', d.slots, 'support', d.support,
    'message', d.message) end as shared`;

/** Groups of an organisation's list: to answer, going on, ended. */
export const introductionGroups = {
  waiting: ['SENT'],
  running: ['ANSWERED', 'MET'],
  ended: ['STARTED', 'NOT_STARTED', 'DECLINED_BY_CANDIDATE', 'DECLINED_BY_ORG', 'NO_ANSWER'],
} as const satisfies Record<string, readonly IntroductionState[]>;
export type IntroductionGroup = keyof typeof introductionGroups;

/** Read models of introductions; row-level security of the actor decides what appears. */
@Injectable()
export class IntroductionsQueries {
  /** An organisation's introductions: those waiting for an answer first, oldest first; ended ones newest first. */
  async ofOrganisation(
    tx: Tx,
    organisationId: string,
    { lang, group, limit = 200 }: { lang: Lang; group?: IntroductionGroup; limit?: number },
  ): Promise<OrganisationView[]> {
    const states = group ? introductionGroups[group] : introductionLifecycle.states;
    return tx.manager.query(
      `select ${progress}, ${vacancy}, i.organisation_id as "organisationId", ${shared} ${from}
         left join introduction_disclosure d on d.introduction_id = i.id
        where i.organisation_id = $3 and i.sent_at is not null and i.state = any ($4)
        order by array_position(array['SENT', 'ANSWERED', 'MET'], i.state) nulls last,
                 case when i.ended_at is null then i.sent_at end, i.ended_at desc, i.id
        limit $5`,
      [lang, sharing, organisationId, states, limit],
    );
  }

  /** How many of an organisation's introductions wait for its answer. */
  async waitingFor(tx: Tx, organisationId: string): Promise<number> {
    const rows: { count: number }[] = await tx.manager.query(
      `select count(*)::int as count from introduction where organisation_id = $1 and state = 'SENT'`,
      [organisationId],
    );
    return rows[0]?.count ?? 0;
  }

  /** One introduction as the organisation sees it; Unknown when it may not. */
  async forOrganisation(tx: Tx, introductionId: string, lang: Lang): Promise<OrganisationView> {
    const rows: OrganisationView[] = await tx.manager.query(
      `select ${progress}, ${vacancy}, i.organisation_id as "organisationId", ${shared} ${from}
         left join introduction_disclosure d on d.introduction_id = i.id
        where i.id = $3 and i.sent_at is not null`,
      [lang, sharing, introductionId],
    );
    if (!rows[0]) throw new Unknown();
    return rows[0];
  }

  /** Organisation of an introduction that the actor may see, or null. */
  async organisationOf(tx: Tx, introductionId: string): Promise<string | null> {
    const rows: { organisation_id: string }[] = await tx.manager.query(
      `select organisation_id from introduction where id = $1`,
      [introductionId],
    );
    return rows[0]?.organisation_id ?? null;
  }

  /** A candidate's introductions, the latest first. */
  ofCandidate(tx: Tx, candidateId: string, lang: Lang): Promise<CandidateView[]> {
    return tx.manager.query(
      `select ${progress}, ${vacancy}, o.name as "organisationName", o.number as "organisationNumber" ${from}
         join organisation o on o.id = i.organisation_id
        where i.candidate_id = $2 order by i.suggested_at desc, i.id desc limit 100`,
      [lang, candidateId],
    );
  }

  /** One introduction as candidate or reception see it; Unknown when they may not. */
  async forCandidate(
    tx: Tx,
    introductionId: string,
    lang: Lang,
  ): Promise<CandidateView & { candidateId: string }> {
    const rows: (CandidateView & { candidateId: string })[] = await tx.manager.query(
      `select ${progress}, ${vacancy}, o.name as "organisationName", o.number as "organisationNumber",
              i.candidate_id as "candidateId" ${from}
         join organisation o on o.id = i.organisation_id where i.id = $2`,
      [lang, introductionId],
    );
    if (!rows[0]) throw new Unknown();
    return rows[0];
  }

  /** What is shared, or will be when it is sent. */
  async sharedOf(tx: Tx, introductionId: string): Promise<SharedFacts | null> {
    const rows: SharedFacts[] = await tx.manager.query(
      `select first_name as "firstName", contact_route as "contactRoute", email, phone, languages,
              dutch_level as "dutchLevel", slots, support, message
         from introduction_disclosure where introduction_id = $1`,
      [introductionId],
    );
    return rows[0] ?? null;
  }
}
