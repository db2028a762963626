import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { titleJoin } from './introductions.queries.js';
import type { CallView, SilentView } from './introduction-views.js';
import { daysBefore, reminderDays } from './silence.js';

type Lang = 'nl' | 'fr' | 'en';

const vacancy = `v.id as "vacancyId", v.number as "vacancyNumber", x.title, x.lang as "titleLang"`;

/** Work lists of the coordinator: silent organisations, people to call, requests that wait for the desk. */
@Injectable()
export class FollowUpQueries {
  /**
   * Sent a week ago or longer, or to an organisation without e-mail address, and not answered; longest first.
   */
  silent(tx: Tx, now: Date, lang: Lang): Promise<SilentView[]> {
    return tx.manager.query(
      `select i.id as "introductionId", c.id as "candidateId", c.reference, c.first_name as "firstName", ${vacancy},
              o.id as "organisationId", o.name as "organisationName",
              coalesce(vc.first_name, oc.first_name) as "contactName", coalesce(vc.email, oc.email, m.email) as "contactEmail",
              coalesce(vc.phone, oc.phone) as "contactPhone", i.sent_at as "sentAt",
              i.reminded_at as "remindedAt", i.escalated_at as "escalatedAt",
              floor(extract(epoch from $2::timestamptz - i.sent_at) / 86400)::int as days
         from introduction i
         join candidate c on c.id = i.candidate_id
         join vacancy v on v.id = i.vacancy_id ${titleJoin}
         join organisation o on o.id = i.organisation_id
         left join vacancy_contact vc on vc.vacancy_id = v.id
         left join lateral (select first_name, email, phone from organisation_contact
           where organisation_id = o.id order by role = 'CONTACT' desc, id limit 1) oc on true
         left join lateral (select a.email from membership s join account a on a.id = s.account_id
           where s.organisation_id = o.id and a.state = 'ACTIVE' order by s.role = 'ADMIN' desc, s.since limit 1) m on true
        where i.state = 'SENT' and (i.sent_at <= $3 or coalesce(vc.email, oc.email, m.email) is null)
        order by i.sent_at, i.id limit 200`,
      [lang, now, daysBefore(now, reminderDays)],
    );
  }

  /** News that candidates without e-mail have not been told yet. */
  toCall(tx: Tx, lang: Lang): Promise<CallView[]> {
    return tx.manager.query(
      `select i.id as "introductionId", c.id as "candidateId", c.reference, c.first_name as "firstName", c.phone,
              c.contact_route as "contactRoute", i.state, ${vacancy}, o.name as "organisationName",
              i.meeting_on::text as "meetingOn", i.meeting_note as "meetingNote",
              coalesce(i.ended_at, i.answered_at) as since
         from introduction i
         join candidate c on c.id = i.candidate_id
         join vacancy v on v.id = i.vacancy_id ${titleJoin}
         join organisation o on o.id = i.organisation_id
        where i.told_at is null and c.state <> 'INACTIVE' and (c.contact_route <> 'EMAIL' or c.email is null)
          and (i.state in ('ANSWERED', 'DECLINED_BY_ORG', 'NO_ANSWER')
            or (i.state = 'NOT_STARTED' and i.reason = 'VACANCY_CLOSED'))
        order by since, i.id limit 200`,
      [lang],
    );
  }

  /** Requests of visitors whose age needs a check at the desk before anything is sent. */
  forDesk(tx: Tx, lang: Lang): Promise<CallView[]> {
    return tx.manager.query(
      `select i.id as "introductionId", c.id as "candidateId", c.reference, c.first_name as "firstName", c.phone,
              c.contact_route as "contactRoute", i.state, ${vacancy}, o.name as "organisationName",
              i.meeting_on::text as "meetingOn", i.meeting_note as "meetingNote", i.suggested_at as since
         from introduction i
         join candidate c on c.id = i.candidate_id
         join vacancy v on v.id = i.vacancy_id ${titleJoin}
         join organisation o on o.id = i.organisation_id
        where i.state = 'SUGGESTED' and i.origin in ('SELF', 'MARKET') and c.state <> 'INACTIVE'
        order by i.suggested_at, i.id limit 200`,
      [lang],
    );
  }
}
