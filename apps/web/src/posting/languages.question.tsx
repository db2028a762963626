import type { VNode } from 'preact';
import { z } from 'zod';
import { languageName, term, termOptions, type T } from '#i18n';
import { dutchLevels, oneOf, severalOf, spokenLanguages, ticked } from '#kernel';
import { Checkbox, Details, Fieldset, Radios, SelectField, useFrame, type FieldValues } from '#ui';
import type { LanguageNeed, VacancyContent } from '#vacancies';
import { TeamLanguages } from '../organisation/organisation-fields.js';
import { answer, languagesText, levelKey, yesNo } from './answer-words.js';
import { question } from './question.js';

const rows = [1, 2, 3, 4] as const;
type Row = (typeof rows)[number];
const offered = spokenLanguages.filter((code) => code !== 'nl');

const levelOptions = (t: T) => dutchLevels.map((value) => ({ value, label: t(levelKey(value)) }));

function LanguageRow({ row }: { row: Row }): VNode {
  const { t, lang } = useFrame();
  const options = offered.map((code) => ({ value: code, label: languageName(lang, code) }));
  return (
    <Fieldset legend={t('posting.otherLanguage', { number: row })}>
      <div class="grid grid--small">
        <SelectField
          name={`language${row}`}
          label={t('posting.language')}
          options={options}
          blank={t('posting.noLanguage')}
        />
        <SelectField name={`speak${row}`} label={t('posting.speak')} options={levelOptions(t)} />
        <SelectField name={`read${row}`} label={t('posting.read')} options={levelOptions(t)} />
      </div>
    </Fieldset>
  );
}

function LanguageFields({ content }: { content: VacancyContent }): VNode {
  const { t } = useFrame();
  return (
    <>
      <Radios name="dutchLevel" label={t('posting.dutchSpeak')} hint={t('vacancies.dutchLevelHint')} options={termOptions(t, 'dutchNeeded')} required />
      <Radios name="dutchRead" label={t('posting.dutchRead')} options={levelOptions(t)} required />
      <Checkbox name="practiseDutch" label={t('vacancies.practiseDutch')} />
      <TeamLanguages label={t('vacancies.teamLanguages')} />
      <Details summary={t('posting.otherLanguages')} open={content.languagesNeeded.length > 0}>
        <p>{t('posting.otherLanguagesHint')}</p>
        {rows.map((row) => (
          <LanguageRow key={row} row={row} />
        ))}
      </Details>
    </>
  ); // prettier-ignore
}

const language = () => z.preprocess((value) => value || null, oneOf(spokenLanguages).nullable());
const level = () => z.preprocess((value) => value || 'NONE', oneOf(dutchLevels));

const shape = {
  dutchLevel: oneOf(dutchLevels), dutchRead: oneOf(dutchLevels), practiseDutch: ticked(),
  teamLanguages: severalOf(spokenLanguages),
  language1: language(), speak1: level(), read1: level(), language2: language(), speak2: level(), read2: level(),
  language3: language(), speak3: level(), read3: level(), language4: language(), speak4: level(), read4: level(),
}; // prettier-ignore
type Values = z.output<z.ZodObject<typeof shape>>;

const rowOf = (values: Values, row: Row) => ({
  lang: values[`language${row}`],
  speak: values[`speak${row}`],
  read: values[`read${row}`],
});

/** What is wrong with the rows of other languages: field to message key. */
function rowProblems(values: Values): [string, string][] {
  const seen = new Set<string>();
  return rows.flatMap((row): [string, string][] => {
    const { lang, speak, read } = rowOf(values, row);
    const asked = speak !== 'NONE' || read !== 'NONE';
    if (lang === null) return asked ? [[`language${row}`, 'posting.languageMissing']] : [];
    if (!asked) return [[`speak${row}`, 'posting.languageNoLevel']];
    if (seen.has(lang)) return [[`language${row}`, 'posting.languageTwice']];
    seen.add(lang);
    return [];
  });
}

const form = z.object(shape).check(({ value, issues }) => {
  for (const [field, message] of rowProblems(value))
    issues.push({ code: 'custom', message, path: [field], input: value });
});

const needsOf = (values: Values): LanguageNeed[] =>
  rows.flatMap((row) => {
    const { lang, speak, read } = rowOf(values, row);
    return lang === null ? [] : [{ lang, speak, read }];
  });

const rowValues = (needs: readonly LanguageNeed[]): FieldValues =>
  Object.fromEntries(
    rows.flatMap((row) => {
      const need = needs[row - 1];
      return [
        [`language${row}`, need?.lang ?? ''],
        [`speak${row}`, need?.speak ?? 'NONE'],
        [`read${row}`, need?.read ?? 'NONE'],
      ];
    }),
  );

/** Languages that are needed besides Dutch, with a level for each skill. */
export const needsText = (t: T, needs: readonly LanguageNeed[]): string =>
  needs
    .map(({ lang, speak, read }) => {
      const skills = [
        ...(speak === 'NONE' ? [] : [`${t('posting.speak')}: ${t(levelKey(speak))}`]),
        ...(read === 'NONE' ? [] : [`${t('posting.read')}: ${t(levelKey(read))}`]),
      ];
      return `${languageName(t.lang, lang)} – ${skills.join(', ')}`;
    })
    .join('\n');

/** Dutch per skill, other languages, and what the team speaks. */
export const languagesQuestion = question({
  code: 'languages',
  slug: 'talen',
  group: 'people',
  required: false,
  alsoCalled: ['languagesNeeded'],
  form,
  apply: (content, values) => ({
    ...content,
    dutchLevel: values.dutchLevel,
    dutchRead: values.dutchRead,
    practiseDutch: values.practiseDutch,
    teamLanguages: values.teamLanguages,
    languagesNeeded: needsOf(values),
  }),
  values: (content) => ({
    dutchLevel: content.dutchLevel,
    dutchRead: content.dutchRead,
    practiseDutch: content.practiseDutch,
    teamLanguages: content.teamLanguages,
    ...rowValues(content.languagesNeeded),
  }),
  answers: (t, content) => [
    answer('dutchLevel', t('posting.dutchSpeak'), term(t, 'dutchNeeded', content.dutchLevel)),
    answer('dutchRead', t('posting.dutchRead'), t(levelKey(content.dutchRead))),
    answer('practiseDutch', t('vacancies.practiseDutch'), yesNo(t, content.practiseDutch)),
    answer('teamLanguages', t('vacancies.teamLanguages'), languagesText(t, content.teamLanguages)),
    answer('language1', t('posting.otherLanguages'), needsText(t, content.languagesNeeded)),
  ],
  Fields: LanguageFields,
});
