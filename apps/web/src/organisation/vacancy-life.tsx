import type { VNode } from 'preact';
import { formatDate } from '#i18n';
import { dayInBrussels } from '#kernel';
import { Notice, PostButton, paths, useFrame, type Frame, type Task } from '#ui';
import {
  closedStates, daysUntil, onlineStates, warningDays, type Attention, type PublicVacancy, type VacancyAttention,
  type VacancyLife,
} from '#vacancies'; // prettier-ignore

interface LifeProps {
  readonly vacancy: PublicVacancy;
  readonly life: VacancyLife;
}

function Paused({ life }: { life: VacancyLife }): VNode | null {
  const { t, lang } = useFrame();
  const { pausedAt, pauseReason } = life;
  if (pausedAt === null || pauseReason === null) return null;
  return (
    <Notice kind="info" title={t('renewal.pausedSince', { date: formatDate(lang, pausedAt) })}>
      <p>{t(`renewal.pausedBy.${pauseReason}`)}</p>
    </Notice>
  );
}

/** A last day that comes near, a pause, taken places: what its members should know of a vacancy. */
export function LifeNotices({ vacancy, life }: LifeProps): VNode {
  const { t, lang, now } = useFrame();
  const { expiresOn, state } = vacancy;
  const left = expiresOn === null ? null : daysUntil(dayInBrussels(now), expiresOn);
  const ending = onlineStates.includes(state) && left !== null && left >= 0 && left <= warningDays.first;
  return (
    <>
      {ending && expiresOn !== null ? (
        <Notice kind="warning" title={t('renewal.endsOn', { date: formatDate(lang, expiresOn) })}>
          <p>{t('renewal.endsHelp')}</p>
        </Notice>
      ) : null}
      <Paused life={life} />
      {life.fullSince === null || !onlineStates.includes(state) ? null : (
        <Notice kind="info" title={t('renewal.fullTitle')}>
          <p>{t('renewal.fullHelp')}</p>
        </Notice>
      )}
    </>
  );
}

/** Closing is for good: what one can do instead of reopening. */
export function CopyAsNew({ vacancy, orgId }: { vacancy: PublicVacancy; orgId: string }): VNode | null {
  const { t, lang } = useFrame();
  const closed = closedStates.some((state) => state === vacancy.state) && vacancy.state !== 'REFUSED';
  if (!closed) return null;
  return (
    <PostButton action={paths.myVacancies(lang, orgId)} fields={{ from: 'copy', vacancy: vacancy.id }}>
      {t('renewal.copyAsNew')}
    </PostButton>
  );
}

/** Who is concerned when this vacancy closes, and what they will hear. */
export function ClosingConcerns({ life, orgId }: { life: VacancyLife; orgId: string }): VNode {
  const { t, lang } = useFrame();
  const { unanswered, inTouch } = life;
  return (
    <>
      {unanswered === 0 ? null : (
        <Notice kind="warning">
          <p>{t('renewal.closeUnanswered', { count: unanswered })}</p>
          <p>
            <a href={paths.myIntroductions(lang, orgId)}>{t('renewal.closeAnswerFirst')}</a>
          </p>
        </Notice>
      )}
      {inTouch === 0 ? null : <p>{t('renewal.closeInTouch', { count: inTouch })}</p>}
      <p>{t('renewal.closeForGood')}</p>
    </>
  );
}

/** What the life of its vacancies asks of an organisation, for the list of things to do. */
export function lifeTasks({ t, lang }: Frame, orgId: string, attention: VacancyAttention): Task[] {
  const hrefOf = ({ only }: Attention): string =>
    only === null ? paths.myOrganisation(lang, orgId) : paths.myVacancy(lang, orgId, only);
  const { expiring, pausedLong, toResume, full } = attention;
  const tasks = [
    { of: toResume, title: t('renewal.todoResume', { count: toResume.count }) },
    { of: expiring, title: t('renewal.todoExpiring', { count: expiring.count }) },
    { of: pausedLong, title: t('renewal.todoPaused', { count: pausedLong.count }) },
    { of: full, title: t('renewal.todoFull', { count: full.count }) },
  ];
  return tasks
    .filter((task) => task.of.count > 0)
    .map((task) => ({ title: task.title, href: hrefOf(task.of), state: 'todo' }));
}
