import type { VNode } from 'preact';
import { formatTime, termOf, type T } from '#i18n';
import { EmptyState, Timeline, useFrame, type TimelineItem } from '#ui';
import { namedReasons, reviewFields, type HistoryItem, type ReviewField } from '#vacancies';
import { fieldLabel } from './review-values.js';

const known = {
  VACANCY: [
    'draft', 'submit', 'return', 'refuse', 'publish', 'pause', 'resume', 'renew', 'fill', 'expire', 'withdraw', 'change',
  ],
  CHANGES: ['draft', 'submit', 'return', 'accept', 'drop'],
} as const; // prettier-ignore

/** What happened, in a few words. */
export function stepText(t: T, { about, action }: Pick<HistoryItem, 'about' | 'action'>): string {
  if (about === 'VACANCY') {
    const found = known.VACANCY.find((code) => code === action);
    return found ? t(`review.step.VACANCY.${found}`) : t('review.step.other');
  }
  const found = known.CHANGES.find((code) => code === action);
  return found ? t(`review.step.CHANGES.${found}`) : t('review.step.other');
}

/** Who did it: members by first name; the Steunpunt by name only for itself. */
export function whoText(t: T, { by, name }: Pick<HistoryItem, 'by' | 'name'>, forStaff: boolean): string {
  if (by === 'organisation') {
    if (name === null) return t('review.byFormer');
    return forStaff ? t('review.byMember', { name }) : name;
  }
  if (by !== 'coordinator') return t('review.byItself');
  return forStaff && name !== null ? t('review.bySteunpuntPerson', { name }) : t('review.bySteunpunt');
}

/** Coded reasons in words; what a person wrote as it is. */
function noteText(t: T, { action, note, remark }: HistoryItem): string | null {
  if (note === null || remark !== null) return null;
  if (note === 'GOOD_STANDING') return t('review.goodStanding');
  if (action === 'withdraw' || action === 'fill') return termOf(t, 'closeReason', note);
  return note;
}

const isField = (name: string): name is ReviewField => reviewFields.some((field) => field === name);

function Body({ item, forStaff }: { item: HistoryItem; forStaff: boolean }): VNode {
  const { t, lang } = useFrame();
  const note = noteText(t, item);
  const { remark, checklist } = item;
  return (
    <>
      <p>
        {formatTime(lang, item.at)}, <bdi>{whoText(t, item, forStaff)}</bdi>
      </p>
      {note === null ? null : <p class="words">{note}</p>}
      {remark === null ? null : (
        <ul>
          {namedReasons(remark).map((reason) => (
            <li key={reason}>{t(`review.reason.${reason}`)}</li>
          ))}
          {remark.comment === null ? null : <li class="words">{remark.comment}</li>}
          {Object.entries(remark.fields).map(([field, words]) => (
            <li key={field} class="words">
              {isField(field) ? fieldLabel(t, field) : field}: <bdi>{words}</bdi>
            </li>
          ))}
        </ul>
      )}
      {checklist === null ? null : <p class="small">{t('review.ticked', { count: checklist.length })}</p>}
    </>
  );
}

/** Everything that happened with a vacancy, newest first. */
export function ReviewTimeline(props: { items: readonly HistoryItem[]; forStaff: boolean }): VNode {
  const { t } = useFrame();
  if (props.items.length === 0) return <EmptyState title={t('review.historyNone')} />;
  const items: TimelineItem[] = props.items.map((item) => ({
    at: item.at,
    title: stepText(t, item),
    body: <Body item={item} forStaff={props.forStaff} />,
    state: 'done',
  }));
  return <Timeline items={items} />;
}
