import type { Frame } from '#ui';

/** How long somebody has been waiting, in days; "since today" for less than one. */
export function waitingText({ t, now }: Frame, since: Date | null): string {
  if (since === null) return '';
  const count = Math.floor((now.getTime() - since.getTime()) / 86_400_000);
  return count < 1 ? t('moderation.today') : t('moderation.waitingDays', { count });
}
