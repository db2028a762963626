import { Injectable } from '@nestjs/common';
import type { Tx } from '#database';
import { contentChanges, type ContentChange } from './content-changes.js';
import { PreChecks } from './pre-checks.queries.js';
import type { PreCheck } from './pre-checks.js';
import { ProposalsRepository } from './proposals.repository.js';
import { UnreviewedQueries } from './review-unreviewed.queries.js';
import { VacanciesRepository } from './vacancies.repository.js';
import type { VacancyContent } from './vacancy-content.js';
import type { VacancySnapshot } from './vacancy-proposal.entity.js';
import type { Vacancy } from './vacancy.entity.js';

/** What there is to decide: a vacancy that was handed in, changes beside one that is online, or nothing now. */
export type ReviewSubject = 'VACANCY' | 'CHANGES' | 'NOTHING';

/** Everything about a vacancy that a coordinator judges by. */
export interface ReviewDossier {
  readonly vacancy: Vacancy;
  readonly subject: ReviewSubject;
  /** The text to judge: with the changes that wait, if they do. */
  readonly content: VacancyContent;
  /** Against what is online, or against the last hand-in (`since`); null when there is nothing to compare. */
  readonly comparison: { readonly changes: readonly ContentChange[]; readonly since: Date | null } | null;
  readonly checks: readonly PreCheck[];
  /** When it last went online without a look that still has to come; null otherwise. */
  readonly unseenSince: Date | null;
}

/** Puts beside each other what a review needs; for coordinators. */
@Injectable()
export class ReviewDossiers {
  constructor(
    private readonly vacancies: VacanciesRepository,
    private readonly proposals: ProposalsRepository,
    private readonly preChecks: PreChecks,
    private readonly unreviewed: UnreviewedQueries,
  ) {}

  /** Unknown when there is no such vacancy. */
  async open(tx: Tx, vacancyId: string): Promise<ReviewDossier> {
    const { vacancy, content: present } = await this.vacancies.content(tx, vacancyId);
    const proposal = vacancy.state === 'IN_REVIEW' ? null : await this.proposals.open(tx, vacancyId);
    const waits = proposal?.state === 'IN_REVIEW' ? proposal : null;
    const content = waits ? { ...waits.content, contact: present.contact } : present;
    return {
      vacancy,
      subject: waits ? 'CHANGES' : vacancy.state === 'IN_REVIEW' ? 'VACANCY' : 'NOTHING',
      content,
      comparison: waits
        ? { changes: contentChanges(present, content), since: null }
        : vacancy.state === 'IN_REVIEW'
          ? this.sinceHandIn(content, await this.proposals.snapshots(tx, vacancyId))
          : null,
      checks: await this.preChecks.of(tx, vacancy, content),
      unseenSince: await this.unreviewed.waitsForLook(tx, vacancyId),
    };
  }

  /** What differs from the hand-in before the present one, or from the present one when it was edited since. */
  private sinceHandIn(
    content: VacancyContent,
    snapshots: readonly VacancySnapshot[],
  ): ReviewDossier['comparison'] {
    const [present, earlier] = snapshots.filter(({ moment }) => moment === 'SUBMITTED');
    const base = earlier ?? present;
    if (!base) return null;
    const changes = contentChanges(base.content, content);
    return earlier || changes.length > 0 ? { changes, since: base.at } : null;
  }
}
