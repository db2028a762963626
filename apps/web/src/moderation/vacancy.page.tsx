import type { VNode } from 'preact';
import { formatShortDate, type PlainKey } from '#i18n';
import { isUninsured, mustInsure, type OwnOrganisation } from '#organisations';
import {
  Button, Card, Checkboxes, DateField, Details, Form, FormActions, Layout, LinkButton, Notice, PageTitle, TaskList,
  TextArea, paths, useFrame, type FieldErrors, type FieldValues, type Frame, type Task,
} from '#ui'; // prettier-ignore
import { returnReasons, type PublicVacancy, type VacancyReturn } from '#vacancies';
import { VacancyTag } from '../organisation/states.js';
import { VacancyPreview } from '../organisation/vacancy-preview.js';

export interface TeamVacancyProps {
  readonly frame: Frame;
  readonly vacancy: PublicVacancy;
  readonly organisation: OwnOrganisation;
  readonly contact: {
    readonly firstName: string;
    readonly email: string | null;
    readonly phone: string | null;
  } | null;
  readonly returns: readonly VacancyReturn[];
  /** What is missing or wrong, in words. */
  readonly missing: readonly string[];
  /** Last day when nothing else is chosen. */
  readonly lastDay: string;
  readonly form?: 'return' | 'publish';
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

type Part = Omit<TeamVacancyProps, 'frame'>;

interface Check {
  readonly key: PlainKey;
  readonly ok: boolean;
  readonly hint?: string;
}

/** What the machine can check; all must hold before publication. */
export function checksOf({ organisation, missing }: Pick<Part, 'organisation' | 'missing'>): Check[] {
  const { note } = organisation;
  const insured = note !== null && (!isUninsured(note) || !mustInsure(organisation));
  return [
    { key: 'moderation.check.active', ok: organisation.state === 'ACTIVE' },
    { key: 'moderation.check.form', ok: organisation.legalForm !== 'COMPANY' },
    { key: 'moderation.check.note', ok: note !== null },
    {
      key: note && isUninsured(note) && insured ? 'moderation.check.uninsured' : 'moderation.check.insured',
      ok: insured,
    },
    { key: 'moderation.check.complete', ok: missing.length === 0, hint: missing.join(' ') },
  ];
}

function Checks(props: Part): VNode {
  const { t } = useFrame();
  const tasks: Task[] = checksOf(props).map(({ key, ok, hint }) => ({
    title: t(key),
    state: ok ? 'done' : 'todo',
    hint: ok ? undefined : hint,
  }));
  return (
    <section class="section" aria-labelledby="checks">
      <h2 id="checks">{t('moderation.checksTitle')}</h2>
      <TaskList tasks={tasks} />
    </section>
  );
}

function ReturnForm({ vacancy, form, values, errors }: Part): VNode {
  const { t, lang } = useFrame();
  const own = form === 'return';
  const questions = returnReasons.map((value) => ({ value, label: t(`vacancies.return.${value}`) }));
  return (
    <Card as="section">
      <h2>{t('moderation.questionsTitle')}</h2>
      <Form
        id="return"
        action={paths.teamVacancyReturn(lang, vacancy.id)}
        values={own ? (values ?? {}) : {}}
        errors={own ? (errors ?? {}) : {}}
      >
        <Checkboxes name="reasons" label={t('moderation.returnReasons')} hint={t('moderation.questionsHint')} options={questions} required />
        <TextArea name="comment" label={t('moderation.returnComment')} hint={t('moderation.returnCommentHint')} rows={4} />
        <FormActions>
          <Button kind="secondary">{t('moderation.returnSend')}</Button>
        </FormActions>
      </Form>
    </Card>
  ); // prettier-ignore
}

function PublishForm(props: Part): VNode {
  const { t, lang } = useFrame();
  const { vacancy, form, values, errors, lastDay } = props;
  const own = form === 'publish';
  const ready = checksOf(props).every(({ ok }) => ok);
  return (
    <Card as="section" accent>
      <h2>{t('moderation.publishTitle')}</h2>
      {ready ? (
        <Form
          id="publish"
          action={paths.teamVacancyPublish(lang, vacancy.id)}
          values={own ? (values ?? {}) : { expiresOn: lastDay }}
          errors={own ? (errors ?? {}) : {}}
        >
          <DateField name="expiresOn" label={t('moderation.publishUntil')} />
          <FormActions>
            <Button icon="check">{t('moderation.publish')}</Button>
          </FormActions>
        </Form>
      ) : (
        <p>{t('moderation.cannotPublish')}</p>
      )}
    </Card>
  );
}

function Earlier({ returns }: Part): VNode | null {
  const { t, lang } = useFrame();
  if (returns.length === 0) return null;
  return (
    <Details summary={t('moderation.earlierReturns')}>
      {returns.map((remark) => (
        <Notice kind="info" key={remark.id} title={formatShortDate(lang, remark.at)}>
          <ul>
            {remark.reasons.map((reason) => (
              <li key={reason}>{t(`vacancies.return.${reason}`)}</li>
            ))}
          </ul>
          {remark.comment === null ? null : <p>{remark.comment}</p>}
        </Notice>
      ))}
    </Details>
  );
}

function Contact({ contact }: Part): VNode | null {
  const { t } = useFrame();
  if (contact === null) return null;
  return (
    <p>
      {t('moderation.contact')}: <bdi>{contact.firstName}</bdi>{' '}
      {contact.email === null ? null : <a href={`mailto:${contact.email}`}>{contact.email}</a>}{' '}
      {contact.phone === null ? null : <a href={`tel:${contact.phone}`}>{contact.phone}</a>}
    </p>
  );
}

/** One vacancy to review: what the machine checked, what a person has to judge, and the decision. */
export function TeamVacancyPage(props: TeamVacancyProps): VNode {
  const { frame, vacancy, organisation } = props;
  const { t, lang } = frame;
  const title = vacancy.texts.nl?.title || t('vacancies.untitled');
  return (
    <Layout
      frame={frame}
      title={title}
      robots="noindex"
      errors={props.errors ?? {}}
      breadcrumbs={[
        { href: paths.team(lang), label: t('site.areaTeam') },
        { href: paths.teamVacancies(lang), label: t('moderation.vacanciesTitle') },
      ]}
    >
      <PageTitle
        over={<VacancyTag state={vacancy.state} />}
        lead={<a href={paths.teamOrganisation(lang, organisation.id)}>{organisation.name}</a>}
      >
        {title}
      </PageTitle>
      <Earlier {...props} />
      <div class="split split--end">
        <div>
          <VacancyPreview vacancy={vacancy} organisation={organisation} />
          <Contact {...props} />
        </div>
        <aside>
          <Checks {...props} />
          {vacancy.state === 'IN_REVIEW' ? <PublishForm {...props} /> : null}
          {vacancy.state === 'IN_REVIEW' ? <ReturnForm {...props} /> : null}
          <LinkButton kind="quiet" icon="edit" href={paths.myVacancy(lang, organisation.id, vacancy.id)}>
            {t('moderation.edit')}
          </LinkButton>
        </aside>
      </div>
    </Layout>
  );
}
