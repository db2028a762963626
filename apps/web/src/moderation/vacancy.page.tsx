import type { VNode } from 'preact';
import { formatDate } from '#i18n';
import type { OwnOrganisation } from '#organisations';
import {
  Card, Details, Form, Hidden, Layout, LinkButton, PageTitle, PostButton, Tag, TextArea, Button, FormActions, paths,
  useFrame, withQuery, type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import {
  reviewFields,
  type ContentField,
  type HistoryItem,
  type PublicVacancy,
  type ReviewDossier,
  type ReviewField,
} from '#vacancies';
import { VacancyTag } from '../organisation/states.js';
import { VacancyPreview } from '../organisation/vacancy-preview.js';
import { WordingPanel, type WordingText } from '../wording/index.js';
import { Changes } from './review-changes.js';
import { Checks } from './review-checks.js';
import { Decision, MeanwhileNotice, Remarks, type DecisionProps, type Meanwhile } from './review-decision.js';
import { mayGoOnline } from './review-desk.js';
import { ReviewTimeline } from './review-timeline.js';
import { fieldLabel, fieldText } from './review-values.js';

export interface TeamVacancyProps {
  readonly frame: Frame;
  readonly dossier: ReviewDossier;
  /** As visitors would see it, with the changes that wait. */
  readonly vacancy: PublicVacancy;
  readonly organisation: OwnOrganisation;
  readonly history: readonly HistoryItem[];
  /** Last day when nothing else is chosen. */
  readonly lastDay: string;
  /** Set when a decision came too late. */
  readonly meanwhile?: Meanwhile;
  readonly form?: 'review' | 'talk';
  readonly values?: FieldValues;
  readonly errors?: FieldErrors;
}

type Part = Omit<TeamVacancyProps, 'frame'>;

const contactFields = {
  contactFirstName: 'firstName',
  contactEmail: 'email',
  contactPhone: 'phone',
} as const;
const isContact = (field: ReviewField): field is keyof typeof contactFields => field in contactFields;

type Described = Exclude<ReviewField, keyof typeof contactFields>;
const columnOf = (field: Described): ContentField => (field === 'expensesDay' ? 'expensesDayCents' : field);
const isBlank = (value: unknown): boolean =>
  value === undefined ||
  value === null ||
  value === '' ||
  value === false ||
  (Array.isArray(value) && value.length === 0);

/** What stands in each field that a coordinator can remark on, without the empty ones. */
function useContents({ dossier }: Part): DecisionProps['contents'] {
  const { t } = useFrame();
  const { texts, contact, ...columns } = dossier.content;
  const valueOf = (field: ReviewField): unknown => {
    if (isContact(field)) return contact[contactFields[field]];
    const part = /^(title|summary|body)(Fr|En)?$/.exec(field);
    if (!part) return (columns as Readonly<Record<string, unknown>>)[columnOf(field)];
    const lang = part[2] === 'Fr' ? 'fr' : part[2] === 'En' ? 'en' : 'nl';
    return texts[lang]?.[part[1] as 'title' | 'summary' | 'body'];
  };
  return reviewFields.flatMap((field): { field: ReviewField; text: string }[] => {
    const value = valueOf(field);
    if (isBlank(value)) return [];
    return [{ field, text: isContact(field) ? String(value) : fieldText(t, columnOf(field), value) }];
  });
}

function wordingTexts(props: Part, label: (field: ReviewField) => string): WordingText[] {
  const { texts, stepsBefore } = props.dossier.content;
  const suffix = { nl: '', fr: 'Fr', en: 'En' } as const;
  const written = (['nl', 'fr', 'en'] as const).flatMap((lang) =>
    (['title', 'summary', 'body'] as const).map((part) => ({
      label: label(`${part}${suffix[lang]}`),
      lang,
      text: texts[lang]?.[part] ?? '',
    })),
  );
  return [...written, { label: label('stepsBefore'), lang: 'nl', text: stepsBefore ?? '' }];
}

function Wording(props: Part): VNode {
  const { t } = useFrame();
  return <WordingPanel where="review" texts={wordingTexts(props, (field) => fieldLabel(t, field))} />;
}

/** Went online without a look: say that it is fine, or pause it to talk. */
function LookAfter({ dossier, form, values = {}, errors = {} }: Part): VNode | null {
  const { t, lang } = useFrame();
  const { id, state } = dossier.vacancy;
  if (dossier.unseenSince === null && state !== 'PUBLISHED') return null;
  const own = form === 'talk';
  return (
    <Card as="section">
      {dossier.unseenSince === null ? null : (
        <>
          <p>{t('review.afterBox', { date: formatDate(lang, dossier.unseenSince) })}</p>
          <PostButton action={paths.teamVacancySeen(lang, id)} icon="check">
            {t('review.seen')}
          </PostButton>
        </>
      )}
      {state === 'PUBLISHED' ? (
        <Details summary={t('review.talkTitle')} open={own}>
          <Form
            id="talk"
            action={paths.teamVacancyTalk(lang, id)}
            values={own ? values : {}}
            errors={own ? errors : {}}
          >
            <p>{t('review.talkText')}</p>
            <TextArea name="comment" label={t('review.talkComment')} rows={3} maxlength={1000} required />
            <FormActions>
              <Button kind="secondary">{t('review.talk')}</Button>
            </FormActions>
          </Form>
        </Details>
      ) : null}
    </Card>
  );
}

function Main(props: Part): VNode {
  const { t } = useFrame();
  const { dossier, vacancy, organisation } = props;
  return (
    <>
      {dossier.comparison === null ? null : <Changes {...dossier.comparison} />}
      <section class="section" aria-labelledby="preview">
        <h2 id="preview">{t('review.previewTitle')}</h2>
        <VacancyPreview vacancy={vacancy} organisation={organisation} />
      </section>
      <Wording {...props} />
    </>
  );
}

function Waiting(props: Part): VNode {
  const { t, lang } = useFrame();
  const { dossier, lastDay, form } = props;
  const own = form === 'review';
  const values = own ? (props.values ?? {}) : { expiresOn: lastDay };
  const errors = own ? (props.errors ?? {}) : {};
  const onChanges = dossier.subject === 'CHANGES';
  const decision = { onChanges, ready: mayGoOnline(dossier), values, errors, contents: useContents(props) };
  return (
    <Form
      id="review"
      class="stack"
      label={t('review.queueTitle')}
      action={paths.teamVacancyDecide(lang, dossier.vacancy.id)}
      values={values}
      errors={errors}
    >
      <Hidden name="version" value={dossier.vacancy.version} />
      <div class="split split--end">
        <div>
          <Checks checks={dossier.checks} />
          <Main {...props} />
          <Remarks {...decision} />
        </div>
        <aside class="stack">
          <Decision {...decision} />
        </aside>
      </div>
    </Form>
  );
}

function Settled(props: Part): VNode {
  return (
    <div class="split split--end">
      <div>
        <Checks checks={props.dossier.checks} />
        <Main {...props} />
      </div>
      <aside class="stack">
        <LookAfter {...props} />
      </aside>
    </div>
  );
}

function Links({ dossier, organisation }: Part): VNode {
  const { t, lang } = useFrame();
  const { id } = dossier.vacancy;
  return (
    <p class="cluster no-print">
      {dossier.subject === 'NOTHING' ? null : (
        <LinkButton kind="quiet" href={withQuery(paths.teamVacanciesNext(lang), { na: id })}>
          {t('review.skip')}
        </LinkButton>
      )}
      <LinkButton kind="quiet" icon="edit" href={paths.myVacancy(lang, organisation.id, id)}>
        {t('moderation.edit')}
      </LinkButton>
    </p>
  );
}

/** One vacancy to review: what the machine checked, what a person has to judge, and the decision. */
export function TeamVacancyPage(props: TeamVacancyProps): VNode {
  const { frame, dossier, vacancy, organisation, meanwhile } = props;
  const { t, lang } = frame;
  const title = dossier.content.texts.nl.title || t('vacancies.untitled');
  return (
    <Layout
      frame={frame}
      title={title}
      robots="noindex"
      errors={props.errors ?? {}}
      breadcrumbs={[
        { href: paths.team(lang), label: t('site.areaTeam') },
        { href: paths.teamVacancies(lang), label: t('review.queueTitle') },
      ]}
    >
      <PageTitle
        over={
          <>
            <VacancyTag state={vacancy.state} />{' '}
            {dossier.subject === 'CHANGES' ? <Tag tone="info">{t('review.kind.CHANGES')}</Tag> : null}
          </>
        }
        lead={<a href={paths.teamOrganisation(lang, organisation.id)}>{organisation.name}</a>}
      >
        <bdi lang="nl">{title}</bdi>
      </PageTitle>
      {meanwhile === undefined ? null : <MeanwhileNotice {...meanwhile} />}
      <Links {...props} />
      {dossier.subject === 'NOTHING' ? <Settled {...props} /> : <Waiting {...props} />}
      <section class="section" aria-labelledby="history">
        <h2 id="history">{t('review.historyTitle')}</h2>
        <ReviewTimeline items={props.history} forStaff />
      </section>
    </Layout>
  );
}
