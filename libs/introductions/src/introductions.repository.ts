import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { Disclosure } from './disclosure.entity.js';
import { Engagement } from './engagement.entity.js';
import { Introduction } from './introduction.entity.js';
import { openIntroductionStates } from './introduction.lifecycle.js';

/** What deciding about an introduction needs to know of the vacancy. */
export interface VacancyFacts {
  readonly id: string;
  readonly organisationId: string;
  readonly isOpen: boolean;
  /** Youngest age that the organisation accepts. */
  readonly minAge: number;
}

/** Who asks twice is the same person when contact, first name and year of birth are the same. */
export interface Asker {
  readonly vacancyId: string;
  readonly email: string | null;
  readonly phone: string | null;
  readonly firstName: string | null;
  readonly birthYear: number | null;
}

/** The only writer of `introduction`, `introduction_disclosure` and `engagement`. */
@Injectable()
export class IntroductionsRepository {
  /** Plain insert: a visitor who asks may not read introductions. */
  async add(tx: Tx, introduction: Introduction): Promise<void> {
    await tx.manager.getRepository(Introduction).insert({ ...introduction });
  }

  async addDisclosure(tx: Tx, disclosure: Disclosure): Promise<void> {
    await tx.manager.getRepository(Disclosure).insert({ ...disclosure });
  }

  async addEngagement(tx: Tx, engagement: Engagement): Promise<void> {
    await tx.manager.getRepository(Engagement).insert({ ...engagement });
  }

  /** The row, locked until the end of the transaction; Unknown when the actor may not see it. */
  async takeForChange(tx: Tx, id: string): Promise<Introduction> {
    const found = await tx.manager
      .getRepository(Introduction)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Unknown();
    return found;
  }

  async save(tx: Tx, introduction: Introduction): Promise<void> {
    introduction.version += 1;
    await tx.manager.getRepository(Introduction).save(introduction);
  }

  /** Until the end of the transaction nobody else suggests this vacancy to this candidate. */
  async lockPair(tx: Tx, candidateId: string, vacancyId: string): Promise<void> {
    await tx.manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 5))`, [
      `${candidateId} ${vacancyId}`,
    ]);
  }

  /** The introduction of this candidate to this vacancy that is open or led to a start. */
  openFor(tx: Tx, candidateId: string, vacancyId: string): Promise<Introduction | null> {
    const where = { candidateId, vacancyId, state: In([...openIntroductionStates, 'STARTED' as const]) };
    return tx.manager.getRepository(Introduction).findOneBy(where);
  }

  openOfCandidate(tx: Tx, candidateId: string): Promise<Introduction[]> {
    const where = { candidateId, state: In([...openIntroductionStates]) };
    return tx.manager.getRepository(Introduction).find({ where, order: { suggestedAt: 'ASC' } });
  }

  /** Null when there is none or the actor may not see it. */
  async vacancy(tx: Tx, id: string): Promise<VacancyFacts | null> {
    const rows: VacancyFacts[] = await tx.manager.query(
      `select v.id, v.organisation_id as "organisationId", v.min_age as "minAge",
              v.state = 'PUBLISHED' and o.state = 'ACTIVE' as "isOpen"
         from vacancy v join organisation o on o.id = v.organisation_id where v.id = $1`,
      [id],
    );
    return rows[0] ?? null;
  }

  /**
   * An earlier request for the same vacancy by the same person, as the system. Of two at once the second waits
   * for the first. The key is hashed by PostgreSQL and kept nowhere.
   */
  async earlierRequest(tx: Tx, asker: Asker): Promise<Introduction | null> {
    const { vacancyId, email, phone, firstName, birthYear } = asker;
    if (email === null && phone === null) return null;
    await tx.manager.query(`select pg_advisory_xact_lock(hashtextextended($1, 4))`, [
      `${vacancyId} ${email ?? ''} ${phone ?? ''}`,
    ]);
    const rows: { id: string }[] = await tx.manager.query(
      `select i.id from introduction i join candidate c on c.id = i.candidate_id
        where i.vacancy_id = $1 and i.state = any ($2)
          and (c.email = $3 or c.phone = $4)
          and lower(coalesce(c.first_name, '')) = lower($5) and c.birth_year is not distinct from $6
        order by i.suggested_at limit 1`,
      [vacancyId, [...openIntroductionStates, 'STARTED'], email, phone, firstName ?? '', birthYear],
    );
    const id = rows[0]?.id;
    return id === undefined ? null : tx.manager.getRepository(Introduction).findOneBy({ id });
  }

  /** True while the candidate's agreement to this introduction stands; the system only. */
  async isAgreed(tx: Tx, introductionId: string): Promise<boolean> {
    const rows: unknown[] = await tx.manager.query(
      `select 1 from consent where introduction_id = $1 and purpose = 'SHARE_WITH_ORGANISATION'
          and withdrawn_at is null limit 1`,
      [introductionId],
    );
    return rows.length > 0;
  }

  /** Sent before `before`, not answered, and not reminded (or not escalated) yet. */
  async silentSince(tx: Tx, before: Date, missing: 'reminded' | 'escalated'): Promise<string[]> {
    const column = { reminded: 'reminded_at', escalated: 'escalated_at' }[missing];
    const rows: { id: string }[] = await tx.manager.query(
      `select id from introduction where state = 'SENT' and sent_at <= $1 and ${column} is null order by sent_at, id`,
      [before],
    );
    return rows.map((row) => row.id);
  }

  /** Ids of introductions that wait for a first answer at a vacancy that was closed; an expired one may come back. */
  async leftWaiting(tx: Tx, vacancyId: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `select i.id from introduction i join vacancy v on v.id = i.vacancy_id
        where v.id = $1 and v.state in ('FILLED', 'WITHDRAWN') and i.state = 'SENT' order by i.sent_at, i.id`,
      [vacancyId],
    );
    return rows.map((row) => row.id);
  }

  /** Brings what open introductions disclose in line with the candidate's corrected contact details. */
  async refreshDisclosures(tx: Tx, candidateId: string): Promise<void> {
    await tx.manager.query(
      `update introduction_disclosure d
          set first_name = coalesce(c.first_name, d.first_name), contact_route = c.contact_route,
              email = case when c.contact_route = 'EMAIL' then c.email end,
              phone = case when c.contact_route = 'PHONE' then c.phone end
         from introduction i join candidate c on c.id = i.candidate_id
        where i.id = d.introduction_id and i.candidate_id = $1 and i.state = any ($2)`,
      [candidateId, openIntroductionStates],
    );
  }
}
