import type { VNode } from 'preact';
import { z } from 'zod';
import { termOptions, term, type T } from '#i18n';
import { oneOf, optionalText, sectors, severalOf, taskKinds, themes } from '#kernel';
import {
  Checkboxes, ContentText, Details, Fieldset, SelectField, TextArea, TextField, themeIcon, useFrame,
} from '#ui'; // prettier-ignore
import type { TextContent, VacancyContent } from '#vacancies';
import { answer, codesText } from './answer-words.js';
import { question, type Answer, type FieldsProps } from './question.js';

const text = (max: number) => optionalText(max).transform((words) => words ?? '');
const nl = (content: VacancyContent, words: Partial<TextContent>): VacancyContent => ({
  ...content,
  texts: { ...content.texts, nl: { ...content.texts.nl, ...words } },
});

function TitleFields(): VNode {
  const { t } = useFrame();
  return (
    <>
      <TextField name="title" label={t('vacancies.title')} hint={t('vacancies.titleHint')} maxlength={120} lang="nl" required />
      <TextArea name="summary" label={t('vacancies.summary')} hint={t('vacancies.summaryHint')} rows={3} lang="nl" required />
    </>
  ); // prettier-ignore
}

/** What it is called. */
export const titleQuestion = question({
  code: 'title',
  slug: 'titel',
  group: 'task',
  required: true,
  words: true,
  form: z.object({ title: text(120), summary: text(300) }),
  apply: nl,
  values: ({ texts }) => ({ title: texts.nl.title, summary: texts.nl.summary }),
  answers: (t, { texts }) => [
    answer('title', t('vacancies.title'), texts.nl.title, 'nl'),
    answer('summary', t('vacancies.summary'), texts.nl.summary, 'nl'),
  ],
  Fields: TitleFields,
});

function TaskFields(): VNode {
  const { t } = useFrame();
  const options = termOptions(t, 'theme').map((option) => ({ ...option, icon: themeIcon(option.value) }));
  const hint = `${t('vacancies.bodyHint')} ${t('posting.bodyLimit')}`;
  return (
    <>
      <TextArea name="body" label={t('vacancies.body')} hint={hint} rows={12} lang="nl" required />
      <Checkboxes name="themes" label={t('vacancies.themes')} hint={t('vacancies.themesHint')} options={options} layout="columns" required />
      <Checkboxes name="tasks" label={t('posting.tasks')} hint={t('posting.tasksHint')} options={termOptions(t, 'taskKind')} layout="columns" />
      <SelectField name="sector" label={t('posting.sector')} hint={t('posting.sectorHint')} options={termOptions(t, 'sector')} blank={t('posting.sectorOwn')} />
    </>
  ); // prettier-ignore
}

const optionalSector = () => z.preprocess((value) => value || null, oneOf(sectors).nullable());

/** What one does. */
export const taskQuestion = question({
  code: 'task',
  slug: 'taak',
  group: 'task',
  required: true,
  words: true,
  form: z.object({
    body: text(10_000),
    themes: severalOf(themes, 0, 3),
    tasks: severalOf(taskKinds, 0, 5),
    sector: optionalSector(),
  }),
  apply: (content, { body, ...rest }) => ({ ...nl(content, { body }), ...rest }),
  values: (content) => ({
    body: content.texts.nl.body,
    themes: content.themes,
    tasks: content.tasks,
    sector: content.sector,
  }),
  answers: (t, content) => [
    answer('body', t('vacancies.body'), content.texts.nl.body, 'nl'),
    answer('themes', t('vacancies.themes'), codesText(t, 'theme', content.themes)),
    answer('tasks', t('posting.tasks'), codesText(t, 'taskKind', content.tasks)),
    answer(
      'sector',
      t('posting.sector'),
      content.sector === null ? t('posting.sectorOwn') : term(t, 'sector', content.sector),
    ),
  ],
  Fields: TaskFields,
});

const others = [['fr', 'Fr'], ['en', 'En']] as const; // prettier-ignore
const parts = ['title', 'summary', 'body'] as const;

function Original({ text: written }: { text: TextContent }): VNode {
  const { t } = useFrame();
  return (
    <Details summary={t('posting.inDutch')} open>
      {parts.map((part) =>
        written[part] === '' ? null : (
          <div class="section" key={part}>
            <p class="muted small">{t(`vacancies.${part}`)}</p>
            <ContentText text={written[part]} lang="nl" />
          </div>
        ),
      )}
    </Details>
  );
}

/** The Dutch text beside what is written in the other languages. */
function TranslationFields({ content }: FieldsProps): VNode {
  const { t } = useFrame();
  return (
    <>
      <p>{t('posting.translationsLead')}</p>
      <div class="grid">
        <Original text={content.texts.nl} />
        {others.map(([lang, suffix]) => (
          <Fieldset key={lang} legend={t(`posting.lang.${lang}`)}>
            <TextField name={`title${suffix}`} label={t(`vacancies.title${suffix}`)} maxlength={120} lang={lang} />
            <TextArea name={`summary${suffix}`} label={t(`vacancies.summary${suffix}`)} rows={4} lang={lang} />
            <TextArea name={`body${suffix}`} label={t(`vacancies.body${suffix}`)} rows={12} lang={lang} />
          </Fieldset>
        ))}
      </div>
      <Checkboxes
        name="translateLater"
        label={t('posting.translateLater')}
        hint={t('posting.translateLaterHint')}
        options={others.map(([lang]) => ({ value: lang, label: t(`posting.lang.${lang}`) }))}
      />
    </>
  ); // prettier-ignore
}

const filled = (words: TextContent): TextContent | null =>
  parts.every((part) => words[part] === '') ? null : words;

/** Both translations: in words, or that they come later. */
function translationAnswers(t: T, { texts, translateLater }: VacancyContent): Answer[] {
  return others.flatMap(([lang, suffix]) =>
    parts.map((part) => {
      const label = t(`vacancies.${part}${suffix}`);
      const words = texts[lang]?.[part] ?? '';
      if (words !== '') return answer(`${part}${suffix}`, label, words, lang);
      const later = texts[lang] === null && translateLater.includes(lang);
      return answer(`${part}${suffix}`, label, later ? t('posting.later') : '');
    }),
  );
}

/** The words in French and English. */
export const translationsQuestion = question({
  code: 'translations',
  slug: 'vertalingen',
  group: 'task',
  required: false,
  words: true,
  form: z.object({
    titleFr: text(120),
    summaryFr: text(300),
    bodyFr: text(10_000),
    titleEn: text(120),
    summaryEn: text(300),
    bodyEn: text(10_000),
    translateLater: severalOf(['fr', 'en'] as const),
  }),
  apply: (content, v) => ({
    ...content,
    texts: {
      nl: content.texts.nl,
      fr: filled({ title: v.titleFr, summary: v.summaryFr, body: v.bodyFr }),
      en: filled({ title: v.titleEn, summary: v.summaryEn, body: v.bodyEn }),
    },
    translateLater: v.translateLater,
  }),
  values: ({ texts, translateLater }) => ({
    ...Object.fromEntries(
      others.flatMap(([lang, suffix]) =>
        parts.map((part) => [`${part}${suffix}`, texts[lang]?.[part] ?? '']),
      ),
    ),
    translateLater,
  }),
  answers: translationAnswers,
  Fields: TranslationFields,
});
