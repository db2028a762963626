import type { VNode } from 'preact';
import type { OrganisationState } from '#organisations';
import { Tag, useFrame, type Tone } from '#ui';
import type { VacancyState } from '#vacancies';

const organisationTones: Readonly<Record<OrganisationState, Tone>> = {
  DRAFT: 'neutral',
  SUBMITTED: 'warning',
  VERIFIED: 'warning',
  ACTIVE: 'success',
  DORMANT: 'neutral',
  SUSPENDED: 'error',
  ARCHIVED: 'neutral',
  REJECTED: 'error',
};

const vacancyTones: Readonly<Record<VacancyState, Tone>> = {
  DRAFT: 'neutral',
  IN_REVIEW: 'info',
  RETURNED: 'warning',
  REFUSED: 'error',
  PUBLISHED: 'success',
  PAUSED: 'neutral',
  FILLED: 'accent',
  EXPIRED: 'neutral',
  WITHDRAWN: 'neutral',
};

/** The state of an organisation in a word. */
export function OrganisationTag({ state }: { state: OrganisationState }): VNode {
  const { t } = useFrame();
  return <Tag tone={organisationTones[state]}>{t(`organisations.state.${state}`)}</Tag>;
}

/** The state of a vacancy in a word. */
export function VacancyTag({ state }: { state: VacancyState }): VNode {
  const { t } = useFrame();
  return <Tag tone={vacancyTones[state]}>{t(`vacancies.state.${state}`)}</Tag>;
}
