import { Injectable } from '@nestjs/common';
import { authorize } from '#access';
import type { Tx } from '#database';
import { system } from '#kernel';
import { OrganisationsRepository } from '#organisations';
import { CloseVacancy } from './close-vacancy.js';
import { PauseVacancy } from './pause-vacancy.js';
import { VacancySteps } from './vacancy-steps.js';
import { vacancyPolicy } from './vacancy.policy.js';

/**
 * Brings a vacancy in line with its organisation: paused while that is suspended or sleeps, taken back once it has
 * stopped. Nothing reopens by itself; by the state of now, so that a late message does no harm.
 */
@Injectable()
export class FollowOrganisation {
  constructor(
    private readonly steps: VacancySteps,
    private readonly organisations: OrganisationsRepository,
    private readonly pause: PauseVacancy,
    private readonly close: CloseVacancy,
  ) {}

  /** True when something changed. */
  execute(vacancyId: string, outer?: Tx): Promise<boolean> {
    return this.steps.run(system, vacancyId, outer, async (tx, vacancy) => {
      authorize(vacancyPolicy.settle(system));
      const { state } = await this.organisations.get(tx, vacancy.organisationId);
      if (state === 'ARCHIVED' && unfinished.some((open) => open === vacancy.state)) {
        await this.close.execute(system, { vacancyId, reason: 'NEED_GONE' }, tx);
        return true;
      }
      if ((state !== 'SUSPENDED' && state !== 'DORMANT') || vacancy.state !== 'PUBLISHED') return false;
      await this.pause.execute(system, vacancyId, tx, { reason: 'ORGANISATION' });
      return true;
    });
  }
}

/** What an organisation that stops leaves behind: drafts too, nobody will finish them. */
const unfinished = ['DRAFT', 'IN_REVIEW', 'RETURNED', 'PUBLISHED', 'PAUSED'] as const;
