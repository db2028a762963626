import type { VNode } from 'preact';
import { ContentLine, LinkButton, PageTitle, TaskList, paths, useFrame, type Frame, type Task } from '#ui';
import { onlineStates } from '#vacancies';
import { OwnLayout } from '../organisation/own-layout.js';
import { VacancyTag } from '../organisation/states.js';
import { questionState, questions, type QuestionState } from './questions.js';
import { questionGroups, type Question, type QuestionGroup } from './question.js';
import type { Writing } from './writing-desk.js';
import { RemarksNotice, StandNotice } from './writing-notices.js';

const taskStates: Readonly<Record<QuestionState, Task['state']>> = {
  done: 'done',
  todo: 'todo',
  optional: 'cannot',
  waits: 'started',
};

const shortest = (text: string, most: number): string =>
  text.length <= most ? text : `${[...text].slice(0, most - 1).join('')}…`;

interface Part {
  readonly writing: Writing;
}

/** What is answered already, in a line: so that the first answers are seen too. */
function useHint(): (page: Question, writing: Writing) => string | undefined {
  const { t } = useFrame();
  return (page, { content, remarks }) => {
    if (remarks !== null && page.fields.some((field) => field in remarks.fields))
      return t('posting.remarkHint');
    const given = page.answers(t, content).filter(({ text }) => text !== '');
    const unlike = given.filter(({ text }) => text !== t('common.no') && text !== t('common.yes'));
    return shortest(unlike.map(({ text }) => text.replace(/\s+/g, ' ')).join(' · '), 120) || undefined;
  };
}

function Group({ group, writing }: Part & { group: QuestionGroup }): VNode {
  const { t, lang } = useFrame();
  const hint = useHint();
  const { organisation, vacancy } = writing;
  const tasks = questions
    .filter((page) => page.group === group)
    .map((page): Task => {
      const state = questionState(page, writing);
      return {
        title: t(`posting.question.${page.code}`),
        href: paths.myVacancyQuestion(lang, organisation.id, vacancy.id, page.slug),
        hint: hint(page, writing),
        state: taskStates[state],
        label: t(`posting.state.${state}`),
      };
    });
  return (
    <section class="section" aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{t(`posting.group.${group}`)}</h2>
      <TaskList tasks={tasks} />
    </section>
  );
}

/** The parts of a vacancy, in any order, and how far each is (ui-stack 9d). */
export function HubPage({ frame, writing }: Part & { frame: Frame }): VNode {
  const { t, lang } = frame;
  const { organisation, vacancy, content } = writing;
  const count = questions.filter((page) => questionState(page, writing) === 'todo').length;
  const online = onlineStates.includes(vacancy.state);
  const title = content.texts.nl.title;
  return (
    <OwnLayout frame={frame} organisation={organisation} title={t('posting.hubTitle')} width="text">
      <PageTitle over={<VacancyTag state={vacancy.state} />} lead={t('posting.hubLead')}>
        {title === '' ? t('posting.hubTitle') : <ContentLine text={title} lang="nl" />}
      </PageTitle>
      <RemarksNotice writing={writing} />
      <StandNotice writing={writing} />
      <p>{count === 0 ? t('posting.progressDone') : t('posting.progress', { count })}</p>
      {questionGroups.map((group) => (
        <Group key={group} group={group} writing={writing} />
      ))}
      <p class="actions">
        <LinkButton href={paths.myVacancyCheck(lang, organisation.id, vacancy.id)} icon="check">
          {online ? t('posting.checkLinkOnline') : t('posting.checkLink')}
        </LinkButton>
        <LinkButton kind="quiet" href={paths.myVacancy(lang, organisation.id, vacancy.id)}>
          {t('posting.backToVacancy')}
        </LinkButton>
      </p>
    </OwnLayout>
  );
}
