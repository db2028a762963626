import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import type { Lang } from '#i18n';

/** Who hears about the life of a vacancy. */
export interface VacancyKeeper {
  /** Without personal data: part of the key that keeps a mail from going out twice. */
  readonly key: string;
  readonly email: string;
  readonly lang: Lang;
}

/** Facts for mails about the life of a vacancy; read by the system's jobs only. */
@Injectable()
export class VacancyLifeQueries {
  /** The members of its organisation; where nobody has an account, the contact of the vacancy or the organisation. */
  async keepers(tx: Tx, vacancyId: string): Promise<VacancyKeeper[]> {
    const members: VacancyKeeper[] = await tx.manager.query(
      `select a.id as key, a.email, a.lang from vacancy v
         join membership m on m.organisation_id = v.organisation_id join account a on a.id = m.account_id
        where v.id = $1 and a.state = 'ACTIVE' order by a.id`,
      [vacancyId],
    );
    if (members.length > 0) return members;
    return tx.manager.query(
      `select 'contact' as key, coalesce(vc.email, oc.email) as email, 'nl' as lang from vacancy v
         left join vacancy_contact vc on vc.vacancy_id = v.id
         left join lateral (select email from organisation_contact
           where organisation_id = v.organisation_id and email is not null
           order by role = 'CONTACT' desc, id limit 1) oc on true
        where v.id = $1 and coalesce(vc.email, oc.email) is not null`,
      [vacancyId],
    );
  }

  /** How many people were introduced to it and have neither started nor ended. */
  async waiting(tx: Tx, vacancyId: string): Promise<number> {
    const rows: { count: number }[] = await tx.manager.query(
      `select count(*)::int as count from introduction
        where vacancy_id = $1 and state in ('SENT', 'ANSWERED', 'MET')`,
      [vacancyId],
    );
    return rows[0]?.count ?? 0;
  }
}
