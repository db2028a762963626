import type { VNode } from 'preact';
import { Notice, useFrame } from '#ui';
import { namedReasons, onlineStates } from '#vacancies';
import type { Writing } from './writing-desk.js';

/** Where it stands, as far as somebody who writes has to know. */
export function StandNotice({ writing }: { writing: Writing }): VNode | null {
  const { t } = useFrame();
  const { vacancy, waiting } = writing;
  if (vacancy.state === 'IN_REVIEW') {
    return (
      <Notice kind="info">
        <p>{t('posting.inReviewText')}</p>
      </Notice>
    );
  }
  if (!onlineStates.includes(vacancy.state)) return null;
  return (
    <Notice kind="info" title={waiting === null ? t('posting.onlineTitle') : t('posting.waitingTitle')}>
      {waiting === 'DRAFT' || waiting === 'IN_REVIEW' || waiting === 'RETURNED' ? (
        <p>{t(`posting.waiting.${waiting}`)}</p>
      ) : null}
      <p>{t('posting.onlineText')}</p>
    </Notice>
  );
}

/** What the Steunpunt remarked on the whole. */
export function RemarksNotice({ writing: { remarks } }: { writing: Writing }): VNode | null {
  const { t } = useFrame();
  if (remarks === null) return null;
  const reasons = namedReasons(remarks);
  return (
    <Notice kind="warning" title={t('posting.remarkTitle')}>
      {reasons.length === 0 ? null : (
        <ul>
          {reasons.map((reason) => (
            <li key={reason}>{t(`vacancies.return.${reason}`)}</li>
          ))}
        </ul>
      )}
      {remarks.comment === null ? null : <p>{remarks.comment}</p>}
    </Notice>
  );
}
