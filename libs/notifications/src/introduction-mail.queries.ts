import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Lang } from '#i18n';
import type { IntroductionState } from '#introductions';

/** Whom a mail about an introduction goes to. */
export interface Addressee {
  readonly email: string;
  readonly lang: Lang;
}

/** What mails about an introduction say. */
export interface IntroductionWords {
  readonly state: IntroductionState;
  readonly firstName: string;
  readonly vacancy: string;
  readonly organisation: string;
  readonly sentAt: Date | null;
}

/** Facts for mails about introductions; read by the system's jobs only. */
@Injectable()
export class IntroductionMailQueries {
  /**
   * Who receives introductions of the vacancy: its contact, else the organisation's, else its administrator.
   * Null when nobody has an address: then the coordinator calls.
   */
  async organisation(tx: Tx, introductionId: string): Promise<Addressee | null> {
    const rows: Addressee[] = await tx.manager.query(
      `select coalesce(vc.email, oc.email, m.email) as email, coalesce(m.lang, 'nl') as lang
         from introduction i
         left join vacancy_contact vc on vc.vacancy_id = i.vacancy_id
         left join lateral (select email from organisation_contact
           where organisation_id = i.organisation_id and email is not null order by role = 'CONTACT' desc, id limit 1) oc on true
         left join lateral (select a.email, a.lang from membership s join account a on a.id = s.account_id
           where s.organisation_id = i.organisation_id and a.state = 'ACTIVE'
           order by s.role = 'ADMIN' desc, s.since, a.id limit 1) m on true
        where i.id = $1 and coalesce(vc.email, oc.email, m.email) is not null`,
      [introductionId],
    );
    return rows[0] ?? null;
  }

  /** The candidate, when an e-mail is how they want to be reached and they have not stopped. */
  async candidate(tx: Tx, introductionId: string): Promise<(Addressee & { candidateId: string }) | null> {
    const rows: (Addressee & { candidateId: string })[] = await tx.manager.query(
      `select c.id as "candidateId", c.email, c.lang from introduction i join candidate c on c.id = i.candidate_id
        where i.id = $1 and c.contact_route = 'EMAIL' and c.email is not null and c.state in ('ACTIVE', 'PLACED')`,
      [introductionId],
    );
    return rows[0] ?? null;
  }

  /** Null when it was erased in the meantime. */
  async words(tx: Tx, introductionId: string, lang: Lang): Promise<IntroductionWords | null> {
    const rows: IntroductionWords[] = await tx.manager.query(
      `select i.state, coalesce(d.first_name, c.first_name, c.reference) as "firstName", x.title as vacancy,
              o.name as organisation, i.sent_at as "sentAt"
         from introduction i
         join candidate c on c.id = i.candidate_id
         join organisation o on o.id = i.organisation_id
         left join introduction_disclosure d on d.introduction_id = i.id
         cross join lateral (select title from vacancy_text
           where vacancy_id = i.vacancy_id order by lang = $2 desc, lang = 'nl' desc, lang limit 1) x
        where i.id = $1`,
      [introductionId, lang],
    );
    return rows[0] ?? null;
  }
}
