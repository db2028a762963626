import type { VNode } from 'preact';
import { formatDate, formatShortDate, termOptions } from '#i18n';
import type { OwnOrganisation } from '#organisations';
import {
  Button, Form, FormActions, LinkButton, Notice, PageTitle, PostButton, Radios, paths, useFrame, type FieldErrors,
  type Frame,
} from '#ui'; // prettier-ignore
import {
  completeStates, editableStates, namedReasons, publicStates, reviewFields, vacancyLifecycle, type ProposalState,
  type PublicVacancy, type VacancyLife, type VacancyReturn,
} from '#vacancies'; // prettier-ignore
import { fieldLabel } from '../moderation/review-values.js';
import { OwnLayout } from './own-layout.js';
import { VacancyTag } from './states.js';
import { ClosingConcerns, CopyAsNew, LifeNotices } from './vacancy-life.js';
import { VacancyPreview } from './vacancy-preview.js';

export interface OwnVacancyProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly vacancy: PublicVacancy;
  readonly returns: readonly VacancyReturn[];
  /** What is still missing, in words. */
  readonly missing: readonly string[];
  /** How far changes are that wait beside what is online; null without. */
  readonly waiting: ProposalState | null;
  readonly life: VacancyLife;
}

type Part = Omit<OwnVacancyProps, 'frame'>;

/** Why a vacancy came back, in the reader's language. */
export function ReturnRemarks({
  returns,
  title,
}: {
  returns: readonly VacancyReturn[];
  title: string;
}): VNode | null {
  const { t, lang } = useFrame();
  const [latest] = returns;
  if (!latest) return null;
  return (
    <Notice kind="warning" title={title}>
      <p>{t('vacancies.returnedText')}</p>
      <p class="muted">{formatShortDate(lang, latest.at)}</p>
      <ul>
        {namedReasons(latest).map((reason) => (
          <li key={reason}>{t(`vacancies.return.${reason}`)}</li>
        ))}
      </ul>
      <ul>
        {reviewFields
          .filter((field) => latest.fields[field] !== undefined)
          .map((field) => (
            <li key={field}>
              {fieldLabel(t, field)}: {latest.fields[field]}
            </li>
          ))}
      </ul>
      {latest.comment === null ? null : <p>{latest.comment}</p>}
    </Notice>
  );
}

function Missing({ vacancy, missing }: Part): VNode | null {
  const { t } = useFrame();
  if (!vacancyLifecycle.available(vacancy.state).includes('submit')) return null;
  if (missing.length === 0) return <p>{t('vacancies.readyToSubmit')}</p>;
  return (
    <Notice kind="info" title={t('vacancies.missingTitle')}>
      <ul>
        {missing.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </Notice>
  );
}

/** Changes that visitors do not see yet. */
function Waiting({ waiting }: Part): VNode | null {
  const { t } = useFrame();
  if (waiting !== 'DRAFT' && waiting !== 'IN_REVIEW' && waiting !== 'RETURNED') return null;
  return (
    <Notice kind="info" title={t('posting.waitingTitle')}>
      <p>{t(`posting.waiting.${waiting}`)}</p>
    </Notice>
  );
}

const steps = ['resume', 'renew', 'pause'] as const;

/** What one click does to a vacancy. */
export type OwnStep = (typeof steps)[number];
export const isOwnStep = (value: unknown): value is OwnStep => steps.some((step) => step === value);

function Actions({ organisation, vacancy, waiting }: Part): VNode {
  const { t, lang } = useFrame();
  const available = vacancyLifecycle.available(vacancy.state);
  const action = paths.myVacancyStep(lang, organisation.id, vacancy.id);
  const check = paths.myVacancyCheck(lang, organisation.id, vacancy.id);
  return (
    <div class="actions">
      {available.includes('submit') ? <LinkButton href={check}>{t('posting.checkLink')}</LinkButton> : null}
      {waiting === null ? null : <LinkButton href={check}>{t('posting.checkLinkOnline')}</LinkButton>}
      {steps
        .filter((step) => available.includes(step))
        .map((step) => (
          <PostButton key={step} action={action} fields={{ step }}>
            {t(`vacancies.${step}`)}
          </PostButton>
        ))}
      {editableStates.includes(vacancy.state) ? (
        <LinkButton
          kind="secondary"
          icon="edit"
          href={paths.myVacancyWrite(lang, organisation.id, vacancy.id)}
        >
          {t('common.edit')}
        </LinkButton>
      ) : null}
      <CopyAsNew vacancy={vacancy} orgId={organisation.id} />
      {available.includes('withdraw') ? (
        <LinkButton kind="quiet" href={paths.myVacancyClose(lang, organisation.id, vacancy.id)}>
          {t('vacancies.close')}
        </LinkButton>
      ) : null}
    </div>
  );
}

/** One vacancy of an organisation: where it stands, what to do, and how visitors see it. */
export function OwnVacancyPage(props: OwnVacancyProps): VNode {
  const { frame, organisation, vacancy, returns } = props;
  const { t, lang } = frame;
  const title = vacancy.texts.nl?.title || t('vacancies.untitled');
  const online = completeStates.includes(vacancy.state) && publicStates.includes(vacancy.state);
  return (
    <OwnLayout frame={frame} organisation={organisation} title={title}>
      <PageTitle over={<VacancyTag state={vacancy.state} />}>{title}</PageTitle>
      {vacancy.state === 'RETURNED' ? <ReturnRemarks returns={returns} title={t('vacancies.returnedTitle')} /> : null}
      {online && vacancy.expiresOn !== null ? (
        <p>
          {t('vacancies.onlineUntil', { date: formatDate(lang, vacancy.expiresOn) })}{' '}
          <a href={paths.vacancy(lang, vacancy.number)}>{t('vacancies.viewPublic')}</a>
        </p>
      ) : null}
      <LifeNotices {...props} />
      <Waiting {...props} />
      <Missing {...props} />
      <Actions {...props} />
      <section class="section" aria-labelledby="preview">
        <h2 id="preview">{t('vacancies.previewTitle')}</h2>
        <VacancyPreview vacancy={vacancy} organisation={organisation} />
        <p>
          <a href={paths.myVacancyNote(lang, organisation.id, vacancy.id)}>{t('note.vacancyTitle')}</a>
        </p>
      </section>
    </OwnLayout>
  ); // prettier-ignore
}

/** Closing asks why: the figures need it. */
export function CloseVacancyPage(
  props: Omit<OwnVacancyProps, 'returns' | 'missing' | 'waiting'> & { errors?: FieldErrors },
): VNode {
  const { frame, organisation, vacancy, life, errors = {} } = props;
  const { t, lang } = frame;
  // A draft or a returned one was never open: it cannot have been filled.
  const mayFill = vacancyLifecycle.available(vacancy.state).includes('fill');
  const options = termOptions(t, 'closeReason').filter(({ value }) => mayFill || !value.startsWith('FILLED'));
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('vacancies.closeTitle')} width="text" errors={errors}>
      <PageTitle over={vacancy.texts.nl?.title}>{t('vacancies.closeTitle')}</PageTitle>
      <ClosingConcerns life={life} orgId={organisation.id} />
      <Form action={paths.myVacancyClose(lang, organisation.id, vacancy.id)} errors={errors}>
        <Radios name="reason" label={t('vacancies.closeReason')} options={options} required />
        <FormActions>
          <Button kind="danger">{t('vacancies.close')}</Button>
          <LinkButton kind="quiet" href={paths.myVacancy(lang, organisation.id, vacancy.id)}>
            {t('common.cancel')}
          </LinkButton>
        </FormActions>
      </Form>
    </OwnLayout>
  ); // prettier-ignore
}
