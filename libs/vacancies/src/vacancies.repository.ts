import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '#database';
import { Unknown } from '#kernel';
import { contentOf } from './content-columns.js';
import type { VacancyContent } from './vacancy-content.js';
import { VacancyContact, VacancyReturn, VacancyText } from './vacancy-parts.entity.js';
import { Vacancy } from './vacancy.entity.js';

const textLangs = ['nl', 'fr', 'en'] as const;

/** The only writer of vacancies, their texts, contacts and remarks. */
@Injectable()
export class VacanciesRepository {
  async add(tx: Tx, vacancy: Omit<Vacancy, 'number'>): Promise<void> {
    await tx.manager.getRepository(Vacancy).insert(vacancy);
  }

  /** The row, locked until the transaction ends; Unknown when absent or not to be changed by this actor. */
  async takeForChange(tx: Tx, id: string): Promise<Vacancy> {
    const found = await tx.manager
      .getRepository(Vacancy)
      .findOne({ where: { id }, lock: { mode: 'pessimistic_write' } });
    if (!found) throw new Unknown();
    return found;
  }

  async save(tx: Tx, vacancy: Vacancy): Promise<void> {
    await tx.manager.getRepository(Vacancy).update({ id: vacancy.id }, vacancy);
  }

  /** Replaces texts and contact; a language without words loses its row. */
  async saveParts(
    tx: Tx,
    vacancy: Pick<Vacancy, 'id' | 'organisationId'>,
    content: VacancyContent,
  ): Promise<void> {
    const rows = textLangs.flatMap((lang) => {
      const text = content.texts[lang];
      const kept = text !== null && (lang === 'nl' || Object.values(text).some((words) => words !== ''));
      return kept ? [{ vacancyId: vacancy.id, lang, ...text }] : [];
    });
    const gone = textLangs.filter((lang) => !rows.some((row) => row.lang === lang));
    const texts = tx.manager.getRepository(VacancyText);
    await texts.upsert(rows, ['vacancyId', 'lang']);
    if (gone.length > 0) await texts.delete({ vacancyId: vacancy.id, lang: In(gone) });
    await tx.manager
      .getRepository(VacancyContact)
      .upsert({ vacancyId: vacancy.id, organisationId: vacancy.organisationId, ...content.contact }, [
        'vacancyId',
      ]);
  }

  /** The whole vacancy as it was filled in; Unknown when absent or invisible. */
  async content(tx: Tx, id: string): Promise<{ vacancy: Vacancy; content: VacancyContent }> {
    const vacancy = await tx.manager.getRepository(Vacancy).findOneBy({ id });
    if (!vacancy) throw new Unknown();
    const texts = await tx.manager.getRepository(VacancyText).findBy({ vacancyId: id });
    const contact = await tx.manager.getRepository(VacancyContact).findOneBy({ vacancyId: id });
    return { vacancy, content: contentOf(vacancy, texts, contact) };
  }

  async addReturn(tx: Tx, remark: VacancyReturn): Promise<void> {
    await tx.manager.getRepository(VacancyReturn).insert(remark);
  }

  /** What coordinators remarked, newest first. */
  returns(tx: Tx, vacancyId: string): Promise<VacancyReturn[]> {
    return tx.manager.getRepository(VacancyReturn).find({ where: { vacancyId }, order: { at: 'DESC' } });
  }

  /** Ids of open vacancies whose last day lies before `day`, oldest first. */
  async overdue(tx: Tx, day: string): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `select id from vacancy where state in ('PUBLISHED', 'PAUSED') and expires_on < $1 order by expires_on, id`,
      [day],
    );
    return rows.map((row) => row.id);
  }

  /** Ids of what is online of organisations that are suspended or sleep, and of what those that stopped left open. */
  async ofInactive(tx: Tx, organisationId: string | null): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `select v.id from vacancy v join organisation o on o.id = v.organisation_id
        where ($1::uuid is null or o.id = $1)
          and (o.state in ('SUSPENDED', 'DORMANT') and v.state = 'PUBLISHED'
            or o.state = 'ARCHIVED' and v.state in ('DRAFT', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'PAUSED'))
        order by v.id`,
      [organisationId],
    );
    return rows.map((row) => row.id);
  }

  /** Ids of open vacancies that say "full" and are not, or have a waiting list and do not say it. */
  async wronglyCounted(tx: Tx): Promise<string[]> {
    const rows: { id: string }[] = await tx.manager.query(
      `select v.id from vacancy v
        where v.state in ('PUBLISHED', 'PAUSED') and (v.waiting_list or v.full_since is not null)
          and (v.full_since is not null) is distinct from (v.waiting_list and v.places <=
            (select count(*) from engagement e where e.vacancy_id = v.id and e.state <> 'ENDED'))
        order by v.id`,
    );
    return rows.map((row) => row.id);
  }

  /** How many people have started on this vacancy and did not stop. */
  async peopleStarted(tx: Tx, vacancyId: string): Promise<number> {
    const rows: { started: number }[] = await tx.manager.query(
      `select count(*)::int as started from engagement where vacancy_id = $1 and state <> 'ENDED'`,
      [vacancyId],
    );
    return rows[0]?.started ?? 0;
  }

  /** Which of these codes the organisation's vacancies already have. */
  async knownCodes(tx: Tx, organisationId: string, codes: readonly string[]): Promise<Set<string>> {
    const rows: { code: string }[] = await tx.manager.query(
      `select external_id as code from vacancy where organisation_id = $1 and external_id = any ($2::text[])`,
      [organisationId, codes],
    );
    return new Set(rows.map((row) => row.code));
  }
}
