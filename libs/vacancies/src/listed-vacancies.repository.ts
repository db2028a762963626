import { Injectable } from '@nestjs/common';
import { In } from 'typeorm';
import type { Tx } from '#database';
import { contentOf } from './content-columns.js';
import { blankContent, type VacancyContent, type VacancyWordsAndTerms } from './vacancy-content.js';
import { VacancyContact, VacancyText } from './vacancy-parts.entity.js';
import { VacancyProposal } from './vacancy-proposal.entity.js';
import { openProposalStates } from './vacancy-proposal.lifecycle.js';
import { Vacancy } from './vacancy.entity.js';

/** A vacancy that an organisation holds in its own list or system too. */
export interface ListedVacancy {
  readonly vacancy: Vacancy;
  /** What its organisation last wrote: the changes that wait over what is online. */
  readonly content: VacancyContent;
}

function grouped<R extends { vacancyId: string }>(rows: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const row of rows) groups.set(row.vacancyId, [...(groups.get(row.vacancyId) ?? []), row]);
  return groups;
}

/** Finds vacancies by the code that the organisation itself gave them. */
@Injectable()
export class ListedVacanciesRepository {
  /** Nobody else adds a vacancy with this code before the transaction ends. */
  async holdCode(tx: Tx, organisationId: string, code: string): Promise<void> {
    await tx.manager.query(`select pg_advisory_xact_lock(hashtext($1), hashtext($2))`, [
      organisationId,
      code,
    ]);
  }

  /** Those of these codes that the organisation's vacancies have, in five statements however many there are. */
  async byCode(tx: Tx, organisationId: string, codes: readonly string[]): Promise<Map<string, ListedVacancy>> {
    const { manager } = tx;
    const vacancies = await manager
      .getRepository(Vacancy)
      .findBy({ organisationId, externalId: In([...new Set(codes)]) });
    if (vacancies.length === 0) return new Map();
    const vacancyId = In(vacancies.map(({ id }) => id));
    const texts = grouped(await manager.getRepository(VacancyText).findBy({ vacancyId }));
    const contacts = grouped(await manager.getRepository(VacancyContact).findBy({ vacancyId }));
    const proposals = grouped(
      await manager.getRepository(VacancyProposal).findBy({ vacancyId, state: In(openProposalStates) }),
    );
    return new Map(
      vacancies.map((vacancy) => {
        const stored = contentOf(vacancy, texts.get(vacancy.id) ?? [], contacts.get(vacancy.id)?.[0] ?? null);
        const content = withProposal(stored, proposals.get(vacancy.id)?.[0]?.content);
        return [vacancy.externalId ?? '', { vacancy, content }];
      }),
    );
  } // prettier-ignore
}

const withProposal = (stored: VacancyContent, waiting: VacancyWordsAndTerms | undefined): VacancyContent =>
  waiting === undefined ? stored : { ...blankContent, ...waiting, contact: stored.contact };
