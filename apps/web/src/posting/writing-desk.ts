import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { Unknown, dayInBrussels } from '#kernel';
import { LegalAmounts, type OwnOrganisation as Organisation } from '#organisations';
import {
  ReviewRemarksQueries, VacanciesQueries, VacancyCheck, vacancyPolicy, type OpenRemarks, type Problems,
  type VacancyAtWork,
} from '#vacancies'; // prettier-ignore
import { knownId, type Ctx } from '../http/index.js';
import type { DayMaximum } from '../organisation/organisation-fields.js';
import { OwnOrganisation } from '../organisation/own-organisation.js';

/** A vacancy as the pages of its organisation show it while they write. */
export interface Writing extends VacancyAtWork {
  readonly organisation: Organisation;
  /** What is missing or wrong in `content`. */
  readonly problems: Problems;
  /** What the Steunpunt asked to change. */
  readonly remarks: OpenRemarks | null;
  /** The legal maximum of today. */
  readonly max: DayMaximum | null;
}

/** Opens what the pages of writing need; a vacancy of another organisation is unknown, a closed one refused. */
@Injectable()
export class WritingDesk {
  constructor(
    private readonly own: OwnOrganisation,
    private readonly vacancies: VacanciesQueries,
    private readonly check: VacancyCheck,
    private readonly remarks: ReviewRemarksQueries,
    private readonly amounts: LegalAmounts,
  ) {}

  async open(ctx: Ctx, orgId: string, id: string): Promise<Writing> {
    const { writing } = await this.with(ctx, orgId, id, () => Promise.resolve(null));
    return writing;
  }

  /** Reads `more` in the same unit of work. */
  async with<R>(
    ctx: Ctx,
    orgId: string,
    id: string,
    more: (tx: Tx, work: VacancyAtWork) => Promise<R>,
  ): Promise<{ writing: Writing; more: R }> {
    const { organisation, more: read } = await this.own.open(
      ctx,
      orgId,
      async (tx, { id: organisationId }) => {
        const work = await this.vacancies.forEditing(tx, knownId(id));
        if (work.vacancy.organisationId !== organisationId) throw new Unknown();
        authorize(vacancyPolicy.edit(ctx.actor, work.vacancy));
        const writing = {
          ...work,
          problems: await this.check.problems(tx, work.content),
          remarks: await this.remarks.openRemarksWhole(tx, work.vacancy.id),
          max: await this.amounts.inForce(tx, 'expenses.day', dayInBrussels(ctx.now)),
        };
        return { writing, more: await more(tx, work) };
      },
    );
    return { writing: { organisation, ...read.writing }, more: read.more };
  }
}
