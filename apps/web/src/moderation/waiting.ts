import { formatDate } from '#i18n';
import { dayInBrussels } from '#kernel';
import type { Frame } from '#ui';
import type { WaitingLine } from '#vacancies';

/** How long somebody has been waiting, in days; "since today" for less than one. */
export function waitingText({ t, now }: Frame, since: Date | null): string {
  if (since === null) return '';
  const count = Math.floor((now.getTime() - since.getTime()) / 86_400_000);
  return count < 1 ? t('moderation.today') : t('moderation.waitingDays', { count });
}

/** By when somebody should have decided; being late is told in words. */
export function dueText(
  { t, lang, now }: Frame,
  { due, overdue }: Pick<WaitingLine, 'due' | 'overdue'>,
): string {
  const date = formatDate(lang, due);
  if (overdue) return t('review.overdue', { date });
  return due === dayInBrussels(now) ? t('review.dueToday') : date;
}
