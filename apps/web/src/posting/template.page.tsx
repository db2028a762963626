import type { VNode } from 'preact';
import type { OwnOrganisation } from '#organisations';
import { languageName, langs } from '#i18n';
import { ContentText, Details, PageTitle, PostButton, SummaryList, paths, type Frame } from '#ui';
import { blankContent, contentFromTemplate, type VacancyTemplate } from '#vacancies';
import { OwnLayout } from '../organisation/own-layout.js';
import { AnswerText } from './answer-text.js';
import { isBegun } from './question.js';
import { questions } from './questions.js';

interface TemplatePageProps {
  readonly frame: Frame;
  readonly organisation: OwnOrganisation;
  readonly template: VacancyTemplate;
}

/** An example before one begins with it: its words, and what is filled in already. */
export function TemplatePage({ frame, organisation, template }: TemplatePageProps): VNode {
  const { t, lang } = frame;
  const content = contentFromTemplate(blankContent, template);
  const { title, summary, body } = template.texts[lang];
  const rows = questions
    .filter((page) => !page.words || page.code === 'terms')
    .filter((page) => isBegun(page, content))
    .flatMap((page) => page.answers(t, content))
    .filter(({ text }) => text !== '' && text !== t('common.no'))
    .map((answer) => ({ label: answer.label, value: <AnswerText answer={answer} /> }));
  return (
    <OwnLayout frame={frame} organisation={organisation} title={title} width="text">
      <p>
        <a href={paths.myVacancyNew(lang, organisation.id)}>{t('posting.backToStart')}</a>
      </p>
      <PageTitle over={t('posting.templateOver')} lead={summary}>
        {title}
      </PageTitle>
      <div class="actions">
        <PostButton
          action={paths.myVacancies(lang, organisation.id)}
          fields={{ from: 'template', template: template.code }}
          kind="primary"
        >
          {t('posting.templateUse')}
        </PostButton>
      </div>
      <section class="section" aria-labelledby="words">
        <h2 id="words">{t('posting.templateWords')}</h2>
        <ContentText text={body} lang={lang} />
        {langs
          .filter((other) => other !== lang)
          .map((other) => (
            <Details key={other} summary={languageName(lang, other)}>
              <ContentText text={Object.values(template.texts[other]).join('\n\n')} lang={other} />
            </Details>
          ))}
      </section>
      <section class="section" aria-labelledby="answers">
        <h2 id="answers">{t('posting.templateAnswers')}</h2>
        <SummaryList rows={rows} />
      </section>
    </OwnLayout>
  );
}
