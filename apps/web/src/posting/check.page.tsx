import type { VNode } from 'preact';
import {
  ContentLine, LinkButton, Notice, PageTitle, PostButton, SummaryList, fieldId, paths, useFrame, type Frame,
} from '#ui'; // prettier-ignore
import { onlineStates, vacancyLifecycle, type PublicVacancy } from '#vacancies';
import { OwnLayout } from '../organisation/own-layout.js';
import { VacancyTag } from '../organisation/states.js';
import { VacancyPreview } from '../organisation/vacancy-preview.js';
import { AnswerText } from './answer-text.js';
import { ProblemLinks } from './question.page.js';
import { questions } from './questions.js';
import type { Writing } from './writing-desk.js';
import { RemarksNotice, StandNotice } from './writing-notices.js';
import { WordsPanel } from './words-panel.js';

export interface CheckPageProps {
  readonly frame: Frame;
  readonly writing: Writing;
  /** As visitors will see it. */
  readonly shown: PublicVacancy;
  /** Goes online without a look. */
  readonly skips: boolean;
  /** Working days within which the Steunpunt looks. */
  readonly target: number;
}

type Part = Omit<CheckPageProps, 'frame'>;

function Missing({ writing }: Part): VNode | null {
  const { t } = useFrame();
  const count = Object.keys(writing.problems).length;
  if (count === 0) return null;
  return (
    <Notice kind="warning" title={t('posting.missingTitle', { count })}>
      <ProblemLinks problems={writing.problems} writing={writing} />
    </Notice>
  );
}

function Answers({ writing }: Part): VNode {
  const { t, lang } = useFrame();
  const { organisation, vacancy, content } = writing;
  return (
    <section aria-labelledby="your-answers">
      <h2 id="your-answers">{t('posting.answersTitle')}</h2>
      {questions.map((page) => {
        const address = paths.myVacancyQuestion(lang, organisation.id, vacancy.id, page.slug);
        return (
          <section class="section" key={page.code} aria-labelledby={`answers-${page.code}`}>
            <h3 id={`answers-${page.code}`}>{t(`posting.question.${page.code}`)}</h3>
            <SummaryList
              rows={page.answers(t, content).map((answer) => ({
                label: answer.label,
                value: <AnswerText answer={answer} />,
                change: `${address}#${fieldId(answer.field)}`,
              }))}
            />
          </section>
        );
      })}
    </section>
  );
}

function NoteLink({ writing: { organisation } }: Part): VNode {
  const { t, lang } = useFrame();
  return (
    <section class="section" aria-labelledby="own-note">
      <h2 id="own-note">{t('posting.noteTitle')}</h2>
      {organisation.note === null ? (
        <Notice kind="warning">
          <p>{t('posting.noNote')}</p>
        </Notice>
      ) : (
        <p>{t('posting.noteText')}</p>
      )}
      <p>
        <a href={paths.myInfoNote(lang, organisation.id)}>{t('posting.noteChange')}</a>
      </p>
    </section>
  );
}

/** What happens after pressing the button, in words. */
function useNext({ writing, skips, target }: Part): string {
  const { t } = useFrame();
  const online = onlineStates.includes(writing.vacancy.state);
  if (online)
    return skips ? t('posting.handInAtOnceOnline') : t('posting.handInReviewOnline', { count: target });
  return skips ? t('posting.handInAtOnce') : t('posting.handInReview', { count: target });
}

function HandIn(props: Part): VNode {
  const { t, lang } = useFrame();
  const { organisation, vacancy, problems, waiting } = props.writing;
  const online = onlineStates.includes(vacancy.state);
  const next = useNext(props);
  const mayHandIn = online
    ? waiting === 'DRAFT' || waiting === 'RETURNED'
    : vacancyLifecycle.available(vacancy.state).includes('submit');
  if (!mayHandIn) {
    const idle = online && waiting === null ? t('posting.handInNothing') : t('posting.handInWaits');
    return <p>{online && waiting === 'IN_REVIEW' ? t('posting.waiting.IN_REVIEW') : idle}</p>;
  }
  if (Object.keys(problems).length > 0) return <p>{t('posting.handInFirst')}</p>;
  return (
    <>
      <p>{next}</p>
      <PostButton
        action={paths.myVacancyHandIn(lang, organisation.id, vacancy.id)}
        kind="primary"
        icon="send"
      >
        {online ? t('posting.handInButtonOnline') : t('posting.handInButton')}
      </PostButton>
    </>
  );
}

function Drop({ writing: { organisation, vacancy, waiting } }: Part): VNode | null {
  const { t, lang } = useFrame();
  if (waiting === null) return null;
  return (
    <PostButton action={paths.myVacancyDrop(lang, organisation.id, vacancy.id)} kind="quiet">
      {t('posting.dropButton')}
    </PostButton>
  );
}

/** Everything that was answered, how visitors will see it, and handing it in. */
export function CheckPage(props: CheckPageProps): VNode {
  const { frame, writing, shown } = props;
  const { t, lang } = frame;
  const { organisation, vacancy, content } = writing;
  const title = content.texts.nl.title;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('posting.checkTitle')} width="text">
      <p>
        <a href={paths.myVacancyWrite(lang, organisation.id, vacancy.id)}>{t('posting.backToHub')}</a>
      </p>
      <PageTitle over={<VacancyTag state={vacancy.state} />} lead={t('posting.checkLead')}>
        {t('posting.checkTitle')}
      </PageTitle>
      <RemarksNotice writing={writing} />
      <StandNotice writing={writing} />
      <Missing {...props} />
      <Answers {...props} />
      <WordsPanel answers={questions.flatMap((page) => page.answers(t, content))} />
      <NoteLink {...props} />
      <section class="section" aria-labelledby="preview">
        <h2 id="preview">{t('vacancies.previewTitle')}</h2>
        <p class="lead">
          <ContentLine text={title || t('vacancies.untitled')} lang="nl" />
        </p>
        <VacancyPreview vacancy={shown} organisation={organisation} />
      </section>
      <section class="section" aria-labelledby="hand-in">
        <h2 id="hand-in">{t('posting.handInTitle')}</h2>
        <HandIn {...props} />
        <div class="actions">
          <Drop {...props} />
          <LinkButton kind="quiet" href={paths.myVacancy(lang, organisation.id, vacancy.id)}>
            {t('posting.backToVacancy')}
          </LinkButton>
        </div>
      </section>
    </OwnLayout>
  );
}
