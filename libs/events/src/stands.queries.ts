import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { editionColumns } from './editions.queries.js';
import type { EditionView, OwnStand, PublicStand, StandApplicationView } from './market-views.js';

const vacanciesOf = (condition: string): string => `coalesce((
  select jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'dutchLevel', v.dutch_level,
      'practiseDutch', v.practise_dutch, 'support', v.support, 'themes', v.themes, 'title',
      (select jsonb_object_agg(t.lang, t.title) from vacancy_text t where t.vacancy_id = v.id)) order by v.number)
    from stand_vacancy sv join vacancy v on v.id = sv.vacancy_id where sv.stand_id = s.id ${condition}
  ), '[]'::jsonb) as vacancies`;

const standColumns = `s.id, s.state, s.table_number as "tableNumber", s.prepared_at as "preparedAt",
  s.exception_reason as "exceptionReason", s.refused_reason as "refusedReason", s.applied_at as "appliedAt",
  ${vacanciesOf('')},
  (select jsonb_build_object('INTERESTED', count(*) filter (where outcome = 'INTERESTED'),
      'APPOINTMENT', count(*) filter (where outcome = 'APPOINTMENT'), 'START', count(*) filter (where outcome = 'START'))
    from conversation c where c.stand_id = s.id) as talks,
  (select count(*)::int from conversation c where c.stand_id = s.id and c.introduction_id is not null) as introductions`;

/** Read models of stands; row-level security decides which rows the actor sees. */
@Injectable()
export class StandsQueries {
  /** Confirmed stands by table, with their vacancies that are public now; none of an organisation that was stopped. */
  confirmed(tx: Tx, editionId: string): Promise<PublicStand[]> {
    return tx.manager.query(
      `select s.id, s.table_number as "tableNumber",
              jsonb_build_object('number', o.number, 'name', o.name) as organisation,
              ${vacanciesOf(`and v.state = 'PUBLISHED'`)}
         from stand s join organisation o on o.id = s.organisation_id
        where s.edition_id = $1 and s.state = 'CONFIRMED' and o.state in ('ACTIVE', 'DORMANT')
        order by s.table_number nulls last, lower(o.name), s.id`,
      [editionId],
    );
  }

  /** Every application of an edition, those that wait first, for the team. */
  applications(tx: Tx, editionId: string): Promise<StandApplicationView[]> {
    return tx.manager.query(
      `select ${standColumns}, jsonb_build_object('id', o.id, 'number', o.number, 'name', o.name,
                'legalForm', o.legal_form) as organisation
         from stand s join organisation o on o.id = s.organisation_id where s.edition_id = $1
        order by array_position(array['APPLIED', 'CONFIRMED', 'REFUSED', 'WITHDRAWN'], s.state), s.table_number nulls last,
          s.applied_at, s.id`,
      [editionId],
    );
  }

  /** The stands of an organisation, by day of the edition, newest first. */
  async ofOrganisation(tx: Tx, organisationId: string): Promise<OwnStand[]> {
    const rows: (Omit<OwnStand, 'edition'> & { editionId: string })[] = await tx.manager.query(
      `select ${standColumns}, s.edition_id as "editionId" from stand s where s.organisation_id = $1`,
      [organisationId],
    );
    const editions: EditionView[] = await tx.manager.query(
      `select ${editionColumns} from market_edition e where e.id = any ($1::uuid[]) order by e.starts_at desc`,
      [rows.map((row) => row.editionId)],
    );
    return editions.flatMap((edition) =>
      rows
        .filter((row) => row.editionId === edition.id)
        .map(({ editionId: _, ...stand }) => ({ ...stand, edition })),
    );
  }

  /** The stand, its organisation's name and edition for the conversation form; Unknown when invisible. */
  async forTalk(
    tx: Tx,
    standId: string,
  ): Promise<PublicStand & { editionId: string; organisationId: string; state: string }> {
    const rows: (PublicStand & { editionId: string; organisationId: string; state: string })[] =
      await tx.manager.query(
        `select s.id, s.state, s.edition_id as "editionId", s.organisation_id as "organisationId",
                s.table_number as "tableNumber", jsonb_build_object('number', o.number, 'name', o.name) as organisation,
                ${vacanciesOf(`and v.state = 'PUBLISHED'`)}
           from stand s join organisation o on o.id = s.organisation_id where s.id = $1`,
        [standId],
      );
    if (!rows[0]) throw new Unknown();
    return rows[0];
  }
}
