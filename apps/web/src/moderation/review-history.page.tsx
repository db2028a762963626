import type { VNode } from 'preact';
import type { OwnOrganisation } from '#organisations';
import { PageTitle, paths, type Frame } from '#ui';
import type { HistoryItem } from '#vacancies';
import { OwnLayout } from '../organisation/own-layout.js';
import { ReviewTimeline } from './review-timeline.js';

/** What happened with a vacancy, for the people of its organisation. */
export function HistoryPage(props: {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly vacancyId: string;
  readonly title: string;
  readonly items: readonly HistoryItem[];
  readonly forStaff: boolean;
}): VNode {
  const { frame, organisation, items, forStaff } = props;
  const { t, lang } = frame;
  const title = props.title || t('vacancies.untitled');
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('review.historyTitle')}>
      <PageTitle lead={<a href={paths.myVacancy(lang, organisation.id, props.vacancyId)}>{title}</a>}>
        {t('review.historyTitle')}
      </PageTitle>
      <ReviewTimeline items={items} forStaff={forStaff} />
    </OwnLayout>
  );
}
