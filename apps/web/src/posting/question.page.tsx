import type { VNode } from 'preact';
import {
  Button, ContentText, Details, Form, FormActions, Hidden, Notice, PageTitle, SummaryList, fieldId, paths, useFrame,
  type FieldErrors, type FieldValues, type Frame,
} from '#ui'; // prettier-ignore
import type { Problems } from '#vacancies';
import { OwnLayout } from '../organisation/own-layout.js';
import { AnswerText } from './answer-text.js';
import { questionOf, questions } from './questions.js';
import { seenOf, type Answer, type Question } from './question.js';
import type { Writing } from './writing-desk.js';
import { StandNotice } from './writing-notices.js';
import { WordsPanel } from './words-panel.js';

export interface QuestionPageProps {
  readonly frame: Frame;
  readonly writing: Writing;
  readonly page: Question;
  readonly values: FieldValues;
  readonly errors?: FieldErrors;
  /** Set when somebody else saved this page in between: what is stored where it differs from what was typed. */
  readonly changed?: readonly Answer[];
  /** Problems on other pages that keep this one from being saved. */
  readonly elsewhere?: Problems;
}

type Part = Omit<QuestionPageProps, 'frame'>;

function Changed({ changed }: Part): VNode | null {
  const { t } = useFrame();
  if (changed === undefined) return null;
  return (
    <Notice kind="warning" title={t('posting.changedTitle')} live>
      <p>{t('posting.changedText')}</p>
      {changed.length === 0 ? (
        <p>{t('posting.changedSame')}</p>
      ) : (
        <Details summary={t('vacancies.changedNow')} open>
          <SummaryList
            rows={changed.map((answer) => ({ label: answer.label, value: <AnswerText answer={answer} /> }))}
          />
        </Details>
      )}
    </Notice>
  );
}

/** Problem texts, each with a link to the field on its page. */
export function ProblemLinks({ problems, writing }: { problems: Problems; writing: Writing }): VNode {
  const { t, lang } = useFrame();
  const say = t as unknown as (key: string) => string;
  const { organisation, vacancy } = writing;
  return (
    <ul>
      {Object.entries(problems).map(([field, key]) => {
        const page = questionOf(field);
        const address = page && paths.myVacancyQuestion(lang, organisation.id, vacancy.id, page.slug);
        return (
          <li key={field}>
            {page === undefined ? null : `${t(`posting.question.${page.code}`)}: `}
            {address === undefined ? say(key) : <a href={`${address}#${fieldId(field)}`}>{say(key)}</a>}
          </li>
        );
      })}
    </ul>
  );
}

function Elsewhere({ elsewhere, writing }: Part): VNode | null {
  const { t } = useFrame();
  if (elsewhere === undefined || Object.keys(elsewhere).length === 0) return null;
  return (
    <Notice kind="error" title={t('posting.elsewhere')} live>
      <ProblemLinks problems={elsewhere} writing={writing} />
    </Notice>
  );
}

/** What the Steunpunt remarked on fields of this page. */
function Remarks({ page, writing: { remarks } }: Part): VNode | null {
  const { t } = useFrame();
  const found = Object.entries(remarks?.fields ?? {}).filter(([field]) => page.fields.includes(field));
  if (found.length === 0) return null;
  return (
    <Notice kind="warning" title={t('posting.remarkTitle')}>
      {found.map(([field, words]) => (
        <ContentText key={field} text={words} lang="nl" />
      ))}
    </Notice>
  );
}

function Buttons({ page }: Part): VNode {
  const { t } = useFrame();
  const last = questions.at(-1) === page;
  return (
    <FormActions>
      {last ? null : (
        <Button name="intent" value="next">
          {t('posting.saveNext')}
        </Button>
      )}
      <Button name="intent" value="hub" kind={last ? 'primary' : 'secondary'}>
        {t('posting.saveHub')}
      </Button>
      {page.words ? (
        <Button name="intent" value="words" kind="quiet">
          {t('posting.saveCheck')}
        </Button>
      ) : null}
    </FormActions>
  );
}

/** One short page of questions, saved by itself. */
export function QuestionPage(props: QuestionPageProps): VNode {
  const { frame, writing, page, values, errors = {} } = props;
  const { t, lang } = frame;
  const { organisation, vacancy, content } = writing;
  const { Fields } = page;
  const title = t(`posting.question.${page.code}`);
  const step = { step: questions.indexOf(page) + 1, total: questions.length };
  const hub = paths.myVacancyWrite(lang, organisation.id, vacancy.id);
  return (
    <OwnLayout
      frame={frame}
      organisation={organisation}
      title={title}
      errors={errors}
      width={page.code === 'translations' ? 'page' : 'text'}
    >
      <p>
        <a href={hub}>{t('posting.backToHub')}</a>
      </p>
      <PageTitle over={t('posting.part', step)}>{title}</PageTitle>
      <Changed {...props} />
      <Elsewhere {...props} />
      <Remarks {...props} />
      {props.errors === undefined ? <StandNotice writing={writing} /> : null}
      <Form
        action={paths.myVacancyQuestion(lang, organisation.id, vacancy.id, page.slug)}
        values={values}
        errors={errors}
        multipart={page.code === 'photo'}
        class={page.code === 'translations' ? 'form form--wide' : 'form'}
      >
        <Hidden name="version" value={vacancy.version} />
        <Hidden name="seen" value={seenOf(page, content)} />
        <Fields content={content} max={writing.max} />
        <Buttons {...props} />
      </Form>
      {page.words ? <WordsPanel answers={page.answers(t, content)} /> : null}
    </OwnLayout>
  );
}
